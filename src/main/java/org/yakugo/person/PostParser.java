package org.yakugo.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.Post.CountryName;
import org.yakugo.person.Vocabulary.Rank;

/** Reads one office: what stands before the rank, the rank, and what follows it. */
record PostParser(Words words, BeforeRank before, AfterRank after) {

  PostParser(Words words) {
    this(words, new BeforeRank(words), new AfterRank(words));
  }

  /**
   * An office found in a text.
   *
   * @param countries the countries of several holders ({@code Belgian and Dutch ambassadors}); else
   *     empty
   * @param end index after its last token
   */
  record Found(Post post, Rank rank, List<CountryName> countries, int from, int end) {

    /** The same of a body that the text names elsewhere. */
    Found at(Post.Body body) {
      return new Found(post.at(body), rank, countries, from, end);
    }

    /** Whether anything but the rank stands there. */
    boolean modified() {
      return !countries.isEmpty()
          || post.country() != null
          || hasComplement()
          || !post.qualifiers().isEmpty() && !post.plural();
    }

    /** Whether anything but qualifiers and the country stands there. */
    boolean hasComplement() {
      return post.topic() != null && post.topic().span() != null
          || !post.bodies().isEmpty()
          || post.person() != null
          || post.host() != null;
    }
  }

  /**
   * The office that starts at the token; null if none does.
   *
   * @param named whether the holder's name stands before it
   */
  @Nullable Found parse(int from, boolean named) {
    if (from >= words.size()) {
      return null;
    }
    PostDraft draft = new PostDraft(words, from, named);
    int p = before.read(draft, from);
    Match<Rank> rank = p < 0 ? null : words.rank(p);
    if (rank == null || isOfEvent(rank)) {
      return null;
    }
    draft.setRank(rank.value());
    draft.takeTown();
    return draft.build(after.read(draft, rank.end()));
  }

  /**
   * "Foreign Ministers Council", "Foreign Ministers' Meeting": not persons but what they attend.
   */
  private boolean isOfEvent(Match<Rank> rank) {
    int next = words.isPossessive(rank.end()) ? rank.end() + 1 : rank.end();
    return rank.value().plural()
        && words.is(next, "council", "meeting", "conference", "summit", "session", "level");
  }
}
