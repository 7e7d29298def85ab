package org.yakugo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.yakugo.Cause;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Says in one line on standard error why a command failed. The stack trace is for us, not for the
 * person: it stands there only if the environment sets {@code YAKUGO_TRACE}.
 */
record Failure(Terminal terminal)
    implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final int UNUSABLE = 2;

  /** Returns the exit status. */
  int report(String command, Throwable failure) {
    terminal
        .err()
        .println(standingOut(command + ": " + Message.onOneLine(terminal.text(sentence(failure)))));
    if (System.getenv("YAKUGO_TRACE") != null) {
      failure.printStackTrace(terminal.err());
    }
    return UNUSABLE;
  }

  /** A command line that can't be used. */
  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal
        .err()
        .println(
            command
                + ": "
                + Message.onOneLine(terminal.text(Misuse.of(e)))
                + terminal.text(new Message("。", "; "))
                + terminal.messages().text("see-help", command));
    return UNUSABLE;
  }

  /** A command that was carried out and failed. */
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult unused) {
    return report(command.getCommandSpec().qualifiedName(), e);
  }

  /** Among notices, what stopped the command is what a person at a terminal looks for. */
  private String standingOut(String line) {
    return terminal.coloured().getAsBoolean() ? "\n\u001B[1;31m" + line + "\u001B[0m" : line;
  }

  private static Message sentence(Throwable failure) {
    return switch (failure) {
      case UnusableInput e -> e.told();
      case UncheckedIOException e -> sentence(Objects.requireNonNull(e.getCause()));
      case CompletionException e when e.getCause() != null -> sentence(e.getCause());
      case NoSuchFileException e -> Message.of("there-is-no-file", e.getFile());
      case AccessDeniedException e -> Message.of("no-permission-to-use", e.getFile());
      case FileSystemException e -> Message.of("failed", e.getFile(), e);
      case InvalidPathException e -> Message.of("cant-file-name", e.getInput());
      case IOException e -> Cause.of(e);
      case OutOfMemoryError e -> Message.of("not-enough-memory-yakugo-java-opts-xmx4g");
      default -> Message.of("yakugo-failed-unexpectedly-yakugo-trace", failure.toString());
    };
  }
}
