package org.yakugo.bulletin.file.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters, lines and strokes by where they stand on a page, in points. */
class OnAPageTest {
  private static List<Glyph> letters(String text, float left, float baseline, float size) {
    List<Glyph> letters = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      letters.add(
          new Glyph(text.substring(i, i + 1), left + i * size, size, baseline, size, false));
    }
    return letters;
  }

  private static PdfLine line(int page, int block, String text, float size) {
    return new PdfLine(page, block, text, 100, size, 50, 200, 500, 20);
  }

  private static String text(List<Glyph> letters) {
    return Run.of(letters).stream().map(Run::text).toList().toString();
  }

  @Test
  void smallKanaOverLettersAreNoPartOfTheText() {
    List<Glyph> drawn = new ArrayList<>(letters("外相が来訪", 100, 200, 10));
    drawn.addAll(letters("がいしょう", 98, 190, 5));
    assertThat(text(Ruby.setApart(drawn))).isEqualTo("[外相が来訪]");
  }

  @Test
  void kanaElsewhereAre() {
    List<Glyph> drawn = new ArrayList<>(letters("外相が来訪", 100, 200, 10));
    drawn.addAll(letters("のみ", 300, 190, 5));
    drawn.addAll(letters("ロンドン", 100, 160, 10));
    assertThat(text(Ruby.setApart(drawn))).isEqualTo("[外相が来訪, のみ, ロンドン]");
  }

  @Test
  void aStrokeRunsThroughTheMiddleOfALetter() {
    Glyph letter = new Glyph("外", 100, 10, 200, 10, false);
    assertThat(new DrawnRule(99, 196, 111, 197).strikes(letter)).isTrue();
    assertThat(new DrawnRule(102, 196, 108, 197).strikes(letter)).isTrue();
    assertThat(new DrawnRule(99, 196, 107, 197).strikes(letter)).isFalse();
    assertThat(new DrawnRule(99, 201, 111, 202).strikes(letter)).isFalse();
    assertThat(new DrawnRule(99, 190, 111, 191).strikes(letter)).isFalse();
    assertThat(new DrawnRule(99, 195, 111, 197).strikes(letter)).isFalse();
    Glyph large = new Glyph("外", 100, 20, 200, 20, false);
    assertThat(new DrawnRule(99, 192, 121, 194.5f).strikes(large)).isTrue();
  }

  @Test
  void blanksAreNoLetters() {
    Run run = Run.of(letters("PM visits", 100, 200, 10)).getFirst();
    assertThat(run.length()).isEqualTo(8);
    assertThat(run.text()).isEqualTo("PM visits");
  }

  @Test
  void linesOfOneColumnOfOnePageAreOneBlock() {
    PdfLine above = line(2, 1, "外相", 10);
    assertThat(line(2, 1, "首相", 10).isOneBlockWith(above)).isTrue();
    assertThat(line(2, 2, "首相", 10).isOneBlockWith(above)).isFalse();
    assertThat(line(3, 1, "首相", 10).isOneBlockWith(above)).isFalse();
  }

  @Test
  void linesInLargerTypeAreHeadings() {
    List<PdfLine> lines =
        List.of(
            line(1, 1, "内政", 14),
            line(1, 1, "● 外相が来訪", 10),
            line(1, 1, "FM visits", 10.5f),
            line(1, 1, "外政", 14),
            line(1, 1, "● 首相が来訪", 10),
            line(1, 1, "PM visits", 10));
    assertThat(PdfHeadings.numbered(lines))
        .map(PdfLine::text)
        .containsExactly("1. 内政", "● 外相が来訪", "FM visits", "2. 外政", "● 首相が来訪", "PM visits");
  }
}
