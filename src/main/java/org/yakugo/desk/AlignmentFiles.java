package org.yakugo.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yakugo.Json;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.align.Link;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.workspace.SharedRights;

/**
 * Alignments kept on disk, a file a bulletin, so that a command need not align the corpus again.
 * The name tells what it was made from: the bulletin's text, the glossary and the program. A file
 * that can't be read or written is only a loss of time.
 */
final class AlignmentFiles {

  /** The links of one item. */
  private record Stored(int item, LocalDate date, List<Link> links) {}

  private final Path folder;
  private final String program;

  AlignmentFiles(Path folder) {
    this.folder = folder;
    this.program = program();
  }

  /** The jar's age: another build may align in another way. */
  private static String program() {
    try {
      Path jar =
          Path.of(AlignmentFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.getLastModifiedTime(jar).toString();
    } catch (Exception e) {
      return "";
    }
  }

  Optional<List<AlignedItem>> read(Bulletin bulletin, String glossary) {
    Path file = file(bulletin, glossary);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Stored[] stored = Json.MAPPER.readValue(Files.readAllBytes(file), Stored[].class);
      List<AlignedItem> items = new ArrayList<>();
      for (int i = 0; i < stored.length; i++) {
        Item item = bulletin.items().get(i);
        items.add(new AlignedItem(bulletin.id(), stored[i].date(), item, stored[i].links()));
      }
      return items.size() == bulletin.items().size() ? Optional.of(items) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  void write(Bulletin bulletin, String glossary, List<AlignedItem> items) {
    List<Stored> stored =
        items.stream().map(i -> new Stored(i.item().n(), i.date(), i.links())).toList();
    try {
      SharedRights.createFolders(folder);
      Path part = Files.createTempFile(folder, "part", ".tmp");
      Files.write(part, Json.MAPPER.writeValueAsBytes(stored));
      SharedRights.share(part);
      Files.move(part, file(bulletin, glossary), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Next time it is aligned again.
    }
  }

  /** Deletes what was made from other texts. */
  void keepOnly(List<Bulletin> bulletins, String glossary) {
    Set<Path> wanted = new HashSet<>();
    bulletins.forEach(bulletin -> wanted.add(file(bulletin, glossary)));
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      for (Path file : files.filter(f -> !wanted.contains(f)).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // They are in nobody's way.
    }
  }

  private Path file(Bulletin bulletin, String glossary) {
    return folder.resolve(digest(bulletin, glossary) + ".json");
  }

  private String digest(Bulletin bulletin, String glossary) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      StringBuilder text = new StringBuilder(program).append('\n').append(glossary);
      text.append('\n').append(bulletin.id()).append('\n').append(bulletin.period());
      for (Item item : bulletin.items()) {
        text.append('\0').append(item.ja().text()).append('\n').append(item.en().text());
        text.append('\n').append(CorpusAligner.body(item)).append('\n');
        text.append(item.citation() == null ? "" : item.citation().dates());
      }
      digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256", e);
    }
  }
}
