package org.yakugo.corpus;

import java.util.List;
import java.util.Optional;
import org.yakugo.bulletin.Bulletin;

/**
 * The corpus as it stood when it was looked at.
 *
 * @param bulletins in the order of their ids, which is that of their weeks; no two with the same id
 * @param unread the files that could not be used
 */
public record Snapshot(List<Bulletin> bulletins, List<Unread> unread) {

  /**
   * A file of the corpus that could not be used.
   *
   * @param file its name within the corpus
   * @param reason one sentence for a person, which names the file
   */
  public record Unread(String file, String reason) {}

  public Snapshot {
    bulletins = List.copyOf(bulletins);
    unread = List.copyOf(unread);
  }

  public Optional<Bulletin> bulletin(String id) {
    return bulletins.stream().filter(b -> b.id().equals(id)).findFirst();
  }
}
