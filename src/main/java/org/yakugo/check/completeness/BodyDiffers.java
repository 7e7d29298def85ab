package org.yakugo.check.completeness;

import java.util.List;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.EnglishMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.JapaneseMatch;
import org.yakugo.language.WordKinds;

/**
 * The one body of the Japanese headline that the English knows nothing of, while the English
 * headline has bodies that the Japanese lacks: 世界銀行 for the IMF.
 */
public final class BodyDiffers implements Comparison {
  /** Characters of a Japanese name; shorter ones stand in other words. */
  private static final int SHORTEST = 3;

  @Override
  public List<Named> strange(CheckedItem item, CheckedBulletin bulletin) {
    WordKinds kinds = WordKinds.of(bulletin.language());
    List<Named> strange =
        bulletin.glossary().longestJapanese(item.ja().text()).stream()
            .filter(here -> here.concept().kind() == Kind.ORGANISATION)
            .filter(here -> here.span().length() >= SHORTEST)
            .filter(here -> !kinds.is(here.term(), "any-country-has"))
            .filter(here -> !isKnown(here, item, bulletin.glossary()))
            .map(here -> new Named("body", here.span(), here.term()))
            .toList();
    return strange.size() == 1 ? strange : List.of();
  }

  /** Whether headline or body name anything that the Japanese term may stand for. */
  private static boolean isKnown(JapaneseMatch here, CheckedItem item, Glossary glossary) {
    String english = item.en().text() + "\n" + item.body().text();
    List<Concept> meant = glossary.japanese(here.term());
    return glossary.findEnglish(english).stream()
        .anyMatch(match -> meant.contains(match.concept()));
  }

  @Override
  public Stream<Named> lacking(Named strange, CheckedItem item, CheckedBulletin bulletin) {
    String en = item.en().text();
    List<EnglishMatch> named =
        bulletin.glossary().longestEnglish(en).stream()
            .filter(match -> match.concept().kind() == Kind.ORGANISATION)
            .filter(match -> Character.isUpperCase(en.charAt(match.span().start())))
            .toList();
    return named.stream().anyMatch(there -> isSaid(there, item, bulletin.glossary()))
        ? Stream.empty()
        : named.stream().map(t -> new Named("body", t.span(), t.concept().japaneseFor(t.term())));
  }

  private static boolean isSaid(EnglishMatch there, CheckedItem item, Glossary glossary) {
    return glossary.english(there.term()).stream()
        .flatMap(concept -> Stream.of(concept.usableJapanese(), concept.englishTerms()))
        .flatMap(List::stream)
        .anyMatch(term -> item.ja().text().replace("・", "").contains(term.replace("・", "")));
  }
}
