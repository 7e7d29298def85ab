package org.yakugo.corpus;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.yakugo.Lazy;
import org.yakugo.Message;
import org.yakugo.bulletin.Bulletin;

/**
 * The corpus as it stood when it was looked at: which bulletins there are. Their texts are read
 * when somebody asks for them.
 */
public final class Snapshot {
  private final List<Published> published;
  private final List<Unread> unread;
  private final Function<Published, Optional<Bulletin>> reader;
  private final Lazy<SortedMap<String, String>> versions = new Lazy<>(this::collectVersions);
  private volatile SoftReference<List<Bulletin>> texts = new SoftReference<>(null);

  /**
   * A file of the corpus that could not be used.
   *
   * @param file its name within the corpus
   * @param reason one sentence for a person, which names the file
   */
  public record Unread(String file, Message reason) {}

  /**
   * @param published in the order of their ids; no two with the same id
   * @param reader reads one of them; empty if its file is another by now
   */
  Snapshot(
      List<Published> published,
      List<Unread> unread,
      Function<Published, Optional<Bulletin>> reader) {
    this.published = List.copyOf(published);
    this.unread = List.copyOf(unread);
    this.reader = reader;
  }

  /** The bulletins in the order of their ids, which is that of their weeks. */
  public List<Published> published() {
    return published;
  }

  /** By the bulletins' ids, in their order, what changes with what each holds. */
  public SortedMap<String, String> versions() {
    return versions.get();
  }

  private SortedMap<String, String> collectVersions() {
    SortedMap<String, String> all = new TreeMap<>();
    published.forEach(one -> all.put(one.id(), Objects.requireNonNull(one.version())));
    return Collections.unmodifiableSortedMap(all);
  }

  /** The files that could not be used. */
  public List<Unread> unread() {
    return unread;
  }

  /** Number of items in all bulletins. */
  public int items() {
    return published.stream().mapToInt(Published::items).sum();
  }

  /**
   * All bulletins in the order of their ids, read. Those whose files have changed since the corpus
   * was looked at are missing; the next look sees them.
   */
  public List<Bulletin> bulletins() {
    List<Bulletin> read = texts.get();
    if (read == null) {
      read = published.parallelStream().map(reader).flatMap(Optional::stream).toList();
      texts = new SoftReference<>(read);
    }
    return read;
  }

  /** The bulletin of that id. */
  public Optional<Bulletin> bulletin(String id) {
    return find(id).flatMap(reader);
  }

  /** One of {@link #published}, as {@link #bulletin}. */
  public Optional<Bulletin> read(Published one) {
    return reader.apply(one);
  }

  /** What is known of the bulletin of that id. */
  public Optional<Published> find(String id) {
    return published.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Whether the corpus has the bulletin of that id. */
  public boolean holds(String id) {
    return find(id).isPresent();
  }
}
