package org.yakugo.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The tables of words. */
@Command(
    name = "language",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = LanguageCommand.Show.class)
final class LanguageCommand extends CommandGroup {
  /** What they hold, and from where. */
  @Command(name = "show")
  static final class Show extends WorkspaceCommand {
    @Mixin private JsonOption json;

    @Parameters(paramLabel = "TABLE", arity = "0..1", descriptionKey = "language.table")
    private @Nullable String name;

    /**
     * A table in the list of all.
     *
     * @param workspace how many of its lines are the workspace's own
     */
    private record Listed(String table, int lines, long workspace, String about) {
      static Listed of(org.yakugo.language.Table table) {
        long own = table.rows().stream().filter(row -> !row.isBuiltIn()).count();
        return new Listed(table.name(), table.rows().size(), own, Language.about(table.name()));
      }
    }

    /** A line: its cells by column, and the file and line that it is from. */
    private record Shown(Map<String, String> cells, String from, boolean builtIn) {
      static Shown of(Row row, List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column, row.text(column)));
        return new Shown(cells, row.place(), row.isBuiltIn());
      }
    }

    @Override
    public Integer call() {
      Language language = Language.of(common.workspace(terminal()).language(), terminal()::tell);
      if (name == null) {
        list(Language.names().stream().map(table -> Listed.of(language.table(table))).toList());
      } else if (Language.names().contains(name)) {
        show(language.table(name));
      } else {
        throw UnusableInput.missing("no-table-yakugo-language-show-lists-them", name);
      }
      return 0;
    }

    private void list(List<Listed> tables) {
      if (json.asked()) {
        json.print(terminal(), tables);
        return;
      }
      TextTable lines = new TextTable("");
      for (Listed table : tables) {
        String own =
            table.workspace() == 0 ? "" : terminal().text("language.own", table.workspace());
        lines.row(table.table(), "%5d".formatted(table.lines()), own, about(table));
      }
      terminal().out().print(lines);
    }

    /** In the person's language; orthographies are told by the language whose letters they read. */
    private String about(Listed table) {
      Locale locale = terminal().messages().locale();
      if (!locale.getLanguage().equals("ja")) {
        return table.about();
      }
      ResourceBundle tables = ResourceBundle.getBundle("org.yakugo.cli.tables", locale);
      if (tables.containsKey(table.table())) {
        return tables.getString(table.table());
      }
      String code = table.table().substring(table.table().lastIndexOf('/') + 1);
      String language = Locale.of(code).getDisplayLanguage(locale);
      return language.equals(code) ? table.about() : terminal().text("language.letters", language);
    }

    private void show(org.yakugo.language.Table table) {
      List<String> columns = table.columns();
      if (json.asked()) {
        json.print(terminal(), table.rows().stream().map(row -> Shown.of(row, columns)).toList());
        return;
      }
      TextTable lines = new TextTable("");
      lines.row(line(terminal().text("language.from"), columns));
      for (Row row : table.rows()) {
        String from =
            row.isBuiltIn() ? terminal().text("language.built-in", row.line()) : row.place();
        lines.row(line(from, row.cells()));
      }
      terminal().out().print(lines);
    }

    private static String[] line(String from, List<String> cells) {
      return Stream.concat(Stream.of(from), cells.stream()).toArray(String[]::new);
    }
  }
}
