package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PrinterTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Printer printer = new Printer(out, true);

  @Test
  void whatMovesTheCursorIsAMark() {
    printer.println("外\u001B]0;x\u0007相 \u009B2J \u202E逆 \u007F");
    printer.printf("%s%n", "a\bb");
    printer.print(new StringBuilder("\u001B[2J"));
    assertThat(printed())
        .isEqualTo("外\uFFFD]0;x\uFFFD相 \uFFFD2J \uFFFD逆 \uFFFD\na\uFFFDb\n\uFFFD[2J");
  }

  @Test
  void coloursTabsAndLineEndsStay() {
    printer.print("\u001B[1;31mE\u001B[0m\ta\r\n");
    assertThat(printed()).isEqualTo("\u001B[1;31mE\u001B[0m\ta\r\n");
  }

  @Test
  void bytesPassAsTheyAre() {
    printer.writeBytes(new byte[] {0x7f, 'a'});
    assertThat(printed()).isEqualTo("\u007Fa");
  }

  private String printed() {
    printer.flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
