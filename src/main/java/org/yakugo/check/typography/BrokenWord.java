package org.yakugo.check.typography;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.Span;

/**
 * A form that no Japanese word has: 行わた, 署名しした, 攻撃を受た, 延長長, where a character was left out or typed
 * twice. It shows in two words side by side of which the one can't follow the other.
 */
public final class BrokenWord implements ItemRule {
  /**
   * Words as {@link #described}: た behind what isn't inflected or not for it, る behind what isn't
   * inflected, する behind itself, the last character once more unless it begins another word
   * (英国国教会).
   */
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?!\\S*[っんいし] \\S*(?:動詞|形容詞)|(\\S+) \\S*動詞\\S* (?!する)\\1る|\\S*[来き] \\S* \\S*[来く]る)"
              + "\\S*[\\p{IsHan}ぁ-ん] \\S* \\S*\\tた 助動詞 .*"
              + "|\\S*[\\p{IsHan}ぁ-ん] (?!\\S*(?:動詞|形容詞))\\S* \\S*\\tる 助動詞 .*"
              + "|\\S* \\S* する\\t\\S* \\S* する(?:\\t.*)?"
              + "|\\S+(\\p{IsHan}) \\S* \\S*\\t\\2 \\S* \\S*(?:\\t\\P{IsHan}.*)?");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<JapaneseWord> words = item.japaneseWords();
    return IntStream.range(1, words.size())
        .filter(i -> words.get(i - 1).end() == words.get(i).start())
        .filter(i -> BROKEN.matcher(described(words, i)).matches())
        .mapToObj(i -> new Span(words.get(i - 1).start(), words.get(i).end()))
        .map(span -> item.ja().finding(this, span, "no-such-form", span.in(item.ja().text())));
  }

  /** That word between its neighbours: surface, part of speech and base form of each. */
  private static String described(List<JapaneseWord> words, int i) {
    return words.subList(i - 1, Math.min(i + 2, words.size())).stream()
        .map(word -> word.surface() + " " + word.partOfSpeech() + " " + word.baseForm())
        .collect(Collectors.joining("\t"));
  }
}
