package org.yakugo.headline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/** Classes of verbs that decide the structure of headlines, from the table headline-verbs. */
public final class VerbClasses {
  private static final Facts<VerbClasses> CLASSES = Facts.of(VerbClasses::new);

  private final Map<String, Set<String>> byClass = new HashMap<>();

  private VerbClasses(Language language) {
    language
        .table("headline-verbs")
        .each(
            row ->
                byClass
                    .computeIfAbsent(row.required("class"), c -> new HashSet<>())
                    .addAll(row.alternatives("words")));
  }

  public static VerbClasses of(Language language) {
    return CLASSES.in(language);
  }

  /** {@code say}, {@code warn}: a clause may follow. */
  boolean isReporting(@Nullable String lemma) {
    return isIn("reporting", lemma);
  }

  /** {@code arrive}, {@code die}: no object, so no passive. */
  public boolean isIntransitive(@Nullable String lemma) {
    return isIn("intransitive", lemma);
  }

  /** {@code appoint}, {@code elect}: a noun phrase may follow in the passive. */
  boolean isNaming(@Nullable String lemma) {
    return isIn("naming", lemma);
  }

  /** {@code urge}: news uses it as a verb. */
  public boolean isCommon(@Nullable String lemma) {
    return isIn("common", lemma);
  }

  /** {@code ready}, {@code concerned}: stands for a predicate without {@code be}. */
  boolean isPredicate(String adjective) {
    return isIn("predicate", adjective);
  }

  /** {@code plan}, {@code bid}: an infinitive behind it is its own. */
  public boolean takesInfinitive(String noun) {
    return isIn("noun-to", noun);
  }

  /** {@code talks}, {@code plan}: in headlines as often a noun. */
  boolean isOftenNoun(@Nullable String lemma) {
    return isIn("often-noun", lemma);
  }

  /** {@code team}, {@code state}: hardly ever a verb. */
  boolean isMostlyNoun(@Nullable String lemma) {
    return isIn("mostly-noun", lemma);
  }

  /** {@code reports}, {@code allegations}: what is denied or confirmed, not who does it. */
  boolean isClaim(Unit noun) {
    return !noun.isAtom() && isIn("claim", noun.folded());
  }

  /** {@code dozens}, {@code no}: how many, without a number. */
  boolean isCounted(Unit word) {
    return !word.isAtom() && isIn("counted", word.folded());
  }

  /** {@code criticize}: where the thing is belongs to it, not to what is done. */
  public boolean tellsWhere(String lemma) {
    return isIn("where", lemma);
  }

  private boolean isIn(String of, @Nullable String word) {
    return word != null && byClass.getOrDefault(of, Set.of()).contains(word);
  }
}
