package org.yakugo.check.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Evidence;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.Severity;

/**
 * Spaces between digits and Japanese. A bulletin that sets them throughout has a habit of its own;
 * where it does both, the first place is a warning, and so is each wording that stands without the
 * space elsewhere in the bulletin. Further places are given for information.
 */
public final class SpaceAtDigit implements BulletinRule {

  private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";
  private static final String SPACE = "[ \u00A0\u3000]+";
  private static final String SPACE_OR_NONE = "[ \u00A0\u3000]*";

  private static final String NUMBER = "[0-9０-９][0-9０-９,.．]*";

  /** A score: リガ 2 - 1 タリン. */
  private static final Pattern SCORE =
      Pattern.compile(
          "(?<![0-9])[0-9０-９]{1,3}" + SPACE_OR_NONE + "[-－–−]" + SPACE_OR_NONE + "[0-9０-９]{1,3}");

  /**
   * A space in front alone may set phrases apart, unless the number belongs to the words before.
   */
  private static final Pattern APART =
      Pattern.compile("(?!第|約|計|同|翌|前|後|午前|午後|全|各|毎)" + ".{1,4}?" + SPACE + NUMBER);

  /** A number with a space on one side or both, and the kanji that it belongs to. */
  private static final Pattern SPACED =
      Pattern.compile(
          "(?:\\p{IsHan}{1,4}|%1$s)%2$s%3$s(?:%2$s%1$s)?|%3$s%2$s%1$s"
              .formatted(JAPANESE, SPACE, NUMBER));

  private static final Pattern UNSPACED =
      Pattern.compile("[0-9０-９](?=" + JAPANESE + ")|(?<=" + JAPANESE + ")[0-9０-９]");

  /**
   * Number of characters, spaces aside, from which two wordings are the same and not just alike.
   */
  private static final int SAME_WORDING = 8;

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    List<CheckedItem> unspaced =
        bulletin.items().stream()
            .filter(item -> UNSPACED.matcher(item.ja().text()).find())
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (CheckedItem item : bulletin.items()) {
      for (MatchResult match : item.ja().find(SPACED).toList()) {
        boolean first = findings.stream().allMatch(f -> APART.matcher(f.text()).matches());
        if (!isOfScore(match, item.ja().text())) {
          findings.add(finding(item, match, unspaced, first, bulletin));
        }
      }
    }
    return findings.stream();
  }

  private static boolean isOfScore(MatchResult match, String text) {
    return SCORE
        .matcher(text)
        .results()
        .anyMatch(score -> score.start() < match.end() && match.start() < score.end());
  }

  private Finding finding(
      CheckedItem item,
      MatchResult match,
      List<CheckedItem> unspaced,
      boolean first,
      CheckedBulletin bulletin) {
    String close = match.group().replaceAll(SPACE, "");
    String wording = wordingFrom(item.ja().text(), match.start());
    List<Evidence> elsewhere =
        unspaced.stream()
            .filter(other -> wording.length() == SAME_WORDING)
            .filter(other -> other.ja().text().contains(wording))
            .map(bulletin::evidence)
            .toList();
    List<Evidence> evidence =
        elsewhere.isEmpty()
            ? unspaced.stream().limit(3).map(bulletin::evidence).toList()
            : elsewhere;
    Finding finding =
        item.ja()
            .finding(this, match, "is-written-without-spaces", match.group(), close)
            .suggesting(close)
            .provenBy(evidence);
    boolean grave =
        !elsewhere.isEmpty()
            || first && !unspaced.isEmpty() && !APART.matcher(match.group()).matches();
    return grave ? finding : finding.as(Severity.INFO);
  }

  /** The first characters of the text from {@code start} on, spaces aside. */
  private static String wordingFrom(String text, int start) {
    String rest = text.substring(start).replaceAll(SPACE, "");
    return rest.substring(0, Math.min(SAME_WORDING, rest.length()));
  }
}
