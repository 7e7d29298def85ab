package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.Packed;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.file.SourceText;

/** Which items texts hold that lack a head, sections, Japanese headlines or their usual order. */
class EnglishItemsTest {
  record Case(String name, String text, String items) {
    static Case of(String block) {
      String[] parts = block.split("\n", 2);
      int items = parts[1].indexOf("=> ");
      return new Case(parts[0], parts[1].substring(0, items), parts[1].substring(items).strip());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    String table = Packed.text(EnglishItemsTest.class, "items.cases");
    return Stream.of(table.split("(?m)^===== ")).skip(1).map(Case::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holdsExactlyTheseItems(Case one) {
    assertThat(
            BulletinReader.readItems(SourceText.of("item.txt", one.text())).items().stream()
                .map(EnglishItemsTest::shown)
                .collect(Collectors.joining("\n")))
        .isEqualTo(one.items());
  }

  private static String shown(Item item) {
    return "=> %d, line %d, section %d %s | %s | %s | %s | %s | %s"
        .formatted(
            item.n(),
            item.line(),
            item.section().number(),
            item.section().title(),
            item.en(),
            item.ja(),
            item.body(),
            item.citation() == null
                ? "-"
                : item.citation().printed() + " " + item.citation().sources(),
            item.notes().stream().map(Note::paragraphs).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n \n", "● 。、！", "● 「」\n...\n\n---"})
  void marksAloneAreNoItem(String text) {
    assertThatThrownBy(() -> BulletinReader.readItems(SourceText.of("item.txt", text)))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("item.txt holds no item: no headline was found.");
  }
}
