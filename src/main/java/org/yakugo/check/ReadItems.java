package org.yakugo.check;

import java.util.List;
import java.util.Map;
import org.yakugo.LastUsed;
import org.yakugo.Lazy;
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
  record ReadItem(Lazy<ItemReading> reading, Lazy<List<Link>> links) {}

  private final EnglishReader reader;
  private final Map<Texts, ReadItem> latest = new LastUsed<>(MOST);

  ReadItems(EnglishReader reader) {
    this.reader = reader;
  }

  /** What is known of an item with these texts. */
  ReadItem of(Item item, String ja, String en, String body) {
    synchronized (latest) {
      return latest.computeIfAbsent(new Texts(ja, en, body), texts -> read(item, texts));
    }
  }

  private ReadItem read(Item item, Texts texts) {
    Lazy<ItemReading> reading = new Lazy<>(() -> reader.read(texts.en(), texts.body()));
    return new ReadItem(
        reading,
        new Lazy<>(
            () -> new ItemAligner().align(item, reading.get().headline(), reading.get().body())));
  }
}
