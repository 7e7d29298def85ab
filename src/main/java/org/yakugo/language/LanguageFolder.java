package org.yakugo.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.text.EditDistance;
import org.yakugo.workspace.WholeFile;

/**
 * The texts of a workspace's tables, as they lie in its {@code language/}.
 *
 * @param texts by the table's name
 * @param problems a sentence for each file that isn't used
 */
record LanguageFolder(Map<String, String> texts, List<Message> problems) {
  /** A table with every word of a language's press has a tenth of it. */
  private static final long LARGEST = 1_000_000;

  private static final String NAME = "language/";

  /** Tables that were joined into others. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "ranks", "posts",
          "titles", "posts",
          "confused-ranks", "posts",
          "head-nouns", "posts, or bodies,",
          "country-signs", "bodies");

  /** What a merge of git leaves where it can't join two versions. */
  private static final String CONFLICT = "<<<<<<< ";

  /**
   * Reads the folder; none is an empty one.
   *
   * @param folder a workspace's {@code language/}
   */
  static LanguageFolder read(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    List<Message> problems = new ArrayList<>();
    if (Files.isRegularFile(folder)) {
      problems.add(Message.of("file-no-folder-left-out", NAME));
    }
    try (Stream<Path> walk = Files.isDirectory(folder) ? Files.walk(folder, 2) : Stream.empty()) {
      for (Path file : walk.skip(1).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        String last = file.getFileName().toString();
        if (Files.isDirectory(file) && name.endsWith(BuiltIn.ENDING)) {
          problems.add(Message.of("folder-no-table-left-out", NAME, name));
        } else if (Files.isRegularFile(file) && !isForPeople(last)) {
          read(file, name, texts, problems);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add(Message.of("cant-be-read-2", NAME, e));
    }
    return new LanguageFolder(texts, problems);
  }

  /** A note, or what an editor or a file system leaves. */
  private static boolean isForPeople(String name) {
    return name.startsWith(".") || name.startsWith("~") || name.endsWith(".md");
  }

  private static void read(
      Path file, String name, Map<String, String> texts, List<Message> problems) {
    if (!name.endsWith(BuiltIn.ENDING)) {
      problems.add(Message.of("only-files-end-tsv-tables-left-out", NAME, name));
      return;
    }
    String table = name.substring(0, name.length() - BuiltIn.ENDING.length());
    if (!BuiltIn.exists(table)) {
      problems.add(Message.of("no-table-left-out", NAME, name, table, meant(table)));
      return;
    }
    byte[] bytes;
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        problems.add(Message.of("bytes-more-table-may-left-out", NAME, name, size, LARGEST));
        return;
      }
      bytes = WholeFile.bytes(file);
    } catch (IOException e) {
      problems.add(Message.of("cant-read-left-out", NAME, name, e));
      return;
    }
    decode(bytes, table, texts, problems);
  }

  private static void decode(
      byte[] bytes, String table, Map<String, String> texts, List<Message> problems) {
    String name = table + BuiltIn.ENDING;
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    String read = text.flip().toString();
    if (result.isError()) {
      problems.add(Message.of("not-utf-8-save-file-utf-8-left-out", NAME, name, lines(read)));
      return;
    }
    String plain = read.startsWith("\uFEFF") ? read.substring(1) : read;
    int conflict = plain.startsWith(CONFLICT) ? 0 : plain.indexOf("\n" + CONFLICT);
    if (conflict >= 0) {
      problems.add(
          Message.of(
              "holds-two-versions-git-couldnt-join-left",
              NAME,
              name,
              lines(plain.substring(0, conflict + 1))));
      return;
    }
    texts.put(table, plain);
  }

  private static long lines(String text) {
    return text.chars().filter(c -> c == '\n').count() + 1;
  }

  private static Message meant(String table) {
    String now = RENAMED.get(table);
    if (now != null) {
      return Message.of("holds-its-lines-now", now);
    }
    return BuiltIn.names().stream()
        .filter(name -> EditDistance.between(name, table) <= Math.max(1, table.length() / 4))
        .findFirst()
        .map(name -> Message.of("is-one", name))
        .orElseGet(() -> Message.of("yakugo-language-show-lists-them"));
  }

  static String file(String table) {
    return NAME + table + BuiltIn.ENDING;
  }
}
