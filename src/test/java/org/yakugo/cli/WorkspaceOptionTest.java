package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkspaceOptionTest {

  @ParameterizedTest
  @CsvSource({
    "-w office suggest week.txt,           suggest week.txt -w office",
    "--workspace office glossary list,     glossary list --workspace office",
    "--workspace=office check week.txt,    check week.txt --workspace=office",
    "-w office memory -- --search,         memory -w office -- --search",
    "suggest -w office,                    suggest -w office",
    "suggest week.txt,                     suggest week.txt",
    "-w office,                            -w office",
    "-w,                                   -w"
  })
  void theOptionMayStandBeforeTheCommand(String typed, String understood) {
    assertThat(WorkspaceOption.behindCommand(typed.split(" ")))
        .containsExactly(understood.split(" "));
  }

  @Test
  void nothingIsNothing() {
    assertThat(WorkspaceOption.behindCommand()).isEmpty();
  }
}
