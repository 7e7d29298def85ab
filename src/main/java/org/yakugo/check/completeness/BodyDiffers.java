package org.yakugo.check.completeness;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.EnglishMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.JapaneseMatch;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.WordKinds;
import org.yakugo.text.Span;

/**
 * The one body of the Japanese headline that the English knows nothing of, while the English
 * headline has bodies that the Japanese lacks: 世界銀行 for the IMF. Or a name that nothing has, where
 * the English has one body whose name is like it: 最高監督庁 for 最高監査院.
 */
public final class BodyDiffers implements Comparison {
  /** Characters of a Japanese name; shorter ones stand in other words. */
  private static final int SHORTEST = 3;

  private static final String INVENTED = "invented";
  private static final String LETTER = "[\\p{IsHan}ァ-ヺー・]";
  private static final String RUN = "(?<!%1$s)%1$s{4,}+".formatted(LETTER);

  /**
   * What ends as bodies with a head do, longer than {@link #SHORTEST}: the whole of a run, which
   * needn't be tried again from each character that it has.
   */
  private static final Facts<Pattern> NAME =
      Facts.of(
          language ->
              Pattern.compile(
                  language.table("body-heads").rows().stream()
                      .flatMap(row -> row.alternatives("ending").stream())
                      .filter(ending -> !WordKinds.of(language).is(ending, "programme"))
                      .map(Pattern::quote)
                      .collect(Collectors.joining("|", RUN + "(?<=", ")"))));

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
    List<Named> all = strange.isEmpty() ? invented(item, bulletin) : strange;
    return all.size() == 1 ? all : List.of();
  }

  private static List<Named> invented(CheckedItem item, CheckedBulletin bulletin) {
    return item.ja()
        .find(NAME.in(bulletin.language()))
        .map(match -> new Named(INVENTED, new Span(match.start(), match.end()), match.group()))
        .filter(name -> !item.isNameAt(name.span()))
        .toList();
  }

  /** The country that an invented name begins with; empty if it begins with none. */
  private static String country(Named strange, CheckedItem item) {
    return item.japaneseCountries().stream()
        .map(country -> country.span().in(item.ja().text()))
        .filter(country -> strange.kind().equals(INVENTED) && strange.right().startsWith(country))
        .findFirst()
        .orElse("");
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
            // not part of a longer name: Laos–China Railway, Leonardo Villar
            .filter(match -> "-–".indexOf((" " + en).charAt(match.span().start())) < 0)
            .filter(
                match ->
                    item.reading().headline().persons().stream()
                        .noneMatch(p -> p.name() != null && p.name().span().overlaps(match.span())))
            .toList();
    boolean invented = strange.kind().equals(INVENTED);
    String country = country(strange, item);
    String name = strange.right().substring(country.length());
    return named.stream().anyMatch(there -> isSaid(there, name, item, bulletin.glossary()))
            || invented && named.size() > 1
        ? Stream.empty()
        : named.stream()
            .map(t -> new Named("body", t.span(), t.concept().japaneseFor(t.term())))
            .filter(there -> !invented || areLike(name, there.right(), bulletin.language()))
            .map(t -> new Named("body", t.span(), country + t.right().replace(country, "")));
  }

  /**
   * Whether they share most of the longer one, in kanji; of ministries the tables know too few to
   * tell.
   */
  private static boolean areLike(String a, String b, Language language) {
    long shared =
        a.chars().distinct().filter(c -> Character.isIdeographic(c) && b.indexOf(c) >= 0).count();
    return 2 * shared > Math.max(a.length(), b.length())
        && !WordKinds.of(language).is(b, "ministry");
  }

  private static boolean isSaid(
      EnglishMatch there, String name, CheckedItem item, Glossary glossary) {
    return glossary.english(there.term()).stream()
        .flatMap(concept -> Stream.of(concept.usableJapanese(), concept.englishTerms()))
        .flatMap(List::stream)
        .anyMatch(
            term ->
                item.ja().text().replace("・", "").contains(term.replace("・", ""))
                    || isShortFor(name, term));
  }

  /** 最高裁 of 連邦最高裁判所. */
  private static boolean isShortFor(String name, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < name.length(); i++) {
      at += whole.charAt(i) == name.charAt(at) ? 1 : 0;
    }
    return at == name.length();
  }
}
