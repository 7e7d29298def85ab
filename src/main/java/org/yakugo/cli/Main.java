package org.yakugo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.yakugo.desk.Desk;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line's entry point. Exit status: 0 done, 1 {@code check} found something, 2 the
 * request or the input can't be used (one line on standard error).
 */
@Command(name = "yakugo", versionProvider = Main.Version.class, synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
  private static final int UNUSABLE = 2;
  private static final int COLUMNS = 100;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  private Main() {}

  public static void main(String[] arguments) {
    LibraryLogs.silence();
    StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream out = standard.printer();
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
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
            Desk::open);
    int status = run(terminal, arguments);
    out.flush();
    if (standard.failure() != null) {
      err.println("yakugo: The output can't be written: " + standard.failure().getMessage() + ".");
      status = UNUSABLE;
    }
    System.exit(status);
  }

  /** Runs one command and returns its exit status; never throws. */
  static int run(Terminal terminal, String... arguments) {
    Failure failure = new Failure(terminal);
    try {
      return commandLine(terminal, failure).execute(WorkspaceOption.behindCommand(arguments));
    } catch (Throwable e) {
      return failure.report("yakugo", e);
    }
  }

  private static CommandLine commandLine(Terminal terminal, Failure failure) {
    CommandLine line = new CommandLine(new Main());
    Stream.of(
            new ServeCommand(terminal),
            new UserCommand(terminal),
            new InitCommand(terminal),
            new ParseCommand(terminal),
            new ImportCommand(terminal),
            new SuggestCommand(terminal),
            new CheckCommand(terminal),
            new RenderCommand(terminal),
            new MemoryCommand(terminal),
            new TermsCommand(terminal),
            new DriftCommand(terminal),
            GlossaryCommand.line(terminal),
            LanguageCommand.line(terminal),
            DictionaryCommand.line(terminal),
            new ReindexCommand(terminal),
            new ShareCommand(terminal),
            new RehearseCommand(terminal))
        .forEach(line::addSubcommand);
    line.addSubcommand(new GenerateCompletion());
    return line.setResourceBundle(terminal.messages().bundle())
        .setUsageHelpWidth(COLUMNS)
        .setAbbreviatedOptionsAllowed(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(terminal.out(), true, terminal.out().charset()))
        .setErr(new PrintWriter(terminal.err(), true, terminal.err().charset()))
        .setParameterExceptionHandler((e, unused) -> failure.reportUsage(e))
        .setExecutionExceptionHandler(
            (e, command, unused) -> failure.report(command.getCommandSpec().qualifiedName(), e));
  }

  /** Without a command. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing");
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
