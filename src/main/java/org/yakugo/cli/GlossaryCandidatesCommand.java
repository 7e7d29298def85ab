package org.yakugo.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.worklist.Candidate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What there is to decide next: printed names without a concept, and concepts printed otherwise.
 */
@Command(name = "candidates")
final class GlossaryCandidatesCommand extends DeskCommand {
  @Option(names = "--max", paramLabel = "N", descriptionKey = "glossary.max")
  private int max = 30;

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "glossary.of-kind")
  private @Nullable Kind kind;

  @Override
  void run(Desk desk) {
    if (max < 1) {
      throw UnusableInput.request("max-number-1");
    }
    List<Candidate> all =
        desk.view().worklist(LocalDate.now()).candidates().stream()
            .filter(candidate -> kind == null || candidate.kind() == kind)
            .toList();
    List<Candidate> shown = all.stream().limit(max).toList();
    if (json.asked()) {
      json.print(terminal(), shown);
    } else if (all.isEmpty()) {
      terminal().notice("glossary.no-candidate");
    } else {
      terminal().out().print(table(shown));
      terminal().notice("glossary.candidates", shown.size(), all.size());
    }
  }

  private TextTable table(List<Candidate> candidates) {
    TextTable table = new TextTable("");
    for (Candidate candidate : candidates) {
      Evidence newest = candidate.forms().getFirst().evidence().getFirst();
      table.row(
          candidate.key(),
          terminal().text("candidate." + candidate.why().label()),
          terminal().text("kind." + candidate.kind().label()),
          "%3d".formatted(candidate.uses()),
          terminal().text("place", newest.bulletin(), newest.item()),
          candidate.source() + "  " + forms(candidate));
    }
    return table;
  }

  /** {@code 議長 4 · 国会議長 1 ≠ 議会議長}: what was printed, and what was decided. */
  private static String forms(Candidate candidate) {
    String printed =
        candidate.forms().stream()
            .map(
                form ->
                    candidate.forms().size() == 1
                        ? form.target()
                        : form.target() + " " + form.uses())
            .collect(Collectors.joining(" · "));
    return candidate.preferred() == null ? printed : printed + " ≠ " + candidate.preferred();
  }
}
