package org.yakugo.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Json;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.name.NameRendering;
import org.yakugo.name.NameRenderings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Katakana for a name, or for each line of standard input. */
@Command(name = "render", addMethodSubcommands = false)
final class RenderCommand extends WorkspaceCommand {
  /** Names rendered side by side before the first of them is printed. */
  private static final int MOST_AT_ONCE = 2_000;

  @Mixin private JsonOption json;

  @Option(names = "--lang", paramLabel = "CODE", descriptionKey = "render.lang")
  private @Nullable String lang;

  @Parameters(paramLabel = "NAME", descriptionKey = "render.name")
  private String name;

  @Override
  public Integer call() throws IOException {
    if (name.isBlank()) {
      throw UnusableInput.request("name-empty-name-somebody");
    }
    KatakanaRenderer.requireKnown(lang);
    try (Desk desk = common.desk(terminal())) {
      View view = desk.view();
      if (name.equals("-")) {
        common.progress(1).end();
        renderLines(view);
      } else {
        NameRenderings answer = view.suggesting().katakana(name, lang);
        json.print(terminal(), answer, () -> terminal().out().println(forPeople(answer)));
      }
      return 0;
    }
  }

  /** Answers in the order of the lines, and at once where whoever sends them waits for it. */
  private void renderLines(View view) throws IOException {
    BufferedReader lines = terminal().lines();
    Function<NameRenderings, String> form = json.asked() ? Json::line : this::forPeople;
    PrintStream out = terminal().out();
    List<String> together = new ArrayList<>();
    for (String line = lines.readLine();
        line != null && !out.checkError();
        line = lines.readLine()) {
      together.clear();
      together.add(line);
      while (together.size() < MOST_AT_ONCE && lines.ready()) {
        String next = lines.readLine();
        if (next == null) {
          break;
        }
        together.add(next);
      }
      together.parallelStream()
          .map(one -> form.apply(rendered(view, one)))
          .toList()
          .forEach(out::println);
    }
  }

  /** A line is a name, or a name, a tab and the code of a language or country. */
  private NameRenderings rendered(View view, String line) {
    String[] parts = line.split("\t", 3);
    String code = parts.length > 1 && !parts[1].isBlank() ? parts[1].strip() : lang;
    return view.suggesting().katakana(parts[0].strip(), code);
  }

  private String forPeople(NameRenderings answer) {
    StringBuilder text = new StringBuilder(answer.name());
    if (answer.lang() != null) {
      text.append(" (").append(answer.lang()).append(')');
    }
    boolean unsure = !answer.renderings().isEmpty() && !answer.isConfident();
    if (unsure) {
      text.append("\n  ").append(terminal().text("unsure"));
    }
    TextTable table = new TextTable("  ");
    for (NameRendering rendering : answer.renderings()) {
      table.row(
          rendering.target(),
          TextTable.percent(rendering.confidence()),
          rendering.told().stream().map(terminal()::text).collect(Collectors.joining("; ")));
    }
    text.append('\n').append(table);
    return answer.told() == null || unsure
        ? text.toString().stripTrailing()
        : text + terminal().text(answer.told());
  }
}
