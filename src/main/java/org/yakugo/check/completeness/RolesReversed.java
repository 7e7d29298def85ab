package org.yakugo.check.completeness;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.align.Link;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.Facts;

/**
 * Two countries in each other's place: トルコ外相がジョージアを訪問 where the Georgian visits Türkiye; or the two
 * ends of a way.
 */
public final class RolesReversed implements ItemRule {
  private record Act(Pattern english, Pattern japanese) {}

  /**
   * What stands before the second country in English and behind it in Japanese, where the first
   * does it in both.
   *
   * @param crossed whether the countries stand in the other order
   */
  private record Way(Pattern english, Pattern japanese, boolean crossed) {
    boolean isWrong(CheckedItem item, List<CountryMatch> japanese, List<CountryMatch> english) {
      String ja = item.ja().text();
      String between =
          item.en()
              .text()
              .substring(english.getFirst().span().end(), english.getLast().span().start());
      return this.english.matcher(between).find()
          && !PASSIVE.matcher(ja).find()
          && SUBJECT
              .matcher(
                  ja.substring(japanese.getFirst().span().end(), japanese.getLast().span().start()))
              .find()
          && this.japanese.matcher(ja.substring(japanese.getLast().span().end())).find();
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

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return isRouteReversed(item) || areCountriesReversed(item, bulletin)
        ? Stream.of(
            item.ja()
                .finding(
                    this,
                    0,
                    item.ja().text().length(),
                    Message.of("does-whom-or-way-other-way-round-english", item.en().text())))
        : Stream.empty();
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

  private static boolean areCountriesReversed(CheckedItem item, CheckedBulletin bulletin) {
    List<CountryMatch> japanese = bulletin.countries().findJapanese(item.ja().text());
    List<CountryMatch> english = bulletin.countries().find(item.en().text());
    if (japanese.size() != 2 || english.size() != 2) {
      return false;
    }
    String first = japanese.getFirst().country().state();
    String last = japanese.getLast().country().state();
    boolean crossed =
        first.equals(english.getLast().country().state())
            && last.equals(english.getFirst().country().state());
    boolean straight =
        first.equals(english.getFirst().country().state())
            && last.equals(english.getLast().country().state());
    return !first.equals(last)
        && (crossed
                && ACTS.in(bulletin.language()).stream().anyMatch(a -> isBetween(a, item, bulletin))
            || WAYS.stream()
                .filter(way -> way.crossed() ? crossed : straight)
                .anyMatch(way -> way.isWrong(item, japanese, english)));
  }

  /** Whether both languages tell of it, the one who does it first. */
  private static boolean isBetween(Act act, CheckedItem item, CheckedBulletin bulletin) {
    String ja = item.ja().text();
    List<CountryMatch> japanese = bulletin.countries().findJapanese(ja);
    List<CountryMatch> english = bulletin.countries().find(item.en().text());
    String en = item.en().text();
    Matcher verb = act.english().matcher(en);
    return verb.find()
        && !TURNED.matcher(en.substring(0, verb.start()) + en.substring(verb.end())).find()
        && verb.start() > english.getFirst().span().start()
        && verb.end() <= english.getLast().span().start()
        && SUBJECT.matcher(ja.substring(japanese.getFirst().span().end())).find()
        && act.japanese().matcher(ja.substring(japanese.getLast().span().end())).find();
  }
}
