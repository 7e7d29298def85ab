package org.yakugo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Item;
import org.yakugo.desk.Desk;
import org.yakugo.suggest.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** For English items, the Japanese renderings and draft headlines. */
@Command(name = "suggest")
final class SuggestCommand implements Callable<Integer> {
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
    List<Item> items = BulletinReader.readItems(Input.of(terminal, file)).items();
    try (Desk desk = common.desk(terminal)) {
      List<Suggestion> suggestions = desk.view().suggest(items);
      if (json.asked()) {
        json.print(terminal, suggestions);
      } else {
        SuggestionReport report = new SuggestionReport(terminal);
        suggestions.forEach(report::print);
      }
      return 0;
    }
  }
}
