package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.StarterWorkspace;
import org.yakugo.workspace.Workspace;

/** Commands as processes, carried out by a service and alone: the same answers either way. */
final class ServiceDoorTest {
  @TempDir private Path temp;
  private Path office;
  private Desk desk;
  private ServiceDoor door;

  private record Result(int status, String out, String err) {}

  @BeforeEach
  void open() throws IOException {
    office = temp.resolve("office");
    StarterWorkspace.init(office);
    Files.writeString(office.resolve("corpus/2026-03-07.txt"), CommandCase.BULLETIN);
    Files.writeString(office.resolve("week.txt"), CommandCase.BULLETIN);
    desk = Desk.open(new Workspace(office));
    door = ServiceDoor.open(desk, null);
  }

  @AfterEach
  void close() {
    door.close();
    desk.close();
  }

  @Test
  void commandsAreAnsweredAsIfTheyRanAlone() throws Exception {
    List<List<String>> commands =
        List.of(
            List.of("suggest", "-"),
            List.of("suggest", "-", "--json"),
            List.of("render", "Jana Nováková", "--lang", "cs"),
            List.of("memory", "外相", "--json"),
            List.of("terms"),
            List.of("drift"),
            List.of("check", "week.txt", "--skip", "LANGUAGETOOL,SPELLING"),
            List.of("parse", "week.txt", "--json"),
            List.of("parse", "nowhere.txt"),
            List.of("render"));
    // Whoever asks first makes the index; the others read it.
    assertThat(byService(commands.getFirst())).isEqualTo(alone(commands.getFirst()));
    try (ExecutorService askers = Executors.newFixedThreadPool(2)) {
      List<Future<Result>> alone = new ArrayList<>();
      List<Future<Result>> served = new ArrayList<>();
      for (List<String> command : commands) {
        alone.add(askers.submit(() -> alone(command)));
        served.add(askers.submit(() -> byService(command)));
      }
      for (int i = 0; i < commands.size(); i++) {
        assertThat(served.get(i).get()).as("%s", commands.get(i)).isEqualTo(alone.get(i).get());
      }
    }
  }

  @Test
  void theServiceKnowsWhatWasChangedAMomentAgo() throws Exception {
    byService(List.of("terms"));
    Files.delete(office.resolve("corpus/2026-03-07.txt"));
    assertThat(byService(List.of("terms", "--json")).out()).isEqualTo("[]\n");
  }

  @Test
  void everyCommandIsToldWhatOfTheTablesIsNotUsed() throws Exception {
    Files.createDirectories(office.resolve("language"));
    Files.writeString(office.resolve("language/topics.tsv"), "one\ttwo\tthree\tfour\tfive\tsix\n");
    Files.writeString(office.resolve("glossary/frames.tsv"), "kind\tenglish\tjapanese\nfoo\tbar\n");
    List<String> command = List.of("render", "Riga");
    Result first = byService(command);
    assertThat(first.err().lines())
        .containsExactly(
            "language/topics.tsv:1: \"one\" is no column; the first line names those of the table:"
                + " english, ministry, short, elsewhere, example, source; the table is left out.",
            "glossary/frames.tsv:2: \"foo\" is no kind; it is one of verb, passive, noun, adjective");
    assertThat(byService(command)).isEqualTo(first);
  }

  @Test
  void aBulletinIsAddedByTheService() throws Exception {
    Path file = office.resolve("corpus/2026-03-07.txt");
    byService(List.of("terms"));
    Files.delete(file);
    assertThat(byService(List.of("import", "week.txt")).status()).isZero();
    assertThat(file).hasContent(CommandCase.BULLETIN);
    assertThat(byService(List.of("terms"))).isEqualTo(alone(List.of("terms")));
  }

  @Test
  void whoDoesNotKnowTheTokenIsNotAnswered() throws Exception {
    Path mark = ServiceMark.in(office);
    List<String> lines = Files.readAllLines(mark);
    Files.writeString(mark, lines.get(0) + "\n" + "0".repeat(64) + "\n" + lines.get(2) + "\n");
    assertThat(byService(List.of("terms"))).isEqualTo(new Result(ServiceCall.NOBODY, "", ""));
  }

  @Test
  void aServiceOfAnotherBuildIsNotAsked() throws Exception {
    Path mark = ServiceMark.in(office);
    List<String> lines = Files.readAllLines(mark);
    Files.writeString(mark, lines.get(0) + "\n" + lines.get(1) + "\nanother.jar 1 2\n");
    assertThat(byService(List.of("terms"))).isEqualTo(new Result(ServiceCall.NOBODY, "", ""));
  }

  @Test
  void withoutAServiceNobodyAnswers() throws Exception {
    String left = Files.readString(ServiceMark.in(office));
    door.close();
    assertThat(ServiceMark.in(office)).doesNotExist();
    assertThat(byService(List.of("terms"))).isEqualTo(new Result(ServiceCall.NOBODY, "", ""));
    Files.writeString(ServiceMark.in(office), left);
    assertThat(byService(List.of("terms"))).isEqualTo(new Result(ServiceCall.NOBODY, "", ""));
  }

  @Test
  void nobodyElseCanReadTheToken() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ServiceMark.in(office))))
        .isEqualTo("rw-------");
  }

  private Result byService(List<String> command) throws Exception {
    List<String> call = new ArrayList<>(List.of(office.toString(), "-"));
    call.addAll(command);
    return run("org.yakugo.cli.ServiceCall", call);
  }

  private Result alone(List<String> command) throws Exception {
    return run("org.yakugo.cli.Main", command);
  }

  private Result run(String main, List<String> arguments) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
    line.add("-XX:+UseSerialGC");
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    line.addAll(arguments);
    Path in = Files.createTempFile(temp, "in", "");
    Files.writeString(in, "FM Bayramov visits Georgia\n");
    Path err = Files.createTempFile(temp, "err", "");
    ProcessBuilder process =
        new ProcessBuilder(line)
            .directory(office.toFile())
            .redirectInput(in.toFile())
            .redirectError(err.toFile());
    process.environment().keySet().removeIf(name -> name.startsWith("YAKUGO_"));
    process.environment().put("LC_ALL", "C.UTF-8");
    Process started = process.start();
    String out = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(started.waitFor(), out, Files.readString(err));
  }
}
