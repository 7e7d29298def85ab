package org.yakugo.language;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Classes of verbs that decide the structure of headlines, from the table headline-verbs. */
public record VerbClasses(Map<String, Set<String>> byClass) {
  private static final Facts<VerbClasses> CLASSES =
      Facts.of(
          in ->
              new VerbClasses(
                  in.table("headline-verbs").sets("class", row -> row.alternatives("words"))));

  public static VerbClasses of(Language language) {
    return CLASSES.in(language);
  }

  /** {@code say}, {@code warn}: a clause may follow. */
  public boolean isReporting(@Nullable String lemma) {
    return isIn("reporting", lemma);
  }

  /** {@code arrive}, {@code die}: no object, so no passive. */
  public boolean isIntransitive(@Nullable String lemma) {
    return isIn("intransitive", lemma);
  }

  /** {@code appoint}, {@code elect}: a noun phrase may follow in the passive. */
  public boolean isNaming(@Nullable String lemma) {
    return isIn("naming", lemma);
  }

  /** {@code urge}: news uses it as a verb. */
  public boolean isCommon(@Nullable String lemma) {
    return isIn("common", lemma);
  }

  /** {@code curb}: news uses it as a verb, and hardly as a noun. */
  public boolean isVerb(@Nullable String lemma) {
    return isCommon(lemma) && !isOftenNoun(lemma) && !isMostlyNoun(lemma);
  }

  /** {@code ready}, {@code concerned}: stands for a predicate without {@code be}. */
  public boolean isPredicate(String adjective) {
    return isIn("predicate", adjective);
  }

  /** {@code plan}, {@code bid}: an infinitive behind it is its own. */
  public boolean takesInfinitive(String noun) {
    return isIn("noun-to", noun);
  }

  /** {@code talks}, {@code plan}: in headlines as often a noun. */
  public boolean isOftenNoun(@Nullable String lemma) {
    return isIn("often-noun", lemma);
  }

  /** {@code team}, {@code state}: hardly ever a verb. */
  public boolean isMostlyNoun(@Nullable String lemma) {
    return isIn("mostly-noun", lemma);
  }

  /** {@code reports}, {@code allegations}: what is denied or confirmed, not who does it. */
  public boolean isClaim(String noun) {
    return isIn("claim", noun);
  }

  /** {@code dozens}, {@code no}: how many, without a number. */
  public boolean isCounted(String word) {
    return isIn("counted", word);
  }

  /** {@code criticize}: where the thing is belongs to it, not to what is done. */
  public boolean tellsWhere(String lemma) {
    return isIn("where", lemma);
  }

  /** {@code join}: in the base form ends a noun phrase, so that its subject is plural. */
  public boolean isFinite(String verb) {
    return isIn("finite", verb);
  }

  private boolean isIn(String of, @Nullable String word) {
    return word != null && byClass.getOrDefault(of, Set.of()).contains(word);
  }
}
