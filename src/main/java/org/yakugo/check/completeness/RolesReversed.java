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
    String ja = item.ja().text();
    String en = item.en().text();
    List<CountryMatch> japanese = bulletin.countries().findJapanese(ja);
    List<CountryMatch> english = bulletin.countries().find(en);
    if (japanese.size() != 2 || english.size() != 2) {
      return false;
    }
    boolean crossed =
        japanese.getFirst().country().state().equals(english.getLast().country().state())
            && japanese.getLast().country().state().equals(english.getFirst().country().state())
            && !japanese.getFirst().country().state().equals(japanese.getLast().country().state());
    return crossed
        && ACTS.in(bulletin.language()).stream().anyMatch(a -> isBetween(a, item, bulletin));
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
