package org.yakugo.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Citation;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.ParsedBulletin;
import org.yakugo.bulletin.Period;
import org.yakugo.bulletin.Problem;
import org.yakugo.bulletin.Section;
import org.yakugo.bulletin.Split;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how a bulletin is read; writes nothing and needs no workspace. */
@Command(name = "parse", addMethodSubcommands = false)
final class ParseCommand extends WorkspaceCommand {
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Override
  public Integer call() {
    Bulletin bulletin = BulletinReader.readItems(Input.of(terminal(), file));
    json.print(terminal(), ParsedBulletin.of(bulletin), () -> print(bulletin));
    return 0;
  }

  private void print(Bulletin bulletin) {
    PrintStream out = terminal().out();
    out.println(bulletin.title().isEmpty() ? bulletin.id() : bulletin.title());
    Period period = bulletin.period();
    out.println(
        terminal()
            .text(
                "parse.summary",
                bulletin.issuer().isEmpty() ? "–" : bulletin.issuer(),
                period == null ? "–" : period.from() + " – " + period.to()));
    out.println(ReadingCounts.of(bulletin).text(terminal()));
    printSplits(bulletin.splits());
    Section section = null;
    for (Item item : bulletin.items()) {
      if (!item.section().equals(section)) {
        section = item.section();
        out.println();
        out.println(section.number() == 0 ? "–" : section.number() + ". " + section.title());
      }
      print(item);
    }
    if (!bulletin.problems().isEmpty()) {
      out.println();
      out.println(terminal().text("parse.problems"));
      for (Problem problem : bulletin.problems()) {
        out.println(
            "  "
                + terminal()
                    .text("parse.problem", problem.line(), terminal().text(problem.message())));
      }
    }
  }

  /** By what a text of English alone was split, each sign with its count. */
  private void printSplits(List<Split> splits) {
    if (splits.size() < 2) {
      return;
    }
    Map<Split.Sign, Long> counts =
        splits.stream()
            .collect(Collectors.groupingBy(Split::sign, TreeMap::new, Collectors.counting()));
    String signs =
        counts.entrySet().stream()
            .map(e -> terminal().text("split." + e.getKey().label(), e.getValue()))
            .collect(Collectors.joining(terminal().text("list.comma")));
    terminal().say("parse.split", signs);
  }

  private void print(Item item) {
    PrintStream out = terminal().out();
    Citation citation = item.citation();
    out.printf("%4d  %s%n", item.n(), item.ja().isEmpty() ? "–" : item.ja());
    out.printf("      %s%n", item.en().isEmpty() ? "–" : item.en());
    out.println(
        "      "
            + terminal()
                .text(
                    "parse.item",
                    item.line(),
                    item.body().size(),
                    item.notes().size(),
                    citation == null ? "–" : citation.printed()));
  }
}
