package org.yakugo.web.page;

import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
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
public record PageFrame(
    PageWords words,
    String page,
    String path,
    String title,
    @Nullable String notice,
    @Nullable String undo,
    Visitor visitor) {

  /** Why a request was not answered, as far as its status tells. */
  public String reason(int status) {
    return switch (status) {
      case 400, 422 -> of("problem.content");
      case 403 -> of("problem.forbidden");
      case 404 -> of("problem.missing");
      case 409, 412 -> of("problem.conflict");
      case 413 -> of("problem.large");
      case 415 -> of("problem.kind");
      case 429 -> of("problem.toomany");
      case 503 -> of("problem.storage");
      default -> of("problem.unexpected");
    };
  }

  /** The terms that a decision is about. */
  public String about(Decision decision) {
    return Decided.about(decision);
  }

  /** The sentence in the page's language. */
  public String of(Message message) {
    return words.of(message);
  }

  /** The words under that key. */
  public String of(String key, Object... arguments) {
    return words.of(key, arguments);
  }
}
