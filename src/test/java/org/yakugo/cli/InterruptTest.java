package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A command that is ended from outside, with Ctrl-C (SIGINT) or harder, leaves nothing half done.
 */
@Timeout(600)
final class InterruptTest extends CommandCase {
  /** 128 and the signal's number, as shells expect. */
  private static final int INTERRUPTED = 130;

  private static final int BULLETINS = 60;

  @BeforeEach
  void requireSignals() throws IOException {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"), "it has no SIGINT");
    assumeFalse(ignoresInterrupts(), "in the background of a script: SIGINT is ignored");
    workspace();
  }

  /** What is started with SIGINT ignored hands that on to what it starts. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  @Test
  void whatWaitsForInputEndsWithoutAWord() throws Exception {
    Process process = start("suggest", "-", "-w", folder.toString());
    TimeUnit.SECONDS.sleep(1); // it may not have begun; it ends all the same
    send("INT", process);
    assertThat(process.waitFor()).isEqualTo(INTERRUPTED);
    assertThat(errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "KILL, 137"})
  void anImportThatIsEndedLeavesWholeBulletinsAndCanBeRepeated(String signal, int status)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("import", "-w", folder.toString()));
    for (int i = 1; i <= BULLETINS; i++) {
      command.add(bulletin(i).toString());
    }
    Process process = start(command.toArray(String[]::new));
    while (process.isAlive() && corpus().isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    send(signal, process);
    assertThat(process.waitFor()).isIn(0, status);
    assertThat(corpus()).allSatisfy(InterruptTest::isWhole);
    assertThat(run(command.toArray(String[]::new)).status()).isZero();
    assertThat(corpus()).hasSize(BULLETINS).allSatisfy(InterruptTest::isWhole);
  }

  @Test
  void anIndexThatIsHalfMadeIsMadeAnew() throws Exception {
    assertThat(run("import", bulletin(1).toString()).status()).isZero();
    String asked = "Foreign Minister visits neighbouring country";
    Result whole = run("memory", asked, "--json");
    assertThat(whole.status()).isZero();
    assertThat(whole.out()).contains("外相が隣国を訪問");
    for (int i = 1; i <= 3; i++) {
      Process process = start("reindex", "-w", folder.toString());
      TimeUnit.MILLISECONDS.sleep(400L * i);
      send("KILL", process);
      process.waitFor();
      assertThat(run("memory", asked, "--json")).isEqualTo(whole);
    }
  }

  /** Each week's bulletin ends with its number. */
  private static void isWhole(Path bulletin) {
    assertThat(bulletin).content().endsWith("NOTE: the end.");
  }

  private Path bulletin(int week) throws IOException {
    String text =
        CommandCase.BULLETIN
                .replace("2026年3月7日～3月13日", "%d年3月7日～3月13日".formatted(1960 + week))
                .replace(".2026)", "." + (1960 + week) + ")")
            + "\n● 外相が会談\nFM holds talks\n\n"
            + "They met again. ".repeat(200)
            + "(SAMPLE / 09.03.%d)\nNOTE: the end.\n".formatted(1960 + week);
    return Files.writeString(folder.resolve("week" + week + ".txt"), text);
  }

  private List<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("corpus"))) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).toList();
    }
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED"); // as the jar's manifest says
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.yakugo.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private static void send(String signal, Process process) throws Exception {
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
  }
}
