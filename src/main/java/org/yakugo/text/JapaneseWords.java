package org.yakugo.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Splits Japanese text into words by Kuromoji, with a workspace's own words added to its
 * dictionary.
 *
 * <p>Kuromoji lets an added word win wherever its characters stand. Two things keep it from tearing
 * other words apart: a word that the dictionary has already is not added (外相 would be seen in
 * 海外相談), and in a run of katakana an added word counts only as the whole run (イラク is not in イラクリ).
 *
 * <p>Immutable, safe for many threads.
 */
public final class JapaneseWords {
  private static final JapaneseWords PLAIN = new JapaneseWords((UserDictionary) null);
  private static final Normalization WIDTH = Normalization.of(Normalization.Fold.WIDTH);

  private final Analyzer kuromoji;
  private final boolean extended;

  private JapaneseWords(@Nullable UserDictionary dictionary) {
    this.extended = dictionary != null;
    this.kuromoji =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            boolean dropMarks = false;
            return new TokenStreamComponents(
                new JapaneseTokenizer(dictionary, dropMarks, JapaneseTokenizer.Mode.NORMAL));
          }
        };
  }

  /** With Kuromoji's own dictionary alone. */
  public static JapaneseWords plain() {
    return PLAIN;
  }

  /** With words of a workspace's own besides. Entries that Kuromoji can't take are left out. */
  public static JapaneseWords with(Collection<JapaneseLexicon.Entry> entries) {
    return new JapaneseWords(
        JapaneseLexicon.dictionary(entries.stream().filter(JapaneseWords::isNew).toList()));
  }

  /** The words and marks in the order of the text; spaces are left out. */
  public List<JapaneseWord> split(String text) {
    List<JapaneseWord> words = kuromoji(text);
    return extended ? withWholeRunsOfKatakana(text, words) : words;
  }

  private static boolean isNew(JapaneseLexicon.Entry entry) {
    return entry.segments().size() > 1
        || PLAIN.split(entry.surface()).size() != 1
        || PLAIN.split(entry.surface()).getFirst().reading() == null;
  }

  private static List<JapaneseWord> withWholeRunsOfKatakana(String text, List<JapaneseWord> words) {
    List<JapaneseWord> whole = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); ) {
      int next = endOfRun(words, i);
      if (next - i > 1) {
        int start = words.get(i).start();
        PLAIN.split(text.substring(start, words.get(next - 1).end())).stream()
            .map(word -> word.movedBy(start))
            .forEach(whole::add);
      } else {
        whole.add(words.get(i));
      }
      i = next;
    }
    return whole;
  }

  /** The index after the katakana words that follow each other without a gap, at least the next. */
  private static int endOfRun(List<JapaneseWord> words, int first) {
    int i = first + 1;
    while (i < words.size()
        && words.get(i - 1).isKatakana()
        && words.get(i).isKatakana()
        && words.get(i - 1).end() == words.get(i).start()) {
      i++;
    }
    return i;
  }

  private List<JapaneseWord> kuromoji(String text) {
    MappedText folded = WIDTH.map(text);
    List<JapaneseWord> words = new ArrayList<>();
    try (TokenStream stream = kuromoji.tokenStream("", folded.text())) {
      OffsetAttribute offsets = stream.getAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute partOfSpeech = stream.getAttribute(PartOfSpeechAttribute.class);
      BaseFormAttribute baseForm = stream.getAttribute(BaseFormAttribute.class);
      ReadingAttribute reading = stream.getAttribute(ReadingAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int start = folded.originalStart(offsets.startOffset());
        int end = folded.originalEnd(offsets.endOffset());
        String surface = text.substring(start, end);
        if (!surface.isBlank()) {
          String base = baseForm.getBaseForm() == null ? surface : baseForm.getBaseForm();
          words.add(
              new JapaneseWord(
                  surface,
                  start,
                  end,
                  partOfSpeech.getPartOfSpeech(),
                  base,
                  katakanaOrNull(reading.getReading())));
        }
      }
      stream.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An added word has no reading; Kuromoji then gives the word itself. */
  private static @Nullable String katakanaOrNull(String reading) {
    return reading != null && reading.codePoints().allMatch(Script::isKatakana) ? reading : null;
  }
}
