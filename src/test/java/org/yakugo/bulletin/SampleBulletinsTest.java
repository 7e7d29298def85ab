package org.yakugo.bulletin;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample bulletins that come with the project, each in a typography of its own. */
class SampleBulletinsTest {

  /**
   * An office and what it printed.
   *
   * @param items how many each of its bulletins has
   */
  private record House(Path corpus, String title, String issuer, Map<String, Integer> items) {
    Map<String, Bulletin> read() throws IOException {
      try (Stream<Path> files = Files.list(corpus)) {
        return files
            .filter(file -> file.toString().endsWith(".txt"))
            .collect(
                toMap(
                    file -> file.getFileName().toString().replace(".txt", ""),
                    BulletinReader::read,
                    (a, b) -> a,
                    TreeMap::new));
      }
    }

    @Override
    public String toString() {
      return issuer;
    }
  }

  private static final House BAKU =
      new House(
          Path.of("corpus"),
          "アゼルバイジャン政治・治安情報",
          "在アゼルバイジャン見本大使館",
          Map.ofEntries(
              Map.entry("2024-03-16", 10),
              Map.entry("2024-04-20", 13),
              Map.entry("2024-05-04", 11),
              Map.entry("2024-05-11", 8),
              Map.entry("2024-07-06", 9),
              Map.entry("2024-08-31", 9),
              Map.entry("2024-11-09", 10),
              Map.entry("2024-12-21", 10),
              Map.entry("2025-03-08", 7),
              Map.entry("2025-05-17", 8),
              Map.entry("2025-06-28", 10),
              Map.entry("2025-08-02", 10),
              Map.entry("2025-10-04", 8),
              Map.entry("2025-11-01", 6),
              Map.entry("2026-02-07", 5)));

  private static final House BRASILIA =
      new House(
          Path.of("src/test/resources/org/yakugo/house/brasilia/corpus"),
          "ブラジル週報",
          "在ブラジル見本大使館",
          Map.of("2025-03-03", 5, "2025-03-10", 5, "2025-03-17", 5));

  private static Map<String, Bulletin> bulletins;

  @BeforeAll
  static void read() throws IOException {
    bulletins = BAKU.read();
  }

  static Stream<House> houses() {
    return Stream.of(BAKU, BRASILIA);
  }

  @ParameterizedTest
  @MethodSource("houses")
  void everyBulletinHasItsItemsAndNothingLeftOver(House house) throws IOException {
    Map<String, Bulletin> read = house.read();
    assertThat(read.keySet()).hasSameElementsAs(house.items().keySet());
    read.forEach(
        (file, bulletin) -> {
          assertThat(bulletin.problems()).as(file).isEmpty();
          assertThat(bulletin.items()).as(file).hasSize(house.items().get(file));
        });
  }

  @ParameterizedTest
  @MethodSource("houses")
  void everyBulletinIsMarkedAsSampleAndNamedAfterItsFirstDay(House house) throws IOException {
    house
        .read()
        .forEach(
            (file, bulletin) -> {
              assertThat(bulletin.title()).as(file).contains("見本", house.title());
              assertThat(bulletin.issuer()).as(file).isEqualTo(house.issuer());
              assertThat(bulletin.id()).isEqualTo(file);
              assertThat(bulletin.period().from().plusDays(6)).isEqualTo(bulletin.period().to());
            });
  }

  @ParameterizedTest
  @MethodSource("houses")
  void everyItemIsComplete(House house) throws IOException {
    house
        .read()
        .forEach(
            (file, bulletin) ->
                assertThat(bulletin.items())
                    .as(file)
                    .allSatisfy(
                        item -> {
                          assertThat(item.section().number()).isPositive();
                          assertThat(item.ja().text()).containsPattern("[ぁ-ゖァ-ヺ一-鿿]");
                          assertThat(item.en().text()).doesNotContainPattern("[ぁ-ゖァ-ヺ一-鿿*]");
                          assertThat(item.body()).isNotEmpty();
                          assertThat(item.citation().sources()).hasSize(1);
                          assertThat(item.citation().dates()).isNotNull();
                        }));
  }

  @Test
  void headlinesOnOneLineAreParted() {
    Item item = bulletins.get("2025-08-02").items().getFirst();

    assertThat(item.ja().text()).isEqualTo("トランプ米国大統領、アゼルバイジャンとの防衛協力に対する制限を停止");
    assertThat(item.en().text())
        .isEqualTo("US President Trump waives restrictions on defense cooperation with Azerbaijan");
  }

  @Test
  void wrappedHeadlinesAreJoined() {
    Item item = bulletins.get("2025-10-04").items().getFirst();

    assertThat(item.ja().text()).isEqualTo("アリエフ大統領、オムラリエフ・テュルク諸国機構（OTS）事務総長と会談");
    assertThat(item.en().text())
        .isEqualTo(
            "President Aliyev meets Secretary General of the Organization of Turkic States (OTS)"
                + " Kubanychbek Omuraliev");
  }

  @Test
  void paragraphCutByPageBreakIsOne() {
    Item item = bulletins.get("2025-06-28").items().get(6);

    assertThat(item.body()).hasSize(1);
    assertThat(item.body().getFirst().text()).contains("and the trilateral summit in Lachin");
  }

  @Test
  void notesAreReadWithTheirOwnCitation() {
    Note note = bulletins.get("2024-05-04").items().getLast().notes().getFirst();

    assertThat(note.paragraphs().getFirst().text()).startsWith("The Almaty talks went on");
    assertThat(note.citation().sources()).isEqualTo(List.of("CASPIAN NEWS"));
    assertThat(bulletins.values().stream().flatMap(b -> b.items().stream()))
        .filteredOn(item -> !item.notes().isEmpty())
        .hasSize(5);
  }
}
