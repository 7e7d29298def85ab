package org.yakugo.check.completeness;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.Slip;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.EnglishMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.JapaneseMatch;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.WordKinds;
import org.yakugo.text.Span;

/**
 * The one body or place of the Japanese headline that the English knows nothing of, while the
 * English headline has others that the Japanese lacks: 世界銀行 for the IMF. Or a name that nothing
 * has, where the English has one body whose name is like it (最高監督庁 for 最高監査院), or which both
 * headlines begin with: 最高デジタル監督庁 for a Cabinet of Ministers.
 */
public final class BodyDiffers implements Comparison {
  /** Characters of a Japanese name; shorter ones stand in other words. */
  private static final int SHORTEST = 3;

  private static final Set<Kind> KINDS = Set.of(Kind.ORGANISATION, Kind.PLACE);

  private static final String INVENTED = "invented";
  private static final String LETTER = "[\\p{IsHan}ァ-ヺー・]";
  private static final String RUN = "(?<!%1$s)%1$s{4,}+".formatted(LETTER);

  /** A place that has one name, not what it is: バクー, but not a region or a sea. */
  private static final Pattern TOWN = Pattern.compile("[ァ-ヺー・＝]+");

  /** Characters; a shorter one may be any country's: 監督庁. */
  private static final int OWN_LENGTH = 5;

  /** Behind what a headline is about. */
  private static final Pattern TOPIC = Pattern.compile("[、は]");

  /** A name that says which one it is, unlike 捜査機関 or 理事会. */
  private static final String OWN_NAME = "own-body-name";

  /** In either language. */
  private static final Pattern ACRONYM =
      Pattern.compile("(?<![A-Za-z0-9.&-])[A-Z]{3,8}(?![A-Za-z0-9.&-])");

  private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}\\p{Ll}.* \\p{Lu}\\p{Ll}");

  /** Characters before what an English headline begins with: {@code The}. */
  private static final int ARTICLE = 4;

  /**
   * What ends as bodies with a head do, longer than {@link #SHORTEST}: the whole of a run, which
   * needn't be tried again from each character that it has.
   */
  private static final Facts<Pattern> NAME =
      Facts.of(
          in ->
              Pattern.compile(
                  in.table("body-heads").rows().stream()
                      .flatMap(row -> row.alternatives("ending").stream())
                      .filter(ending -> !WordKinds.of(in).is(ending, "programme"))
                      .map(Pattern::quote)
                      .collect(Collectors.joining("|", RUN + "(?<=", ")"))));

  @Override
  public List<Named> strange(CheckedItem item, CheckedBulletin bulletin) {
    WordKinds kinds = WordKinds.of(bulletin.language());
    List<Named> strange =
        bulletin.glossary().longestJapanese(item.ja().text()).stream()
            .filter(here -> isCompared(here.concept()) && here.span().length() >= SHORTEST)
            .filter(here -> !kinds.is(here.term(), "any-country-has"))
            .filter(here -> !isKnown(here, item, bulletin.glossary()))
            .map(here -> new Named(here.concept().kind().label(), here.span(), here.term()))
            .toList();
    List<Named> all = strange.isEmpty() ? invented(item, bulletin) : strange;
    return all.size() == 1 ? all : List.of();
  }

  /** Also an acronym that is no word of the English and one slip from one of it: NAOT, OCED. */
  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return Stream.concat(Comparison.super.check(item, bulletin), acronyms(item)).limit(1);
  }

  private Stream<Finding> acronyms(CheckedItem item) {
    String ja = item.ja().text();
    String en = item.en().text();
    return item.ja()
        .find(ACRONYM)
        .filter(here -> !en.contains(here.group()) && !item.body().text().contains(here.group()))
        .flatMap(
            here ->
                item.en()
                    .find(ACRONYM)
                    .map(MatchResult::group)
                    .filter(there -> !ja.contains(there) && isSlip(here.group(), there))
                    .map(
                        there ->
                            item.differing(
                                this, new Span(here.start(), here.end()), there, there)));
  }

  /** A shorter one with another letter is another body: UAE, UAV. */
  private static boolean isSlip(String here, String there) {
    return here.length() == there.length() && here.chars().sum() == there.chars().sum()
        ? Slip.separates(here, there)
        : here.length() > SHORTEST && there.length() > SHORTEST && Slip.separates(here, there);
  }

  private static List<Named> invented(CheckedItem item, CheckedBulletin bulletin) {
    return item.ja()
        .find(NAME.in(bulletin.language()))
        .map(match -> new Named(INVENTED, new Span(match.start(), match.end()), match.group()))
        .toList();
  }

  private static boolean isCompared(Concept concept) {
    return KINDS.contains(concept.kind())
        && (concept.kind() != Kind.PLACE || TOWN.matcher(concept.japanese()).matches());
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
            .filter(match -> isCompared(match.concept()) && isOfKind(match.concept(), strange))
            .filter(match -> Character.isUpperCase(en.charAt(match.span().start())))
            // a name of its own, where the first word of a headline tells nothing
            .filter(match -> Character.isUpperCase(match.concept().english().charAt(0)))
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
            .filter(there -> !invented || isFor(there, strange, name, item, bulletin))
            .map(t -> new Named(strange.kind(), t.span(), t.concept().japaneseFor(t.term())))
            .map(t -> new Named(t.kind(), t.span(), country + t.right().replace(country, "")));
  }

  private static boolean isOfKind(Concept concept, Named strange) {
    return strange.kind().equals(INVENTED)
        ? concept.kind() == Kind.ORGANISATION
        : concept.kind().label().equals(strange.kind());
  }

  /** Whether an invented name can stand for nothing but that body. */
  private static boolean isFor(
      EnglishMatch there, Named strange, String name, CheckedItem item, CheckedBulletin bulletin) {
    String right = there.concept().japaneseFor(there.term());
    if (!item.isNameAt(strange.span()) && areLike(name, right, bulletin.language())) {
      return true;
    }
    String ja = item.ja().text();
    return there.span().start() <= ARTICLE
        && strange.span().start() == 0
        && TOPIC.matcher(ja.substring(strange.span().end())).lookingAt()
        && name.length() >= OWN_LENGTH
        && WordKinds.of(bulletin.language()).is(name, OWN_NAME)
        && isNamed(there.span().in(item.en().text()), name, right, bulletin)
        && item.links().stream()
            .filter(link -> link.japanese().overlaps(strange.span()) && link.kind() != Kind.PLACE)
            .allMatch(link -> link.inHeadline() && link.english().overlaps(there.span()))
        && bulletin.precedents().ofWording(Kind.ORGANISATION, there.term()).stream()
            .noneMatch(precedent -> precedent.target().contains(name));
  }

  /**
   * Whether the English says which body it is; beside what any country has, {@code Government}, the
   * Japanese may be more exact, as where it begins or ends as that does.
   */
  private static boolean isNamed(
      String english, String name, String right, CheckedBulletin bulletin) {
    List<CountryMatch> countries = bulletin.countries().find(english);
    return countries.isEmpty()
        ? !name.endsWith(right.substring(Math.max(0, right.length() - 2)))
            && (ACRONYM.matcher(english).matches()
                || CAPITALS.matcher(english).find()
                    && !name.startsWith(right.substring(0, Math.min(2, right.length()))))
        : countries.stream().noneMatch(country -> country.span().length() == english.length());
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
