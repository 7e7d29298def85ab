package org.yakugo.check.terminology;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.language.Facts;
import org.yakugo.language.Row;

/**
 * An office that the English knows nothing of, while it names another that the Japanese lacks: 大統領
 * for a PM, 国防省 for a Health Ministry.
 */
public final class OfficeDiffers implements ItemRule {
  private static final String MINISTRY = "(?:省|相|大臣)";

  /** Behind a head's title these make another office of it: 大統領府, 首相補佐官. */
  private static final String ALONE = "(?![府令選級官夫補報道顧特候代制派]|経験|直属|就任)";

  /**
   * A ministry of one portfolio: the character of a country may stand before it, no other kanji.
   */
  private static final String BEGINNING = "(?<![\\p{IsHan}・ァ-ヶー&&[^米英仏独露中韓印伊豪加日元前新両同各が、]])";

  private static final Facts<List<Office>> OFFICES = Facts.of("offices", Office::of);

  /**
   * @param english where the English names it
   * @param known where the English speaks of it in any way
   * @param japanese where the Japanese names it
   * @param rendered what the Japanese has if it renders the English
   */
  private record Office(
      String kind,
      Pattern english,
      Pattern known,
      Pattern japanese,
      Pattern rendered,
      String named) {
    static Office of(Row row) {
      boolean ministry = row.required("kind").equals("ministry");
      String words = "(?:" + row.text("english") + ")";
      String names = "(?:" + row.text("japanese") + ")";
      return new Office(
          row.required("kind"),
          Pattern.compile(ministry ? minister(words) : "\\b" + words + "\\b"),
          Pattern.compile("(?i)\\b(?:" + row.text("english") + "|" + row.text("known") + ")"),
          Pattern.compile(ministry ? BEGINNING + names + MINISTRY : names + ALONE),
          Pattern.compile(names + "|" + row.text("also")),
          row.required("named") + (ministry ? "省・" + row.required("named") + "相" : ""));
    }

    private static String minister(String words) {
      return "(?i)\\b%1$s (?:affairs )?minist(?:er|ry)\\b|\\bminist(?:er|ry) (?:of|for) (?:the )?%1$s\\b"
          .formatted(words);
    }

    boolean isIn(CheckedItem item) {
      return known.matcher(item.en().text()).find() || known.matcher(item.body().text()).find();
    }
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<Office> offices = OFFICES.in(bulletin.language());
    return offices.stream()
        .filter(office -> office.english().matcher(item.en().text()).find())
        .filter(office -> !office.rendered().matcher(item.ja().text()).find())
        .flatMap(
            meant ->
                offices.stream()
                    .filter(other -> other.kind().equals(meant.kind()) && !other.isIn(item))
                    .flatMap(other -> finding(item, other, meant)))
        .limit(1);
  }

  private Stream<Finding> finding(CheckedItem item, Office other, Office meant) {
    Matcher here = other.japanese().matcher(item.ja().text());
    Matcher there = meant.english().matcher(item.en().text());
    return here.find() && there.find()
        ? Stream.of(
            item.ja()
                .finding(
                    this,
                    here,
                    Message.of("not-english-2", here.group(), there.group(), meant.named())))
        : Stream.empty();
  }
}
