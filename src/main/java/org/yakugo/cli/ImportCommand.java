package org.yakugo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Problem;
import org.yakugo.corpus.Addition;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds published bulletins to the corpus. One that can't be used doesn't stop the others. */
@Command(name = "import", addMethodSubcommands = false)
final class ImportCommand extends WorkspaceCommand {
  private static final int MOST_PROBLEMS = 5;

  @Option(names = "--replace", descriptionKey = "import.replace")
  private boolean replace;

  @Option(names = "--force", descriptionKey = "import.force")
  private boolean force;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
  private List<Path> files;

  @Override
  public Integer call() {
    try (Desk desk = common.desk(terminal())) {
      return add(desk);
    }
  }

  private int add(Desk desk) {
    List<Addition> additions = new ArrayList<>();
    List<Path> used = new ArrayList<>();
    Progress progress = common.progress(files.size());
    boolean allUsed = true;
    for (Path file : files) {
      try {
        Addition addition = desk.add(Input.of(terminal(), file), present -> replace, force);
        if (addition.outcome() == Addition.Outcome.REFUSED) {
          throw new UnusableInput(
              UnusableInput.Reason.CONTENT, Objects.requireNonNull(addition.reason()));
        }
        additions.add(addition);
        used.add(file);
      } catch (UnusableInput e) {
        terminal().err().println("yakugo import: " + Input.naming(file, terminal().text(e.told())));
        allUsed = false;
      }
      progress.oneDone();
    }
    desk.look();
    View view = desk.view();
    view.keep();
    terminal().out().print(table(used, additions, view));
    for (int i = 0; i < used.size(); i++) {
      problems(used.get(i), additions.get(i).id(), view);
    }
    if (additions.stream().anyMatch(one -> one.outcome() != Addition.Outcome.UNCHANGED)) {
      terminal().notice("import.next");
      common.tellPlace(terminal(), desk);
    }
    return allUsed ? 0 : 2;
  }

  /** The first of what was doubtful in reading, each with its line. */
  private void problems(Path file, String id, View view) {
    List<Problem> problems = view.corpus().bulletin(id).map(Bulletin::problems).orElse(List.of());
    problems.stream()
        .limit(MOST_PROBLEMS)
        .forEach(
            one ->
                terminal()
                    .notice("import.problem", file, one.line(), terminal().text(one.message())));
    if (problems.size() > MOST_PROBLEMS) {
      terminal().notice("import.problems-more", problems.size() - MOST_PROBLEMS, file);
    }
  }

  private TextTable table(List<Path> used, List<Addition> additions, View view) {
    TextTable table = new TextTable("");
    for (int i = 0; i < used.size(); i++) {
      Addition addition = additions.get(i);
      String outcome = addition.outcome().name().toLowerCase(Locale.ROOT);
      table.row(
          used.get(i).toString(),
          terminal().text("import." + outcome),
          addition.id(),
          counts(addition.id(), view));
    }
    return table;
  }

  private String counts(String id, View view) {
    return view.corpus()
        .bulletin(id)
        .map(ReadingCounts::of)
        .map(
            counts ->
                terminal()
                    .text(
                        "import.counts",
                        counts.text(terminal()),
                        ReadingCounts.renderings(view.alignedItems(id))))
        .orElse("");
  }
}
