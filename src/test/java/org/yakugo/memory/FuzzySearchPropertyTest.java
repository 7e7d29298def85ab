package org.yakugo.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is found by bounds is just what comparing a text with all others finds. */
final class FuzzySearchPropertyTest {
  private static final int BEST = 5;
  private static final int MOST = 200;
  private static final int UNITS = 150;
  private static final int BULLETINS = 10;

  private static final String[] ENGLISH =
      ("minister , . ! Minister ministers meets met meeting the of in for and to Riga Chile Tallinn Oslo Ther ther thes "
              + "FM talks talk on budget harbour opens opened 2026 2027 5 Parliament adopts roads")
          .split(" ");

  private static final String[] JAPANESE =
      "外相 大統領 会談 会 談 と を に で の が リガ チリ タリン オスロ 港 開港 予算 採択 2026 27 議会 道路 EU NATO 、".split(" ");

  @Property(tries = 40, seed = "1")
  void theBestAreThoseOfAllCompared(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<TranslationUnit> past = new ArrayList<>();
    for (int n = 0; n < UNITS; n++) {
      past.add(unit(n, random));
    }
    Path folder = Files.createTempDirectory("yakugo-fuzzy");
    try (Memory memory = Memory.open(folder, notice -> {})) {
      memory.update(past);
      List<TranslationUnit> changed = changed(past, random);
      memory.update(changed);
      for (int n = 0; n < 20; n++) {
        String text = n % 2 == 0 ? english(random) : japanese(random);
        String except = n % 5 == 0 ? past.get(random.nextInt(UNITS)).bulletin() : null;
        assertThat(memory.match(text, BEST, except))
            .as(text)
            .isEqualTo(new LikenessRanking().best(text, counting(changed, except), BEST));
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** So few that all of them are looked at. */
  @Property(tries = 20, seed = "1")
  void theConcordanceFindsAllThatHaveTheWords(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<TranslationUnit> past = new ArrayList<>();
    for (int n = 0; n < UNITS; n++) {
      past.add(unit(n, random));
    }
    Path folder = Files.createTempDirectory("yakugo-words");
    try (Memory memory = Memory.open(folder, notice -> {})) {
      memory.update(past);
      List<TranslationUnit> changed = changed(past, random);
      memory.update(changed);
      for (int n = 0; n < 20; n++) {
        String text = part(n % 2 == 0 ? english(random) : japanese(random), random);
        List<TranslationUnit> all = texts(changed);
        assertThat(memory.concordance(text, MOST))
            .as(text)
            .isEqualTo(
                new OccurrenceRanking().best(text, all, all.size()).stream().limit(MOST).toList());
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Some characters of it; parts of Latin words and numbers are asked for, too. */
  private static String part(String text, Random random) {
    int start = random.nextInt(text.length());
    return text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(8)));
  }

  /** Headlines and paragraphs, each for itself. */
  private static List<TranslationUnit> texts(List<TranslationUnit> units) {
    List<TranslationUnit> texts = new ArrayList<>();
    for (TranslationUnit unit : units) {
      texts.add(with(unit, List.of()));
      unit.body().forEach(paragraph -> texts.add(with(unit, List.of(paragraph))));
    }
    return texts;
  }

  private static TranslationUnit with(TranslationUnit unit, List<String> body) {
    return new TranslationUnit(
        unit.bulletin(), unit.item(), unit.date(), unit.ja(), unit.en(), body);
  }

  private static List<TranslationUnit> counting(List<TranslationUnit> units, String except) {
    return units.stream().filter(unit -> !unit.bulletin().equals(except)).toList();
  }

  /** One bulletin is another, one is gone. */
  private static List<TranslationUnit> changed(List<TranslationUnit> past, Random random) {
    List<TranslationUnit> changed = new ArrayList<>();
    for (TranslationUnit unit : past) {
      if (unit.bulletin().equals("week-3")) {
        changed.add(unit(unit.item() - 1, random));
      } else if (!unit.bulletin().equals("week-4")) {
        changed.add(unit);
      }
    }
    return changed;
  }

  private static TranslationUnit unit(int n, Random random) {
    int week = n % BULLETINS;
    LocalDate date = week % 3 == 0 ? null : LocalDate.of(2026, 1, 3).plusWeeks(week / 2);
    String en = random.nextInt(20) == 0 ? "" : english(random);
    List<String> body = random.nextInt(4) == 0 ? List.of("Some more of it.") : List.of();
    return new TranslationUnit("week-" + week, n + 1, date, japanese(random), en, body);
  }

  private static String english(Random random) {
    return text(ENGLISH, " ", random);
  }

  private static String japanese(Random random) {
    return text(JAPANESE, "", random);
  }

  private static String text(String[] words, String between, Random random) {
    List<String> text = new ArrayList<>();
    for (int left = 1 + random.nextInt(1 + random.nextInt(9)); left > 0; left--) {
      text.add(words[random.nextInt(words.length)]);
    }
    return String.join(between, text);
  }
}
