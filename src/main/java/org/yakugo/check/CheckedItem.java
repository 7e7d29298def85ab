package org.yakugo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.Lazy;
import org.yakugo.align.Link;
import org.yakugo.bulletin.Citation;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Note;
import org.yakugo.bulletin.Passage;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.mention.ItemReading;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.JapaneseWords;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * An item of the bulletin under check, its fields as the texts that findings point into.
 *
 * @param isCut whether the item is so long that only its beginning is here
 * @param read what reading and aligning it gives
 * @param japanese the countries and cities that the Japanese headline names
 * @param english those that the English headline names
 * @param words the words and marks of the Japanese headline, in order
 */
public record CheckedItem(
    Item item,
    boolean isCut,
    FieldText ja,
    FieldText en,
    FieldText body,
    FieldText citation,
    FieldText note,
    ReadItems.ReadItem read,
    Lazy<List<CountryMatch>> japanese,
    Lazy<List<CountryMatch>> english,
    Lazy<List<JapaneseWord>> words) {

  static CheckedItem of(Item whole, ReadItems readItems, Countries countries) {
    Item item = Beginning.of(whole);
    FieldText ja = FieldText.of(item, Field.JA, item.ja());
    FieldText en = FieldText.of(item, Field.EN, item.en());
    FieldText body = FieldText.joined(item, Field.BODY, item.body());
    Citation cited = item.citation();
    return new CheckedItem(
        item,
        item != whole,
        ja,
        en,
        body,
        FieldText.of(item, Field.CITATION, cited == null ? Passage.EMPTY : cited.printed()),
        FieldText.joined(item, Field.NOTE, noteParts(item.notes())),
        readItems.of(item, ja.text(), en.text(), body.text()),
        new Lazy<>(() -> countries.findJapanese(ja.text())),
        new Lazy<>(() -> countries.find(en.text())),
        new Lazy<>(() -> JapaneseWords.plain().split(ja.text())));
  }

  /** The citations come last, so that offsets into the paragraphs alone hold too. */
  private static List<Passage> noteParts(List<Note> notes) {
    return Stream.concat(
            notes.stream().flatMap(note -> note.paragraphs().stream()),
            notes.stream()
                .filter(note -> note.citation() != null)
                .map(note -> note.citation().printed()))
        .toList();
  }

  /** What the English headline and body mention. */
  public ItemReading reading() {
    return read.reading().get();
  }

  /** Which Japanese of the headline renders which English. */
  public List<Link> links() {
    return read.links().get();
  }

  /** Whether other than a place is rendered there in the Japanese headline: 世界食糧計画. */
  public boolean isNameAt(Span at) {
    return links().stream().anyMatch(l -> l.kind() != Kind.PLACE && l.japanese().overlaps(at));
  }

  /** The countries and cities that the Japanese headline names. */
  public List<CountryMatch> japaneseCountries() {
    return japanese.get();
  }

  /** Those that the English headline names. */
  public List<CountryMatch> englishCountries() {
    return english.get();
  }

  /** The words and marks of the Japanese headline, in order. */
  public List<JapaneseWord> japaneseWords() {
    return words.get();
  }

  /** The item's own citation, if it has one, then those of its notes. */
  public List<CitedText> citations() {
    List<CitedText> all = new ArrayList<>();
    if (item.citation() != null) {
      all.add(new CitedText(citation, 0, item.citation()));
    }
    int start = note.text().length() + 1;
    for (Note note : item.notes().reversed()) {
      if (note.citation() != null) {
        start -= note.citation().printed().length() + 1;
        all.add(item.citation() == null ? 0 : 1, new CitedText(this.note, start, note.citation()));
      }
    }
    return all;
  }

  /** That something of the Japanese headline is not in the English, which has another one. */
  public Finding differing(Rule rule, Span here, String there, String right) {
    return ja.finding(rule, here, "not-english", here.in(ja.text()), there, right)
        .suggesting(right);
  }

  /** Headline, body and notes. */
  public List<FieldText> englishFields() {
    return List.of(en, body, note);
  }

  /** The words and marks of an English field, in order. */
  public List<Token> tokens(FieldText field) {
    return switch (field.field()) {
      case EN -> reading().headline().tokens();
      case BODY -> reading().body().tokens();
      default -> EnglishTokenizer.tokenize(field.text());
    };
  }

  /** Every field in the order of {@link Field}, which has one more, that of the bulletin. */
  public List<FieldText> fields() {
    return List.of(ja, en, body, citation, note);
  }
}
