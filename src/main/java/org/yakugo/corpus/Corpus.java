package org.yakugo.corpus;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.corpus.Addition.Outcome;
import org.yakugo.corpus.Snapshot.Unread;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.Workspace;
import org.yakugo.workspace.WriteLock;

/**
 * The published bulletins of a workspace: {@code corpus/<id>.txt}, in UTF-8. A person may also put
 * a text file there by hand, under any name; other files are left alone.
 *
 * <p>Safe for many threads and processes at once.
 */
public final class Corpus {
  private static final String ENDING = ".txt";
  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final Comparator<CorpusFile> BY_ID_NAMED_FIRST =
      Comparator.comparing((CorpusFile file) -> !file.isNamed(ENDING))
          .thenComparing(CorpusFile::name);

  private final Workspace workspace;
  private final BulletinFormat format;
  private final Register register;
  private @Nullable Map<Path, CorpusFile> files;
  private long lookedAt;
  private List<CorpusFile> latestFiles = List.of();
  private @Nullable Snapshot latest;
  private boolean registerBehind;

  public Corpus(Workspace workspace, BulletinFormat format) {
    this.workspace = workspace;
    this.format = format;
    this.register = new Register(workspace);
  }

  /**
   * What the corpus holds now. Only files that changed since the last look are read again; while
   * none did, the answer is the same object.
   */
  public synchronized Snapshot load() {
    look();
    if (registerBehind) {
      register.write(latestFiles);
      registerBehind = false;
    }
    return Objects.requireNonNull(latest);
  }

  private void look() {
    Map<Path, CorpusFile> known = known();
    List<CorpusFile> now =
        paths().parallelStream()
            .map(path -> CorpusFile.read(path, known.get(path), format))
            .toList();
    boolean same =
        now.size() == known.size() && now.stream().allMatch(one -> known.get(one.path()) == one);
    files = same ? known : now.stream().collect(Collectors.toMap(CorpusFile::path, file -> file));
    lookedAt = System.nanoTime();
    if (latest == null || !sameContent(now, latestFiles)) {
      latest = snapshot(now);
    }
    registerBehind |= !same;
    latestFiles = now;
  }

  /**
   * Adds a bulletin. If the corpus has the same one, nothing changes, not even the file's date.
   *
   * @param bulletin as it was read
   * @param text all the text that it was read from
   * @param replaces whether to take the place of another {@linkplain Published#version version} of
   *     the same week; otherwise that is refused
   * @throws UnusableInput if the corpus can't be written to
   */
  public Addition add(Bulletin bulletin, String text, Predicate<String> replaces) {
    String id = bulletin.id();
    if (bulletin.items().isEmpty()) {
      return Addition.refused(id, Message.of("bulletin-holds-no-item", id));
    }
    Path target;
    try {
      target = Workspace.fileIn(workspace.corpus(), id + ENDING);
    } catch (UnusableInput e) {
      return Addition.refused(id, e.told());
    }
    try (WriteLock lock = workspace.lockForWriting()) {
      Optional<CorpusFile> present = holding(id, target);
      if (present.isEmpty()) {
        DurableFile.write(target, text);
        return Addition.of(id, Outcome.ADDED);
      }
      Optional<Message> difference = present.get().differenceTo(bulletin, format);
      if (difference.isEmpty()) {
        return Addition.of(id, Outcome.UNCHANGED);
      }
      if (!replaces.test(String.valueOf(present.get().version()))) {
        return Addition.refused(
            id,
            Message.of(
                "corpus-holds-week-already-but-replace", present.get().name(), difference.get()));
      }
      DurableFile.write(present.get().path(), text);
      return Addition.of(id, Outcome.REPLACED);
    }
  }

  private Map<Path, CorpusFile> known() {
    if (files == null) {
      files = register.read();
    }
    return files;
  }

  /**
   * The file that the bulletin is in, under its own name or one that a person gave it. Many are
   * added one after the other, so not all files are looked at each time.
   */
  private synchronized Optional<CorpusFile> holding(String id, Path target) {
    if (files == null || System.nanoTime() - lookedAt > FRESH.toNanos()) {
      look();
    }
    Map<Path, CorpusFile> known = known();
    List<Path> candidates =
        known.values().stream().filter(file -> file.holds(id)).map(CorpusFile::path).toList();
    return Stream.concat(Stream.of(target), candidates.stream())
        .distinct()
        .filter(Files::exists)
        .map(path -> CorpusFile.read(path, known.get(path), format))
        .filter(file -> file.path().equals(target) || file.holds(id))
        .min(BY_ID_NAMED_FIRST);
  }

  private static boolean sameContent(List<CorpusFile> a, List<CorpusFile> b) {
    return a.size() == b.size()
        && IntStream.range(0, a.size()).allMatch(i -> a.get(i).sameContent(b.get(i)));
  }

  private Snapshot snapshot(List<CorpusFile> now) {
    Map<String, CorpusFile> byId = new TreeMap<>();
    List<Unread> unread = new ArrayList<>();
    // Those with names of their own first.
    List<CorpusFile> namedFirst = new ArrayList<>(now);
    namedFirst.sort(Comparator.comparing(file -> !file.isNamed(ENDING)));
    for (CorpusFile file : namedFirst) {
      if (file.published() == null) {
        unread.add(new Unread(file.name(), Objects.requireNonNull(file.failure())));
        continue;
      }
      CorpusFile first = byId.putIfAbsent(file.published().id(), file);
      if (first != null) {
        unread.add(
            new Unread(
                file.name(),
                Message.of("corpus-left-out-holds-same-week", file.name(), first.name())));
      }
    }
    return new Snapshot(
        byId.values().stream().map(CorpusFile::published).toList(),
        unread,
        one -> Objects.requireNonNull(byId.get(one.id())).bulletin(format));
  }

  /** The files that the corpus reads, in the order of their names. */
  public List<Path> paths() {
    Path folder = workspace.corpus();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> paths = new ArrayList<>();
    int name = folder.toString().length() + 1;
    // Of twenty years there are thousands: no name is taken out of its path.
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, file -> isText(file.toString(), name))) {
      files.forEach(paths::add);
    } catch (IOException | DirectoryIteratorException e) {
      throw UnusableInput.storage("cant-be-read", folder, e).because(e);
    }
    paths.sort(Comparator.naturalOrder());
    return paths;
  }

  private static boolean isText(String path, int name) {
    return path.endsWith(ENDING) && path.charAt(name) != '.';
  }
}
