package org.yakugo.check.completeness;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final Pattern KANJI = Pattern.compile("\\p{IsHan}{2,6}");

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
    List<List<JapaneseWord>> strange =
        runs(JapaneseWords.plain().split(ja))
            .filter(run -> !isMeant(text(run, ja), meant))
            .toList();
    if (strange.isEmpty()) {
      return Stream.empty(); // each look at how a word sounds is an analysis
    }
    Set<Integer> lengths =
        strange.stream().map(run -> text(run, ja).length()).collect(Collectors.toSet());
    Map<String, String> bySound = new HashMap<>();
    meant.keySet().stream()
        .filter(word -> lengths.contains(word.length()) && KANJI.matcher(word).matches())
        .filter(word -> !ja.contains(word))
        .forEach(word -> bySound.putIfAbsent(sound(JapaneseWords.plain().split(word)), word));
    Map<List<JapaneseWord>, String> heard = new LinkedHashMap<>();
    for (List<JapaneseWord> run : strange) {
      String right = bySound.get(sound(run));
      if (right != null && right.length() == text(run, ja).length()) {
        heard.put(run, right);
      }
    }
    Map<String, String> told =
        heard.isEmpty() ? Map.of() : WordsInJapanese.of(item, item.body(), bulletin);
    return heard.entrySet().stream()
        .filter(one -> !isMeant(text(one.getKey(), ja), told))
        .map(one -> finding(item, span(one.getKey()), meant, one.getValue()));
  }

  /** Up to three words, side by side. */
  private static Stream<List<JapaneseWord>> runs(List<JapaneseWord> words) {
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(i -> IntStream.rangeClosed(i + 1, i + 3).mapToObj(end -> new Span(i, end)))
        .filter(run -> run.end() <= words.size())
        .map(run -> words.subList(run.start(), run.end()));
  }

  /** Whether it is no word in kanji, or renders something of the English. */
  private static boolean isMeant(String here, Map<String, String> meant) {
    return !KANJI.matcher(here).matches()
        || meant.keySet().stream().anyMatch(known -> known.contains(here));
  }

  private static Span span(List<JapaneseWord> run) {
    return new Span(run.getFirst().start(), run.getLast().end());
  }

  private static String text(List<JapaneseWord> run, String ja) {
    return span(run).in(ja);
  }

  private static String sound(List<JapaneseWord> words) {
    return words.stream().map(w -> String.valueOf(w.reading())).collect(Collectors.joining());
  }

  private Finding finding(CheckedItem item, Span span, Map<String, String> meant, String right) {
    String here = span.in(item.ja().text());
    String english = meant.getOrDefault(right, right);
    Finding finding = item.differing(this, span, english, right);
    boolean alike = here.chars().anyMatch(c -> right.indexOf(c) >= 0);
    return alike ? finding.as(Severity.INFO) : finding;
  }
}
