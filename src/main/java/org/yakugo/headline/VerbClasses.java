package org.yakugo.headline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
  boolean isReporting(String lemma) {
    return byClass.get("reporting").contains(lemma);
  }

  /** {@code arrive}, {@code die}: no object, so no passive. */
  boolean isIntransitive(String lemma) {
    return byClass.get("intransitive").contains(lemma);
  }

  /** {@code appoint}, {@code elect}: a noun phrase may follow in the passive. */
  boolean isNaming(String lemma) {
    return byClass.get("naming").contains(lemma);
  }

  /** {@code urge}: news uses it as a verb. */
  public boolean isCommon(String lemma) {
    return byClass.get("common").contains(lemma);
  }

  /** {@code ready}, {@code concerned}: stands for a predicate without {@code be}. */
  boolean isPredicate(String adjective) {
    return byClass.get("predicate").contains(adjective);
  }

  /** {@code plan}, {@code bid}: an infinitive behind it is its own. */
  boolean takesInfinitive(String noun) {
    return byClass.get("noun-to").contains(noun);
  }

  /** {@code talks}, {@code plan}: in headlines as often a noun. */
  boolean isOftenNoun(String lemma) {
    return byClass.get("often-noun").contains(lemma);
  }

  /** {@code team}, {@code state}: hardly ever a verb. */
  boolean isMostlyNoun(String lemma) {
    return byClass.get("mostly-noun").contains(lemma);
  }

  /** {@code reports}, {@code allegations}: what is denied or confirmed, not who does it. */
  boolean isClaim(Unit noun) {
    return noun.isOneOf(byClass.get("claim"));
  }

  /** {@code dozens}, {@code no}: how many, without a number. */
  boolean isCounted(Unit word) {
    return word.isOneOf(byClass.get("counted"));
  }
}
