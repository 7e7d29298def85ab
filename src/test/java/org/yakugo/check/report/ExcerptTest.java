package org.yakugo.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.yakugo.text.DisplayWidth;

class ExcerptTest {
  private static final int COLUMNS = 20;

  private static Excerpt of(String text, String words) {
    int start = text.indexOf(words);
    return Excerpt.of(text, start, start + words.length(), COLUMNS);
  }

  @Test
  void aShortTextIsShownWhole() {
    assertThat(of("国会議長が会談", "議長")).isEqualTo(new Excerpt("国会", "議長", "が会談"));
  }

  @Test
  void aLongTextIsCutOnBothSidesBetweenWords() {
    assertThat(of("Azerbaijani and Armenian parliamentary speakers meet", "parliamentary"))
        .isEqualTo(new Excerpt("...", "parliamentary", "..."));
    assertThat(of("The sides met in Baku and spoke of the corridor", "Baku"))
        .isEqualTo(new Excerpt("...met in ", "Baku", " and..."));
  }

  @Test
  void fullWidthCharactersTakeTwoColumns() {
    assertThat(of("大統領が国会議長と首都で会談したと発表", "議長")).isEqualTo(new Excerpt("...領が国会", "議長", "と首..."));
  }

  @Test
  void nothingIsCutOffThatIsNoLongerThanTheEllipsis() {
    assertThat(Excerpt.line("12345678901234567890123", COLUMNS))
        .isEqualTo("12345678901234567890123");
    assertThat(Excerpt.line("123456789012345678901234", COLUMNS))
        .isEqualTo("12345678901234567890...");
  }

  @Test
  void onlyTheFirstLineOfTheWordsIsShown() {
    assertThat(of("before\nfirst part\nsecond\nafter", "part\nsecond"))
        .isEqualTo(new Excerpt("first ", "part", ""));
  }

  @Test
  void noWordsAreAPlace() {
    assertThat(Excerpt.of("首相", 1, 1, COLUMNS)).isEqualTo(new Excerpt("首", "", "相"));
    assertThat(Excerpt.of("", 0, 0, COLUMNS)).isEqualTo(new Excerpt("", "", ""));
  }

  @Test
  void whatCommandsATerminalIsReplaced() {
    assertThat(Excerpt.line("a\u001B[31mb\u202Ec\td", COLUMNS)).isEqualTo("a\uFFFD[31mb\uFFFDc d");
  }

  @Property(seed = "1")
  void staysWithinItsColumns(
      @ForAll
          @StringLength(min = 1, max = 300)
          @CharRange(from = 'あ', to = 'ん')
          @CharRange(from = 'a', to = 'f')
          @Chars({' ', '\n', '・'})
          String text,
      @ForAll @IntRange(max = 299) int a,
      @ForAll @IntRange(max = 299) int b) {
    int start = Math.min(Math.min(a, b), text.length());
    int end = Math.min(Math.max(a, b), text.length());
    Excerpt excerpt = Excerpt.of(text, start, end, COLUMNS);
    int ellipsis = Excerpt.ELLIPSIS.length();
    assertThat(DisplayWidth.of(excerpt.text())).isLessThanOrEqualTo(COLUMNS + ellipsis);
    assertThat(DisplayWidth.of(excerpt.before() + excerpt.text() + excerpt.after()))
        .isLessThanOrEqualTo(COLUMNS + COLUMNS / 4 + 3 * ellipsis);
  }
}
