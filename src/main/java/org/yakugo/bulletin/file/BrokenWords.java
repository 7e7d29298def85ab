package org.yakugo.bulletin.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.language.EnglishWords;
import org.yakugo.language.Language;

/**
 * Mends words that the end of a line cut without a hyphen, as word processors do under Japanese
 * settings: the rest of the word is moved up to its beginning. A file does so if again and again
 * the last word of a line and the first of the next are one word elsewhere, and not words by
 * themselves.
 */
final class BrokenWords {

  private static final int LEAST = 3;
  private static final int LONG = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}.'’/-]+");
  private static final Pattern LAST = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{N}.'’/-]+$");
  private static final Pattern FIRST =
      Pattern.compile("^([\\p{IsLatin}\\p{M}\\p{N}.'’/-]+)[.,;:)”\"]*");

  private static final Pattern PARTED = Pattern.compile("([\\p{IsLatin}\\p{M}]{2,})[-‐]\\s*$");
  private static final Pattern REST =
      Pattern.compile("^([\\p{Ll}\\p{M}]{2,})[^\\s\\p{L}]*(?:\\s|$)");

  private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{IsLatin})‐(\\**)\\s*$");
  private static final Pattern TYPED = Pattern.compile("\\p{IsLatin}‐\\p{IsLatin}");

  private static final Pattern DATE = Pattern.compile("[\\d.-]*\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

  static List<String> mend(List<String> lines) {
    List<String> soft = withSoftHyphens(lines);
    Set<String> words = wordsWithinLines(soft);
    return withoutCuts(withoutHyphens(soft, words), words);
  }

  /** U+2010 is what programs hyphenate by; who types writes a hyphen-minus. */
  private static List<String> withSoftHyphens(List<String> lines) {
    boolean typed = lines.stream().anyMatch(line -> TYPED.matcher(line).find());
    return typed
        ? lines
        : lines.stream().map(line -> HYPHENATED.matcher(line).replaceFirst("$1\u00AD")).toList();
  }

  /**
   * Without the hyphens that parted words at the ends of lines, in a file that does so at least
   * once where nobody writes one: min-ister.
   */
  private static List<String> withoutHyphens(List<String> lines, Set<String> words) {
    List<String> mended = new ArrayList<>(lines);
    boolean surely = false;
    for (int i = 0, below = below(lines, i); below > 0; i = below, below = below(lines, i)) {
      Matcher last = PARTED.matcher(mended.get(i));
      Matcher first = REST.matcher(mended.get(below));
      if (last.find() && first.find()) {
        String word = last.group(1) + first.group(1);
        EnglishWords english = EnglishWords.of(Language.builtIn());
        boolean whole = words.contains(key(word)) || english.isCommon(word);
        if (whole && !words.contains(key(last.group(1) + "-" + first.group(1)))) {
          surely |= !english.isCommon(first.group(1));
          mended.set(i, mended.get(i).substring(0, last.end(1)) + first.group());
          mended.set(below, mended.get(below).substring(first.end()).stripLeading());
        }
      }
    }
    return surely ? mended : lines;
  }

  private static List<String> withoutCuts(List<String> lines, Set<String> words) {
    List<String> mended = new ArrayList<>(lines);
    int seams = 0;
    int broken = 0;
    for (int i = 0, below = below(lines, i); below > 0; i = below, below = below(lines, i)) {
      Optional<Seam> seam = Seam.between(mended.get(i), mended.get(below));
      seams += seam.isPresent() ? 1 : 0;
      broken += seam.isPresent() && seam.get().isSurelyBroken(words) ? 1 : 0;
      if (seam.isPresent() && seam.get().isBroken(words)) {
        String next = mended.get(below);
        mended.set(i, mended.get(i) + next.substring(0, seam.get().end()));
        mended.set(below, next.substring(seam.get().end()).stripLeading());
      }
    }
    return broken >= LEAST && broken * 10 >= seams ? mended : lines;
  }

  /** The next line with words on it, on this page or the next; -1 if there is none. */
  private static int below(List<String> lines, int index) {
    for (int i = index + 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("<!--")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The end of a line that has no blank behind it, and the beginning of the next.
   *
   * @param end where the beginning, with its punctuation, ends
   */
  private record Seam(String last, String first, int end) {
    static Optional<Seam> between(String line, String next) {
      Matcher last = LAST.matcher(line);
      Matcher first = FIRST.matcher(next);
      return last.find() && first.find()
          ? Optional.of(new Seam(last.group(), first.group(1), first.end()))
          : Optional.empty();
    }

    boolean isSurelyBroken(Set<String> words) {
      return words.contains(key(last + first)) && !areWords(words);
    }

    boolean isBroken(Set<String> words) {
      return words.contains(key(last + first))
          || DATE.matcher(last + first).matches()
          || Character.isLowerCase(first.codePointAt(0)) && !areWords(words);
    }

    /** A rest that is long and follows a long word is a word too, if a rare one. */
    private boolean areWords(Set<String> words) {
      boolean bothLong = last.length() >= LONG && first.length() >= LONG;
      return words.contains(key(last)) && (bothLong || words.contains(key(first)));
    }
  }

  private static Set<String> wordsWithinLines(List<String> lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      for (Matcher word = WORD.matcher(line); word.find(); ) {
        if (word.start() > 0 && word.end() < line.length()) {
          words.add(key(word.group()));
        }
      }
    }
    return words;
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[.'’/-]+$", "");
  }
}
