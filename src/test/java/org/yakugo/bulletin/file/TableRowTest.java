package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowTest {
  private static final List<String> JAPANESE = List.of("● 首相がEU特使と会談");
  private static final List<String> ENGLISH =
      List.of("PM meets EU envoy", "They met in Oslo. (BNA / 05.05.2026)");

  @Test
  void theJapaneseHeadlineComesFirst() {
    assertThat(TableRow.order(List.of(ENGLISH, JAPANESE))).containsExactly(1, 0);
    assertThat(TableRow.order(List.of(List.of("分野"), ENGLISH, JAPANESE))).containsExactly(0, 2, 1);
  }

  @Test
  void allElseStaysAsItStands() {
    assertThat(TableRow.order(List.of(JAPANESE, ENGLISH))).containsExactly(0, 1);
    assertThat(TableRow.order(List.of(ENGLISH, ENGLISH))).containsExactly(0, 1);
    assertThat(TableRow.order(List.of(ENGLISH, JAPANESE, JAPANESE))).containsExactly(0, 1, 2);
    assertThat(TableRow.order(List.of(List.of("No."), JAPANESE))).containsExactly(0, 1);
    assertThat(TableRow.order(List.of())).isEmpty();
  }

  @Test
  void whatOnlyNumbersOrDatesAnItemIsLeftOut() {
    for (String label : List.of("12", "(3)", "４．", "07.04.2026", "2026-04-07", "4月7日")) {
      assertThat(TableRow.order(List.of(List.of(label), JAPANESE, ENGLISH))).containsExactly(1, 2);
    }
    assertThat(TableRow.order(List.of(List.of("12"), List.of("34")))).containsExactly(0, 1);
  }

  @Test
  void aCellOfManyLinesIsNoHeadline() {
    List<String> text = List.of("一行目。", "二行目。", "三行目。", "四行目。");
    assertThat(TableRow.order(List.of(ENGLISH, text))).containsExactly(0, 1);
  }
}
