package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.bulletin.Item;
import org.yakugo.lab.quality.Associated;

class AssociationsTest {
  @Test
  void whatIsPrintedTogetherTwiceAndNeverApartIsAPair() {
    assertThat(
            pairs(
                item(1, "Tallinn resumes grain exports", "タリン、穀物輸出を再開"),
                item(2, "Riga limits grain exports", "リガ、穀物輸出を制限"),
                item(3, "Vilnius opens museum", "ビリニュス、博物館を開館")))
        .containsExactly("grain exports = 穀物輸出", "grain exports = 穀物輸出");
  }

  @Test
  void oneItemProvesNothing() {
    assertThat(pairs(item(1, "Tallinn resumes grain exports", "タリン、穀物輸出を再開"))).isEmpty();
  }

  @Test
  void whatIsOftenPrintedApartIsNoPair() {
    assertThat(
            pairs(
                item(1, "Grain exports resume", "穀物輸出が再開"),
                item(2, "Grain exports grow", "穀物輸出が増加"),
                item(3, "Grain exports fall", "小麦の販売が減少"),
                item(4, "Grain exports stop", "小麦の販売が停止")))
        .isEmpty();
  }

  private static List<String> pairs(AlignedItem... items) {
    return Associated.added(List.of(items)).stream()
        .flatMap(item -> item.links().stream())
        .map(link -> link.source() + " = " + link.target())
        .toList();
  }

  private static AlignedItem item(int n, String en, String ja) {
    Item item = Item.ofHeadlines(n, ja, en);
    return new AlignedItem("2030-01-05", null, item, List.of());
  }
}
