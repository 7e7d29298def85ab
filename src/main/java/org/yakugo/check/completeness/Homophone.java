package org.yakugo.check.completeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.JapaneseWords;
import org.yakugo.text.Span;

/**
 * A word that renders nothing of the English and sounds like one that would: 開成 for an amendment,
 * which is 改正, a slip of the conversion from kana. It is an info where the two share a character,
 * since then they may mean nearly the same: 進入, 侵入.
 */
public final class Homophone implements ItemRule {
  private static final Pattern KANJI = Pattern.compile("\\p{IsHan}{2,4}");

  /** What no table renders so. */
  private static final ContraryWord LISTED = new ContraryWord("WRONG_HOMOPHONE", "homophones");

  @Override
  public String id() {
    return LISTED.id();
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return Stream.concat(LISTED.check(item, bulletin), rendered(item, bulletin));
  }

  private Stream<Finding> rendered(CheckedItem item, CheckedBulletin bulletin) {
    String ja = item.ja().text();
    Map<String, String> meant = WordsInJapanese.of(item, item.en(), bulletin);
    Map<String, String> bySound = new HashMap<>();
    meant.keySet().stream()
        .filter(word -> KANJI.matcher(word).matches() && !ja.contains(word))
        .forEach(word -> bySound.putIfAbsent(sound(JapaneseWords.plain().split(word)), word));
    List<JapaneseWord> words = bySound.isEmpty() ? List.of() : JapaneseWords.plain().split(ja);
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(i -> IntStream.rangeClosed(i + 1, i + 2).mapToObj(end -> new Span(i, end)))
        .filter(run -> run.end() <= words.size())
        .map(run -> words.subList(run.start(), run.end()))
        .flatMap(
            run -> {
              Span span = new Span(run.getFirst().start(), run.getLast().end());
              String right = bySound.get(sound(run));
              return right == null || isMeant(span.in(ja), right, meant, item, bulletin)
                  ? Stream.empty()
                  : Stream.of(finding(item, span, meant.getOrDefault(right, right), right));
            });
  }

  private static boolean isMeant(
      String here,
      String right,
      Map<String, String> meant,
      CheckedItem item,
      CheckedBulletin bulletin) {
    return here.length() != right.length()
        || !KANJI.matcher(here).matches()
        || Stream.of(meant, WordsInJapanese.of(item, item.body(), bulletin))
            .flatMap(known -> known.keySet().stream())
            .anyMatch(known -> known.contains(here));
  }

  private static String sound(List<JapaneseWord> words) {
    return words.stream().map(w -> String.valueOf(w.reading())).collect(Collectors.joining());
  }

  private Finding finding(CheckedItem item, Span span, String english, String right) {
    String here = span.in(item.ja().text());
    Finding finding =
        item.ja().finding(this, span, "not-english", here, english, right).suggesting(right);
    boolean alike = here.chars().anyMatch(c -> right.indexOf(c) >= 0);
    return alike ? finding.as(Severity.INFO) : finding;
  }
}
