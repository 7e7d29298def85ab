package org.yakugo.align;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.corpus.HomeCountry;
import org.yakugo.mention.EnglishReader;
import org.yakugo.mention.ItemReading;

/** Aligns whole bulletins, several items at a time. */
public final class CorpusAligner {
  private final EnglishReader reader;
  private final ItemAligner aligner = new ItemAligner();

  public CorpusAligner(EnglishReader reader) {
    this.reader = reader;
  }

  /** The items in the order of the bulletins, those without a headline too, without links. */
  public List<AlignedItem> align(Bulletin bulletin) {
    EnglishReader local = reader.at(HomeCountry.of(List.of(bulletin.issuer())));
    return bulletin.items().parallelStream()
        .map(item -> align(local, bulletin.id(), bulletin.dateOf(item), item))
        .toList();
  }

  private AlignedItem align(
      EnglishReader local, String bulletin, @Nullable LocalDate date, Item item) {
    ItemReading reading = local.read(item.en().text(), body(item));
    List<Link> links = aligner.align(item, reading.headline(), reading.body());
    return new AlignedItem(bulletin, date, item, links);
  }

  /** The English paragraphs as one text, a line feed between two. */
  public static String body(Item item) {
    return item.body().stream().map(Passage::text).collect(Collectors.joining("\n"));
  }
}
