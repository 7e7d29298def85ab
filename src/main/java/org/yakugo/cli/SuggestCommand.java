package org.yakugo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.suggest.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** For English items, the Japanese renderings and draft headlines. */
@Command(name = "suggest", addMethodSubcommands = false)
final class SuggestCommand extends WorkspaceCommand {
  @Mixin private JsonOption json;

  @Parameters(paramLabel = "FILE", arity = "0..1", defaultValue = "-", descriptionKey = "file")
  private Path file;

  @Option(names = "--bulletin", paramLabel = "OUT", descriptionKey = "suggest.bulletin")
  private @Nullable Path out;

  @Option(names = "--memory", paramLabel = "NAME", descriptionKey = "suggest.memory")
  private List<String> memories = List.of();

  @Override
  public Integer call() {
    if (out != null) {
      Output.besides(terminal(), "--bulletin", out, List.of(file));
    }
    Bulletin bulletin = BulletinReader.readItems(Input.of(terminal(), file));
    Map<Boolean, List<String>> named =
        memories.stream().collect(Collectors.partitioningBy(SharedMemoryOption::isAddress));
    try (Desk desk =
        common.desk(
            terminal(), named.getOrDefault(true, List.of()).stream().findFirst().orElse(null))) {
      View view = desk.view();
      List<Suggestion> suggestions =
          view.suggesting()
              .of(bulletin.items(), desk.foreignPast(named.getOrDefault(false, List.of())));
      SharedMemoryOption.tellIfAway(view, terminal());
      if (out != null) {
        DraftedBulletin drafted = DraftedBulletin.of(bulletin, suggestions);
        drafted.write(terminal().resolve(out));
        terminal()
            .notice(
                "suggest.written", out, drafted.drafted(), bulletin.items().size(), drafted.open());
      } else if (json.asked()) {
        json.print(terminal(), suggestions);
      } else {
        suggestions.forEach(new SuggestionReport(terminal())::print);
      }
      return 0;
    }
  }
}
