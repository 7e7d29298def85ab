package org.yakugo.lab.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yakugo.Kind;
import org.yakugo.Packed;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;

/** What the gold files claim stands in the bulletins and headlines that they speak of. */
class GoldDataTest {

  private static final Set<String> CLASSES = Set.of("precedent", "composed", "unseen");

  @Test
  void termsStandInTheirItems() throws IOException {
    Map<String, Bulletin> bulletins = new HashMap<>();
    for (String[] row : rows("sample.terms.tsv", 7)) {
      Bulletin bulletin =
          bulletins.computeIfAbsent(
              row[0], id -> BulletinReader.read(Path.of("corpus", id + ".txt")));
      Item item = bulletin.items().get(Integer.parseInt(row[1]) - 1);
      String english = row[5].equals("headline") ? item.en().text() : body(item);

      assertThat(english).contains(row[2]);
      assertThat(item.ja().text()).contains(row[3]);
      assertThat(row[4])
          .isIn("person", "person_title", "title", "place", "org", "event", "document");
      assertThat(row[6]).isNotBlank();
    }
    assertThat(bulletins.keySet())
        .containsExactlyInAnyOrder("2024-03-16", "2024-04-20", "2024-11-09", "2025-06-28");
  }

  @Test
  void casesPointIntoTheirHeadlinesOnce() throws IOException {
    Set<String> seen = new HashSet<>();
    for (String[] row : rows("suggest.cases.tsv", 5)) {
      int at = row[0].indexOf(row[1]);

      assertThat(at).as(row[1]).isNotNegative().isEqualTo(row[0].lastIndexOf(row[1]));
      assertThat(Kind.ofLabel(row[2])).isNotNull();
      assertThat(row[3].split("\\|")).doesNotHaveDuplicates().allMatch(form -> !form.isBlank());
      assertThat(row[4]).isIn(CLASSES);
      assertThat(seen.add(row[0] + "\t" + row[1])).as("a case stands once: " + row[1]).isTrue();
    }
    assertThat(seen).hasSizeGreaterThanOrEqualTo(150);
  }

  private static String body(Item item) {
    return String.join("\n", item.body().stream().map(Passage::text).toList());
  }

  private static List<String[]> rows(String name, int columns) {
    String table = Packed.text(GoldDataTest.class, name);
    List<String[]> rows = table.lines().skip(1).map(l -> l.split("\t", -1)).toList();
    assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).hasSize(columns));
    return rows;
  }
}
