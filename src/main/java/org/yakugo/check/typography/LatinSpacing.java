package org.yakugo.check.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Evidence;
import org.yakugo.Message;
import org.yakugo.check.About;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;
import org.yakugo.check.Severity;

/**
 * A space between Japanese and a Latin word, told of once a bulletin: the first, and each word that
 * stands without the space elsewhere. A space inside a Latin name (DSA 2026) stays.
 */
public final class LatinSpacing implements BulletinRule {
  private static final About ABOUT =
      About.rule(
              "SPACE_AT_LATIN",
              Severity.INFO,
              Category.TYPOGRAPHY,
              "日本語とラテン文字の間に空白を置かない（EU理事会）。",
              "No space stands between Japanese and Latin letters (EU理事会).")
          .wrong(Example.ja("⟦EU ⟧理事会が協議").then(Example.ja("OTS 外相理事会が開催")))
          .wrong(Example.ja("政府が⟦ TRIPP ⟧回廊について協議"))
          .wrong(
              Example.ja("⟦EU ⟧理事会が協議")
                  .then(Example.ja("⟦OTS ⟧外相理事会が開催"))
                  .then(Example.ja("OTS首脳会議が閉幕")))
          .right(Example.ja("EU理事会、「DSA 2026」展示会、New York Times紙"));

  private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";
  private static final String SPACE = "[ \u00A0\u3000]";
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<="
              + JAPANESE
              + ")"
              + SPACE
              + "\\p{IsLatin}+(?:"
              + SPACE
              + "(?="
              + JAPANESE
              + "))?"
              + "|\\p{IsLatin}+"
              + SPACE
              + "(?="
              + JAPANESE
              + ")");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    List<Finding> findings = new ArrayList<>();
    for (CheckedItem item : bulletin.items()) {
      for (MatchResult match : item.ja().find(SPACED).toList()) {
        String word = match.group().replaceAll(SPACE, "");
        List<Evidence> close = close(word, bulletin);
        if (findings.isEmpty() || !close.isEmpty()) {
          findings.add(finding(item, match, word, close));
        }
      }
    }
    return findings.stream();
  }

  /** Where the word stands beside Japanese without a space. */
  private static List<Evidence> close(String word, CheckedBulletin bulletin) {
    String quoted = Pattern.quote(word);
    Pattern unspaced =
        Pattern.compile(
            "(?<="
                + JAPANESE
                + ")"
                + quoted
                + "(?!\\p{L})|(?<!\\p{L})"
                + quoted
                + "(?="
                + JAPANESE
                + ")");
    return bulletin.items().stream()
        .filter(item -> unspaced.matcher(item.ja().text()).find())
        .limit(3)
        .map(bulletin::evidence)
        .toList();
  }

  private Finding finding(
      CheckedItem item, MatchResult match, String word, List<Evidence> evidence) {
    return item.ja()
        .finding(
            this,
            match,
            Message.of("「%s」と日本語の間の空白は不要です。", "No space belongs between “%s” and Japanese.", word))
        .suggesting(word)
        .provenBy(evidence);
  }
}
