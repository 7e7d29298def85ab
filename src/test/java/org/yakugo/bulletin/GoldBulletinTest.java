package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real bulletin, item by item, as people read it. */
class GoldBulletinTest {

  private static final Path BULLETIN = Path.of("../shared/bulletins/2026-04-18.txt");
  private static final Path GOLD = Path.of("../shared/gold/2026-04-18.items.tsv");

  @BeforeAll
  static void sharedFolderIsThere() {
    assumeTrue(
        Files.exists(GOLD), "skipped: ../shared with the real bulletin is not beside the project");
  }

  @Test
  void everyItemIsReadAsByPeople() throws IOException {
    Bulletin bulletin = BulletinReader.read(BULLETIN);
    List<String> gold = Files.readAllLines(GOLD);

    assertThat(bulletin.items().stream().map(GoldBulletinTest::row))
        .containsExactlyElementsOf(gold.subList(1, gold.size()));
  }

  @Test
  void headIsReadAndNothingIsLeftOver() {
    Bulletin bulletin = BulletinReader.read(BULLETIN);

    assertThat(bulletin.id()).isEqualTo("2026-04-18");
    assertThat(bulletin.title()).isEqualTo("アゼルバイジャン政治・治安情報");
    assertThat(bulletin.issuer()).isEqualTo("在アゼルバイジャン大使館");
    assertThat(bulletin.period())
        .isEqualTo(new Period(LocalDate.of(2026, 4, 18), LocalDate.of(2026, 4, 24)));
    assertThat(bulletin.problems()).isEmpty();
  }

  /** An item as a row of the gold file. */
  static String row(Item item) {
    String body = item.body().stream().map(Passage::text).collect(Collectors.joining(" "));
    String[] words = body.split("\\s+");
    String printed = item.citation().printed().text();
    return String.join(
        "\t",
        String.valueOf(item.n()),
        String.valueOf(item.section().number()),
        item.section().title(),
        item.ja().text(),
        item.en().text(),
        String.join(", ", item.citation().sources()),
        printed.replaceAll(".*/\\s*|\\)$", ""),
        words(words, 0, 6),
        words(words, words.length - 6, words.length),
        item.notes().isEmpty() ? "n" : "y");
  }

  private static String words(String[] words, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> words[i]).collect(Collectors.joining(" "));
  }
}
