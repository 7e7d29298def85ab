package org.yakugo.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Tenure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who held which post, from when to when, or on a day. */
@Command(name = "holders")
final class GlossaryHoldersCommand extends DeskCommand {
  @Parameters(paramLabel = "POST", arity = "0..1", descriptionKey = "glossary.holders-post")
  private @Nullable String words;

  @Option(names = "--country", paramLabel = "CODE", descriptionKey = "glossary.holders-country")
  private @Nullable String country;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "glossary.holders-on")
  private @Nullable LocalDate day;

  /** As in JSON: dates as far as they are known. */
  private record Row(
      String person,
      String post,
      String country,
      @Nullable String from,
      @Nullable String to,
      String source,
      String note) {
    static Row of(Tenure tenure) {
      return new Row(
          tenure.person(),
          tenure.post(),
          tenure.country(),
          Objects.toString(tenure.from(), null),
          Objects.toString(tenure.to(), null),
          tenure.source(),
          tenure.note());
    }
  }

  @Override
  void run(Desk desk) {
    List<Tenure> found = desk.view().holders(words, day);
    if (country != null) {
      String code = country.toUpperCase(Locale.ROOT);
      found = found.stream().filter(tenure -> tenure.country().equals(code)).toList();
    }
    if (json.asked()) {
      json.print(terminal(), found.stream().map(Row::of).toList());
    } else if (found.isEmpty()) {
      terminal().notice("glossary.no-holder");
    } else {
      terminal().out().print(table(found));
    }
  }

  private static TextTable table(List<Tenure> tenures) {
    TextTable table = new TextTable("");
    for (Tenure tenure : tenures) {
      table.row(
          tenure.country(),
          tenure.post(),
          tenure.person(),
          Objects.toString(tenure.from(), "?") + " – " + Objects.toString(tenure.to(), ""),
          tenure.source());
    }
    return table;
  }
}
