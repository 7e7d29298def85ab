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

/**
 * A space between Japanese and a Latin word, told of once a bulletin: the first, and each word that
 * stands without the space elsewhere. A space inside a Latin name (DSA 2026) stays.
 */
public final class SpaceAtLatin implements BulletinRule {

  private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";
  private static final String SPACE = "[ \u00A0\u3000]";
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<=%1$s)%2$s\\p{IsLatin}+(?:%2$s(?=%1$s))?|\\p{IsLatin}+%2$s(?=%1$s)"
              .formatted(JAPANESE, SPACE));

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
    Pattern unspaced =
        Pattern.compile(
            "(?<=%1$s)%2$s(?!\\p{L})|(?<!\\p{L})%2$s(?=%1$s)"
                .formatted(JAPANESE, Pattern.quote(word)));
    return bulletin.items().stream()
        .filter(item -> unspaced.matcher(item.ja().text()).find())
        .limit(3)
        .map(bulletin::evidence)
        .toList();
  }

  private Finding finding(
      CheckedItem item, MatchResult match, String word, List<Evidence> evidence) {
    return item.ja()
        .finding(this, match, "no-space-belongs-between-japanese", word)
        .suggesting(word)
        .provenBy(evidence);
  }
}
