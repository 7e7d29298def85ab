package org.yakugo.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yakugo.Evidence;
import org.yakugo.Rendering;
import org.yakugo.bulletin.EnglishItems;
import org.yakugo.bulletin.Item;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.suggest.Draft;
import org.yakugo.suggest.Mention;
import org.yakugo.suggest.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Renderings and draft headlines for English items. */
@Command(name = "suggest")
final class SuggestCommand implements Callable<Integer> {
  private static final int SHOWN = 3;

  private final Terminal terminal;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "FILE", arity = "0..1", defaultValue = "-", descriptionKey = "file")
  private Path file;

  SuggestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    View view = Desk.open(common.workspace(terminal)).view();
    List<Item> items = EnglishItems.read(Input.of(terminal, file));
    List<Suggestion> suggestions = items.parallelStream().map(view::suggest).toList();
    if (json.asked()) {
      json.print(terminal, suggestions);
    } else {
      suggestions.forEach(this::print);
    }
    return 0;
  }

  private void print(Suggestion suggestion) {
    PrintStream out = terminal.out();
    out.printf("%d  %s%n%n", suggestion.item(), suggestion.headline());
    Table mentions = new Table("   ");
    for (Mention mention : suggestion.mentions()) {
      if (mention.field() == Mention.Field.HEADLINE) {
        addRows(mentions, mention);
      }
    }
    out.print(mentions);
    if (!suggestion.drafts().isEmpty()) {
      out.printf("%n   %s%n", terminal.text("suggest.drafts"));
      Table drafts = new Table("   ");
      for (Draft draft : suggestion.drafts()) {
        String from = draft.from().bulletin() + " #" + draft.from().item();
        drafts.row("%.2f".formatted(draft.score()), draft.ja(), from);
      }
      out.print(drafts);
    }
    if (!suggestion.matches().isEmpty()) {
      out.printf("%n   %s%n", terminal.text("suggest.matches"));
      Table matches = new Table("   ");
      for (FuzzyMatch match : suggestion.matches().stream().limit(SHOWN).toList()) {
        matches.row(match.score() + " %", match.ja(), match.bulletin() + " #" + match.item());
        matches.row("", match.en(), "");
      }
      out.print(matches);
    }
    out.println();
  }

  private void addRows(Table table, Mention mention) {
    String source = mention.source();
    for (Rendering rendering : mention.renderings().stream().limit(SHOWN).toList()) {
      table.row(
          source,
          rendering.target(),
          "%.2f".formatted(rendering.confidence()),
          terminal.text("origin." + rendering.origin().label()),
          because(rendering));
      source = "";
    }
  }

  private String because(Rendering rendering) {
    if (rendering.uses() > 0) {
      Evidence newest = rendering.evidence().getFirst();
      return terminal.text(
          "suggest.uses", rendering.uses(), newest.bulletin(), String.valueOf(newest.item()));
    }
    return String.join("; ", rendering.reasons());
  }
}
