package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of somebody else's that reads what we write, in a process of its own. Where it isn't
 * installed its tests are skipped; {@code .ci/readers/install} and {@code .ci/run} install it.
 */
final class ForeignProgram {
  private static final Path READERS = Path.of("target", "readers");
  private static final long PATIENCE_SECONDS = 120;

  private final List<String> command;
  private final Path folder;

  private ForeignProgram(List<String> command, Path folder) {
    this.command = command;
    this.folder = folder;
  }

  /** The driver of that name from the test resources with the libraries of that folder. */
  static ForeignProgram java(String driver, String library) {
    Path libraries = READERS.resolve(library).toAbsolutePath();
    assumeTrue(Files.isDirectory(libraries), driver + " is not installed: not read by it");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ForeignProgram(
        List.of(java, "-Xmx512m", "-cp", libraries + "/*", resource(driver + ".java").toString()),
        null);
  }

  /** Debian's translate-toolkit. */
  static ForeignProgram translateToolkit() {
    return python("translate_toolkit.py", "translate");
  }

  /** A script from the test resources that needs these packages of Debian's Python. */
  static ForeignProgram python(String script, String... packages) {
    Path python = Path.of("/usr/bin/python3");
    for (String name : packages) {
      assumeTrue(
          Files.isDirectory(Path.of("/usr/lib/python3/dist-packages", name))
              && Files.isExecutable(python),
          name + " is not installed: not read by it");
    }
    return new ForeignProgram(List.of(python.toString(), resource(script).toString()), null);
  }

  /** A script from the test resources, given where the libraries are that it needs. */
  static ForeignProgram node(String script, String... packages) {
    Path libraries = READERS.resolve("npm").toAbsolutePath();
    for (String name : packages) {
      assumeTrue(
          Files.isDirectory(libraries.resolve("node_modules").resolve(name))
              && installed("node") != null,
          name + " is not installed: not read by it");
    }
    return new ForeignProgram(
        List.of("node", resource(script).toString(), libraries.toString()), null);
  }

  /** textlint with prh, to be run in a folder. */
  static ForeignProgram textlint(Path folder) {
    Path textlint = READERS.resolve("npm/node_modules/.bin/textlint").toAbsolutePath();
    assumeTrue(
        Files.isExecutable(textlint) && installed("node") != null,
        "textlint is not installed: not read by it");
    return new ForeignProgram(List.of(textlint.toString(), "--format", "json"), folder);
  }

  /** LibreOffice Calc without a window, to be run in a folder. */
  static ForeignProgram libreOffice(Path folder) {
    Path office = installed("soffice");
    assumeTrue(
        office != null && Files.exists(Path.of("/usr/lib/libreoffice/share/registry/calc.xcd")),
        "LibreOffice Calc is not installed: no round trip through it");
    return new ForeignProgram(
        List.of(
            office.toString(),
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless"),
        folder);
  }

  /** What it prints, a line each; it must end well, unless that status is expected. */
  List<String> read(int status, String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    Path errors = Files.createTempFile("errors", ".txt");
    Process process =
        new ProcessBuilder(all)
            .directory(folder == null ? null : folder.toFile())
            .redirectError(errors.toFile())
            .start();
    try (InputStream out = process.getInputStream()) {
      String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(ended && process.exitValue() == status)
          .as("%s: %s%s", all, printed, Files.readString(errors))
          .isTrue();
      return printed.lines().toList();
    } finally {
      process.destroyForcibly();
      Files.delete(errors);
    }
  }

  private static Path installed(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(dir -> Path.of(dir, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  private static Path resource(String name) {
    URL url = ForeignProgram.class.getResource("readers/" + name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
