package org.yakugo.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.function.Uncheck;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.check.Report;
import org.yakugo.check.Rules;
import org.yakugo.check.report.HtmlReport;
import org.yakugo.check.report.SarifReport;
import org.yakugo.check.report.TerminalReport;
import org.yakugo.check.report.WordComments;
import org.yakugo.workspace.DurableFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the reports of a check go, and in which form. */
final class CheckOutput {
  @Mixin private JsonOption json;

  @Option(names = "--sarif", descriptionKey = "check.sarif")
  private boolean sarif;

  @Option(names = "--html", paramLabel = "OUT", descriptionKey = "check.html")
  private @Nullable Path html;

  @Option(names = "--docx", paramLabel = "OUT", descriptionKey = "check.docx")
  private @Nullable Path docx;

  /**
   * @throws UnusableInput if what is asked for can't be had of these files
   */
  void require(Terminal terminal, List<Path> inputs) {
    if (json.asked() && sarif) {
      throw UnusableInput.request("json-sarif-both-print-choose-one");
    }
    if (html != null) {
      Output.besides(terminal, "--html", html, inputs);
    }
    if (docx == null) {
      return;
    }
    Output.requireEnding("--docx", docx, ".docx");
    Output.besides(terminal, "--docx", docx, inputs);
    if (inputs.size() != 1) {
      throw UnusableInput.request("docx-comments-one-file-name-one-file");
    }
    Path file = inputs.getFirst();
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw UnusableInput.request("docx-comments-word-file-came-none", file);
    }
  }

  /**
   * @param asked number of files that were named; reports of those that can't be used are missing
   */
  void print(Terminal terminal, List<Report> reports, int asked) {
    if (reports.isEmpty() && asked == 1) {
      return; // why the only file can't be used has been said
    }
    Locale locale = terminal.messages().locale();
    if (json.asked()) {
      json.print(terminal, asked == 1 ? reports.getFirst() : reports);
    } else if (sarif) {
      String version = Main.class.getPackage().getImplementationVersion();
      SarifReport report = new SarifReport(locale, Rules.all());
      terminal
          .out()
          .writeBytes((report.of(reports, version) + "\n").getBytes(StandardCharsets.UTF_8));
    } else {
      printForPeople(terminal, locale, reports);
    }
    if (html != null) {
      write(terminal, html, new HtmlReport(locale).of(reports).getBytes(StandardCharsets.UTF_8));
    }
    if (docx != null && !reports.isEmpty()) {
      Report report = reports.getFirst();
      Path came = terminal.resolve(Path.of(report.file()));
      byte[] original = Uncheck.get(() -> Files.readAllBytes(came));
      write(terminal, docx, new WordComments(locale, Instant.now()).added(original, report));
    }
  }

  private static void printForPeople(Terminal terminal, Locale locale, List<Report> reports) {
    TerminalReport form = new TerminalReport(locale, terminal.coloured().getAsBoolean());
    for (int i = 0; i < reports.size(); i++) {
      terminal.out().print((i == 0 ? "" : "\n") + form.of(reports.get(i)));
    }
    if (reports.size() > 1) {
      terminal.out().print("\n" + form.total(reports));
    }
  }

  private static void write(Terminal terminal, Path file, byte[] content) {
    DurableFile.write(terminal.resolve(file), content);
    terminal.notice("check.written", file);
  }
}
