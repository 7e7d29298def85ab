package org.yakugo.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.yakugo.UnusableInput;
import org.yakugo.phrase.OwnDictionary;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.SharedRights;
import org.yakugo.workspace.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Dictionaries of the user's own, the last source of drafts. They are never committed. */
@Command(
    name = "dictionary",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = DictionaryCommand.Add.class)
final class DictionaryCommand extends CommandGroup {
  /** Takes a copy of a file into the workspace's {@code dictionaries/}, which git ignores. */
  @Command(name = "add")
  static final class Add extends WorkspaceCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "dictionary.file")
    private Path file;

    @Override
    public Integer call() {
      Path source = terminal().resolve(file);
      OwnDictionary dictionary = OwnDictionary.read(source);
      Path folder = common.workspace(terminal()).dictionaries();
      try {
        SharedRights.createFolders(folder);
        DurableFile.write(folder.resolve(".gitignore"), "*\n");
        byte[] bytes = WholeFile.bytes(source);
        DurableFile.write(folder.resolve(source.getFileName().toString()), bytes);
      } catch (IOException e) {
        throw UnusableInput.storage("cant-be-written", folder, e).because(e);
      }
      terminal().say("dictionary.added", dictionary.words().size(), file.getFileName());
      String licence = dictionary.licence();
      terminal()
          .say(
              "dictionary.licence",
              licence.isEmpty() ? terminal().text("dictionary.no-licence") : licence);
      return 0;
    }
  }
}
