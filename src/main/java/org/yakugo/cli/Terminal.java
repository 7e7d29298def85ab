package org.yakugo.cli;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.Workspace;

/**
 * What a command talks to.
 *
 * @param in what is piped or typed in
 * @param out for programs: the answer, in UTF-8 whatever the locale
 * @param err for people who wait: progress, notices, the one line that says why not
 * @param messages the interface's words in the person's language
 * @param current the folder that the command was given in
 * @param home the launcher's folder; null if Yakugo was started without it
 * @param coloured whether what is printed may be coloured
 * @param silence milliseconds after which what lasts is told to the person who waits; 0 if nobody
 *     does at a terminal
 * @param desks opens a workspace, or hands out one that is open already
 */
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Messages messages,
    Path current,
    @Nullable Path home,
    BooleanSupplier coloured,
    int silence,
    BiFunction<Workspace, Consumer<Message>, Desk> desks) {

  /** A person's patience. */
  static final int PATIENCE = 5_000;

  /** Without colours, with nobody who waits; each command opens its workspace itself. */
  Terminal(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Messages messages,
      Path current,
      @Nullable Path home) {
    this(in, out, err, messages, current, home, () -> false, 0, Desk::open);
  }

  /** The interface's words under that key. */
  String text(String key, @Nullable Object... arguments) {
    return messages.text(key, arguments);
  }

  /** The sentence in the person's language. */
  String text(Message message) {
    return message.in(messages.locale());
  }

  /** Writes the sentence to the person who waits. */
  void tell(Message message) {
    err.println(text(message));
  }

  /** Answers with a line. */
  void say(String key, Object... arguments) {
    out.println(text(key, arguments));
  }

  /** Writes a line to the person who waits, below what was answered before. */
  void notice(String key, Object... arguments) {
    out.flush();
    err.println(Message.onOneLine(text(key, arguments)));
  }

  /** Whether anything stands on a screen below which a notice would be out of place. */
  boolean hasAnswered() {
    return out instanceof Printer printer && printer.isUsed();
  }

  /** What the person types, line by line. */
  BufferedReader lines() {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The file as the person named it, if Java's own current folder is the person's too. */
  Path resolve(Path file) {
    return current.equals(Path.of("").toAbsolutePath()) ? file : current.resolve(file);
  }

  /** A file as the person would name it: from the current folder, if it lies in there. */
  Path relative(Path file) {
    return file.startsWith(current) ? current.relativize(file) : file;
  }
}
