package org.yakugo.corpus;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Digest;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Note;
import org.yakugo.bulletin.Passage;
import org.yakugo.workspace.FileStamp;
import org.yakugo.workspace.WholeFile;

/**
 * A file of the corpus and what was read from it.
 *
 * @param stamp null if not even that could be read
 * @param version tells its content; null if that couldn't be read
 * @param published null if the file can't be used
 * @param failure the sentence that says why not; null if it can
 * @param kept the bulletin, as long as there is room for it
 */
record CorpusFile(
    Path path,
    @Nullable FileStamp stamp,
    @Nullable String version,
    @Nullable Published published,
    @Nullable Message failure,
    SoftReference<Bulletin> kept) {
  /** As it is written down, without the bulletin. */
  CorpusFile(
      Path path,
      @Nullable FileStamp stamp,
      @Nullable String version,
      @Nullable Published published,
      @Nullable Message failure) {
    this(path, stamp, version, published, failure, new SoftReference<>(null));
  }

  /** Reads the file, or gives back what is known of it if it hasn't changed. */
  static CorpusFile read(Path path, @Nullable CorpusFile known, BulletinFormat format) {
    FileStamp stamp = null;
    String version = null;
    try {
      stamp = FileStamp.of(path);
      if (known != null && known.stamp != null && stamp.proves(known.stamp)) {
        return known;
      }
      byte[] content = WholeFile.bytes(path);
      version = version(content);
      if (known != null && version.equals(known.version)) {
        return new CorpusFile(path, stamp, version, known.published, known.failure, known.kept);
      }
      Bulletin bulletin = format.read(path.getFileName().toString(), content);
      Published published =
          new Published(
              bulletin.id(),
              path.getFileName().toString(),
              version,
              bulletin.issuer(),
              bulletin.items().size(),
              newest(bulletin),
              sections(bulletin));
      return new CorpusFile(path, stamp, version, published, null, new SoftReference<>(bulletin));
    } catch (UnusableInput e) {
      return new CorpusFile(path, stamp, version, null, e.told());
    } catch (IOException e) {
      return new CorpusFile(
          path, null, null, null, Message.of("corpus-cant-be-read", path.getFileName(), e));
    }
  }

  private static @Nullable LocalDate newest(Bulletin bulletin) {
    return bulletin.items().stream()
        .map(bulletin::dateOf)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static List<String> sections(Bulletin bulletin) {
    return bulletin.items().stream()
        .map(item -> item.section().title())
        .filter(title -> !title.isEmpty())
        .distinct()
        .toList();
  }

  private static String version(byte[] content) {
    return HexFormat.of().formatHex(Digest.begun().digest(content), 0, 16);
  }

  /** The bulletin; empty if the file is another by now, or can't be used. */
  Optional<Bulletin> bulletin(BulletinFormat format) {
    Bulletin bulletin = kept.get();
    if (bulletin != null || published == null) {
      return Optional.ofNullable(bulletin);
    }
    CorpusFile now = read(path, null, format);
    return Objects.equals(version, now.version)
        ? Optional.ofNullable(now.kept.get())
        : Optional.empty();
  }

  String name() {
    return published == null ? path.getFileName().toString() : published.file();
  }

  /** Whether it bears its bulletin's id as its name. */
  boolean isNamed(String ending) {
    return published != null && name().equals(published.id() + ending);
  }

  boolean sameContent(CorpusFile other) {
    return path.equals(other.path)
        && Objects.equals(version, other.version)
        && Objects.equals(failure, other.failure);
  }

  boolean holds(String id) {
    return published != null && published.id().equals(id);
  }

  /** What is other here than in a bulletin that is to be added. */
  Optional<Message> differenceTo(Bulletin added, BulletinFormat format) {
    return bulletin(format)
        .map(bulletin -> difference(bulletin, added))
        .orElseGet(() -> Optional.of(Message.of("file-cant-read")));
  }

  /**
   * The first difference in words ({@code with another body in item 3}), if there is one. Lines,
   * bullets, the typography of a file and the length of spaces make none: the Word file and the
   * text file of one bulletin are the same.
   */
  private static Optional<Message> difference(Bulletin a, Bulletin b) {
    if (a.items().size() != b.items().size()) {
      return Optional.of(Message.of("with-items-not", a.items().size(), b.items().size()));
    }
    for (int i = 0; i < a.items().size(); i++) {
      Map<Message, String> fields = fields(a.items().get(i));
      Map<Message, String> others = fields(b.items().get(i));
      for (Message field : fields.keySet()) {
        if (!fields.get(field).equals(others.get(field))) {
          return Optional.of(Message.of("with-another-in-item", field, a.items().get(i).n()));
        }
      }
    }
    return Optional.empty();
  }

  private static Map<Message, String> fields(Item item) {
    Map<Message, String> fields = new LinkedHashMap<>();
    fields.put(
        Message.of("of-item-section"),
        item.section() == null ? "" : oneSpaced(item.section().title()));
    fields.put(Message.of("of-item-japanese-headline"), oneSpaced(item.ja().text()));
    fields.put(Message.of("of-item-english-headline"), oneSpaced(item.en().text()));
    fields.put(Message.of("of-item-body"), joined(item.body()));
    fields.put(
        Message.of("of-item-citation"),
        item.citation() == null ? "" : oneSpaced(item.citation().printed().text()));
    fields.put(
        Message.of("of-item-note"),
        item.notes().stream().map(Note::paragraphs).map(CorpusFile::joined).toList().toString());
    return fields;
  }

  private static String joined(List<Passage> paragraphs) {
    return oneSpaced(paragraphs.stream().map(Passage::text).collect(Collectors.joining(" ")));
  }

  private static String oneSpaced(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
  }
}
