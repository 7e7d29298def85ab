package org.yakugo.check.completeness;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;
import org.yakugo.check.terminology.CountryName;
import org.yakugo.glossary.Country;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.text.Script;
import org.yakugo.text.Span;

/**
 * A country of the English headline that the Japanese lacks. It is a warning where countries stand
 * side by side and the Japanese has others of them; a country alone may stand for its minister, or
 * be understood. A post's country falls away too, and so do adjectives, unless it is another than
 * the bulletin is on ({@link ForeignHolders}); a capital may stand for its country and the country
 * for its capital.
 */
public final class CountryMissing implements ItemRule {
  private static final Pattern BETWEEN = Pattern.compile("(?:,? and |, | ?[-–—/&] ?)");

  /** Characters that stand for countries in compounds alone, too seldom to be looked for. */
  private static final String RARE = "蒙烏宇波土希葡瑞芬洪墺緬";

  private static final String USUAL = "日米英仏独伊西露中韓朝印加豪台欧越泰比蘭墨";
  private static final String BEFORE = "訪来駐在滞離対渡帰親反";

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    String ja = item.ja().text();
    if (ja.isEmpty() || item.en().isEmpty()) {
      return Stream.empty();
    }
    Set<String> said =
        item.japaneseCountries().stream()
            .map(match -> match.country().code())
            .collect(Collectors.toSet());
    List<CountryMatch> all =
        item.englishCountries().stream()
            .filter(match -> match.sense() == Sense.NAME || match.sense() == Sense.FORMAL_NAME)
            .filter(match -> !isPartOfName(match.span(), item))
            .toList();
    // in the place of some another stands, or a misspelt name, of which is told
    List<Finding> others =
        all.isEmpty()
            ? List.of()
            : Stream.of(new CountryDiffers(), new CountryName())
                .flatMap(rule -> rule.check(item, bulletin))
                .toList();
    List<CountryMatch> named =
        all.stream()
            .filter(m -> others.stream().noneMatch(f -> f.suggestions().contains(m.japanese())))
            .toList();
    return Stream.concat(
        inLists(named.stream().filter(m -> !isHomeInShort(m, ja, bulletin)).toList(), said, item),
        ForeignHolders.in(item, bulletin, said)
            .filter(
                found ->
                    bulletin.countries().byCode(found.country().code()).stream()
                        .noneMatch(country -> country.isBrieflyIn(ja)))
            .map(found -> finding(item, found, bulletin)));
  }

  private Stream<Finding> inLists(List<CountryMatch> named, Set<String> said, CheckedItem item) {
    return named.stream()
        .filter(match -> !isSaid(match, said, item))
        .map(
            match ->
                named.stream().anyMatch(o -> areSideBySide(o, match, item) && isSaid(o, said, item))
                    ? finding(item, match)
                    : finding(item, match).as(Severity.INFO));
  }

  /** Whether the country that the house is in stands in a compound: 訪蒙, 日蒙; 訪ア, 日ア. */
  private static boolean isHomeInShort(CountryMatch match, String ja, CheckedBulletin bulletin) {
    String name = match.country().japanese();
    if (!match.country().code().equals(bulletin.home())) {
      return false;
    }
    String first = Script.isKatakana(name.codePointAt(0)) ? name.substring(0, 1) : "";
    String one = "(?<![ァ-ヺー])[" + RARE + first + "](?![ァ-ヺー])";
    return Pattern.compile(
            "(?<=[" + BEFORE + USUAL + "])" + one + "|" + one + "(?=[" + USUAL + "])")
        .matcher(ja)
        .find();
  }

  /** Whether the country is a word in the name of a person, a body, an event. */
  private static boolean isPartOfName(Span country, CheckedItem item) {
    return item.reading().headline().mentions().stream()
        .filter(mention -> mention.kind() != Kind.PLACE && mention.kind() != Kind.TERM)
        .anyMatch(mention -> mention.span().contains(country));
  }

  private static boolean isSaid(CountryMatch match, Set<String> said, CheckedItem item) {
    return said.contains(match.country().code())
        || match.country().isBrieflyIn(item.ja().text())
        || item.links().stream()
            .anyMatch(link -> link.inHeadline() && link.english().equals(match.span()));
  }

  /** {@code Georgia and Türkiye}, {@code Armenia–Türkiye}. */
  private static boolean areSideBySide(CountryMatch a, CountryMatch b, CheckedItem item) {
    int from = Math.min(a.span().end(), b.span().end());
    int to = Math.max(a.span().start(), b.span().start());
    return from <= to && BETWEEN.matcher(item.en().text().substring(from, to)).matches();
  }

  private Finding finding(CheckedItem item, ForeignHolders.Found found, CheckedBulletin bulletin) {
    String country =
        bulletin
            .countries()
            .byCode(found.country().code())
            .map(Country::japanese)
            .orElse(found.country().text());
    String target = found.link().target();
    Finding finding =
        item.ja()
            .finding(
                this,
                found.link().japanese(),
                "reads-one-own-country-english",
                target,
                country,
                Objects.requireNonNull(found.country().span()).in(item.en().text()))
            .as(found.severity());
    int at = target.indexOf(country);
    boolean joined = at > 0 && Script.isKatakana(target.codePointAt(at - 1)); // フィダントルコ外相
    return joined
        ? finding.suggesting(target.substring(0, at) + "・" + target.substring(at))
        : finding;
  }

  private Finding finding(CheckedItem item, CountryMatch match) {
    return item.ja()
        .finding(
            this,
            "english-headline-missing",
            match.country().japanese(),
            match.span().in(item.en().text()));
  }
}
