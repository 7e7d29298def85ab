package org.yakugo.bulletin.file.makers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that makes documents, in a process of its own. */
enum Maker {
  LIBREOFFICE("LibreOffice", "soffice", "libreoffice"),
  CHROMIUM("Chromium", "chromium", "chromium-browser", "google-chrome"),
  WEASYPRINT("WeasyPrint", "weasyprint"),
  WKHTMLTOPDF("wkhtmltopdf", "wkhtmltopdf"),
  GHOSTSCRIPT("Ghostscript", "gs");

  private static final long PATIENCE_SECONDS = 180;

  private final String words;
  private final List<String> names;

  Maker(String words, String... names) {
    this.words = words;
    this.names = List.of(names);
  }

  String words() {
    return words;
  }

  Optional<Path> installed() {
    return names.stream()
        .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(dir -> Path.of(dir, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * @param contents by names without endings
   * @param ending of the files to make
   * @return what was made, by the same names
   */
  Map<String, byte[]> make(Map<String, byte[]> contents, String from, String ending, Path folder)
      throws IOException, InterruptedException {
    Path made = Files.createDirectories(folder.resolve("made"));
    List<Path> inputs = new ArrayList<>();
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      inputs.add(Files.write(folder.resolve(content.getKey() + "." + from), content.getValue()));
    }
    if (this == LIBREOFFICE) {
      List<String> arguments = new ArrayList<>(office(ending, made, folder));
      inputs.forEach(input -> arguments.add(input.toString()));
      run(arguments, folder);
    }
    Map<String, byte[]> outputs = new LinkedHashMap<>();
    for (String name : contents.keySet()) {
      Path output = made.resolve(name + "." + ending);
      if (this != LIBREOFFICE) {
        run(arguments(folder.resolve(name + "." + from), output, folder), folder);
      }
      outputs.put(name, Files.readAllBytes(output));
      Files.delete(output);
    }
    return outputs;
  }

  private static List<String> office(String ending, Path made, Path folder) {
    return List.of(
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        ending,
        "--outdir",
        made.toString());
  }

  private List<String> arguments(Path input, Path output, Path folder) {
    return switch (this) {
      case CHROMIUM ->
          List.of(
              "--headless",
              "--no-sandbox",
              "--disable-gpu",
              "--no-pdf-header-footer",
              "--user-data-dir=" + folder.resolve("chromium"),
              "--print-to-pdf=" + output,
              input.toUri().toString());
      case WEASYPRINT -> List.of(input.toString(), output.toString());
      case WKHTMLTOPDF -> List.of("--quiet", input.toString(), output.toString());
      case LIBREOFFICE -> throw new IllegalArgumentException("it makes all files in one go");
      case GHOSTSCRIPT ->
          List.of(
              "-q",
              "-dBATCH",
              "-dNOPAUSE",
              "-sDEVICE=pdfwrite",
              "-o",
              output.toString(),
              input.toString());
    };
  }

  private void run(List<String> arguments, Path folder) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of(installed().orElseThrow().toString()), arguments.stream()).toList();
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(ended && process.exitValue() == 0)
          .as("%s: %s", command, Files.readString(log))
          .isTrue();
    } finally {
      process.destroyForcibly();
    }
  }
}
