package org.yakugo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.check.Report;
import org.yakugo.check.RuleChoice;
import org.yakugo.check.Rules;
import org.yakugo.check.Severity;
import org.yakugo.check.baseline.IgnoreMarks;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks bulletins for consistency. Exit status 1 if something was found that is as grave as {@code
 * --fail-on}, 2 if a file can't be used; that one doesn't stop the others.
 */
@Command(name = "check", addMethodSubcommands = false)
final class CheckCommand extends WorkspaceCommand {
  /** How grave a finding makes the check fail. */
  enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    boolean failed(Report report) {
      return this != NEVER && report.has(Severity.valueOf(name()));
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private CheckOutput output;
  @Mixin private BaselineOptions baseline;
  @Mixin private IgnoreOptions ignore;

  @Option(names = "--corpus", descriptionKey = "check.corpus")
  private boolean corpus;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      descriptionKey = "check.fail-on")
  private @Nullable FailOn failOn;

  @Option(names = "--rule", paramLabel = "ID", split = ",", descriptionKey = "check.rule")
  private Set<String> only = new LinkedHashSet<>();

  @Option(names = "--skip", paramLabel = "ID", split = ",", descriptionKey = "check.skip")
  private Set<String> skipped = new LinkedHashSet<>();

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() {
    RuleChoice rules = RuleChoice.of(Rules.all(), only, skipped);
    try (Desk desk = common.desk(terminal())) {
      if (ignore.takesBack()) {
        return ignore.takeBack(terminal(), desk);
      }
      List<Path> inputs = inputs(desk);
      output.require(terminal(), inputs);
      baseline.require();
      return ignore.asked() ? ignore.mark(terminal(), desk, inputs) : check(inputs, desk, rules);
    }
  }

  private int check(List<Path> inputs, Desk desk, RuleChoice rules) {
    IgnoreMarks ignored = desk.ignored();
    ignored.problems().forEach(terminal()::tell);
    List<Report> found = reports(inputs, desk, rules).map(ignored::apply).toList();
    boolean allRead = found.size() == inputs.size();
    List<Report> reports = baseline.apply(terminal(), found, rules, allRead);
    output.print(terminal(), reports, inputs.size());
    return !allRead ? 2 : reports.stream().anyMatch(Objects.requireNonNull(failOn)::failed) ? 1 : 0;
  }

  private List<Path> inputs(Desk desk) {
    if (!corpus) {
      if (files.isEmpty()) {
        throw UnusableInput.request("name-file-corpus-all-published-ones");
      }
      Set<Path> named = new HashSet<>();
      return files.stream()
          .filter(file -> named.add(terminal().resolve(file).toAbsolutePath().normalize()))
          .toList();
    }
    if (!files.isEmpty()) {
      throw UnusableInput.request("corpus-checks-corpus-takes-no-file");
    }
    List<Path> published = desk.publishedFiles();
    if (published.isEmpty()) {
      throw UnusableInput.missing("corpus-holds-no-bulletin", desk.workspace().corpus());
    }
    return published.stream().map(terminal()::relative).toList();
  }

  /** The reports in the order of the files, without those that can't be used, which are named. */
  private Stream<Report> reports(List<Path> inputs, Desk desk, RuleChoice rules) {
    View view = desk.view();
    Progress progress = common.progress(inputs.size());
    progress.begin("progress.rules");
    return inputs.parallelStream()
        .map(
            file -> {
              Optional<Report> report = report(file, view, rules);
              progress.oneDone();
              return report;
            })
        .flatMap(Optional::stream);
  }

  private Optional<Report> report(Path file, View view, RuleChoice rules) {
    try {
      return Optional.of(view.checking().check(file.toString(), Input.of(terminal(), file), rules));
    } catch (UnusableInput e) {
      terminal().err().println("yakugo check: " + Input.naming(file, terminal().text(e.told())));
    } catch (RuntimeException e) {
      new Failure(terminal()).report("yakugo check: " + file, e);
    }
    return Optional.empty();
  }
}
