package org.yakugo.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Packed;
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
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.frame.FrameFile;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Tenure;
import org.yakugo.glossary.TenureFile;
import org.yakugo.glossary.WrittenTenures;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.mention.EnglishReader;

/**
 * A bulletin of a line or two that shows what a rule complains of, marked {@code ⟦so⟧}, or leaves
 * alone: a line of {@code rule-examples.tsv}.
 *
 * @param items each item's fields; a line feed separates paragraphs, {@code bulletin} stands for
 *     its section's number
 * @param week null if it doesn't matter
 * @param terms the glossary
 * @param tenures who held which post when
 * @param past headlines printed before, in both languages
 * @param words the words that the house writes one way
 */
public record Example(
    String rule,
    boolean wrong,
    List<Map<Field, String>> items,
    @Nullable Period week,
    List<Concept> terms,
    List<Tenure> tenures,
    List<Map<Field, String>> past,
    List<HouseWording.Word> words) {
  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  /** A stretch that is to be complained of. */
  public record Mark(int item, Field field, int start, int end) {}

  private static final Frames FRAMES = Frames.of(FrameFile.in(Path.of("glossary")));

  private static final List<Example> ALL = read();

  /** All there are, of all rules. */
  public static List<Example> all() {
    return ALL;
  }

  private static List<Example> read() {
    List<Example> all = new ArrayList<>();
    Packed.text(Example.class, "rule-examples.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Example::ofLine)
        .forEach(all::add);
    for (Row row : Language.builtIn().table("lookalikes").rows()) {
      all.add(ofLine("LOOKALIKE_KANA\twrong\tja " + row.text("example")));
    }
    all.add(ofLine("ITEM_TOO_LONG\twrong\ten ⟦⟧" + "Ministers meet. ".repeat(200)));
    all.add(ofLine("ITEM_TOO_LONG\twrong\ten ⟦⟧Talks\tbody " + "The sides met. ".repeat(3_000)));
    return all;
  }

  /** Those of one rule. */
  public static List<Example> of(Rule rule, boolean wrong) {
    return ALL.stream()
        .filter(example -> example.rule.equals(rule.id()) && example.wrong == wrong)
        .toList();
  }

  private static Example ofLine(String line) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    return of(cells.get(0), cells.get(1).equals("wrong"), cells.subList(2, cells.size()));
  }

  /** One of no rule, as it is written in the file: {@code ja 外相が会談}, {@code en FMs meet}. */
  public static Example of(String... cells) {
    return of("", false, Arrays.asList(cells));
  }

  private static Example of(String rule, boolean wrong, List<String> cells) {
    Example example =
        new Example(
            rule,
            wrong,
            new ArrayList<>(),
            cells.stream()
                .filter(cell -> cell.startsWith("week "))
                .findFirst()
                .map(Example::week)
                .orElse(null),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    example.items.add(new EnumMap<>(Field.class));
    cells.forEach(example::take);
    return example;
  }

  private static Period week(String cell) {
    String[] days = cell.split(" ");
    return new Period(LocalDate.parse(days[1]), LocalDate.parse(days[2]));
  }

  private void take(String cell) {
    String kind = cell.split(" ", 2)[0];
    String value = cell.substring(Math.min(cell.length(), kind.length() + 1));
    List<String> parts = Arrays.asList(value.split("\\|", -1));
    switch (kind) {
      case "/" -> items.add(new EnumMap<>(Field.class));
      case "week" -> {}
      case "term" -> terms.add(concept(parts));
      case "tenure" -> tenures.addAll(WrittenTenures.read(value.replace('|', '\t')).tenures());
      case "past" -> past.add(Map.of(Field.JA, parts.get(0), Field.EN, parts.get(1)));
      case "word" -> {
        List<String> others = parts.subList(1, parts.size());
        words.add(new HouseWording.Word(parts.getFirst(), others, List.of()));
      }
      default ->
          items
              .getLast()
              .put(Field.valueOf(kind.toUpperCase(Locale.ROOT)), value.replace("\\n", "\n"));
    }
  }

  private static Concept concept(List<String> parts) {
    Kind kind = Kind.ofLabel(parts.get(0));
    ConceptBuilder concept = ConceptBuilder.of(kind, parts.get(1)).prefer(parts.get(2));
    parts.subList(3, parts.size()).stream()
        .filter(term -> !term.startsWith("+"))
        .forEach(term -> concept.deprecate(term, null));
    parts.stream()
        .filter(term -> term.startsWith("+"))
        .forEach(term -> concept.admit(term.substring(1)));
    return concept.build();
  }

  /** An item's texts, with a slash between them. */
  public List<String> texts() {
    return items.stream().map(item -> String.join(" / ", item.values())).toList();
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
    Background known = Background.of(Glossary.of(terms).with(TenureFile.of(tenures)));
    List<AlignedItem> aligned = new ArrayList<>();
    for (int i = 0; i < past.size(); i++) {
      List<Item> one = List.of(item(1, past.get(i)));
      Bulletin dated = new Bulletin("past-" + i, "", "", null, one, List.of());
      aligned.addAll(new CorpusAligner(EnglishReader.of(known.glossary())).align(dated));
    }
    return new Background(
        known.glossary(),
        EnglishReader.of(known.glossary()),
        HousePast.of(aligned),
        new HouseWording(words),
        () -> FRAMES,
        null);
  }

  private static Item item(int n, Map<Field, String> fields) {
    int section = Integer.parseInt(fields.getOrDefault(Field.BULLETIN, "0"));
    List<Passage> note = passages(fields.get(Field.NOTE));
    return new Item(
        n,
        new Section(section, ""),
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
        : BulletinReader.read(SourceText.of("example", bulletin)).items().getFirst().citation();
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
