package org.yakugo.web.page;

import java.util.List;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.suggest.Draft;

/**
 * One item of a bulletin in work, as the page shows it.
 *
 * @param item as it is read, with the headline as it is written
 * @param ja what stands in the field: the headline, or the first draft where none is written
 * @param proposed whether that is a draft which nobody has taken yet
 * @param revision of the headline
 * @param done whether somebody said that it is finished
 * @param headline the English one, its mentions marked
 * @param body its paragraphs, likewise
 * @param marks the field's text with its slots and findings
 * @param cards of all that is mentioned
 */
public record WorkItem(
    Item item,
    String ja,
    boolean proposed,
    int revision,
    boolean done,
    List<Piece> headline,
    List<List<Piece>> body,
    List<Piece> marks,
    List<Finding> findings,
    List<Draft> drafts,
    List<Match> matches,
    List<Card> cards) {

  /** A similar past headline, marked where its English differs. */
  public record Match(FuzzyMatch match, List<Piece> english) {}

  public int n() {
    return item.n();
  }

  /** As printed; empty if there is none. */
  public String citation() {
    return item.citation() == null ? "" : item.citation().printed().text();
  }

  /** All paragraphs of its NOTEs. */
  public List<String> notes() {
    return item.notes().stream()
        .flatMap(note -> note.paragraphs().stream())
        .map(Passage::text)
        .toList();
  }

  /** The findings about the Japanese headline. */
  public List<Finding> ofHeadline() {
    return findings.stream().filter(finding -> finding.field() == Field.JA).toList();
  }

  /** The findings about the English. */
  public List<Finding> ofEnglish() {
    return findings.stream().filter(finding -> finding.field() != Field.JA).toList();
  }
}
