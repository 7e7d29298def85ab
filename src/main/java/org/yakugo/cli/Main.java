package org.yakugo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.yakugo.Message;
import org.yakugo.desk.Desk;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/**
 * The command line's entry point. Exit status: 0 done, 1 {@code check} found something, 2 the
 * request or the input can't be used (one line on standard error).
 */
@Command(
    name = "yakugo",
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    addMethodSubcommands = false)
public final class Main extends CommandGroup {
  private static final int UNUSABLE = 2;
  private static final int COLUMNS = 100;
  private static final Set<String> VERSION_NAMES = Set.of("-V", "--version");

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  /** Where the command was typed. */
  final Terminal asked;

  private Main(Terminal asked) {
    this.asked = asked;
  }

  public static void main(String[] arguments) {
    LibraryLogs.silence();
    // Numbers read the same in every message, whatever language the machine speaks.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
    StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream out = standard.printer();
    PrintStream err = new Printer(new FileOutputStream(FileDescriptor.err), true);
    String home = System.getProperty("yakugo.home");
    Terminal terminal =
        new Terminal(
            System.in,
            out,
            err,
            Messages.of(System.getenv()),
            Path.of("").toAbsolutePath(),
            home == null ? null : Path.of(home),
            () -> Colours.wanted(System.getenv()),
            Progress.isSeen() ? Terminal.PATIENCE : 0,
            Desk::open);
    int status = run(terminal, arguments);
    out.flush();
    if (standard.failure() != null) {
      err.println(
          "yakugo: " + terminal.text(Message.of("output-cant-be-written", standard.failure())));
      status = UNUSABLE;
    }
    System.exit(status);
  }

  /** Runs one command and returns its exit status; never throws. */
  static int run(Terminal terminal, String... arguments) {
    Failure failure = new Failure(terminal);
    try {
      String[] asked = WorkspaceOption.behindCommand(arguments);
      // The version needs nothing of what reads the command line.
      if (asked.length == 1 && VERSION_NAMES.contains(asked[0])) {
        terminal.out().println(new Version().getVersion()[0]);
        return 0;
      }
      return commandLine(terminal, failure, asked).execute(asked);
    } catch (Throwable e) {
      return failure.report("yakugo", e);
    }
  }

  /**
   * Without lambdas whose types are picocli's: Java's cache of loaded classes can't hold that
   * library's, and is given up where it holds such a type.
   *
   * @param arguments the command first, if there is one
   */
  private static CommandLine commandLine(Terminal terminal, Failure failure, String... arguments) {
    String second = arguments.length > 1 ? arguments[1] : "";
    // What gives an object of picocli's own is no method reference: JDK 25.0.3 can't write a cache
    // of
    // classes that holds one with a class of Java 5's, and starts would be slow without a word.
    CommandLine line =
        new Subcommands()
            .with("serve", ServeCommand::new)
            .with("user", UserCommand::new)
            .with("init", InitCommand::new)
            .with("parse", ParseCommand::new)
            .with("import", ImportCommand::new)
            .with("suggest", SuggestCommand::new)
            .with("check", CheckCommand::new)
            .with("render", RenderCommand::new)
            .with("memory", MemoryCommand::new)
            .with("terms", TermsCommand::new)
            .with("drift", DriftCommand::new)
            .with("glossary", () -> GlossaryCommand.line(second))
            .with("language", LanguageCommand::new)
            .with("dictionary", DictionaryCommand::new)
            .with("reindex", ReindexCommand::new)
            .with("share", ShareCommand::new)
            .with("rehearse", RehearseCommand::new)
            .withTelling("generate-completion", () -> new GenerateCompletion())
            .below(new Main(terminal), "yakugo", arguments.length > 0 ? arguments[0] : "");
    return line.setResourceBundle(terminal.messages().bundle())
        .setUsageHelpWidth(COLUMNS)
        .setAbbreviatedOptionsAllowed(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(terminal.out(), true, terminal.out().charset()))
        .setErr(new PrintWriter(terminal.err(), true, terminal.err().charset()))
        .setParameterExceptionHandler(failure)
        .setExecutionExceptionHandler(failure);
  }

  /** What the jar's manifest says. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {
        "yakugo %s (Java %s)"
            .formatted(version == null ? "unpackaged" : version, Runtime.version().feature())
      };
    }
  }
}
