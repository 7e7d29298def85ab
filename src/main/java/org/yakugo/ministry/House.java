package org.yakugo.ministry;

import java.util.Comparator;
import java.util.List;
import org.yakugo.memory.FuzzyMatch;

/**
 * Whose memory it is that is asked, and whose comes first: one's own house's, then the ministry's,
 * then other posts'. A bulletin of another house is named {@code house:id}.
 *
 * @param own name of one's own house; empty if it has none
 * @param ministry name of the house that all posts follow
 */
record House(String own, String ministry) {
  /** So many points likelier a match of the next nearest house has to be. */
  private static final int HANDICAP = 5;

  /** The id of a bulletin as it is known in one's own house. */
  String bulletin(String house, String id) {
    return house.equals(own) ? id : house + ":" + id;
  }

  /** 0 for one's own house, 1 for the ministry, 2 for another post. */
  int distance(String bulletin) {
    int colon = bulletin.indexOf(':');
    if (colon < 0) {
      return 0;
    }
    return bulletin.substring(0, colon).equals(ministry) ? 1 : 2;
  }

  /**
   * Queries of what isn't wanted.
   *
   * @param others whether what one's own house has put there isn't
   */
  List<Object> notAsked(boolean others) {
    return others ? List.of(SharedIndex.term(SharedIndex.HOUSE, own)) : List.of();
  }

  /** The likest first, but a nearer house's before another's that is hardly liker. */
  Comparator<FuzzyMatch> nearestFirst() {
    return Comparator.comparingInt(
            (FuzzyMatch match) -> HANDICAP * distance(match.bulletin()) - match.score())
        .thenComparing(match -> distance(match.bulletin()));
  }
}
