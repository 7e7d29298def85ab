package org.yakugo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every table that comes with the program. */
class BuiltInTablesTest {
  static List<String> names() throws IOException, URISyntaxException {
    Path folder = Path.of(Language.class.getResource("topics.tsv").toURI()).getParent();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".tsv"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyLineHasAKeyOfItsOwn(String name) {
    Map<List<String>, String> places = new HashMap<>();
    List<String> doubled = new ArrayList<>();
    for (Row row : Language.builtIn().table(name).rows()) {
      for (List<String> key : row.keys()) {
        String other = places.put(key, row.place());
        if (other != null) {
          doubled.add(other + " and " + row.place() + " " + key);
        }
      }
    }
    assertThat(doubled).isEmpty();
  }

  @Test
  void everyTableIsReadUnderItsName() throws Exception {
    assertThat(names()).contains("topics", "orthographies/ka");
    for (String name : names()) {
      assertThat(Language.builtIn().table(name).rows()).as(name).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyLineSaysWhereItsFactComesFrom(String name) {
    assertThat(Language.builtIn().table(name).rows())
        .filteredOn(row -> row.source().isEmpty())
        .isEmpty();
  }
}
