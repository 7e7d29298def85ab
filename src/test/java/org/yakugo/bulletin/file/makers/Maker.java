package org.yakugo.bulletin.file.makers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PageExtractor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yakugo.Chromium;

/** A program that makes documents, in a process of its own. */
enum Maker {
  LIBREOFFICE("LibreOffice", "soffice", "libreoffice"),
  CHROMIUM("Chromium", "chromium", "chromium-browser", "google-chrome"),
  WEASYPRINT("WeasyPrint", "weasyprint"),
  WKHTMLTOPDF("wkhtmltopdf", "wkhtmltopdf"),
  GHOSTSCRIPT("Ghostscript", "gs");

  /** Prints how many pages each has. */
  private static final String ALL_AS_ONE =
      """
      import sys
      from weasyprint import HTML
      output, *inputs = sys.argv[1:]
      documents = [HTML(name).render() for name in inputs]
      pages = [page for document in documents for page in document.pages]
      documents[0].copy(pages).write_pdf(output)
      print(*(len(document.pages) for document in documents))
      """;

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

  private String program() {
    return installed().orElseThrow().toString();
  }

  /**
   * @param contents by names without endings
   * @param ending of the files to make
   * @return what was made, by the same names
   */
  Map<String, byte[]> make(Map<String, byte[]> contents, String from, String ending, Path folder)
      throws IOException, InterruptedException {
    Path made = Files.createDirectories(folder.resolve("made"));
    List<String> inputs = new ArrayList<>();
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      Path input = folder.resolve(content.getKey() + "." + from);
      inputs.add(Files.write(input, content.getValue()).toString());
    }
    List<String> names = List.copyOf(contents.keySet());
    switch (this) {
      case LIBREOFFICE -> run(with(inputs, office(ending, made, folder)), folder);
      case CHROMIUM -> browse(names, inputs, made);
      case WEASYPRINT -> print(names, inputs, made);
      case WKHTMLTOPDF, GHOSTSCRIPT -> {
        for (int i = 0; i < names.size(); i++) {
          String output = made.resolve(names.get(i) + "." + ending).toString();
          run(with(arguments(inputs.get(i), output), List.of(program())), folder);
        }
      }
    }
    Map<String, byte[]> outputs = new LinkedHashMap<>();
    for (String name : names) {
      outputs.put(name, Files.readAllBytes(made.resolve(name + "." + ending)));
    }
    return outputs;
  }

  /** On the paper and with the margins of its own {@code --print-to-pdf}. */
  private static void browse(List<String> names, List<String> inputs, Path made) {
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.browser().newPage();
      for (int i = 0; i < names.size(); i++) {
        page.navigate(Path.of(inputs.get(i)).toUri().toString());
        page.pdf(
            new Page.PdfOptions()
                .setPath(made.resolve(names.get(i) + ".pdf"))
                .setMargin(
                    new Margin().setTop("1cm").setBottom("1cm").setLeft("1cm").setRight("1cm"))
                .setPrintBackground(true)
                .setPreferCSSPageSize(true)
                .setTagged(true));
      }
    }
  }

  /** Prints all as one document, and parts it: the fonts of each would be cut down for seconds. */
  private void print(List<String> names, List<String> inputs, Path made)
      throws IOException, InterruptedException {
    Path all = made.resolve("all.pdf");
    String interpreter = Files.readAllLines(Path.of(program())).getFirst().substring(2);
    String[] pages =
        run(with(inputs, List.of(interpreter, "-c", ALL_AS_ONE, all.toString())), made)
            .strip()
            .split(" ");
    try (PDDocument document = Loader.loadPDF(all.toFile())) {
      int last = 0;
      for (int i = 0; i < pages.length; i++) {
        int first = last + 1;
        last += Integer.parseInt(pages[i]);
        try (PDDocument part = new PageExtractor(document, first, last).extract()) {
          part.save(made.resolve(names.get(i) + ".pdf").toFile());
        }
      }
    }
  }

  private static List<String> with(List<String> inputs, List<String> command) {
    return Stream.concat(command.stream(), inputs.stream()).toList();
  }

  private List<String> office(String ending, Path made, Path folder) {
    return List.of(
        program(),
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        ending,
        "--outdir",
        made.toString());
  }

  private List<String> arguments(String input, String output) {
    return this == GHOSTSCRIPT
        ? List.of("-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", "-o", output, input)
        : List.of("--quiet", input, output);
  }

  /** What it prints. */
  private static String run(List<String> command, Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(ended && process.exitValue() == 0)
          .as("%s: %s", command, Files.readString(log))
          .isTrue();
      return Files.readString(log);
    } finally {
      process.destroyForcibly();
    }
  }
}
