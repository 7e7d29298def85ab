package org.yakugo.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers don't depend on how the index came about. */
final class TiesTest {
  /** More bulletins with equal headlines than candidates are looked at. */
  private static final int WEEKS = 120;

  private static final String ASKED = "FM meets the President of Chile";

  @TempDir Path folder;

  @Test
  void amongEqualsTheNewestComeFirstHoweverTheIndexCameAbout() {
    List<TranslationUnit> past =
        IntStream.range(0, WEEKS).mapToObj(TiesTest::week).flatMap(List::stream).toList();
    List<List<String>> answers = new ArrayList<>();
    for (int rebuilt = 0; rebuilt < 4; rebuilt++) {
      answers.add(answers("new" + rebuilt, List.of(past)));
    }
    answers.add(answers("two steps", List.of(past.subList(0, WEEKS), past)));
    answers.add(answers("with detours", List.of(past, past.subList(WEEKS, 2 * WEEKS), past)));
    assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.getFirst()));
    assertThat(answers.getFirst()).startsWith(id(WEEKS - 1), id(WEEKS - 2), id(WEEKS - 3));
  }

  /** Three prints of one pair, and two pairs more. */
  private static final List<TranslationUnit> PRINTS =
      List.of(
          print("first", "Market opens..."),
          print("second", "Market opens…"),
          print("third", "Market opens"),
          print("fourth", "Market opens ..."),
          print("fifth", "Market opens..."));

  private static TranslationUnit print(String bulletin, String en) {
    return new TranslationUnit(bulletin, 1, null, "市場が開場…", en, List.of());
  }

  @Test
  void whichPrintIsShownDoesNotDependOnTheOrderInWhichTheyAreFound() {
    List<FuzzyMatch> ranked = new LikenessRanking().best("Market opens", PRINTS, 5);
    assertThat(ranked).hasSize(3);
    List<TranslationUnit> order = new ArrayList<>(PRINTS);
    for (int turn = 0; turn < PRINTS.size(); turn++) {
      Collections.rotate(order, 1);
      for (List<TranslationUnit> found : List.of(order, order.reversed())) {
        assertThat(new LikenessRanking().best("Market opens", found, 5)).isEqualTo(ranked);
      }
    }
    try (Memory memory = Memory.open(folder.resolve("prints"), notice -> {})) {
      memory.update(PRINTS);
      assertThat(memory.match("Market opens", 5)).isEqualTo(ranked);
    }
  }

  /** The prints differ in a mark that is a word more. */
  @Test
  void ofPrintsThatAreNotEquallyLikeTheLikerCounts() {
    List<TranslationUnit> past =
        List.of(
            print("first", "Downloading %s..."),
            print("second", "Downloading %s…"),
            print("third", "Comment_s:"));
    for (List<TranslationUnit> found : List.of(past, past.reversed())) {
      List<FuzzyMatch> ranked = new LikenessRanking().best("Subpicture %s. to ", found, 1);
      assertThat(ranked).extracting(FuzzyMatch::bulletin).containsExactly("third");
      try (Memory memory = Memory.open(folder.resolve("likers"), notice -> {})) {
        memory.update(found);
        assertThat(memory.match("Subpicture %s. to ", 1)).isEqualTo(ranked);
      }
    }
  }

  /** Those with marks where the text has one save more of it, but are no liker. */
  @Test
  void whatDiffersInMarksAloneIsFoundWithAndWithoutThem() {
    List<TranslationUnit> past = new ArrayList<>();
    for (String en : List.of("~Contents", "&Contents", "_Contents…", "(Contents)", "Contents:")) {
      past.add(new TranslationUnit("marks", past.size() + 1, null, "内容" + en, en, List.of()));
    }
    past.add(new TranslationUnit("plain", 1, null, "内容", "Contents", List.of()));
    try (Memory memory = Memory.open(folder.resolve("marks"), notice -> {})) {
      memory.update(past);
      List<FuzzyMatch> found = memory.match("contents.", 5);
      assertThat(found).isEqualTo(new LikenessRanking().best("contents.", past, 5));
      assertThat(found).extracting(FuzzyMatch::en).contains("Contents");
    }
  }

  private List<String> answers(String name, List<List<TranslationUnit>> states) {
    try (Memory memory = Memory.open(folder.resolve(name), notice -> {})) {
      states.forEach(state -> memory.update(state));
      List<String> found = new ArrayList<>();
      memory.match(ASKED, 20).forEach(match -> found.add(match.bulletin()));
      memory.concordance("President of Chile", 20).forEach(one -> found.add(one.bulletin()));
      return found;
    }
  }

  /** Each week's headline has a number of its own, and is as like what is asked as any other. */
  private static List<TranslationUnit> week(int week) {
    String en = "FM meets the President of Chile, part " + (100 + week);
    String ja = "外相、チリ大統領と会談（その" + (100 + week) + "）";
    LocalDate date = LocalDate.parse(id(week));
    return List.of(
        new TranslationUnit(id(week), 1, date, ja, en, List.of()),
        new TranslationUnit(id(week), 2, date, "市場が開場", "Market opens " + week, List.of()));
  }

  private static String id(int week) {
    return LocalDate.of(2020, 1, 4).plusWeeks(week).toString();
  }
}
