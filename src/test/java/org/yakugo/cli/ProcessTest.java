package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own: what only the operating system shows. */
final class ProcessTest {
  @TempDir private Path folder;

  private ProcessBuilder yakugo(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED"); // as the jar's manifest says
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.yakugo.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().keySet().removeIf(name -> name.startsWith("YAKUGO_"));
    process.environment().put("LC_ALL", "C");
    return process;
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }

  private Path bulletin() throws IOException {
    return Files.writeString(folder.resolve("week.txt"), CommandCase.BULLETIN);
  }

  @Test
  void outputIsUtf8WhateverTheLocale() throws Exception {
    Process process = yakugo("parse", bulletin().toString()).start();
    assertThat(text(process.getInputStream())).startsWith("週間情報\n在隣国大使館 · 2026-03-07 – ");
    assertThat(text(process.getErrorStream())).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void fullDiskIsOneLine() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
    Process process =
        yakugo("parse", bulletin().toString())
            .redirectOutput(Path.of("/dev/full").toFile())
            .start();
    assertThat(text(process.getErrorStream()))
        .isEqualTo("yakugo: The output can't be written: No space left on device.\n");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void readerThatHasSeenEnoughIsNoFailure() throws Exception {
    Process process = yakugo("generate-completion").start();
    process.getInputStream().close();
    assertThat(text(process.getErrorStream())).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void serviceTellsItsAddressAndEndsWhenTold() throws Exception {
    Files.createDirectories(folder.resolve("glossary"));
    Path err = folder.resolve("err");
    Process process =
        yakugo("serve", "--port", "0", "-w", folder.toString()).redirectError(err.toFile()).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        HttpClient client = HttpClient.newHttpClient()) {
      URI url = URI.create(out.readLine());
      assertThat(url.toString()).matches("http://127\\.0\\.0\\.1:\\d+/");
      HttpRequest request = HttpRequest.newBuilder(url.resolve("health")).build();
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
      process.destroy();
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      assertThat(err)
          .content()
          .startsWith("Yakugo answers there, for the workspace ")
          .doesNotContain("http://");
    } finally {
      process.destroyForcibly();
    }
  }
}
