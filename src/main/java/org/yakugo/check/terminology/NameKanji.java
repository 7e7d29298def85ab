package org.yakugo.check.terminology;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.name.NameRendering;
import org.yakugo.name.TaughtNames;
import org.yakugo.person.KnownHolder;
import org.yakugo.person.KnownHolders;
import org.yakugo.person.PersonMention;
import org.yakugo.text.Normalization;

/**
 * A Chinese or Japanese person in katakana; as an info a Korean one whose characters are known,
 * whom some papers print so. It is found where a run of katakana is how the English name sounds.
 */
public final class NameKanji implements ItemRule {

  /** Where everybody's name is written in kanji. */
  private static final Set<String> IN_KANJI = Set.of("CN", "TW", "HK", "MO", "JP");

  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヴー]{2,}(?:・[ァ-ヴー]{2,})*");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    if (item.ja().text().isEmpty()) {
      return Stream.empty();
    }
    KnownHolders holders = bulletin.holders();
    return item.reading().headline().persons().stream()
        .filter(person -> person.name() != null)
        .flatMap(person -> check(item, person, holders.of(person)));
  }

  private Stream<Finding> check(
      CheckedItem item, PersonMention person, Optional<KnownHolder> known) {
    String country = person.country() == null ? "" : person.country().code();
    Optional<String> kanji = known.map(KnownHolder::called).filter(NameKanji::isKanji);
    if (kanji.isEmpty() && !IN_KANJI.contains(country)) {
      return Stream.empty();
    }
    Set<String> sounds =
        Stream.of(person.named().surnameText(), person.named().text())
            .flatMap(name -> sounds(name, country))
            .collect(Collectors.toSet());
    return KATAKANA
        .matcher(item.ja().text())
        .results()
        .filter(run -> !isReading(run, item.ja().text()))
        .filter(run -> sounds.contains(Normalization.LENIENT.apply(run.group())))
        .map(run -> finding(item, run, person, kanji))
        .limit(1);
  }

  /** How the kanji before it are read: 文在寅（ムン・ジェイン）. */
  private static boolean isReading(MatchResult run, String text) {
    return run.start() >= 2
        && "（(".indexOf(text.charAt(run.start() - 1)) >= 0
        && Character.isIdeographic(text.charAt(run.start() - 2));
  }

  private static Stream<String> sounds(String name, String country) {
    return KatakanaRenderer.load().render(name, country, TaughtNames.NONE).renderings().stream()
        .map(NameRendering::target)
        .map(Normalization.LENIENT::apply);
  }

  private static boolean isKanji(String name) {
    return !name.isEmpty() && name.codePoints().allMatch(Character::isIdeographic);
  }

  private Finding finding(
      CheckedItem item, MatchResult run, PersonMention person, Optional<String> kanji) {
    Finding finding = item.ja().finding(this, run, "name-written-kanji", person.named().text());
    String country = person.country() == null ? "" : person.country().code();
    finding = IN_KANJI.contains(country) ? finding : finding.as(Severity.INFO);
    return kanji.map(finding::suggesting).orElse(finding);
  }
}
