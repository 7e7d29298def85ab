package org.yakugo.lab;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import picocli.CommandLine;

/** How each command of the laboratory begins and ends. */
public final class LabCommand {
  private LabCommand() {}

  /** Where figures are printed, in UTF-8 whatever the terminal is thought to read. */
  public static PrintWriter out() {
    return new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  /** The project's folder. */
  public static Path home() {
    return Path.of(System.getProperty("yakugo.home", "")).toAbsolutePath();
  }

  /** A file that is measured with; it is there. */
  public static Path present(Path file, String option) {
    if (!Files.exists(file)) {
      throw new UnusableInput(
          Reason.MISSING, "There is no " + file + "; " + option + " names what to measure with.");
    }
    return file;
  }

  /** Runs it; gives the exit status: 0 done, 2 it can't be measured (one line says why). */
  public static int run(Callable<Integer> command, PrintWriter out, String... arguments) {
    int status =
        new CommandLine(command)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(out)
            .setExecutionExceptionHandler(LabCommand::report)
            .execute(arguments);
    out.flush();
    return status;
  }

  private static int report(Exception e, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (!(e instanceof UnusableInput)) {
      throw e;
    }
    line.getErr().println(line.getCommandName() + ": " + e.getMessage());
    return 2;
  }
}
