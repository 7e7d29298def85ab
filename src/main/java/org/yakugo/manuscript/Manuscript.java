package org.yakugo.manuscript;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Period;
import org.yakugo.bulletin.file.SourceText;

/**
 * A bulletin in work.
 *
 * @param id names its file, without the ending
 * @param name the file that was opened, or what pasted text is called
 * @param opened when
 * @param published when it went into the corpus; null if it has not
 * @param week the days that it is published for, where the text doesn't say; null if they are not
 *     known
 * @param headlines one an item, in the order of print
 * @param source the text as it was opened
 */
public record Manuscript(
    String id,
    String name,
    Instant opened,
    @Nullable Instant published,
    @Nullable Period week,
    List<Headline> headlines,
    String source) {

  public Manuscript {
    headlines = List.copyOf(headlines);
  }

  /** One whose headlines are those that the text has. */
  static Manuscript open(String id, SourceText text, Instant now) {
    List<Headline> headlines =
        BulletinReader.readItems(text).items().stream()
            .map(
                item -> {
                  String ja = item.ja().text();
                  return new Headline(item.n(), ja, ja.isEmpty() ? State.OPEN : State.DRAFTED, 0);
                })
            .toList();
    return new Manuscript(id, text.name(), now, null, null, headlines, text.text());
  }

  /**
   * The headline of an item.
   *
   * @throws UnusableInput if there is no such item
   */
  public Headline headline(int n) {
    if (n < 1 || n > headlines.size()) {
      throw UnusableInput.missing("has-no-item", name, n);
    }
    return headlines.get(n - 1);
  }

  /** How many of its items have come that far. */
  public int count(State state) {
    return (int) headlines.stream().filter(headline -> headline.state() == state).count();
  }

  /** The bulletin with the headlines as they are written now. */
  @JsonIgnore
  public Bulletin bulletin() {
    return with(read());
  }

  /** The bulletin as it was opened. */
  public Bulletin read() {
    return BulletinReader.readItems(SourceText.of(name, source));
  }

  /**
   * The bulletin with the headlines as they are written now.
   *
   * @param read as {@link #read} gives it
   */
  public Bulletin with(Bulletin read) {
    List<Item> items = new ArrayList<>();
    for (Item item : read.items()) {
      boolean own = item.n() <= headlines.size();
      String ja = own ? headlines.get(item.n() - 1).ja() : item.ja().text();
      items.add(ja.equals(item.ja().text()) ? item : item.with(Passage.of(ja)));
    }
    return week == null ? read.with(items) : read.with(items).of(week);
  }

  Manuscript with(Headline headline) {
    List<Headline> all = new ArrayList<>(headlines);
    all.set(headline.n() - 1, headline);
    return new Manuscript(id, name, opened, published, week, all, source);
  }

  Manuscript publishedAt(Instant now) {
    return new Manuscript(id, name, opened, now, week, headlines, source);
  }

  /** The same, of that week. */
  public Manuscript of(@Nullable Period week) {
    return new Manuscript(id, name, opened, published, week, headlines, source);
  }
}
