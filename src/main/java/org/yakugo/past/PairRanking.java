package org.yakugo.past;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.yakugo.align.MinedPair;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.JapaneseWords;
import org.yakugo.text.MappedText;
import org.yakugo.text.Normalization;
import org.yakugo.text.Script;
import org.yakugo.text.SearchTerms;
import org.yakugo.text.Token;

/**
 * Tells which mined pairs stand in a text in either language, or it in them, and puts the best
 * first. Japanese is split with the workspace's own words, so that イラク is not found in イラクリ.
 *
 * @param words splits Japanese
 */
public record PairRanking(Supplier<JapaneseWords> words) {

  private record Found(int length, MinedPair pair) {}

  /**
   * The longest first; of those the newest, then the most used.
   *
   * @param wordings that may stand there, as {@link org.yakugo.align.Link#wording} words them
   * @param pair of a wording; empty if no item shows it
   */
  public List<MinedPair> best(
      String text, List<String> wordings, Function<String, Optional<MinedPair>> pair, int max) {
    boolean japanese = Script.hasJapanese(text);
    return wordings.stream()
        .filter(
            wording ->
                japanese ? isJapanese(target(wording), text) : isEnglish(source(wording), text))
        .flatMap(
            wording ->
                pair.apply(wording).map(one -> new Found(length(wording, japanese), one)).stream())
        .sorted(
            Comparator.comparingInt((Found found) -> -found.length())
                .thenComparing(
                    found -> found.pair().evidence().getFirst().bulletin(),
                    Comparator.reverseOrder())
                .thenComparing(found -> -found.pair().uses())
                .thenComparing(found -> found.pair().source())
                .thenComparing(found -> found.pair().target())
                .thenComparing(found -> found.pair().kind()))
        .limit(max)
        .map(Found::pair)
        .toList();
  }

  /** In terms, by which the longest says most. */
  private static int length(String wording, boolean japanese) {
    return japanese
        ? SearchTerms.japanese(target(wording)).size()
        : SearchTerms.english(source(wording)).size();
  }

  private static String source(String wording) {
    return wording.split("\n", 3)[1];
  }

  private static String target(String wording) {
    return wording.split("\n", 3)[2];
  }

  private static boolean isEnglish(String source, String text) {
    String row = row(source);
    String asked = row(text);
    return row.contains(asked) || asked.contains(row);
  }

  private static String row(String english) {
    return SearchTerms.english(english).stream()
        .map(Token::folded)
        .collect(Collectors.joining(" ", " ", " "));
  }

  private boolean isJapanese(String printed, String text) {
    MappedText asked = Normalization.LENIENT.map(text);
    String target = Normalization.LENIENT.apply(printed);
    if (target.contains(asked.text())) {
      return true;
    }
    BitSet edges = edges(text);
    String whole = asked.text();
    for (int at = whole.indexOf(target); at >= 0; at = whole.indexOf(target, at + 1)) {
      if (edges.get(asked.originalStart(at))
          && edges.get(asked.originalEnd(at + target.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Where words begin and end; within a row of katakana none does. */
  private BitSet edges(String text) {
    BitSet edges = new BitSet();
    for (JapaneseWord word : words.get().split(text)) {
      edges.set(word.start());
      edges.set(word.end());
    }
    for (int i = 1; i < text.length(); i++) {
      if (Script.isKatakana(text.charAt(i - 1)) && Script.isKatakana(text.charAt(i))) {
        edges.clear(i);
      }
    }
    return edges;
  }
}
