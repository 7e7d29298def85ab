package org.yakugo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Citation;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Note;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Period;
import org.yakugo.bulletin.Section;

/**
 * A bulletin of a line or two that shows what a rule complains of, marked {@code ⟦so⟧}, or leaves
 * alone.
 *
 * @param items each item's fields; a line feed separates paragraphs
 * @param week null if it doesn't matter
 */
public record Example(List<Map<Field, String>> items, Period week) {
  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  /** A stretch that is to be complained of. */
  public record Mark(int item, Field field, int start, int end) {}

  public Example {
    items = items.stream().map(Map::copyOf).toList();
  }

  public static Example ja(String text) {
    return new Example(List.of(Map.of(Field.JA, text)), null);
  }

  public static Example en(String text) {
    return new Example(List.of(Map.of(Field.EN, text)), null);
  }

  public static Example pair(String ja, String en) {
    return new Example(List.of(Map.of(Field.JA, ja, Field.EN, en)), null);
  }

  public static Example citation(String text) {
    return new Example(List.of(Map.of(Field.CITATION, text)), null);
  }

  public Example body(String text) {
    return with(Field.BODY, text);
  }

  public Example note(String text) {
    return with(Field.NOTE, text);
  }

  /** Sets the dates of the bulletin's week, in ISO form. */
  public Example week(String from, String to) {
    return new Example(items, new Period(LocalDate.parse(from), LocalDate.parse(to)));
  }

  /** Appends the items of another example. */
  public Example then(Example next) {
    return new Example(Stream.concat(items.stream(), next.items.stream()).toList(), week);
  }

  private Example with(Field field, String text) {
    List<Map<Field, String>> changed = new ArrayList<>(items);
    Map<Field, String> last = new EnumMap<>(Field.class);
    last.putAll(changed.removeLast());
    last.put(field, text);
    changed.add(last);
    return new Example(changed, week);
  }

  /** The bulletin without the marks. */
  public Bulletin bulletin() {
    List<Item> built = new ArrayList<>();
    for (int n = 1; n <= items.size(); n++) {
      built.add(item(n, items.get(n - 1)));
    }
    return new Bulletin("example", "", "", week, built, List.of());
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
        note.isEmpty() ? List.of() : List.of(new Note(note, null)),
        n);
  }

  /** Read by the grammar that reads bulletins. */
  private static Citation citationOf(String text) {
    String bulletin = "● 見出しの例\nAn example of a headline\n\nA sentence. " + text;
    return text.isEmpty()
        ? null
        : BulletinReader.parse("example", bulletin).items().getFirst().citation();
  }

  private static List<Passage> passages(String text) {
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
