package org.yakugo.corpus;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.workspace.DerivedFile;
import org.yakugo.workspace.FileStamp;
import org.yakugo.workspace.Program;
import org.yakugo.workspace.Workspace;

/** What was read from the corpus's files, written down, so that they needn't be read again. */
final class Register {
  private final Path corpus;
  private final DerivedFile file;

  Register(Workspace workspace) {
    this.corpus = workspace.corpus();
    this.file = new DerivedFile(workspace.derived().resolve("corpus.list"), Program.version());
  }

  /** By path; none if nothing was written down, or by another build. */
  Map<Path, CorpusFile> read() {
    return file.read(this::files).orElseGet(Map::of);
  }

  void write(Collection<CorpusFile> files) {
    file.write(
        out -> {
          Map<String, Integer> sections = new LinkedHashMap<>();
          files.stream()
              .map(CorpusFile::published)
              .filter(Objects::nonNull)
              .flatMap(published -> published.sections().stream())
              .forEach(section -> sections.putIfAbsent(section, sections.size()));
          out.writeInt(sections.size());
          for (String section : sections.keySet()) {
            DerivedFile.writeText(out, section);
          }
          out.writeInt(files.size());
          for (CorpusFile one : files) {
            write(one, sections, out);
          }
        });
  }

  private Map<Path, CorpusFile> files(DataInputStream in) throws IOException {
    List<String> sections = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      sections.add(DerivedFile.readWritten(in));
    }
    Map<Path, CorpusFile> files = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      CorpusFile one = file(in, sections);
      files.put(one.path(), one);
    }
    return files;
  }

  private CorpusFile file(DataInputStream in, List<String> sections) throws IOException {
    String name = in.readUTF();
    FileStamp stamp =
        in.readBoolean()
            ? new FileStamp(in.readLong(), instant(in), in.readUTF(), instant(in))
            : null;
    String version = DerivedFile.readText(in);
    Message failure = message(in);
    Published published =
        in.readBoolean()
            ? new Published(
                in.readUTF(),
                name,
                version,
                DerivedFile.readText(in),
                in.readInt(),
                date(in),
                some(sections, in))
            : null;
    return new CorpusFile(corpus.resolve(name), stamp, version, published, failure);
  }

  private static List<String> some(List<String> sections, DataInputStream in) throws IOException {
    List<String> some = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      some.add(sections.get(in.readInt()));
    }
    return some;
  }

  private static void write(CorpusFile one, Map<String, Integer> sections, DataOutputStream out)
      throws IOException {
    out.writeUTF(one.name());
    FileStamp stamp = one.stamp();
    out.writeBoolean(stamp != null);
    if (stamp != null) {
      out.writeLong(stamp.size());
      write(stamp.modified(), out);
      out.writeUTF(stamp.identity());
      write(stamp.seen(), out);
    }
    DerivedFile.writeText(out, one.version());
    DerivedFile.writeText(out, one.failure() == null ? null : one.failure().ja());
    DerivedFile.writeText(out, one.failure() == null ? null : one.failure().en());
    Published published = one.published();
    out.writeBoolean(published != null);
    if (published != null) {
      out.writeUTF(published.id());
      DerivedFile.writeText(out, published.issuer());
      out.writeInt(published.items());
      out.writeLong(published.newest() == null ? Long.MIN_VALUE : published.newest().toEpochDay());
      out.writeInt(published.sections().size());
      for (String section : published.sections()) {
        out.writeInt(Objects.requireNonNull(sections.get(section)));
      }
    }
  }

  private static @Nullable Message message(DataInputStream in) throws IOException {
    String ja = DerivedFile.readText(in);
    String en = DerivedFile.readText(in);
    return ja == null || en == null ? null : new Message(ja, en);
  }

  private static void write(Instant instant, DataOutputStream out) throws IOException {
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  private static Instant instant(DataInputStream in) throws IOException {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }

  private static @Nullable LocalDate date(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }
}
