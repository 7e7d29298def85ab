package org.yakugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each class fits on a screen or two, does one thing at a time and has a name of its own. */
final class SourceSizeTest {
  private static final Path SOURCES = Path.of("src");

  @Test
  void eachClassHasANameOfItsOwn() {
    Map<String, List<Path>> places =
        sources("main", "lab", "test")
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(
                Collectors.groupingBy(
                    file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));
    places.values().removeIf(files -> files.size() == 1);
    assertThat(places).isEmpty();
  }

  private static Stream<Path> sources(String... roots) {
    return Stream.of(roots).map(SOURCES::resolve).flatMap(SourceSizeTest::javaFiles);
  }

  private static Stream<Path> javaFiles(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
