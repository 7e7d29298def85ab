package org.yakugo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Country;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.StarterWorkspace;
import org.yakugo.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new workspace: the starter glossary, an empty corpus, the country reported on. */
@Command(name = "init", addMethodSubcommands = false)
final class InitCommand extends WorkspaceCommand {
  @Parameters(paramLabel = "DIR", descriptionKey = "init.folder")
  private Path folder;

  @Option(names = "--home", paramLabel = "COUNTRY", descriptionKey = "init.home")
  private @Nullable String home;

  @Override
  public Integer call() throws IOException {
    Country country = home == null ? asked() : named(home);
    Workspace made = StarterWorkspace.init(terminal().resolve(folder));
    if (country != null) {
      DurableFile.write(
          made.language().resolve("house-style.tsv"),
          terminal().text("init.house-style", country.code(), country.english()) + "\n");
    }
    terminal().notice("init.done", made.root());
    return 0;
  }

  /** What a person at a terminal() answers; null for nothing, and where nobody can be asked. */
  private @Nullable Country asked() throws IOException {
    if (!Colours.isTerminal()) {
      return null;
    }
    terminal().err().print(terminal().text("init.ask") + " ");
    terminal().err().flush();
    String answer = terminal().lines().readLine();
    return answer == null || answer.isBlank() ? null : named(answer.strip());
  }

  /** By its code or by its name in either language. */
  private static Country named(String words) {
    Countries world = Countries.WORLD;
    Optional<Country> country = world.byCode(words);
    if (country.isEmpty()) {
      country = world.get(words).map(CountryMatch::country);
    }
    if (country.isEmpty()) {
      country =
          world.findJapanese(words).stream()
              .filter(match -> match.span().length() == words.length())
              .map(CountryMatch::country)
              .findFirst();
    }
    return country.orElseThrow(() -> UnusableInput.request("there-is-no-country", words));
  }
}
