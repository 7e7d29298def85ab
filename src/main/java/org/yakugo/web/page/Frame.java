package org.yakugo.web.page;

import org.yakugo.decision.Decision;

/**
 * What every page shows around its own content.
 *
 * @param page which of the desk's pages it is, as in its address: {@code draft}
 * @param path where it is, with the query, to come back to
 * @param title of the document, without the product's name
 * @param notice one sentence about what was just done; null if there is none
 * @param undo the address that takes it back; null if there is nothing to take back
 * @param visitor who looks at it
 */
public record Frame(
    PageWords words,
    String page,
    String path,
    String title,
    String notice,
    String undo,
    Visitor visitor) {

  /** The terms that a decision is about. */
  public String about(Decision decision) {
    return Decided.about(decision);
  }

  /** The words under that key. */
  public String of(String key, Object... arguments) {
    return words.of(key, arguments);
  }
}
