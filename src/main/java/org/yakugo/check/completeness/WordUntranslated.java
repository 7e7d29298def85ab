package org.yakugo.check.completeness;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.language.EnglishWords;
import org.yakugo.language.Facts;
import org.yakugo.language.Row;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/** Common words of the English headline that were left in the Japanese: regional開発計画. */
public final class WordUntranslated implements ItemRule {
  /** Between Japanese: beside other Latin letters it is part of a name or a unit. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<=^|[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー、])(?:[A-Z][a-z]+ )?[A-Za-z][a-z]{2,}(?: [a-z]{3,})*(?=[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー、]|$)");

  /** Bodies that are written with a small letter too: Parliament, but not Apple. */
  private static final Facts<Set<String>> BODIES =
      Facts.of(
          in ->
              in.table("words").map(WordUntranslated::body).stream()
                  .flatMap(List::stream)
                  .collect(Collectors.toSet()));

  private static List<String> body(Row row) {
    return row.words("use").contains("body") ? row.alternatives("english") : List.of();
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.ja()
        .find(WORD)
        .filter(word -> isIn(item.en().text(), word.group()))
        .filter(word -> isCommon(word, bulletin))
        .map(word -> item.ja().finding(this, word, "was-left-in-english", word.group()));
  }

  private static boolean isIn(String english, String words) {
    Set<String> there =
        EnglishTokenizer.tokenize(english).stream().map(Token::text).collect(Collectors.toSet());
    return there.containsAll(List.of(words.split(" ")));
  }

  /** With a capital it may be a name, unless the tables say otherwise of a word by itself. */
  private static boolean isCommon(MatchResult match, CheckedBulletin bulletin) {
    List<String> words = List.of(match.group().split(" "));
    return words.stream()
        .anyMatch(
            word ->
                Character.isLowerCase(word.charAt(0))
                    ? EnglishWords.of(bulletin.language()).isCommon(word)
                    : words.size() == 1
                        && BODIES.in(bulletin.language()).contains(word.toLowerCase(Locale.ROOT)));
  }
}
