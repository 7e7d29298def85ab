package org.yakugo.check.completeness;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.language.EnglishWords;
import org.yakugo.language.Facts;
import org.yakugo.text.EnglishTokenizer;

/** A common word of the English headline that was left in the Japanese: regional開発計画. */
public final class WordUntranslated implements ItemRule {
  /** Between Japanese: beside other Latin letters it is part of a name or a unit. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<=^|[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー、])[A-Za-z][a-z]{2,}(?=[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー、]|$)");

  /** Bodies that are written with a small letter too: Parliament, but not Apple. */
  private static final Facts<Set<String>> BODIES =
      Facts.of(
          language -> {
            Set<String> words = new HashSet<>();
            language
                .table("words")
                .each(
                    row -> {
                      if (row.words("use").contains("body")) {
                        words.addAll(row.alternatives("english"));
                      }
                    });
            return words;
          });

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.ja()
        .find(WORD)
        .filter(word -> isIn(item.en().text(), word.group()))
        .filter(word -> isCommon(word, bulletin))
        .map(
            word -> item.ja().finding(this, word, Message.of("was-left-in-english", word.group())));
  }

  private static boolean isIn(String english, String word) {
    return EnglishTokenizer.tokenize(english).stream().anyMatch(t -> t.text().equals(word));
  }

  /** With a capital it may be a name, unless the tables say otherwise. */
  private static boolean isCommon(MatchResult word, CheckedBulletin bulletin) {
    return Character.isLowerCase(word.group().charAt(0))
        ? EnglishWords.of(bulletin.language()).isCommon(word.group())
        : BODIES.in(bulletin.language()).contains(word.group().toLowerCase(Locale.ROOT));
  }
}
