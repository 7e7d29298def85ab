package org.yakugo.check.completeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.headline.Readings;
import org.yakugo.headline.Tag;
import org.yakugo.headline.WordReadings;
import org.yakugo.phrase.Lexicon;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/** What the words of an English text are in Japanese, by the tables of words and frames. */
final class WordsInJapanese {
  private static final List<Tag> VERBS =
      List.of(Tag.BASE, Tag.THIRD, Tag.PAST, Tag.PARTICIPLE, Tag.ING);

  private static final int LONGEST = 3;

  /** Those that are known: single words, and up to three together, in their order. */
  static List<RenderedWord> of(CheckedItem item, FieldText field, CheckedBulletin bulletin) {
    Lexicon lexicon = Lexicon.of(bulletin.language(), Map.of());
    List<Token> tokens = item.tokens(field);
    Set<String> words = tokens.stream().map(Token::text).collect(Collectors.toSet());
    List<RenderedWord> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Set<String> acts = acts(tokens.get(i).text(), words, bulletin);
      for (int end = i; end < Math.min(tokens.size(), i + LONGEST); end++) {
        Span span = new Span(tokens.get(i).start(), tokens.get(end).end());
        String text = span.in(field.text());
        List<Lexicon.Entry> entries = lexicon.of(text.toLowerCase(Locale.ROOT));
        if (!entries.isEmpty() || end == i && !acts.isEmpty()) {
          found.add(new RenderedWord(text, span, end == i ? acts : Set.of(), entries));
        }
      }
    }
    return found;
  }

  /**
   * What a verb is in Japanese, in whatever form it stands: 辞任, 辞職 for {@code resigned}.
   *
   * @param words among which it stands, as written: West is a name
   */
  private static Set<String> acts(String verb, Set<String> words, CheckedBulletin bulletin) {
    Readings readings = WordReadings.SHARED.of(verb.toLowerCase(Locale.ROOT));
    Set<String> acts = new HashSet<>();
    for (Tag tag : VERBS) {
      String lemma = readings.lemma(tag);
      acts.addAll(lemma == null ? Set.of() : bulletin.frames().acts(lemma, words));
    }
    return acts;
  }

  /** 防いだ of 防ぐ, 認めた of 認める. */
  static String inAnyForm(String act) {
    String stem = act.replaceFirst("[うくぐすつぬぶむる]$", "");
    boolean verb = stem.length() < act.length();
    return Pattern.quote(stem) + (verb && stem.matches(".*\\p{IsHan}") ? "[ぁ-ん]" : "");
  }
}
