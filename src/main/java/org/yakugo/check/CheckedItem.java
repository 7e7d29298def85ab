package org.yakugo.check;

import java.util.List;
import java.util.stream.Stream;
import org.yakugo.bulletin.Citation;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Note;
import org.yakugo.bulletin.Passage;

/** An item of the bulletin under check, its fields as the texts that findings point into. */
public final class CheckedItem {
  private final Item item;
  private final FieldText ja;
  private final FieldText en;
  private final FieldText body;
  private final FieldText citation;
  private final FieldText note;

  CheckedItem(Item item) {
    this.item = item;
    ja = FieldText.of(item.n(), Field.JA, item.ja());
    en = FieldText.of(item.n(), Field.EN, item.en());
    body = FieldText.joined(item.n(), Field.BODY, item.body());
    citation =
        FieldText.of(
            item.n(),
            Field.CITATION,
            item.citation() == null ? Passage.of("") : item.citation().printed());
    note = FieldText.joined(item.n(), Field.NOTE, noteParts(item.notes()));
  }

  private static List<Passage> noteParts(List<Note> notes) {
    return Stream.concat(
            notes.stream().flatMap(note -> note.paragraphs().stream()),
            notes.stream()
                .map(Note::citation)
                .filter(citation -> citation != null)
                .map(Citation::printed))
        .toList();
  }

  public Item item() {
    return item;
  }

  public int n() {
    return item.n();
  }

  public FieldText ja() {
    return ja;
  }

  public FieldText en() {
    return en;
  }

  public FieldText body() {
    return body;
  }

  public FieldText citation() {
    return citation;
  }

  public FieldText note() {
    return note;
  }

  /** Headline, body and notes. */
  public List<FieldText> englishFields() {
    return List.of(en, body, note);
  }

  /** Every field in the order of {@link Field}. */
  public List<FieldText> fields() {
    return List.of(ja, en, body, citation, note);
  }
}
