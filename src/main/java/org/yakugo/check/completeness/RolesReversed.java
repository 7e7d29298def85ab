package org.yakugo.check.completeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.WordKinds;
import org.yakugo.person.PersonMention;
import org.yakugo.text.Span;

/**
 * Two countries or two persons in each other's place: トルコ外相がジョージアを訪問 where the Georgian visits
 * Türkiye; or the two ends of a way; or a visit to another country (訪中) than the English tells of.
 */
public final class RolesReversed implements ItemRule {
  /** A country, body or person that both headlines name. */
  private record Party(Span japanese, Span english) {
    boolean overlaps(Party other) {
      return japanese.overlaps(other.japanese) || english.overlaps(other.english);
    }
  }

  /**
   * Two countries or persons that both headlines name, in the order of either.
   *
   * @param crossed whether the one that comes first in Japanese comes last in English
   */
  private record Two(Span first, Span last, Span english, Span lastEnglish, boolean crossed) {
    String between(CheckedItem item) {
      return item.en().text().substring(english.end(), lastEnglish.start());
    }

    String behindFirst(CheckedItem item) {
      return item.ja().text().substring(first.end());
    }

    String behindLast(CheckedItem item) {
      return item.ja().text().substring(last.end());
    }
  }

  /**
   * What stands before the second country in English and behind it in Japanese, where the first
   * does it in both.
   *
   * @param crossed whether the countries stand in the other order
   */
  private record Way(Pattern english, Pattern japanese, boolean crossed) {
    boolean isWrong(CheckedItem item, Two two, WordKinds kinds) {
      return crossed == two.crossed()
          && english.matcher(two.between(item)).find()
          && !kinds.is(item.ja().text(), "passive-ja")
          && SUBJECT
              .matcher(item.ja().text().substring(two.first().end(), two.last().start()))
              .find()
          && japanese.matcher(two.behindLast(item)).find();
    }
  }

  private static final String TITLE = "^[^をにへとがはから、で]{0,10}";

  private static final List<Way> WAYS =
      List.of(
          way(
              "(?i)^(?!.*\\b(?:los[et]s?|by|after|as|amid|over|and|says?|that|belong|due|according|objects?|next|close|from|visits?|trips?|travels?|fl\\w+)\\b).* to (?:the )?$",
              "[にへ](?!対する|関する|よる|ついて|向け|続|敗|負|勝)",
              true),
          way(
              "(?i)^(?!.*\\b(?:by|after|as|amid|over|and|says?|that|apart|aside|different|return\\w*|to)\\b).* from (?:the )?$",
              "から",
              true),
          way("(?i)^.*(?:protest|complaint|note|appeal|request)s? with (?:the )?$", "に", true),
          way(
              "(?i)^(?!.*\\b(?:by|after|as|amid|over|and|says?|that|to)\\b).* (?:at|against) (?:the )?$",
              "[にをへ]",
              true),
          way(
              "(?i)^(?!.*\\b(?:after|as|amid|over|and|says?|that|to)\\b).*ed by (?:the )?$",
              "を",
              false));

  private static Way way(String english, String japanese, boolean crossed) {
    return new Way(Pattern.compile(english), Pattern.compile(TITLE + japanese), crossed);
  }

  /** What is done to the last one, if any of these acts stands in the place of the blank. */
  private static final String DONE =
      "(?:[をにへ][^、をにへがは]{0,8}|から[^、]{0,12})(?:%s)(?![をにのさ]|(?!予|計画|表)\\p{IsHan})";

  private static final Pattern FROM = Pattern.compile("(?i)\\bfrom (?:the )?$");

  /** Who does it stands before these. */
  private static final Pattern SUBJECT = Pattern.compile("^[^をに]{0,12}?[がは、]");

  /** A visit to a country of one character. */
  private static final Pattern VISITED = Pattern.compile("訪(\\p{IsHan})(?<![問欧])");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    WordKinds kinds = WordKinds.of(bulletin.language());
    boolean reversed =
        isRouteReversed(item)
            || isOtherVisited(item, bulletin)
            || Stream.concat(states(item), persons(item))
                .anyMatch(
                    two ->
                        isBetween(two, item, bulletin)
                            || WAYS.stream().anyMatch(way -> way.isWrong(item, two, kinds)));
    return reversed
        ? Stream.of(
            item.ja().finding(this, "does-whom-or-way-other-way-round-english", item.en().text()))
        : Stream.empty();
  }

  private static boolean isOtherVisited(CheckedItem item, CheckedBulletin bulletin) {
    WordKinds kinds = WordKinds.of(bulletin.language());
    String english = item.en().text();
    Set<String> visited =
        item.englishCountries().stream()
            .filter(
                there ->
                    kinds.is(
                        english.substring(0, there.span().start()).strip(), "ends-in-visit-to"))
            .map(there -> there.country().oneCharacter())
            .collect(Collectors.toSet());
    return visited.size() == 1
        && item.ja()
            .find(VISITED)
            .map(there -> there.group(1))
            .filter(one -> !visited.contains(one))
            .anyMatch(
                one ->
                    bulletin.countries().all().stream()
                        .anyMatch(country -> country.oneCharacter().equals(one)));
  }

  /** From here to there in the one language, from there to here in the other. */
  private static boolean isRouteReversed(CheckedItem item) {
    List<Party> places = named(item, Kind.PLACE).toList();
    return places.stream()
        .flatMap(from -> places.stream().flatMap(to -> two(List.of(from, to))))
        .filter(Two::crossed)
        .anyMatch(
            two ->
                two.between(item).equals(" to ")
                    && FROM.matcher(item.en().text().substring(0, two.english().start())).find()
                    && two.behindFirst(item).startsWith("から"));
  }

  /** The two countries or bodies of headlines that have no third. */
  private static Stream<Two> states(CheckedItem item) {
    List<CountryMatch> english = item.englishCountries();
    List<Party> parties = new ArrayList<>();
    for (CountryMatch here : item.japaneseCountries()) {
      english.stream()
          .filter(there -> there.country().state().equals(here.country().state()))
          .findFirst()
          .ifPresent(there -> parties.add(new Party(here.span(), there.span())));
    }
    if (parties.size() != english.size() || parties.size() != item.japaneseCountries().size()) {
      return Stream.empty();
    }
    List<Party> bodies =
        named(item, Kind.ORGANISATION)
            .filter(body -> parties.stream().noneMatch(body::overlaps))
            .toList();
    return two(Stream.concat(parties.stream(), bodies.stream()).toList());
  }

  /** The two persons of headlines that have no third. */
  private static Stream<Two> persons(CheckedItem item) {
    List<PersonMention> persons =
        item.reading().headline().persons().stream().filter(p -> p.name() != null).toList();
    return persons.size() == 2 ? two(named(item, Kind.PERSON).toList()) : Stream.empty();
  }

  private static Stream<Party> named(CheckedItem item, Kind kind) {
    return item.links().stream()
        .filter(link -> link.inHeadline() && link.kind() == kind)
        .map(link -> new Party(link.japanese(), link.english()));
  }

  private static Stream<Two> two(List<Party> parties) {
    if (parties.size() != 2 || parties.getFirst().overlaps(parties.getLast())) {
      return Stream.empty();
    }
    List<Party> here = sorted(parties, Party::japanese);
    List<Party> there = sorted(parties, Party::english);
    return Stream.of(
        new Two(
            here.getFirst().japanese(),
            here.getLast().japanese(),
            there.getFirst().english(),
            there.getLast().english(),
            !here.equals(there)));
  }

  private static List<Party> sorted(List<Party> parties, Function<Party, Span> in) {
    return parties.stream().sorted(Comparator.comparing(party -> in.apply(party).start())).toList();
  }

  /** Whether both languages tell of it, the one who does it first. */
  private static boolean isBetween(Two two, CheckedItem item, CheckedBulletin bulletin) {
    if (!two.crossed()
        || WordKinds.of(bulletin.language()).is(item.en().text(), "turned")
        || !SUBJECT.matcher(two.behindFirst(item)).find()) {
      return false;
    }
    Span between = new Span(two.english().end(), two.lastEnglish().start());
    String acts =
        WordsInJapanese.of(item, item.en(), bulletin).stream()
            .filter(word -> between.contains(word.span()))
            .map(RenderedWord::acts)
            .filter(verb -> !verb.isEmpty())
            .limit(1)
            .flatMap(Set::stream)
            .map(WordsInJapanese::inAnyForm)
            .collect(Collectors.joining("|"));
    return !acts.isEmpty()
        && Pattern.compile(DONE.formatted(acts)).matcher(two.behindLast(item)).find();
  }
}
