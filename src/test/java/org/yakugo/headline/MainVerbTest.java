package org.yakugo.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.Packed;

/** Which word is the verb, on headlines of our own in three styles. */
class MainVerbTest {
  @ParameterizedTest
  @ValueSource(strings = {"written", "title", "capitals"})
  void findsTheMainVerb(String style) {
    UnaryOperator<String> written =
        switch (style) {
          case "title" -> MainVerbTest::titleCase;
          case "capitals" -> text -> text.toUpperCase(Locale.ROOT);
          default -> text -> text;
        };
    for (boolean kept : List.of(false, true)) {
      List<String> headlines = headlines(kept);
      List<String> wrong = new ArrayList<>();
      for (String marked : headlines) {
        String text = written.apply(marked.replace("*", ""));
        String verb = marked.contains("*") ? marked.replaceAll(".*\\*(.*)\\*.*", "$1") : "";
        String found = verb(text);
        if (!found.equalsIgnoreCase(verb)) {
          wrong.add(text + "  [" + found + "]");
        }
      }
      double right = 1 - (double) wrong.size() / headlines.size();
      assertThat(right)
          .as("%s: %s", style, kept ? wrong.size() + " of the kept" : wrong)
          .isGreaterThanOrEqualTo(kept ? 0.95 : 0.97);
    }
  }

  private static String verb(String headline) {
    Structure structure = StructureTest.structure(headline);
    VerbGroup verb = structure.clauses().getFirst().verb();
    return verb == null ? "" : structure.units().get(verb.head()).text();
  }

  static List<String> headlines(boolean kept) {
    String[] halves = Packed.text(MainVerbTest.class, "main-verbs.txt").split("(?m)^# kept\\R");
    return halves[kept ? 1 : 0].lines().filter(line -> !line.startsWith("#")).toList();
  }

  static String titleCase(String text) {
    StringBuilder title = new StringBuilder();
    for (String word : text.split(" ")) {
      boolean small = List.of("of", "in", "on", "to", "and", "the", "for", "a").contains(word);
      int at = word.startsWith("*") ? 1 : 0;
      title
          .append(title.isEmpty() ? "" : " ")
          .append(
              small
                  ? word
                  : word.substring(0, at)
                      + word.substring(at, at + 1).toUpperCase(Locale.ROOT)
                      + word.substring(at + 1));
    }
    return title.toString();
  }
}
