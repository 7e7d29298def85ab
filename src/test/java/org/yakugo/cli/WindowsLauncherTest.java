package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code yakugo.cmd} in the command interpreter of Wine, with a Java that only says its options.
 */
final class WindowsLauncherTest {
  private static final List<Path> WINES =
      Stream.of("/usr/bin/wine", "/usr/bin/wine64", "/usr/lib/wine/wine64").map(Path::of).toList();

  private static final String JAVA = "@echo off\r\necho %*\r\nexit /b 3\r\n";

  @TempDir private static Path prefix;
  @TempDir private Path folder;
  private Path home;
  private Path jdk;

  private record Outcome(int status, String said) {}

  @BeforeAll
  static void requireWine() {
    assumeTrue(WINES.stream().anyMatch(Files::isExecutable), "Wine is not installed");
  }

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectories(folder.resolve("my office"));
    jdk = Files.createDirectories(folder.resolve("jdk"));
    Files.copy(Path.of("yakugo.cmd"), home.resolve("yakugo.cmd"));
    write(jdk.resolve("bin/javac.exe"), "");
    write(jdk.resolve("bin/java.cmd"), JAVA);
    write(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"21.0.4\"\n");
  }

  @Test
  void aBuiltCheckoutIsStarted() throws Exception {
    write(home.resolve("target/yakugo.jar"), "");
    Outcome outcome = run("suggest", "-", "--json");
    assertThat(outcome.said())
        .contains("-Dyakugo.home=" + windows(home))
        .contains("-XX:SharedArchiveFile=" + windows(home) + "\\target\\start.jsa")
        .contains(windows(home) + "\\target\\yakugo.jar")
        .endsWith("suggest - --json");
    assertThat(outcome.status()).isEqualTo(3);
  }

  @Test
  void aReleaseIsStartedWithoutMaven() throws Exception {
    write(home.resolve("yakugo.jar"), "");
    Outcome outcome = run("render", "Bayramov");
    assertThat(outcome.said())
        .contains("-XX:SharedArchiveFile=" + windows(home) + "\\start.jsa")
        .contains("\"" + windows(home) + "\\yakugo.jar\"")
        .endsWith("render Bayramov");
  }

  @Test
  void anOlderJdkIsNone() throws Exception {
    write(home.resolve("yakugo.jar"), "");
    write(jdk.resolve("release"), "JAVA_VERSION=\"17.0.12\"\nJAVA_VERSION_DATE=\"2024-07-16\"\n");
    Outcome outcome = run("suggest");
    assertThat(outcome.said())
        .isEqualTo(
            "yakugo: Yakugo needs a JDK 21 or newer and found none; install one, for example"
                + " Temurin 25 from https://adoptium.net.");
    assertThat(outcome.status()).isEqualTo(2);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String windows(Path path) {
    return "Z:" + path.toString().replace('/', '\\');
  }

  private Outcome run(String... arguments) throws Exception {
    Path wine = WINES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
    List<String> command = new ArrayList<>(List.of(wine.toString(), "cmd", "/c", "yakugo.cmd"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().put("WINEPREFIX", prefix.toString());
    builder.environment().put("WINEDEBUG", "-all");
    builder.environment().put("JAVA_HOME", windows(jdk));
    Path said = folder.resolve("said");
    int status = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    List<String> lines = Files.readAllLines(said, StandardCharsets.ISO_8859_1);
    return new Outcome(status, lines.isEmpty() ? "" : lines.getLast().strip());
  }
}
