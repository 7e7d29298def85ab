package org.yakugo.check.completeness;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.EnglishMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.JapaneseMatch;

/**
 * A body of the Japanese headline that the English knows nothing of, while the English headline has
 * another one that the Japanese lacks: 世界銀行 for the IMF.
 */
public final class BodyDiffers implements ItemRule {
  /** Of these every country has some, under several names; ministries are told apart as offices. */
  private static final Pattern ANY = Pattern.compile("(?:省|(?<!欧州)議会|国会|大使館|領事館)$");

  /** Characters of a Japanese name; shorter ones stand in other words. */
  private static final int SHORTEST = 3;

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    Glossary glossary = bulletin.glossary();
    String ja = item.ja().text();
    List<JapaneseMatch> unknown =
        glossary.longestJapanese(ja).stream()
            .filter(match -> match.concept().kind() == Kind.ORGANISATION)
            .filter(match -> match.span().length() >= SHORTEST && !ANY.matcher(match.term()).find())
            .filter(match -> isUnknown(match, item, glossary))
            .toList();
    if (unknown.size() != 1) {
      return Stream.empty();
    }
    List<EnglishMatch> named =
        glossary.longestEnglish(item.en().text()).stream()
            .filter(match -> match.concept().kind() == Kind.ORGANISATION)
            .filter(match -> Character.isUpperCase(item.en().text().charAt(match.span().start())))
            .toList();
    Optional<EnglishMatch> lacking =
        named.stream()
            .filter(match -> named.stream().noneMatch(other -> isSaid(other, ja, glossary)))
            .findFirst();
    return lacking.map(there -> finding(item, unknown.getFirst(), there)).stream();
  }

  /** Whether neither headline nor body names anything that the Japanese term may stand for. */
  private static boolean isUnknown(JapaneseMatch here, CheckedItem item, Glossary glossary) {
    String english = item.en().text() + "\n" + item.body().text();
    List<Concept> meant = glossary.japanese(here.term());
    return glossary.findEnglish(english).stream()
        .noneMatch(match -> meant.contains(match.concept()));
  }

  private static boolean isSaid(EnglishMatch there, String ja, Glossary glossary) {
    return glossary.english(there.term()).stream()
        .flatMap(concept -> Stream.of(concept.usableJapanese(), concept.englishTerms()))
        .flatMap(List::stream)
        .anyMatch(ja::contains);
  }

  private Finding finding(CheckedItem item, JapaneseMatch here, EnglishMatch there) {
    String right = there.concept().japaneseFor(there.term());
    return item.differing(this, here.span(), there.span().in(item.en().text()), right);
  }
}
