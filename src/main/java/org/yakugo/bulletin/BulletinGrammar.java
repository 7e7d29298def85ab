package org.yakugo.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;

/**
 * A bulletin is a head, then sections of items; an item is headlines, paragraphs with a citation,
 * and NOTEs. Reads the lines from first to last by this grammar; what fits nowhere is a problem.
 */
final class BulletinGrammar {

  private final List<Line> lines;
  private final CitationParser citations;
  private final Wrapping wrapping;
  private final ItemStarts starts;
  private final Headlines headlines;
  private final List<Item> items = new ArrayList<>();
  private final List<Passage> headings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Split> splits = new ArrayList<>();
  private Section section = new Section(0, "");
  private int at;

  /** That of the last counted item; 0 before the first. */
  private int number;

  private boolean ended;

  private BulletinGrammar(List<Line> lines, CitationParser citations) {
    this.citations = citations;
    lines.stream()
        .filter(Line.Furniture.class::isInstance)
        .forEach(line -> headings.add(line.text()));
    this.lines =
        HeadlineOrder.japaneseFirst(
            ConfirmedSections.confirm(
                lines.stream().filter(line -> !(line instanceof Line.Furniture)).toList(),
                citations),
            citations);
    this.wrapping = Wrapping.of(this.lines);
    this.starts = new ItemStarts(this.lines, citations);
    this.headlines = new Headlines(starts, wrapping, citations);
  }

  /** Reads a bulletin, or English items alone. */
  static Bulletin read(String name, List<String> raw) {
    CitationParser citations = CitationParser.knowing(raw);
    BulletinGrammar grammar =
        new BulletinGrammar(LineClassifier.classify(raw, citations), citations);
    return grammar.opensAsBulletin() ? grammar.bulletin(name) : grammar.items(name);
  }

  /** Reads a bulletin: a head first, then sections and items. */
  private Bulletin bulletin(String name) {
    List<Line> head = lines.subList(0, FrontMatter.end(lines, starts, citations));
    head.forEach(line -> headings.add(line.text()));
    head.stream()
        .filter(line -> PeriodParser.isImpossible(line.text().text()))
        .forEach(line -> problem(line.text().at(0).line(), impossiblePeriod(line)));
    at = head.size();
    starts.layOut(at, wrapping);
    sections();
    return bulletin(name, FrontMatter.read(head, usualDay()));
  }

  /** Reads a text that has no head: its first line is a headline. */
  private Bulletin items(String name) {
    starts.layOut(0, wrapping);
    itemsInARow();
    sections();
    return bulletin(name, new FrontMatter.Read("", "", null));
  }

  /**
   * Whether the text is a bulletin rather than items alone: it has Japanese, a head or a section.
   */
  private boolean opensAsBulletin() {
    return !EnglishLayout.isEnglish(lines)
        || FrontMatter.opensEnglish(lines, citations)
        || lines.stream().anyMatch(Line.SectionHeading.class::isInstance);
  }

  private Bulletin bulletin(String name, FrontMatter.Read head) {
    if (items.isEmpty()) {
      problem(1, Message.of("no-item-was-found"));
    }
    headings.sort(Comparator.comparingInt(Passage::line));
    problems.sort(Comparator.comparingInt(Problem::line));
    Period week = head.period();
    String id = week == null ? name : week.from().toString();
    return new Bulletin(
        id, head.title(), head.issuer(), week, items, headings, problems, splits, List.of());
  }

  /** The first day that the citation in the middle bears; null if none has a date. */
  private @Nullable LocalDate usualDay() {
    List<LocalDate> days =
        items.stream()
            .map(Item::dates)
            .filter(Objects::nonNull)
            .map(Period::from)
            .sorted()
            .toList();
    return days.isEmpty() ? null : days.get(days.size() / 2);
  }

  private void sections() {
    Paragraphs nothing = new Paragraphs(wrapping, citations, false);
    while (at < lines.size()) {
      switch (lines.get(at)) {
        case Line.SectionHeading heading -> section(heading);
        case Line.Words words when isFirstItem(words, nothing) -> itemsInARow();
        case Line.Words words -> orphan(words);
        case Line other -> {
          headings.add(other.text());
          ended |= other instanceof Line.End;
          at++;
        }
      }
    }
  }

  /** Behind the end, English is a remark rather than an item. */
  private boolean isFirstItem(Line.Words words, Paragraphs nothing) {
    return starts.isStart(at, nothing) && !(ended && words.isEnglish());
  }

  /** An item ends where the next one begins, or where there are no words. */
  private void itemsInARow() {
    while (starts.wordsOrNull(at) != null) {
      item();
    }
  }

  private void section(Line.SectionHeading heading) {
    int number = heading.section() == 0 ? section.number() + 1 : heading.section();
    boolean belowContents = number == 1 && items.isEmpty();
    if (number != section.number() + 1 && !belowContents) {
      problem(
          heading.text().line(), Message.of("section-follows-section", number, section.number()));
    }
    ended = false;
    section = new Section(number, heading.title());
    headings.add(heading.text());
    at++;
  }

  private void orphan(Line.Words words) {
    headings.add(words.whole());
    if (!Landmarks.isNothingToReport(words.text().text())) {
      problem(
          words.whole().line(),
          Message.of(ended ? "line-belongs-to-no-item-behind-end" : "line-belongs-to-no-item"));
    }
    at++;
  }

  private void item() {
    int first = starts.words(at).whole().line();
    recordSplit(first);
    count(first, LineWording.number(starts.words(at).text().text()));
    Headlines.Read headline = headlines.read(at);
    int line = headline.en().isEmpty() ? first : Math.min(first, headline.en().line());
    at = headline.next();
    Paragraphs.Cited body = paragraphs(false, false);
    List<Note> notes = new ArrayList<>();
    while (at < lines.size() && lines.get(at) instanceof Line.NoteLabel label) {
      headings.add(label.text());
      at++;
      Paragraphs.Cited note = paragraphs(true, continuesLine(label));
      notes.add(new Note(closed(label, note.paragraphs()), note.citation()));
      report(
          label.text().line(),
          note,
          note.paragraphs().isEmpty() ? Message.of("note-has-no-text") : null);
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

  /** Tells what numbers leave out: (1), (2), (4). */
  private void count(int line, int next) {
    if (next > number + 1 && number > 0) {
      problem(line, Message.of("number-follows-number", next, number));
    }
    number = next > 0 ? next : number;
  }

  /** Without the bracket that closes the whole of a note: (NOTE: …). */
  private static List<Passage> closed(Line.NoteLabel label, List<Passage> paragraphs) {
    String opened = label.text().text();
    Passage last = paragraphs.isEmpty() ? Passage.EMPTY : paragraphs.getLast();
    if (!opened.matches("\\W*[(（\\[［].*[:：]") || !last.text().matches("(?s).*[)）\\]］]")) {
      return paragraphs;
    }
    List<Passage> without = new ArrayList<>(paragraphs.subList(0, paragraphs.size() - 1));
    without.add(last.substring(0, last.text().length() - 1));
    return without;
  }

  private void recordSplit(int line) {
    Split.Sign sign =
        items.isEmpty() && starts.isEnglishAlone() ? Split.Sign.FIRST : starts.sign(at);
    if (sign != null) {
      splits.add(new Split(line, sign));
    }
    if (sign == Split.Sign.PARAGRAPH) {
      problem(line, Message.of("line-taken-for-headline"));
    }
  }

  /**
   * @param begun whether the next line surely belongs to them
   */
  private Paragraphs.Cited paragraphs(boolean ofNote, boolean begun) {
    Paragraphs paragraphs = new Paragraphs(wrapping, citations, ofNote);
    while (starts.wordsOrNull(at) != null
        && (begun && paragraphs.isEmpty() || !starts.isStart(at, paragraphs))) {
      paragraphs.add(starts.words(at));
      at++;
    }
    return paragraphs.cited();
  }

  private boolean continuesLine(Line.NoteLabel label) {
    Line.Words words = starts.wordsOrNull(at);
    return words != null && words.whole().line() == label.text().line();
  }

  private static @Nullable Message missing(Item item) {
    List<Message> missing = new ArrayList<>();
    if (item.ja().isEmpty()) {
      missing.add(Message.of("lacks-japanese-headline"));
    }
    if (item.en().isEmpty()) {
      missing.add(Message.of("lacks-english-headline"));
    }
    if (item.body().isEmpty()) {
      missing.add(Message.of("lacks-body"));
    }
    if (item.citation() == null) {
      missing.add(Message.of("lacks-citation"));
    }
    return missing.isEmpty()
        ? null
        : Message.of("item-lacks", item.n(), Message.joined(missing, "・", ", "));
  }

  private void report(int line, Paragraphs.Cited text, @Nullable Message missing) {
    problems.addAll(text.problems());
    if (missing != null) {
      problem(line, missing);
    }
    Citation citation = text.citation();
    if (citation != null && citation.dates() == null) {
      problem(
          citation.printed().line(), Message.of("citation-no-date-calendar", citation.printed()));
    }
  }

  private static Message impossiblePeriod(Line line) {
    return Message.of("period-ends-before-begins-no-day", line.text().text());
  }

  private void problem(int line, Message message) {
    problems.add(new Problem(line, message));
  }
}
