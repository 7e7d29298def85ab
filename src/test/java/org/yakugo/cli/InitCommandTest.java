package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InitCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int init(String... more) {
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Messages.of(Map.of("LANG", "en_US.UTF-8")),
            folder,
            null);
    String[] arguments = new String[more.length + 2];
    arguments[0] = "init";
    arguments[1] = "office";
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Main.run(terminal, arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BR", "br", "Brazil", "ブラジル"})
  void homeIsWrittenDown(String home) {
    assertThat(init("--home", home)).isZero();
    assertThat(folder.resolve("office/language/house-style.tsv"))
        .hasContent(
            """
            # How this house writes. A line here takes the place of the built-in one: yakugo language \
            show house-style
            # home: the country that the bulletins report on (Brazil); its office-holders stand without \
            it.
            setting\tvalue
            home\tBR
            """);
  }

  @Test
  void withoutHomeThereIsNoTable() {
    assertThat(init()).isZero();
    assertThat(folder.resolve("office/glossary/posts.tsv")).exists();
    assertThat(Files.exists(folder.resolve("office/language"))).isFalse();
  }

  @Test
  void unknownCountryMakesNothing() {
    assertThat(init("--home", "Narnia")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("yakugo init: There is no country 'Narnia'.\n");
    assertThat(folder.resolve("office")).doesNotExist();
  }
}
