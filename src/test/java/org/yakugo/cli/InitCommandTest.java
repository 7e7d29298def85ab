package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InitCommandTest extends CommandCase {
  @ParameterizedTest
  @ValueSource(strings = {"BR", "br", "Brazil", "ブラジル"})
  void homeIsWrittenDown(String home) {
    assertThat(run("init", "office", "--home", home).status()).isZero();
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
    assertThat(run("init", "office").status()).isZero();
    assertThat(folder.resolve("office/glossary/posts.tsv")).exists();
    assertThat(Files.exists(folder.resolve("office/language"))).isFalse();
  }

  @Test
  void unknownCountryMakesNothing() {
    assertThat(run("init", "office", "--home", "Narnia"))
        .isEqualTo(new Result(2, "", "yakugo init: There is no country 'Narnia'.\n"));
    assertThat(folder.resolve("office")).doesNotExist();
  }
}
