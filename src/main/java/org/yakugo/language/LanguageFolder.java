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
      problems.add(
          Message.of(
              "%sがフォルダーでなくファイルです。使いません。", "%s is a file and no folder; it is left out.", NAME));
    }
    try (Stream<Path> walk = Files.isDirectory(folder) ? Files.walk(folder, 2) : Stream.empty()) {
      for (Path file : walk.skip(1).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        String last = file.getFileName().toString();
        if (Files.isDirectory(file) && name.endsWith(BuiltIn.ENDING)) {
          problems.add(
              Message.of(
                  "%s%s：表でなくフォルダーです。使いません。",
                  "%s%s: this is a folder and no table; it is left out.", NAME, name));
        } else if (Files.isRegularFile(file) && !isForPeople(last)) {
          read(file, name, texts, problems);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add(Message.of("%sが読めません（%s）。", "%s can't be read (%s).", NAME, e.getMessage()));
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
      problems.add(
          Message.of(
              "%s%s：表は.tsvで終わるファイルだけです。使いません。",
              "%s%s: only files that end with .tsv are tables; it is left out.", NAME, name));
      return;
    }
    String table = name.substring(0, name.length() - BuiltIn.ENDING.length());
    if (!BuiltIn.exists(table)) {
      problems.add(
          Message.of(
              "%s%s：表%sはありません%s。使いません。",
              "%s%s: there is no table %s%s; it is left out.", NAME, name, table, meant(table)));
      return;
    }
    byte[] bytes;
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        problems.add(
            Message.of(
                "%s%s：%,dバイトは表の上限%,dバイトを超えます。使いません。",
                "%s%s: %,d bytes are more than the %,d that a table may have; it is left out.",
                NAME,
                name,
                size,
                LARGEST));
        return;
      }
      bytes = WholeFile.bytes(file);
    } catch (IOException e) {
      problems.add(
          Message.of(
              "%s%s：読めません（%s）。使いません。",
              "%s%s: it can't be read (%s); it is left out.", NAME, name, e.getMessage()));
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
      problems.add(
          Message.of(
              "%s%s:%d：UTF-8ではありません。UTF-8で保存してください。使いません。",
              "%s%s:%d: this is not UTF-8; save the file as UTF-8; it is left out.",
              NAME,
              name,
              lines(read)));
      return;
    }
    String plain = read.startsWith("\uFEFF") ? read.substring(1) : read;
    int conflict = plain.startsWith(CONFLICT) ? 0 : plain.indexOf("\n" + CONFLICT);
    if (conflict >= 0) {
      problems.add(
          Message.of(
              "%s%s:%d：gitが統合できなかった二つの版が残っています。使いません。",
              "%s%s:%d: it holds two versions that git couldn't join; it is left out.",
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
      return Message.of("（行は今は%sにあります）", "; %s holds its lines now", now);
    }
    return BuiltIn.names().stream()
        .filter(name -> EditDistance.between(name, table) <= Math.max(1, table.length() / 4))
        .findFirst()
        .map(name -> Message.of("（%sならあります）", "; %s is one", name))
        .orElseGet(
            () ->
                Message.of("（yakugo language showで一覧が出ます）", "; 'yakugo language show' lists them"));
  }

  static String file(String table) {
    return NAME + table + BuiltIn.ENDING;
  }
}
