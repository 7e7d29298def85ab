package org.yakugo.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.workspace.DerivedFile;
import org.yakugo.workspace.DerivedInput;
import org.yakugo.workspace.DerivedOutput;
import org.yakugo.workspace.FileStamp;
import org.yakugo.workspace.Program;
import org.yakugo.workspace.Workspace;

/** What was read from the corpus's files, written down, so that they needn't be read again. */
record Register(Path corpus, DerivedFile file) {

  Register(Workspace workspace) {
    this(
        workspace.corpus(),
        new DerivedFile(workspace.derived().resolve("corpus.list"), Program.version()));
  }

  /** By path; none if nothing was written down, or by another build. */
  Map<Path, CorpusFile> read() {
    return file.read(this::files).orElseGet(Map::of);
  }

  void write(Collection<CorpusFile> files) {
    Map<String, Integer> sections = new LinkedHashMap<>();
    files.stream()
        .map(CorpusFile::published)
        .filter(Objects::nonNull)
        .flatMap(published -> published.sections().stream())
        .forEach(section -> sections.putIfAbsent(section, sections.size()));
    file.write(
        files,
        (all, out) -> {
          out.list(sections.keySet(), (section, to) -> to.text(section));
          out.list(all, (one, to) -> write(one, sections, to));
        });
  }

  private Map<Path, CorpusFile> files(DerivedInput in) throws IOException {
    List<String> sections = in.list(DerivedInput::text);
    Map<Path, CorpusFile> files = new HashMap<>();
    in.list(from -> file(from, sections)).forEach(one -> files.put(one.path(), one));
    return files;
  }

  private CorpusFile file(DerivedInput in, List<String> sections) throws IOException {
    String name = in.text();
    FileStamp stamp = in.orNull(Register::stamp);
    String version = in.orNull(DerivedInput::text);
    Message failure = in.orNull(DerivedInput::message);
    Published published = in.orNull(from -> published(from, name, version, sections));
    return new CorpusFile(corpus.resolve(name), stamp, version, published, failure);
  }

  private static void write(CorpusFile one, Map<String, Integer> sections, DerivedOutput out)
      throws IOException {
    out.text(one.name());
    out.orNull(one.stamp(), Register::write);
    out.orNull(one.version(), (version, to) -> to.text(version));
    out.orNull(one.failure(), (failure, to) -> to.message(failure));
    out.orNull(one.published(), (published, to) -> write(published, sections, to));
  }

  private static FileStamp stamp(DerivedInput in) throws IOException {
    return new FileStamp(in.readLong(), in.readLong(), in.readInt(), in.readLong());
  }

  private static void write(FileStamp stamp, DerivedOutput out) throws IOException {
    out.writeLong(stamp.size());
    out.writeLong(stamp.modified());
    out.writeInt(stamp.identity());
    out.writeLong(stamp.seen());
  }

  private static Published published(
      DerivedInput in, String name, @Nullable String version, List<String> sections)
      throws IOException {
    return new Published(
        in.text(),
        name,
        version,
        in.orNull(DerivedInput::text),
        in.readInt(),
        in.orNull(DerivedInput::day),
        in.list(from -> sections.get(from.readInt())));
  }

  private static void write(Published published, Map<String, Integer> sections, DerivedOutput out)
      throws IOException {
    out.text(published.id());
    out.orNull(published.issuer(), (issuer, to) -> to.text(issuer));
    out.writeInt(published.items());
    out.orNull(published.newest(), (day, to) -> to.day(day));
    out.list(
        published.sections(),
        (section, to) -> to.writeInt(Objects.requireNonNull(sections.get(section))));
  }
}
