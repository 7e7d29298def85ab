package org.yakugo.check.typography;

import com.ibm.icu.text.SpoofChecker;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;

/** A Cyrillic or Greek letter that passes for a Latin one inside an English word. */
public final class MixedScriptWord implements ItemRule {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern LOOKALIKE = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");
  private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.englishFields().stream()
        .filter(field -> LOOKALIKE.matcher(field.text()).find())
        .flatMap(
            field ->
                field
                    .find(WORD)
                    .filter(m -> LATIN.matcher(m.group()).find())
                    .filter(m -> LOOKALIKE.matcher(m.group()).find())
                    .map(
                        m ->
                            field
                                .finding(this, m, "letters-not-latin", m.group())
                                .suggesting(latin(m.group()))));
  }

  private static String latin(String word) {
    return LOOKALIKE.matcher(word).replaceAll(m -> latinLetter(m));
  }

  private static String latinLetter(MatchResult letter) {
    String plain = CONFUSABLES.getSkeleton(letter.group());
    return LATIN.matcher(plain).matches() ? plain : letter.group();
  }
}
