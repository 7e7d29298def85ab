package org.yakugo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordKindsTest {
  private static final WordKinds KINDS = WordKinds.of(Language.builtIn());

  @Test
  void everyExampleOfTheTableIsOfItsKindAndNoOtherWordIs() {
    List<Row> rows =
        Stream.of("word-endings", "headline-signs")
            .flatMap(table -> Language.builtIn().table(table).rows().stream())
            .toList();
    for (Row row : rows) {
      String kind = row.text("kind");
      assertThat(row.alternatives("example"))
          .as(kind)
          .isNotEmpty()
          .allMatch(word -> KINDS.is(word, kind));
      assertThat(row.alternatives("other"))
          .as(kind)
          .isNotEmpty()
          .noneMatch(word -> KINDS.is(word, kind));
    }
    assertThat(rows).isNotEmpty();
  }

  @Test
  void tellsTheEndingItself() {
    assertThat(KINDS.of("モルドバ大統領に再選", "takes-post")).isEqualTo("に再選");
    assertThat(KINDS.of("北大西洋条約機構", "alliance")).isEqualTo("機構");
    assertThat(KINDS.of("会談", "no such kind")).isEmpty();
  }

  @Test
  void aWorkspaceChangesAKind(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("word-endings.tsv"),
        "kind\tjapanese\texample\tother\njoined\t広報局\t-\t-\ndrop: wide-place\n");
    WordKinds own = WordKinds.of(Language.of(folder, notice -> {}));
    assertThat(own.is("議会", "joined")).isFalse();
    assertThat(own.is("広報局", "joined")).isTrue();
    assertThat(own.is("黒海", "wide-place")).isFalse();
    assertThat(own.is("黒海", "geographic")).isTrue();
  }
}
