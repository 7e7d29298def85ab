package org.yakugo.check.typography;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.Severity;

/**
 * Digits and Latin letters are narrow in Japanese, marks and kana wide. Each kind is told of once,
 * where the other width stands first: where it is a stray, the bulletin is inconsistent; a bulletin
 * that sets them so more often than not has a habit.
 */
public final class Width implements BulletinRule {
  private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";

  private static final Transliterator NARROW = Transliterator.getInstance("Fullwidth-Halfwidth");
  private static final Transliterator WIDE = Transliterator.getInstance("Halfwidth-Fullwidth");

  /** Something that comes in two widths, and how it is set right. */
  private record Kind(Pattern wrong, Pattern right, UnaryOperator<String> correction) {
    static Kind of(String wrong, String right, UnaryOperator<String> correction) {
      return new Kind(Pattern.compile(wrong), Pattern.compile(right), correction);
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          Kind.of("[０-９]+(?:[，．・][０-９]+)*", "[0-9]", Width::narrowNumber),
          Kind.of("[Ａ-Ｚａ-ｚ]+", "[A-Za-z]", Width::narrow),
          Kind.of("(?<=" + JAPANESE + ")[!?:;](?![/\\w])", "[！？：；]", Width::wide),
          Kind.of("(?<=" + JAPANESE + ")\\(|\\)(?=" + JAPANESE + ")", "[（）]", Width::wide),
          Kind.of("(?<![０-９])，|，(?![０-９])", "、", comma -> "、"),
          Kind.of("(?<=" + JAPANESE + "),(?=" + JAPANESE + ")", "、", comma -> "、"),
          Kind.of("[｡-ﾟ]+", "[ァ-ヺ]", Width::wide));

  /** So many times as many headlines have the right width where one with the other is a stray. */
  private static final int STRAY = 3;

  private static final Pattern TWO_WIDE = Pattern.compile("[０-９]{2}");

  /** Newspapers set a digit alone wide and several narrow (３人が16校を): this is against the habit. */
  private static final Pattern LONE_NARROW =
      Pattern.compile("(?<![0-9A-Za-z.,:/~〜-])[0-9](?![0-9A-Za-z.,:/~〜-])");

  private static String narrow(String text) {
    return NARROW.transliterate(text);
  }

  /** The dot of a number that is set like in vertical text stays: ８・５ is 8・5. */
  private static String narrowNumber(String text) {
    return narrow(text).replace('･', '・');
  }

  private static String wide(String text) {
    return WIDE.transliterate(text);
  }

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    return KINDS.stream().flatMap(kind -> first(kind, bulletin).stream());
  }

  private Optional<Finding> first(Kind kind, CheckedBulletin bulletin) {
    return bulletin.items().stream()
        .flatMap(i -> i.ja().find(kind.wrong()).limit(1).map(m -> finding(kind, i, m, bulletin)))
        .findFirst();
  }

  private Finding finding(
      Kind kind, CheckedItem item, MatchResult match, CheckedBulletin bulletin) {
    String right = kind.correction().apply(match.group());
    boolean lone = kind == KINDS.getFirst() && having(TWO_WIDE, bulletin).isEmpty();
    List<CheckedItem> contrast = having(lone ? LONE_NARROW : kind.right(), bulletin);
    Finding finding =
        item.ja()
            .finding(this, match, "other-width-first-place", match.group(), right)
            .suggesting(right)
            .provenBy(contrast.stream().limit(3).map(bulletin::evidence).toList());
    boolean stray = having(kind.wrong(), bulletin).size() * STRAY <= contrast.size();
    return stray && !contrast.isEmpty() ? finding : finding.as(Severity.INFO);
  }

  private static List<CheckedItem> having(Pattern pattern, CheckedBulletin bulletin) {
    return bulletin.items().stream()
        .filter(item -> pattern.matcher(item.ja().text()).find())
        .toList();
  }
}
