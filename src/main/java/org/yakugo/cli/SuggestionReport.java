package org.yakugo.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yakugo.Evidence;
import org.yakugo.Message;
import org.yakugo.Rendering;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.suggest.Draft;
import org.yakugo.suggest.Mention;
import org.yakugo.suggest.Suggestion;

/** A suggestion as a person reads it at a terminal. */
record SuggestionReport(Terminal terminal) {
  /** Past items shown with a rendering; all of them are in the JSON. */
  private static final int PROOFS = 2;

  /** Renderings shown beside the first, and how likely they have to be. */
  private static final int OTHERS = 2;

  private static final double LIKELY_ENOUGH = 0.05;

  /** Similar headlines shown. */
  private static final int MATCHES = 5;

  /** Characters of a headline, of which nobody reads more. */
  private static final int WIDEST = 300;

  void print(Suggestion suggestion) {
    PrintStream out = terminal.out();
    String headline = suggestion.headline();
    String shown = headline.length() > WIDEST ? headline.substring(0, WIDEST) + "…" : headline;
    out.printf("%d  %s%n", suggestion.item(), shown);
    heading("suggest.drafts");
    Message reason = suggestion.reasonForNone();
    if (reason != null) {
      out.println("    " + terminal.text("suggest.no-draft", terminal.text(reason)));
    } else {
      out.print(drafts(suggestion.drafts()));
    }
    printMentions("suggest.headline", suggestion, Mention.Field.HEADLINE);
    printMentions("suggest.body", suggestion, Mention.Field.BODY);
    if (!suggestion.matches().isEmpty()) {
      heading("suggest.matches");
      out.print(matches(suggestion.matches()));
    }
    out.println();
  }

  private void heading(String key) {
    terminal.out().println();
    terminal.out().println("  " + terminal.text(key));
  }

  private TextTable drafts(List<Draft> drafts) {
    TextTable table = new TextTable("    ");
    for (Draft draft : drafts) {
      table.row(
          draft.ja(),
          TextTable.percent(draft.score()),
          draft.from() == null
              ? terminal.text("suggest.basis." + draft.basis().label())
              : place(draft.from().bulletin(), draft.from().item()));
    }
    return table;
  }

  private TextTable matches(List<FuzzyMatch> matches) {
    TextTable table = new TextTable("    ");
    for (FuzzyMatch match : matches.stream().limit(MATCHES).toList()) {
      table.row("%3d".formatted(match.score()), match.ja());
      table.row("", match.en());
      table.row("", place(match.bulletin(), match.item()));
    }
    return table;
  }

  private void printMentions(String key, Suggestion suggestion, Mention.Field field) {
    Map<String, Mention> distinct = new LinkedHashMap<>();
    suggestion.mentions().stream()
        .filter(mention -> mention.field() == field)
        .forEach(mention -> distinct.putIfAbsent(mention.kind() + mention.source(), mention));
    if (distinct.isEmpty()) {
      return;
    }
    heading(key);
    TextTable table = new TextTable("    ");
    distinct.values().forEach(mention -> add(table, mention, depth(mention, distinct.values())));
    terminal.out().print(table);
  }

  private void add(TextTable table, Mention mention, int depth) {
    String source = "  ".repeat(depth) + mention.source();
    if (mention.renderings().getFirst().confidence() < Rendering.CONFIDENT) {
      table.row(source, terminal.text("unsure"));
      source = "  ".repeat(depth + 1);
    }
    boolean first = true;
    for (Rendering rendering : shown(mention.renderings())) {
      table.row(
          source,
          rendering.target(),
          terminal.text("origin." + rendering.origin().label()),
          TextTable.percent(rendering.confidence()),
          rendering.uses() == 0
              ? ""
              : terminal.text("uses", rendering.uses(), Objects.toString(rendering.last(), "–")));
      if (first) {
        for (Evidence proof : rendering.evidence().stream().limit(PROOFS).toList()) {
          table.row("      " + place(proof.bulletin(), proof.item()) + "  " + proof.ja());
        }
        rendering.told().forEach(told -> table.row("      " + terminal.text(told)));
      }
      source = "";
      first = false;
    }
  }

  private static List<Rendering> shown(List<Rendering> renderings) {
    Stream<Rendering> others =
        renderings.stream()
            .skip(1)
            .filter(rendering -> rendering.confidence() >= LIKELY_ENOUGH)
            .limit(OTHERS);
    return Stream.concat(renderings.stream().limit(1), others).toList();
  }

  private String place(String bulletin, int item) {
    return terminal.text("place", bulletin, item);
  }

  /** How many mentions of the same field hold this one within them. */
  private static int depth(Mention mention, Iterable<Mention> others) {
    int depth = 0;
    for (Mention other : others) {
      boolean longer = other.end() - other.start() > mention.end() - mention.start();
      if (longer && other.start() <= mention.start() && mention.end() <= other.end()) {
        depth++;
      }
    }
    return depth;
  }
}
