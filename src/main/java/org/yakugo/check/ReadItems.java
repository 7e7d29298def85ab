package org.yakugo.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.LastUsed;
import org.yakugo.align.ItemAligner;
import org.yakugo.align.Link;
import org.yakugo.bulletin.Item;
import org.yakugo.mention.EnglishReader;
import org.yakugo.mention.ItemReading;

/**
 * Items as they are read and aligned, kept from one check to the next: of a bulletin that somebody
 * edits, one item in thirty has changed. Safe for use by several threads.
 */
final class ReadItems {
  /** Some ten bulletins. */
  private static final int MOST = 300;

  /** What reading and alignment depend on. */
  private record Texts(String ja, String en, String body) {}

  /** An item's English and how its Japanese goes with it; each found when it is first asked for. */
  static final class ReadItem {
    private @Nullable ItemReading reading;
    private @Nullable List<Link> links;
  }

  private final EnglishReader reader;
  private final Map<Texts, ReadItem> latest = new LastUsed<>(MOST);

  ReadItems(EnglishReader reader) {
    this.reader = reader;
  }

  /** The place of an item with these texts. */
  ReadItem of(String ja, String en, String body) {
    synchronized (latest) {
      return latest.computeIfAbsent(new Texts(ja, en, body), texts -> new ReadItem());
    }
  }

  ItemReading reading(ReadItem item, String en, String body) {
    synchronized (item) {
      if (item.reading == null) {
        item.reading = reader.read(en, body);
      }
      return item.reading;
    }
  }

  List<Link> links(ReadItem item, ItemReading reading, Item printed) {
    synchronized (item) {
      if (item.links == null) {
        item.links = new ItemAligner().align(printed, reading.headline(), reading.body());
      }
      return item.links;
    }
  }
}
