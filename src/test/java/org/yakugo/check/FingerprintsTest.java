package org.yakugo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final String FIRST =
      """
      ● 国会議長が第 5 回会合に出席
      Speaker attends 5th meeting

      The Speaker met Gasymov on Monday. (SAMPLE / 09.03.2026)

      """;
  private static final String SECOND =
      """
      ● 国会議長、新大使と会談
      Speaker meets new ambassador

      They met on Tuesday. (SAMPLE / 10.03.2026)

      """;

  private static List<String> of(String bulletin) {
    return Complaint.report("week.txt", bulletin, Complaint.RULES).findings().stream()
        .map(Finding::fingerprint)
        .toList();
  }

  @Test
  void twelveHexadecimalDigits() {
    assertThat(of(FIRST + SECOND)).hasSize(4).allMatch(f -> f.matches("[0-9a-f]{12}"));
  }

  @Test
  void staysWhenItemsMove() {
    assertThat(of("1. 外交\n" + SECOND + FIRST))
        .containsExactlyInAnyOrderElementsOf(of(FIRST + SECOND));
  }

  @Test
  void staysWhenWidthAndSpacesChange() {
    assertThat(of(FIRST.replace("第 5 回", "第 ５ 回")).getFirst()).isEqualTo(of(FIRST).getFirst());
  }

  @Test
  void staysWhenAnotherPlaceOfTheHeadlineIsPutRight() {
    assertThat(of(FIRST.replace("国会議長", "議会議長")))
        .containsExactly(of(FIRST).get(1), of(FIRST).get(2));
  }

  @Test
  void isAnotherOneForTheSameWordsInAnotherItem() {
    assertThat(of(FIRST + SECOND)).doesNotHaveDuplicates();
  }

  @Test
  void isAnotherOneInABodyWhenTheNeighboursChange() {
    assertThat(of(FIRST.replace("met Gasymov", "saw Gasymov")))
        .startsWith(of(FIRST).get(0), of(FIRST).get(1))
        .doesNotContain(of(FIRST).get(2));
  }

  @Test
  void twoPlacesThatCantBeToldApartAreNumbered() {
    List<String> once = of(FIRST);
    List<String> twice = of(FIRST + FIRST);
    assertThat(twice).hasSize(2 * once.size()).doesNotHaveDuplicates().containsAll(once);
  }
}
