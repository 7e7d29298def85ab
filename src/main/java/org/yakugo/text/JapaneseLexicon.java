package org.yakugo.text;

import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.function.Uncheck;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/** A workspace's own Japanese words, in the form that Kuromoji takes them. */
public final class JapaneseLexicon {

  /** What Kuromoji calls a word that stands for a name. */
  public static final String NAME = "名詞-固有名詞-一般";

  /**
   * A word, and how it is to be split.
   *
   * @param surface the word
   * @param segments its parts, which make it up without a gap; one if it is not to be split
   * @param partOfSpeech see {@link JapaneseWord#partOfSpeech}
   */
  public record Entry(String surface, List<String> segments, String partOfSpeech) {
    public Entry {
      segments = List.copyOf(segments);
      if (!String.join("", segments).equals(surface)) {
        throw new IllegalArgumentException(segments + " don't make up " + surface);
      }
    }
  }

  /**
   * Kuromoji's dictionary of the entries that it can take. Kuromoji refuses a whole dictionary for
   * one entry with a space or a second entry for the same word; those are left out, as are single
   * characters, since an entry wins wherever its characters stand.
   *
   * @return null if no entry is left, as Kuromoji wants it
   */
  static UserDictionary dictionary(Collection<Entry> entries) {
    Map<String, Entry> usable = new TreeMap<>();
    for (Entry entry : entries) {
      if (entry.surface().length() > 1
          && Script.hasJapanese(entry.surface())
          && entry.surface().codePoints().noneMatch(JapaneseLexicon::breaksTheFormat)) {
        usable.putIfAbsent(entry.surface(), entry);
      }
    }
    StringBuilder lines = new StringBuilder();
    for (Entry entry : usable.values()) {
      String segments = String.join(" ", entry.segments());
      lines.append(entry.surface()).append(',').append(segments).append(',');
      lines.append(segments).append(',').append(entry.partOfSpeech()).append('\n');
    }
    return Uncheck.get(() -> UserDictionary.open(new StringReader(lines.toString())));
  }

  private static boolean breaksTheFormat(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || ",\"#".indexOf(c) >= 0;
  }
}
