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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yakugo.text.EditDistance;

/**
 * The texts of a workspace's tables, as they lie in its {@code language/}.
 *
 * @param texts by the table's name
 * @param problems a sentence for each file that isn't used
 */
record LanguageFolder(Map<String, String> texts, List<String> problems) {
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
    List<String> problems = new ArrayList<>();
    if (Files.isRegularFile(folder)) {
      problems.add(NAME + " is a file and no folder; it is left out.");
    }
    try (Stream<Path> walk = Files.isDirectory(folder) ? Files.walk(folder, 2) : Stream.empty()) {
      for (Path file : walk.skip(1).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        String last = file.getFileName().toString();
        if (Files.isDirectory(file) && name.endsWith(BuiltIn.ENDING)) {
          problems.add(NAME + name + ": this is a folder and no table; it is left out.");
        } else if (Files.isRegularFile(file) && !isForPeople(last)) {
          read(file, name, texts, problems);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add(NAME + " can't be read (" + e.getMessage() + ").");
    }
    return new LanguageFolder(texts, problems);
  }

  /** A note, or what an editor or a file system leaves. */
  private static boolean isForPeople(String name) {
    return name.startsWith(".") || name.startsWith("~") || name.endsWith(".md");
  }

  private static void read(
      Path file, String name, Map<String, String> texts, List<String> problems) {
    if (!name.endsWith(BuiltIn.ENDING)) {
      problems.add(NAME + name + ": only files that end with .tsv are tables; it is left out.");
      return;
    }
    String table = name.substring(0, name.length() - BuiltIn.ENDING.length());
    if (!BuiltIn.exists(table)) {
      problems.add(
          NAME + name + ": there is no table " + table + meant(table) + "; it is left out.");
      return;
    }
    byte[] bytes;
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        problems.add(
            String.format(
                Locale.ROOT,
                "%s%s: %,d bytes are more than the %,d that a table may have; it is left out.",
                NAME,
                name,
                size,
                LARGEST));
        return;
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      problems.add(NAME + name + ": it can't be read (" + e.getMessage() + "); it is left out.");
      return;
    }
    decode(bytes, table, texts, problems);
  }

  private static void decode(
      byte[] bytes, String table, Map<String, String> texts, List<String> problems) {
    String name = table + BuiltIn.ENDING;
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    String read = text.flip().toString();
    if (result.isError()) {
      problems.add(
          "%s%s:%d: this is not UTF-8; save the file as UTF-8; it is left out."
              .formatted(NAME, name, lines(read)));
      return;
    }
    String plain = read.startsWith("\uFEFF") ? read.substring(1) : read;
    int conflict = plain.startsWith(CONFLICT) ? 0 : plain.indexOf("\n" + CONFLICT);
    if (conflict >= 0) {
      problems.add(
          "%s%s:%d: it holds two versions that git couldn't join; it is left out."
              .formatted(NAME, name, lines(plain.substring(0, conflict + 1))));
      return;
    }
    texts.put(table, plain);
  }

  private static long lines(String text) {
    return text.chars().filter(c -> c == '\n').count() + 1;
  }

  private static String meant(String table) {
    String now = RENAMED.get(table);
    if (now != null) {
      return "; " + now + " holds its lines now";
    }
    return BuiltIn.names().stream()
        .filter(name -> EditDistance.between(name, table) <= Math.max(1, table.length() / 4))
        .findFirst()
        .map(name -> "; " + name + " is one")
        .orElse("; 'yakugo language show' lists them");
  }

  static String file(String table) {
    return NAME + table + BuiltIn.ENDING;
  }
}
