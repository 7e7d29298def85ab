package org.yakugo.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of one text that another has not, in its place. */
final class WordDifference {
  private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}'’.-]+|.");

  /** The text, marked where it differs from the other: by the longest common sequence of words. */
  static List<Piece> of(String text, String other) {
    List<String> words = tokens(text);
    Set<Integer> common = common(words, tokens(other));
    List<Piece> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    boolean differs = false;
    for (int i = 0; i < words.size(); i++) {
      boolean now = words.get(i).isBlank() ? differs && bothDiffer(i, common) : !common.contains(i);
      if (now != differs && !run.isEmpty()) {
        pieces.add(piece(run.toString(), differs));
        run.setLength(0);
      }
      differs = now;
      run.append(words.get(i));
    }
    if (!run.isEmpty()) {
      pieces.add(piece(run.toString(), differs));
    }
    return pieces;
  }

  /** Whether the words on both sides of a space are marked. */
  private static boolean bothDiffer(int space, Set<Integer> common) {
    return !common.contains(space - 1) && !common.contains(space + 1);
  }

  private static Piece piece(String text, boolean differs) {
    return new Piece(text, differs ? "differs" : "", null, null);
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Set<Integer> common(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            same(a.get(i), b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    Set<Integer> common = new HashSet<>();
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      if (same(a.get(i), b.get(j))) {
        common.add(i++);
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private static boolean same(String a, String b) {
    return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
  }
}
