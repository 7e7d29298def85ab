package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A bulletin is a head, then sections of items; an item is headlines, paragraphs with a citation,
 * and NOTEs. Reads the lines from first to last by this grammar; what fits nowhere is a problem.
 */
final class BulletinGrammar {

  private static final Pattern NOTHING_TO_REPORT =
      Pattern.compile("[(（]?(?:特に|特記事項|該当|該当事項)?なし[)）]?。?|(?i:none|n/a|nothing to report)\\.?");

  private final List<Line> lines;
  private final CitationParser citations;
  private final Wrapping wrapping;
  private final ItemStarts starts;
  private final Headlines headlines;
  private final List<Item> items = new ArrayList<>();
  private final List<Passage> headings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Section section = new Section(0, "");
  private int at;

  private BulletinGrammar(List<Line> lines, CitationParser citations) {
    this.citations = citations;
    lines.stream()
        .filter(Line.Furniture.class::isInstance)
        .forEach(line -> headings.add(line.text()));
    this.lines =
        Sections.confirm(
            lines.stream().filter(line -> !(line instanceof Line.Furniture)).toList(), citations);
    this.wrapping = Wrapping.of(this.lines);
    this.starts = new ItemStarts(this.lines, citations);
    this.headlines = new Headlines(starts, wrapping, citations);
  }

  /** Reads a bulletin: a head first, then sections and items. */
  static Bulletin bulletin(String name, List<String> raw) {
    BulletinGrammar grammar = of(raw);
    FrontMatter.Read head =
        FrontMatter.read(grammar.lines, grammar.starts, grammar.citations.usualYear());
    grammar.headings.addAll(head.lines());
    grammar.at = head.end();
    grammar.sections();
    return grammar.bulletin(name, head);
  }

  /** Reads a text that has no head: its first line is a headline. */
  static Bulletin items(String name, List<String> raw) {
    BulletinGrammar grammar = of(raw);
    if (grammar.starts.words(0) != null) {
      grammar.item();
    }
    grammar.sections();
    return grammar.bulletin(name, new FrontMatter.Read("", "", null, List.of(), 0));
  }

  /**
   * Whether the text is a bulletin rather than one plain item: it has a section, a Japanese
   * headline, or a bullet that opens no list.
   */
  static boolean opensAsBulletin(List<String> raw) {
    BulletinGrammar grammar = of(raw);
    for (int i = 0; i < grammar.lines.size(); i++) {
      Line.Words line = grammar.starts.words(i);
      Line.Words above = grammar.starts.words(i - 1);
      Line.Words below = grammar.starts.words(i + 1);
      boolean opensList =
          above != null && (above.whole().text().endsWith(":") || above.hasBullet())
              || below != null && below.hasBullet() && i > 0;
      if (line == null
          ? grammar.lines.get(i) instanceof Line.SectionHeading
          : !line.isEnglish() || line.hasBullet() && !opensList) {
        return true;
      }
    }
    return false;
  }

  private static BulletinGrammar of(List<String> raw) {
    CitationParser citations = CitationParser.knowing(raw);
    return new BulletinGrammar(LineClassifier.classify(raw, citations), citations);
  }

  private Bulletin bulletin(String name, FrontMatter.Read head) {
    if (items.isEmpty()) {
      problem(1, "No item was found.");
    }
    headings.sort(Comparator.comparingInt(Passage::line));
    problems.sort(Comparator.comparingInt(Problem::line));
    String id = head.period() == null ? name : head.period().from().toString();
    return new Bulletin(id, head.title(), head.issuer(), head.period(), items, headings, problems);
  }

  private void sections() {
    Paragraphs nothing = new Paragraphs(wrapping, citations);
    boolean ended = false;
    while (at < lines.size()) {
      Line line = lines.get(at);
      if (line instanceof Line.SectionHeading heading) {
        section(heading);
        ended = false;
      } else if (line instanceof Line.Words words) {
        if (starts.isStart(at, nothing) && !(ended && words.isEnglish())) {
          item();
        } else {
          orphan(words, ended);
        }
      } else {
        headings.add(line.text());
        ended |= line instanceof Line.End;
        at++;
      }
    }
  }

  private void section(Line.SectionHeading heading) {
    int number = heading.section() == 0 ? section.number() + 1 : heading.section();
    if (number != section.number() + 1) {
      problem(
          heading.text().line(),
          "Section " + number + " follows section " + section.number() + ".");
    }
    section = new Section(number, heading.title());
    headings.add(heading.text());
    at++;
  }

  private void orphan(Line.Words words, boolean ended) {
    headings.add(words.whole());
    if (!NOTHING_TO_REPORT.matcher(words.text().text()).matches()) {
      problem(
          words.whole().line(),
          "This line belongs to no item" + (ended ? "; it stands behind the end." : "."));
    }
    at++;
  }

  private void item() {
    int line = starts.words(at).whole().line();
    Headlines.Read headline = headlines.read(at);
    at = headline.next();
    Paragraphs.Cited body = paragraphs();
    List<Note> notes = new ArrayList<>();
    while (at < lines.size() && lines.get(at) instanceof Line.NoteLabel label) {
      headings.add(label.text());
      at++;
      Paragraphs.Cited note = paragraphs();
      notes.add(new Note(note.paragraphs(), note.citation()));
      report(label.text().line(), note, note.paragraphs().isEmpty() ? "NOTE has no text" : null);
    }
    Item item =
        new Item(
            items.size() + 1,
            section,
            headline.ja(),
            headline.en(),
            body.paragraphs(),
            body.citation(),
            notes,
            line);
    items.add(item);
    report(line, body, missing(item));
  }

  private Paragraphs.Cited paragraphs() {
    Paragraphs paragraphs = new Paragraphs(wrapping, citations);
    while (starts.words(at) != null && !starts.isStart(at, paragraphs)) {
      paragraphs.add(starts.words(at));
      at++;
    }
    return paragraphs.cited();
  }

  private static String missing(Item item) {
    List<String> missing = new ArrayList<>();
    if (item.ja().isEmpty()) {
      missing.add("no Japanese headline");
    }
    if (item.en().isEmpty()) {
      missing.add("no English headline");
    }
    if (item.body().isEmpty()) {
      missing.add("no body");
    }
    if (item.citation() == null) {
      missing.add("no citation");
    }
    return missing.isEmpty() ? null : "Item " + item.n() + " has " + String.join(", ", missing);
  }

  private void report(int line, Paragraphs.Cited text, String missing) {
    problems.addAll(text.problems());
    if (missing != null) {
      problem(line, missing + ".");
    }
    Citation citation = text.citation();
    if (citation != null && citation.dates() == null) {
      problem(
          citation.printed().line(),
          "The citation " + citation.printed() + " has no date of the calendar.");
    }
  }

  private void problem(int line, String message) {
    problems.add(new Problem(line, message));
  }
}
