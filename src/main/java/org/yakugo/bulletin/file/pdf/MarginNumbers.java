package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Numbers that count lines beside the text, or the rows of a table without rules. They are no part
 * of the text.
 */
final class MarginNumbers {
  private static final Pattern NUMBER = Pattern.compile("[(（]?\\d{1,4}[)）.．]?");

  /** Fewer may stand in the margin for something else. */
  private static final int FEWEST = 3;

  /** The cells of a row may begin so far above or below its number, in its size. */
  private static final float LEVEL = 1.6f;

  private final List<List<Run>> numbers = new ArrayList<>();
  private final List<List<Run>> texts = new ArrayList<>();

  private MarginNumbers(List<Page> pages) {
    for (Page page : pages) {
      List<Run> runs = Run.of(page.glyphs());
      numbers.add(
          runs.stream()
              .filter(run -> NUMBER.matcher(run.text()).matches())
              .sorted(Comparator.comparingDouble(Run::baseline))
              .toList());
      texts.add(runs.stream().filter(run -> !NUMBER.matcher(run.text()).matches()).toList());
    }
  }

  /** The pages without such numbers. */
  static List<Page> without(List<Page> pages) {
    Set<Glyph> gone = new MarginNumbers(pages).found();
    return pages.stream()
        .map(
            page -> page.withGlyphs(page.glyphs().stream().filter(g -> !gone.contains(g)).toList()))
        .toList();
  }

  private Set<Glyph> found() {
    Set<Glyph> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (BiPredicate<Run, List<Run>> place :
        List.<BiPredicate<Run, List<Run>>>of(
            (number, all) -> all.stream().allMatch(text -> text.left() >= number.right()),
            (number, all) -> all.stream().allMatch(text -> text.right() <= number.left()),
            MarginNumbers::opensRow)) {
      List<Run> standing = new ArrayList<>();
      for (int page = 0; page < numbers.size(); page++) {
        List<Run> here = texts.get(page);
        numbers.get(page).stream().filter(run -> place.test(run, here)).forEach(standing::add);
      }
      if (standing.size() >= FEWEST && areCounted(standing)) {
        standing.forEach(run -> gone.addAll(run.glyphs()));
      }
    }
    return gone;
  }

  /** Whether two columns or more stand to the right of it, and nothing close above or below. */
  private static boolean opensRow(Run number, List<Run> texts) {
    List<Run> beside =
        texts.stream()
            .filter(t -> Math.abs(t.baseline() - number.baseline()) < LEVEL * number.size())
            .sorted(Comparator.comparingDouble(Run::left))
            .toList();
    int columns = 0;
    float right = number.right();
    for (Run text : beside) {
      columns += text.left() - right > Run.WIDE * number.size() ? 1 : 0;
      right = Math.max(right, text.right());
    }
    return columns > 1 && beside.getFirst().left() >= number.right();
  }

  /** Whether they count by one step, one below the other, on from one or anew from the first. */
  private static boolean areCounted(List<Run> numbers) {
    int step = value(numbers.get(1)) - value(numbers.get(0));
    for (int i = 1; i < numbers.size(); i++) {
      int value = value(numbers.get(i));
      boolean follows = value - value(numbers.get(i - 1)) == step;
      boolean anew = value == value(numbers.getFirst());
      if (step < 1 || !follows && !anew || !isAligned(numbers.get(i), numbers.get(i - 1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAligned(Run one, Run other) {
    return Math.abs(one.right() - other.right()) < 1 || Math.abs(one.left() - other.left()) < 1;
  }

  private static int value(Run number) {
    return Integer.parseInt(number.text().replaceAll("\\D", ""));
  }
}
