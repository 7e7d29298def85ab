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
import org.yakugo.language.Facts;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.JapaneseWords;
import org.yakugo.text.Span;

/**
 * A word that renders nothing of the English and sounds like one that would: 開成 for an amendment,
 * which is 改正, a slip of the conversion from kana; or that is no word, and one character from one
 * that would: 就認. It is an info where two words share a character, since then they may mean nearly
 * the same: 進入, 侵入. Or a set phrase in characters of the same sound: 共同生命.
 */
public final class Homophone implements ItemRule {
  private static final Pattern KANJI = Pattern.compile("\\p{IsHan}{2,6}");

  private static final Pattern PART = Pattern.compile("接頭|数|固有");

  /** Kanji of a set phrase, and into how many words a slip may make it fall. */
  private static final Pattern PHRASE = Pattern.compile("\\p{IsHan}{3,7}");

  private static final int MOST_WORDS = 5;

  /** By their sounds. */
  private static final Facts<Map<String, String>> PHRASES =
      Facts.of(
          language -> {
            Map<String, String> phrases = new HashMap<>();
            language
                .table("set-phrases")
                .each(
                    row -> {
                      String sound = row.text("sound");
                      String phrase = row.required("phrase");
                      phrases.put(sound.isEmpty() ? heard(phrase) : sound, phrase);
                    });
            return phrases;
          });

  private static final Facts<List<List<String>>> WORDS =
      Facts.of("words", row -> row.alternatives("japanese"));

  /** What no table renders so. */
  private static final ContraryWord LISTED = new ContraryWord("WRONG_HOMOPHONE", "homophones");

  @Override
  public String id() {
    return LISTED.id();
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<Finding> phrases = phrases(item, bulletin).toList();
    return Stream.concat(
        phrases.stream(),
        Stream.concat(LISTED.check(item, bulletin), rendered(item, bulletin))
            .filter(found -> phrases.stream().noneMatch(phrase -> areAtOnePlace(phrase, found))));
  }

  /** 共同生命, whatever the English has. */
  private Stream<Finding> phrases(CheckedItem item, CheckedBulletin bulletin) {
    String ja = item.ja().text();
    Map<String, String> phrases = PHRASES.in(bulletin.language());
    return runs(item.japaneseWords(), MOST_WORDS)
        .filter(run -> PHRASE.matcher(text(run, ja)).matches())
        .flatMap(
            run ->
                Stream.ofNullable(phrases.get(sound(run)))
                    .filter(right -> isSlip(text(run, ja), right))
                    .map(
                        right ->
                            item.ja()
                                .finding(this, span(run), "conversion-slip", text(run, ja), right)
                                .suggesting(right)));
  }

  private static boolean areAtOnePlace(Finding one, Finding other) {
    return new Span(one.start(), one.end()).overlaps(new Span(other.start(), other.end()));
  }

  /** Another phrase of the same length that has a character of it. */
  private static boolean isSlip(String here, String right) {
    return here.length() == right.length()
        && !here.equals(right)
        && here.chars().anyMatch(c -> right.indexOf(c) >= 0);
  }

  private Stream<Finding> rendered(CheckedItem item, CheckedBulletin bulletin) {
    String ja = item.ja().text();
    List<RenderedWord> meant = WordsInJapanese.of(item, item.en(), bulletin);
    List<String> words =
        meant.stream()
            .flatMap(RenderedWord::japanese)
            .distinct()
            .filter(word -> KANJI.matcher(word).matches() && !ja.contains(word))
            .toList();
    Map<String, String> sounds = new HashMap<>();
    return runs(item.japaneseWords(), 3)
        .filter(run -> !isMeant(text(run, ja), meant) && !item.isNameAt(span(run)))
        .flatMap(
            run ->
                words.stream()
                    .filter(word -> word.length() == text(run, ja).length())
                    .filter(
                        word ->
                            sounds.computeIfAbsent(word, Homophone::heard).equals(sound(run))
                                || isNoWord(run) && isMistyped(word, text(run, ja), bulletin))
                    .limit(1)
                    .map(word -> finding(item, run, meant, word)))
        .filter(found -> !isMeant(found.text(), WordsInJapanese.of(item, item.body(), bulletin)));
  }

  /** Words side by side. */
  private static Stream<List<JapaneseWord>> runs(List<JapaneseWord> words, int most) {
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(i -> IntStream.rangeClosed(i + 1, i + most).mapToObj(end -> new Span(i, end)))
        .filter(run -> run.end() <= words.size())
        .map(run -> words.subList(run.start(), run.end()));
  }

  /** Whether it is no word in kanji, or renders something of the English. */
  private static boolean isMeant(String here, List<RenderedWord> meant) {
    return !KANJI.matcher(here).matches()
        || meant.stream().flatMap(RenderedWord::japanese).anyMatch(known -> known.contains(here));
  }

  /** Characters that make no word together, nor the name or number of anything: 就認. */
  private static boolean isNoWord(List<JapaneseWord> run) {
    return run.size() == span(run).length()
            && run.stream().noneMatch(word -> PART.matcher(word.partOfSpeech()).find())
        || run.size() == 1 && run.getFirst().reading() == null;
  }

  /** Whether one character at either end is another, which sounds so in a word of the tables. */
  private static boolean isMistyped(String word, String other, CheckedBulletin bulletin) {
    boolean ends = word.regionMatches(0, other, 0, word.length() - 1);
    if (word.length() != other.length() || !ends && !word.endsWith(other.substring(1))) {
      return false;
    }
    String strange = ends ? other.substring(other.length() - 1) : other.substring(0, 1);
    String sound = heard(word);
    String part = ends ? sound.substring(Math.max(0, sound.length() - 2)) : sound.substring(0, 2);
    return WORDS.in(bulletin.language()).stream()
        .flatMap(List::stream)
        .filter(known -> ends ? known.endsWith(strange) : known.startsWith(strange))
        .map(Homophone::heard)
        .anyMatch(known -> ends ? known.endsWith(part) : known.startsWith(part));
  }

  private static Span span(List<JapaneseWord> run) {
    return new Span(run.getFirst().start(), run.getLast().end());
  }

  private static String text(List<JapaneseWord> run, String ja) {
    return span(run).in(ja);
  }

  private static String heard(String word) {
    return sound(JapaneseWords.plain().split(word));
  }

  private static String sound(List<JapaneseWord> words) {
    return words.stream().map(w -> String.valueOf(w.reading())).collect(Collectors.joining());
  }

  private Finding finding(
      CheckedItem item, List<JapaneseWord> run, List<RenderedWord> meant, String right) {
    Stream<RenderedWord> there = meant.stream().filter(w -> w.japanese().anyMatch(right::equals));
    Finding finding =
        item.differing(this, span(run), there.findFirst().orElseThrow().text(), right);
    boolean alike = finding.text().chars().anyMatch(c -> right.indexOf(c) >= 0);
    return alike && !isNoWord(run) ? finding.as(Severity.INFO) : finding;
  }
}
