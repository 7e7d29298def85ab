package org.yakugo.check.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Slip;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Country;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.Status;
import org.yakugo.language.Facts;
import org.yakugo.text.Normalization;
import org.yakugo.text.Normalization.Fold;
import org.yakugo.text.Span;

/**
 * A country under a name that Japan's official usage has given up: グルジア, and every name with ヴ. The
 * names of people keep their ヴ.
 */
public final class CountryName implements ItemRule {
  private static final Pattern WITH_VU = Pattern.compile("[ァ-ヺー・]*ヴ[ァ-ヺー・]*");

  /** Shorter names are one slip from too many words. */
  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{4,}");

  /** With the characters that look like some. */
  private static final Pattern LIKE_KATAKANA = Pattern.compile("[ァ-ヺー一二八力口工卜夕―—－]{4,}");

  private static final Normalization WITHOUT_VU = Normalization.of(Fold.VU);
  private static final Facts<Map<String, Country>> BY_NAME =
      Facts.of(
          in ->
              Countries.of(in).all().stream()
                  .filter(country -> country.type() == Country.Type.STATE)
                  .collect(Collectors.toMap(Country::japanese, Function.identity(), (a, b) -> a)));

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    String text = item.ja().text();
    Map<String, Country> byName = BY_NAME.in(bulletin.language());
    Stream<Finding> old =
        item.japaneseCountries().stream()
            .filter(match -> isOld(match, text))
            .map(match -> finding(item, match.span(), match.country().japanese()));
    Stream<Finding> withVu =
        item.ja()
            .find(WITH_VU)
            .flatMap(
                match ->
                    names(match).stream()
                        .filter(span -> span.in(text).contains("ヴ"))
                        .flatMap(
                            span ->
                                country(span.in(text), byName)
                                    .map(c -> finding(item, span, c.japanese()))
                                    .stream())
                        .limit(1));
    return Stream.of(old, withVu, slips(item)).flatMap(findings -> findings);
  }

  /** One slip of the hand from the name of a country or town that the English names: スベイン. */
  private Stream<Finding> slips(CheckedItem item) {
    List<CountryMatch> here = item.japaneseCountries();
    return item.englishCountries().stream()
        .map(CountryMatch::japanese)
        .filter(right -> KATAKANA.matcher(right).matches())
        .filter(right -> here.stream().noneMatch(match -> match.japanese().equals(right)))
        .flatMap(
            right ->
                item.ja()
                    .find(LIKE_KATAKANA)
                    .filter(run -> isSlip(run.group(), right))
                    .map(run -> new Span(run.start(), run.end()))
                    .filter(run -> here.stream().noneMatch(match -> match.span().overlaps(run)))
                    .map(run -> finding(item, run, right)));
  }

  /** マドリッド is another way to write マドリード. */
  private static boolean isSlip(String name, String right) {
    return Slip.separates(name, right) && !name.replace('ッ', 'ー').equals(right);
  }

  private static boolean isOld(CountryMatch match, String text) {
    String name = match.span().in(text);
    return !name.contains("ヴ")
        && match.country().status(name).filter(Status.DEPRECATED::equals).isPresent();
  }

  /** The words between the dots, and neighbours together (ボスニア・ヘルツェゴヴィナ), the longer first. */
  private static List<Span> names(MatchResult katakana) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int dot = katakana.group().indexOf('・');
        dot >= 0;
        dot = katakana.group().indexOf('・', dot + 1)) {
      starts.add(dot + 1);
    }
    starts.add(katakana.group().length() + 1);
    List<Span> names = new ArrayList<>();
    for (int from = 0; from < starts.size(); from++) {
      for (int to = from + 1; to < starts.size(); to++) {
        names.add(
            new Span(katakana.start() + starts.get(from), katakana.start() + starts.get(to) - 1));
      }
    }
    names.sort(Comparator.comparingInt(Span::length).reversed());
    return names;
  }

  private static Optional<Country> country(String katakana, Map<String, Country> byName) {
    return Optional.ofNullable(byName.get(WITHOUT_VU.apply(katakana)))
        .filter(country -> !country.japanese().equals(katakana));
  }

  private Finding finding(CheckedItem item, Span span, String right) {
    return item.ja()
        .finding(this, span, "country-name-not", span.in(item.ja().text()), right)
        .suggesting(right);
  }
}
