package org.yakugo.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/** What is so of a rank, whatever its words: {@code posts.tsv} says it beside its complements. */
public record Ranks(Map<String, Set<String>> traits) {
  private static final Facts<Ranks> RANKS =
      Facts.of(in -> new Ranks(in.table("posts").sets("rank", row -> row.words("takes"))));

  public static Ranks of(Language language) {
    return RANKS.in(language);
  }

  /**
   * Whether several hold an office at once, so that knowing one tells nothing of it, and nobody is
   * the one before: 元判事. A state has one vice president, but many deputy ministers.
   */
  boolean isOneOfSeveral(Post post) {
    List<String> words = post.qualifiers();
    boolean oneOfDeputies =
        words.contains("deputy")
            && !words.contains("first")
            && (is(post.rank(), "deputies") || words.contains("executive"));
    return is(post.rank(), "shared") || oneOfDeputies;
  }

  /** Whether it is that of a head of state. */
  public boolean isOfState(String rank) {
    return is(rank, "state");
  }

  /** Whether one knows whom it means without the country: ウィトコフ特使. */
  public boolean isTelling(String rank) {
    return is(rank, "telling");
  }

  /** Whether holders are sent to a country: 駐日大使, シリア担当特使. */
  public boolean areSent(String rank) {
    return is(rank, "host");
  }

  private boolean is(String rank, String trait) {
    return traits.getOrDefault(rank, Set.of()).contains(trait);
  }
}
