package org.yakugo.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yakugo.text.Span;

/**
 * Finds the katakana names of a headline: words joined by ・ or ＝, without the places among them.
 *
 * @param isPlace whether a katakana word is the name of a country or city
 */
record KatakanaNames(String text, Predicate<String> isPlace) {
  private static final Pattern WORD = Pattern.compile("[^・＝=゠]+");

  /** The places, in order. */
  List<Span> places() {
    return KatakanaPhonemes.runs(text).stream()
        .flatMap(run -> parts(run).stream())
        .filter(part -> isPlace.test(part.in(text)))
        .toList();
  }

  /** In order. */
  List<Span> find() {
    List<Span> found = new ArrayList<>();
    for (Span run : KatakanaPhonemes.runs(text)) {
      int from = -1;
      for (Span part : parts(run)) {
        if (isPlace.test(part.in(text))) {
          addName(found, from, part.start());
          from = -1;
        } else if (from < 0) {
          from = part.start();
        }
      }
      addName(found, from, run.end());
    }
    return List.copyOf(found);
  }

  private void addName(List<Span> found, int from, int to) {
    if (from < 0) {
      return;
    }
    int end = to;
    while (end > from && isSeparator(text.charAt(end - 1))) {
      end--;
    }
    if (end - from >= 2) {
      found.add(new Span(from, end));
    }
  }

  /** The words of a run, but a place of several words ({@code ボスニア・ヘルツェゴビナ}) as one. */
  private List<Span> parts(Span run) {
    List<Span> words = words(run, text);
    List<Span> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int take = 1;
      for (int n = Math.min(4, words.size() - i); n > 1; n--) {
        if (isPlace.test(text.substring(words.get(i).start(), words.get(i + n - 1).end()))) {
          take = n;
          break;
        }
      }
      parts.add(new Span(words.get(i).start(), words.get(i + take - 1).end()));
      i += take;
    }
    return parts;
  }

  /** The words of a name or run, without their separators. */
  static List<Span> words(Span run, String text) {
    return WORD.matcher(text)
        .region(run.start(), run.end())
        .results()
        .map(word -> new Span(word.start(), word.end()))
        .toList();
  }

  static boolean isSeparator(char c) {
    return c == '・' || c == '＝' || c == '=' || c == '゠';
  }
}
