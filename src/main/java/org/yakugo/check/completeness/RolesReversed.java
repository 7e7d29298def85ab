package org.yakugo.check.completeness;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.Link;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.Facts;
import org.yakugo.person.PersonMention;
import org.yakugo.text.Span;

/**
 * Two countries or two persons in each other's place: トルコ外相がジョージアを訪問 where the Georgian visits
 * Türkiye; or the two ends of a way; or a visit to another country (訪中) than the English tells of.
 */
public final class RolesReversed implements ItemRule {
  private record Act(Pattern english, Pattern japanese) {}

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
    boolean isWrong(CheckedItem item, Two two) {
      return crossed == two.crossed()
          && english.matcher(two.between(item)).find()
          && !PASSIVE.matcher(item.ja().text()).find()
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
              "(?i)^(?!.*\\b(?:after|as|amid|over|and|says?|that|to)\\b).*ed by (?:the )?$",
              "を",
              false));

  private static Way way(String english, String japanese, boolean crossed) {
    return new Way(Pattern.compile(english), Pattern.compile(TITLE + japanese), crossed);
  }

  /** What makes the first the one that something is done to. */
  private static final Pattern PASSIVE = Pattern.compile("され|られ|受け|させ|招待|への|による");

  private static final Facts<List<Act>> ACTS =
      Facts.of(
          "acts-between",
          row ->
              new Act(
                  Pattern.compile("(?i)\\b" + row.text("english") + "\\b"),
                  Pattern.compile(
                      "(?:[をにへ][^、をにへがは]{0,8}|から[^、]{0,12})(?:"
                          + row.text("japanese")
                          + ")(?![をにのさ]|受|され)")));

  private static final Pattern FROM = Pattern.compile("(?i)\\bfrom (?:the )?$");
  private static final String TO = " to ";

  /** What makes the one who acts the one that something is done to, or begins another clause. */
  private static final Pattern TURNED =
      Pattern.compile("(?i)\\b(?:by|after|as|amid|over|while|and|from|says?|that)\\b|:");

  /** Who does it stands before these. */
  private static final Pattern SUBJECT = Pattern.compile("^[^をに]{0,12}?[がは、]");

  /** Where somebody goes, up to the country. */
  private static final Pattern VISIT =
      Pattern.compile("(?i)\\b(?:visits?|visit to|trips? to|travels? to|arrives? in) (?:the )?$");

  /** A visit to a country of one character. */
  private static final Pattern VISITED = Pattern.compile("訪(\\p{IsHan})(?<![問欧])");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    boolean reversed =
        isRouteReversed(item)
            || isOtherVisited(item, bulletin)
            || Stream.concat(countries(item), persons(item))
                .anyMatch(two -> areReversed(two, item, bulletin));
    return reversed
        ? Stream.of(
            item.ja().finding(this, "does-whom-or-way-other-way-round-english", item.en().text()))
        : Stream.empty();
  }

  private static boolean isOtherVisited(CheckedItem item, CheckedBulletin bulletin) {
    Set<String> visited =
        item.englishCountries().stream()
            .filter(there -> VISIT.matcher(item.en().text()).region(0, there.span().start()).find())
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
    String en = item.en().text();
    List<Link> places =
        item.links().stream()
            .filter(link -> link.inHeadline() && link.kind() == Kind.PLACE)
            .toList();
    return places.stream()
        .filter(from -> FROM.matcher(en.substring(0, from.english().start())).find())
        .anyMatch(
            from ->
                places.stream()
                    .filter(to -> from.english().end() < to.english().start())
                    .filter(
                        to -> TO.equals(en.substring(from.english().end(), to.english().start())))
                    .anyMatch(
                        to ->
                            to.japanese().end() < from.japanese().start()
                                && item.ja().text().startsWith("から", to.japanese().end())));
  }

  /** The two countries of headlines that have no third. */
  private static Stream<Two> countries(CheckedItem item) {
    List<CountryMatch> japanese = item.japaneseCountries();
    List<CountryMatch> english = item.englishCountries();
    if (japanese.size() != 2 || english.size() != 2) {
      return Stream.empty();
    }
    List<String> here = japanese.stream().map(match -> match.country().state()).toList();
    List<String> there = english.stream().map(match -> match.country().state()).toList();
    boolean crossed = here.equals(there.reversed());
    return here.getFirst().equals(here.getLast()) || !crossed && !here.equals(there)
        ? Stream.empty()
        : Stream.of(
            new Two(
                japanese.getFirst().span(),
                japanese.getLast().span(),
                english.getFirst().span(),
                english.getLast().span(),
                crossed));
  }

  /** The two persons of headlines that have no third. */
  private static Stream<Two> persons(CheckedItem item) {
    List<Link> named =
        item.links().stream()
            .filter(link -> link.inHeadline() && link.kind() == Kind.PERSON)
            .sorted(Comparator.comparing(link -> link.japanese().start()))
            .toList();
    List<PersonMention> persons =
        item.reading().headline().persons().stream().filter(p -> p.name() != null).toList();
    if (named.size() != 2 || persons.size() != 2) {
      return Stream.empty();
    }
    Link first = named.getFirst();
    Link last = named.getLast();
    boolean crossed = last.english().end() <= first.english().start();
    Span both = first.english().with(last.english());
    return persons.stream().anyMatch(person -> person.span().contains(both))
        ? Stream.empty()
        : Stream.of(
            new Two(
                first.japanese(),
                last.japanese(),
                crossed ? last.english() : first.english(),
                crossed ? first.english() : last.english(),
                crossed));
  }

  private static boolean areReversed(Two two, CheckedItem item, CheckedBulletin bulletin) {
    return two.crossed()
            && ACTS.in(bulletin.language()).stream().anyMatch(act -> isBetween(act, two, item))
        || WAYS.stream().anyMatch(way -> way.isWrong(item, two));
  }

  /** Whether both languages tell of it, the one who does it first. */
  private static boolean isBetween(Act act, Two two, CheckedItem item) {
    String en = item.en().text();
    Matcher verb = act.english().matcher(en);
    return verb.find()
        && !TURNED.matcher(en.substring(0, verb.start()) + en.substring(verb.end())).find()
        && verb.start() > two.english().start()
        && verb.end() <= two.lastEnglish().start()
        && SUBJECT.matcher(two.behindFirst(item)).find()
        && act.japanese().matcher(two.behindLast(item)).find();
  }
}
