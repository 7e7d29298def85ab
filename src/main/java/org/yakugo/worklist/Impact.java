package org.yakugo.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.yakugo.Evidence;
import org.yakugo.check.Finding;

/**
 * What a change of the glossary would do, before it is made.
 *
 * @param uses the past headlines that printed a form which the change is about, form by form
 * @param affected number of past items that mention what it is about
 * @param checked how many of them were checked with the glossary as it is and as it would be: the
 *     newest, if there are very many
 * @param appears findings that the check would report from then on
 * @param vanishes findings that it would report no more
 */
public record Impact(
    List<Use> uses, int affected, int checked, List<Flag> appears, List<Flag> vanishes) {

  /** A Japanese form and the past headlines that printed it, newest first. */
  public record Use(String form, int uses, List<Evidence> evidence) {}

  /** A finding in a past bulletin. */
  public record Flag(String bulletin, @JsonUnwrapped Finding finding) {

    /** Whether both complain of the same thing, in whatever words. */
    boolean isLike(Flag other) {
      return bulletin.equals(other.bulletin)
          && finding.item() == other.finding.item()
          && finding.rule().equals(other.finding.rule())
          && finding.field() == other.finding.field()
          && finding.start() == other.finding.start()
          && finding.end() == other.finding.end();
    }
  }

  public Impact {
    uses = List.copyOf(uses);
    appears = List.copyOf(appears);
    vanishes = List.copyOf(vanishes);
  }
}
