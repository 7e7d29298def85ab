package org.yakugo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Citation;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Note;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Period;
import org.yakugo.bulletin.Section;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Tenure;
import org.yakugo.glossary.TenureFile;

/**
 * A bulletin of a line or two that shows what a rule complains of, marked {@code ⟦so⟧}, or leaves
 * alone.
 *
 * @param items each item's fields; a line feed separates paragraphs
 * @param week null if it doesn't matter
 * @param terms the glossary
 * @param tenures who held which post when
 * @param past headlines printed before, in both languages
 * @param words the words that the house writes one way
 */
public record Example(
    List<Map<Field, String>> items,
    @Nullable Period week,
    List<Concept> terms,
    List<Tenure> tenures,
    List<Example> past,
    List<HouseWording.Word> words) {
  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  /** A stretch that is to be complained of. */
  public record Mark(int item, Field field, int start, int end) {}

  public Example {
    items = items.stream().map(Map::copyOf).toList();
    terms = List.copyOf(terms);
    tenures = List.copyOf(tenures);
    past = List.copyOf(past);
    words = List.copyOf(words);
  }

  private static Example of(Map<Field, String> item) {
    return new Example(List.of(item), null, List.of(), List.of(), List.of(), List.of());
  }

  public static Example ja(String text) {
    return of(Map.of(Field.JA, text));
  }

  public static Example en(String text) {
    return of(Map.of(Field.EN, text));
  }

  public static Example pair(String ja, String en) {
    return of(Map.of(Field.JA, ja, Field.EN, en));
  }

  public static Example citation(String text) {
    return of(Map.of(Field.CITATION, text));
  }

  public Example body(String text) {
    return with(Field.BODY, text);
  }

  public Example note(String text) {
    return with(Field.NOTE, text);
  }

  /** Sets the dates of the bulletin's week, in ISO form. */
  public Example week(String from, String to) {
    Period dates = new Period(LocalDate.parse(from), LocalDate.parse(to));
    return new Example(items, dates, terms, tenures, past, words);
  }

  /**
   * Adds a term to the glossary.
   *
   * @param japanese preferred; what follows is deprecated
   */
  public Example knowing(Kind kind, String english, String japanese, String... deprecated) {
    List<Concept> more = new ArrayList<>(terms);
    more.add(
        new Concept(
            kind,
            english,
            List.of(),
            Set.of(),
            japanese,
            List.of(),
            List.of(deprecated),
            "",
            "",
            null));
    return new Example(items, week, more, tenures, past, words);
  }

  /** Sets the item's citation, which dates it: {@code (SAMPLE / 05.05.2025)}. */
  public Example cited(String citation) {
    return with(Field.CITATION, citation);
  }

  /**
   * Adds who held which post when, as lines of the table of tenures: person, post, country, from,
   * to, separated by bars.
   */
  public Example tenure(String line) {
    List<Tenure> more = new ArrayList<>(tenures);
    more.addAll(TenureFile.parse(line.replace('|', '\t')).tenures());
    return new Example(items, week, terms, more, past, words);
  }

  /** Adds headlines to the past. */
  public Example after(String ja, String en) {
    List<Example> more = new ArrayList<>(past);
    more.add(pair(ja, en));
    return new Example(items, week, terms, tenures, more, words);
  }

  /**
   * Adds a word that the house writes one way.
   *
   * @param form the house's; empty if any one will do
   */
  public Example preferring(String form, String... others) {
    List<HouseWording.Word> more = new ArrayList<>(words);
    more.add(new HouseWording.Word(form, List.of(others), List.of()));
    return new Example(items, week, terms, tenures, past, more);
  }

  /** Appends the items of another example. */
  public Example then(Example next) {
    List<Map<Field, String>> all = Stream.concat(items.stream(), next.items.stream()).toList();
    return new Example(all, week, terms, tenures, past, words);
  }

  private Example with(Field field, String text) {
    List<Map<Field, String>> changed = new ArrayList<>(items);
    Map<Field, String> last = new EnumMap<>(Field.class);
    last.putAll(changed.removeLast());
    last.put(field, text);
    changed.add(last);
    return new Example(changed, week, terms, tenures, past, words);
  }

  /** The bulletin without the marks. */
  public Bulletin bulletin() {
    List<Item> built = new ArrayList<>();
    for (int n = 1; n <= items.size(); n++) {
      built.add(item(n, items.get(n - 1)));
    }
    return new Bulletin("example", "", "", week, built, List.of());
  }

  /** The glossary and the past. */
  public Background background() {
    Background known = Background.of(Glossary.of(terms).with(new TenureFile(tenures, List.of())));
    List<AlignedItem> aligned = new ArrayList<>();
    for (int i = 0; i < past.size(); i++) {
      Bulletin one = past.get(i).bulletin();
      Bulletin dated = new Bulletin("past-" + i, "", "", null, one.items(), List.of());
      aligned.addAll(new CorpusAligner(known.reader()).align(dated));
    }
    return new Background(
        known.glossary(), known.reader(), HousePast.of(aligned), new HouseWording(words), null);
  }

  private static Item item(int n, Map<Field, String> fields) {
    List<Passage> note = passages(fields.get(Field.NOTE));
    return new Item(
        n,
        new Section(0, ""),
        Passage.of(unmarked(fields.getOrDefault(Field.JA, ""))),
        Passage.of(unmarked(fields.getOrDefault(Field.EN, ""))),
        passages(fields.get(Field.BODY)),
        citationOf(unmarked(fields.getOrDefault(Field.CITATION, ""))),
        note.isEmpty() ? List.of() : List.of(noteOf(note)),
        n);
  }

  /** With its citation, if the text ends with one. */
  private static Note noteOf(List<Passage> paragraphs) {
    String last = paragraphs.getLast().text();
    int cut = last.endsWith(")") ? last.lastIndexOf(" (") : -1;
    if (cut < 0 || !last.substring(cut).contains(" / ")) {
      return new Note(paragraphs, null);
    }
    List<Passage> before = new ArrayList<>(paragraphs.subList(0, paragraphs.size() - 1));
    before.add(Passage.of(last.substring(0, cut)));
    return new Note(before, citationOf(last.substring(cut + 1)));
  }

  /** Read by the grammar that reads bulletins. */
  private static @Nullable Citation citationOf(String text) {
    String bulletin = "● 見出しの例\nAn example of a headline\n\nA sentence. " + text;
    return text.isEmpty()
        ? null
        : BulletinReader.parse("example", bulletin).items().getFirst().citation();
  }

  private static List<Passage> passages(@Nullable String text) {
    return text == null ? List.of() : unmarked(text).lines().map(Passage::of).toList();
  }

  private static String unmarked(String text) {
    return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
  }

  /** What is marked, in the order of print. */
  public List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int n = 1; n <= items.size(); n++) {
      for (Field field : Field.values()) {
        addMarks(n, field, items.get(n - 1).getOrDefault(field, ""), marks);
      }
    }
    return marks;
  }

  private static void addMarks(int item, Field field, String text, List<Mark> marks) {
    int offset = 0;
    int start = -1;
    for (char c : text.toCharArray()) {
      if (c == OPEN) {
        start = offset;
      } else if (c == CLOSE) {
        marks.add(new Mark(item, field, start, offset));
      } else {
        offset++;
      }
    }
  }
}
