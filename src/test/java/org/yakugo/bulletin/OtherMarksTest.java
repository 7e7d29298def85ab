package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.bulletin.ParsedBulletin.ParsedItem;
import org.yakugo.bulletin.file.SourceText;

/** A week of the corpus with other marks before its items and sections is the same week. */
class OtherMarksTest {

  private static final Path WEEK = Path.of("corpus/2024-11-09.txt");
  private static final Pattern ITEM = Pattern.compile("(?m)^- (?=.*[\\p{IsHan}\\p{IsKatakana}])");
  private static final Pattern SECTION = Pattern.compile("(?m)^(\\d)\\. (\\S+)$");
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

  /**
   * {@code %d} stands for the item's number, {@code %w} for it in full width, {@code %c} circled,
   * {@code %a} for its letter, {@code %k} for its syllable.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "● ", "○", "◎ ", "◆　", "■", "▶", "➢ ", "・", "* ", "– ", "●\t", "### ", "", "%d. ", "%d) ",
        "(%d) ", "（%w）", "%w．", "%c ", "%c", "【%d】", "No.%d ", "#%d ", "%d: ", "3.%d ", "%d ",
        "%a. ", "%k　", "JP: "
      })
  void itemsAreTheSame(String mark) throws IOException {
    int[] n = {0};
    String text =
        ITEM.matcher(Files.readString(WEEK))
            .replaceAll(m -> Matcher.quoteReplacement(numbered(mark, ++n[0])));

    assertThat(items(BulletinReader.read(SourceText.of("week.txt", text)))).isEqualTo(expected());
  }

  @ParameterizedTest
  @ValueSource(strings = {"（%d）", "（%d） ", "①②"})
  void aHeadlineMayBeginWithANumberBehindItsOwn(String mark) {
    StringBuilder text = new StringBuilder("1. 経済\n\n");
    for (int n = 1; n <= 2; n++) {
      String number = mark.length() == 2 ? mark.substring(n - 1, n) : mark.formatted(n);
      text.append(number).append(n == 1 ? "8月の物価が上昇" : "9月の輸出が減少");
      text.append(n == 1 ? "\nPrices up in August\n\n" : "\nExports fall in September\n\n");
      text.append("Food rose by %d%%. (TPA / 15.09.2026)%n%n".formatted(n));
    }

    assertThat(BulletinReader.read(SourceText.of("week.txt", text.toString())).items())
        .extracting(item -> item.ja().text())
        .containsExactly("8月の物価が上昇", "9月の輸出が減少");
  }

  /** A page's width cuts a name within a quotation, and the next line begins with its dot. */
  @Test
  void dotWithinAQuotationIsNoBullet() {
    String text =
        """
        ・国家警察、アヤクチョ州で「センデロ
        ・ルミノソ」の残党5人を拘束
        National Police detains five remnants of Shining Path in Ayacucho
        (ANDINA / 11.02.2026)
        """;

    assertThat(BulletinReader.read(SourceText.of("week.txt", text)).items())
        .extracting(item -> item.ja().text())
        .containsExactly("国家警察、アヤクチョ州で「センデロ・ルミノソ」の残党5人を拘束");
  }

  static Stream<UnaryOperator<String>> sections() {
    return Stream.of("【%s】", "■ %s", "<%s>", "〈%s〉", "%s", "## %s", "**%s**")
        .map(ConfirmedSections::of);
  }

  /** A named form, so that a failure says which it is. */
  private record ConfirmedSections(String form) implements UnaryOperator<String> {
    static UnaryOperator<String> of(String form) {
      return new ConfirmedSections(form);
    }

    @Override
    public String apply(String title) {
      return form.replace("%s", title);
    }
  }

  @ParameterizedTest
  @MethodSource("sections")
  void sectionsWithoutNumbersAreSections(UnaryOperator<String> form) throws IOException {
    String bulleted = ITEM.matcher(Files.readString(WEEK)).replaceAll("● ");
    String text =
        SECTION.matcher(bulleted).replaceAll(m -> Matcher.quoteReplacement(form.apply(m.group(2))));

    assertThat(items(BulletinReader.read(SourceText.of("week.txt", text)))).isEqualTo(expected());
  }

  static Stream<Path> makers() throws IOException {
    return Files.list(Path.of("src/test/resources/org/yakugo/bulletin/makers"));
  }

  /** Made in other ways: citations, notes, labels, rules, tails, wrapped lines. */
  @ParameterizedTest
  @MethodSource("makers")
  void aBulletinOfAnotherMakerIsTheSame(Path file) throws IOException {
    assertThat(written(file)).hasSize(6).isEqualTo(written(file.resolveSibling("plain.txt")));
  }

  private static List<List<Object>> written(Path file) {
    return ParsedBulletin.of(BulletinReader.read(file)).items().stream()
        .map(i -> List.<Object>of(i.ja(), i.en(), i.body(), i.sources(), i.dates(), i.notes()))
        .toList();
  }

  private static String numbered(String mark, int n) {
    return mark.replace("%d", String.valueOf(n))
        .replace("%w", String.valueOf(n).replace('0', '０').replace('1', '１'))
        .replace("%a", String.valueOf((char) ('A' + n - 1)))
        .replace("%k", "アイウエオカキクケコ".substring(n - 1, n))
        .replace("%c", CIRCLED.substring(n - 1, n));
  }

  private static List<List<Object>> expected() {
    return items(BulletinReader.read(WEEK));
  }

  private static List<List<Object>> items(Bulletin bulletin) {
    return ParsedBulletin.of(bulletin).items().stream().map(OtherMarksTest::fields).toList();
  }

  private static List<Object> fields(ParsedItem item) {
    return List.of(
        item.section().title(),
        item.ja(),
        item.en(),
        item.body(),
        item.sources(),
        item.citation(),
        item.notes());
  }
}
