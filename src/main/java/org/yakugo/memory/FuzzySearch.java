package org.yakugo.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the past headlines most like a text: just those that comparing it with all of them would
 * find, and in that order.
 */
record FuzzySearch(MemoryReader reader) {
  /** Below this a past headline saves little work, and is shown only if none saves more. */
  static final int USUAL_LEAST = 60;

  /** Below this it is of another event and shows nothing. */
  static final int LEAST = 35;

  List<FuzzyMatch> find(String text, int max, @Nullable String exceptBulletin) throws IOException {
    Side language = Side.of(text);
    Asked asked = new Asked(language.segment(text));
    List<Hits.Hit> hits = reader.search(asked, language, exceptBulletin, max, USUAL_LEAST);
    if (hits.isEmpty()) {
      hits = reader.search(asked, language, exceptBulletin, max, LEAST);
    }
    Map<Integer, LikePair<Hits.Hit>> byPair = new HashMap<>();
    PrintedPairs printed = new PrintedPairs(reader.searcher().getIndexReader());
    for (Hits.Hit hit : hits) {
      byPair.merge(hit.pair(), printed.of(hit), LikePair::and);
    }
    List<LikePair<Hits.Hit>> pairs = new ArrayList<>(byPair.values());
    for (int i = 0; i < pairs.size(); i++) {
      LikePair<Hits.Hit> pair = pairs.get(i);
      if (pair.print().likeness().sameWords()) {
        pairs.set(
            i,
            pair.withScore(Likeness.score(text, printed.headlines(pair.print()).text(language))));
      }
    }
    pairs.sort(LikePair.BEST_FIRST);
    List<FuzzyMatch> matches = new ArrayList<>(max);
    for (LikePair<Hits.Hit> pair : pairs.subList(0, Math.min(max, pairs.size()))) {
      KeptPair texts = printed.headlines(pair.print());
      matches.add(
          new FuzzyMatch(pair.score(), texts.en(), texts.ja(), pair.bulletin(), pair.item()));
    }
    return matches;
  }
}
