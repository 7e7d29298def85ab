package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.bulletin.Markup.Unmarked;

/**
 * Says of each line of a file what it looks like on its own. A line that holds several things, such
 * as the citation of one item and the bullet of the next, becomes several.
 */
final class LineClassifier {

  /** Line breaks that stand inside a line of the file: form feed, vertical tab, Unicode's own. */
  private static final Pattern INNER_BREAK = Pattern.compile("[\\f\\u000B\\u2028\\u2029\\u0085]");

  /** Neither Japanese nor English by itself; no citation's end. */
  private static final Pattern FIGURES = Pattern.compile("[\\p{N}\\p{P}\\p{S}\\s&&[^/()（）]]+");

  /** A longer line is one paragraph, whatever it holds. */
  private static final int LONGEST_WITH_SEVERAL = 20_000;

  /** All of a line; two stars are bold type. */
  private static final Pattern ITALIC = Pattern.compile("([*_]|\\*{3}|_{3})(?![*_\\s])[^*_]+\\1");

  private static final Pattern NUMBERS = Pattern.compile("[\\s\\p{N}\\p{P}\\p{S}第号年月日頁ページ]*");

  /** Characters: a shorter first line may be a word that comes again. */
  private static final int LEAST_OF_TITLE = 6;

  private final CitationParser citations;
  private String title = "";
  private final List<Line> lines = new ArrayList<>();
  private boolean gap;
  private int page;
  private String loneBullet = "";

  private LineClassifier(CitationParser citations) {
    this.citations = citations;
  }

  /** Classifies the lines of a file; the first is line 1. */
  static List<Line> classify(List<String> raw, CitationParser citations) {
    LineClassifier classifier = new LineClassifier(citations);
    for (int i = 0; i < raw.size(); i++) {
      classifier.add(raw.get(i), i + 1);
    }
    return classifier.lines;
  }

  private void add(String raw, int number) {
    Matcher inner = INNER_BREAK.matcher(raw);
    int start = 0;
    while (inner.find()) {
      addPart(raw.substring(start, inner.start()), number, start + 1);
      gap |= raw.charAt(inner.start()) == '\f';
      start = inner.end();
    }
    addPart(raw.substring(start), number, start + 1);
  }

  private void addPart(String raw, int number, int column) {
    Unmarked rest = Markup.takeOff(raw, number, column);
    if (rest.text().isEmpty()) {
      gap |= raw.isBlank();
    } else if (Landmarks.isNoText(raw)
        || Landmarks.isColumnLabel(rest.text().text())
        || isRunningHead(rest.text().text())) {
      furniture(rest.text());
    } else {
      title = title.isEmpty() ? rest.text().text() : title;
      if (ITALIC.matcher(raw.strip()).matches() && isCited() && isFinished(rest)) {
        lines.add(new Line.NoteLabel(rest.text().substring(0, 0)));
        gap = false;
      }
      while (!rest.text().isEmpty()) {
        rest = rest.part(addFirst(rest), rest.text().length());
      }
    }
  }

  /** The title on every page, with the page's number or the issue's. */
  private boolean isRunningHead(String text) {
    return title.length() >= LEAST_OF_TITLE
        && Bullet.length(title) == 0
        && text.contains(title)
        && NUMBERS.matcher(text.replace(title, "")).matches();
  }

  private boolean isCited() {
    return !lines.isEmpty() && citations.atEnd(lines.getLast().text()).isPresent();
  }

  private static boolean isFinished(Unmarked line) {
    return LineWording.isFinished(line.text().text());
  }

  private void furniture(Passage text) {
    lines.add(new Line.Furniture(text));
    gap = true;
  }

  /** Adds what stands first on the line; returns where it ends. */
  private int addFirst(Unmarked line) {
    String whole = line.text().text();
    int bullet = Bullet.length(whole);
    if (bullet == whole.length()) {
      loneBullet = whole;
      lines.add(new Line.Furniture(line.text()));
      return bullet;
    }
    String text = whole.substring(bullet);
    int label = Landmarks.noteLabel(text);
    if (label > 0) {
      lines.add(new Line.NoteLabel(line.text().substring(0, bullet + label).strip()));
      gap = false;
      return bullet + label;
    }
    int end = whole.length();
    if (end <= LONGEST_WITH_SEVERAL) {
      int cited = citations.endOfInnerCitation(text, LineClassifier::opensSomething);
      end = cited > 0 ? bullet + cited : end;
    }
    return addWords(line.part(0, end), end);
  }

  private int addWords(Unmarked line, int end) {
    Passage whole = line.text();
    OptionalInt number = Landmarks.pageNumber(whole.text(), page + 1, gap);
    if (number.isPresent()) {
      page = number.getAsInt();
      furniture(whole);
      return end;
    }
    int taken = end;
    if (Landmarks.isEnd(whole.text())) {
      lines.add(new Line.End(whole));
    } else {
      Line.Words words = words(line);
      int headlines = headlinesEnd(words);
      if (headlines > 0) {
        taken = whole.length() - words.text().length() + headlines;
        words = words(line.part(0, taken));
      }
      Line.SectionHeading heading = SectionHeadings.read(words);
      if (heading != null && words.hasBullet() && !heading.isBare()) {
        heading = null;
      }
      lines.add(heading == null ? words : heading);
    }
    gap = false;
    loneBullet = "";
    return taken;
  }

  /** 「センデロ / ・ルミノソ」: no line begins with a bullet where the one above is quoting. */
  private boolean isInsideQuotation() {
    String above = gap || lines.isEmpty() ? "" : lines.getLast().text().text();
    return above.lastIndexOf('「') > above.lastIndexOf('」');
  }

  private Line.Words words(Unmarked line) {
    int bullet = isInsideQuotation() ? 0 : Bullet.length(line.text().text());
    Unmarked text = line.part(bullet, line.text().length());
    Languages.Parts parts = Languages.split(text.text(), text.bold());
    if (bullet == 0 && !gap && endsJapanese() && FIGURES.matcher(text.text().text()).matches()) {
      parts = new Languages.Parts(text.text(), Passage.EMPTY);
    }
    return new Line.Words(
        text.text(),
        line.text(),
        bullet == 0 ? loneBullet : line.text().text().substring(0, bullet).strip(),
        gap,
        text.bold(),
        parts.ja(),
        parts.en());
  }

  private boolean endsJapanese() {
    return !lines.isEmpty() && lines.getLast() instanceof Line.Words last && last.isJapanese();
  }

  /** Where bold headlines end and the body goes on behind them on the same line; 0 if nowhere. */
  private int headlinesEnd(Line.Words words) {
    if (words.isBoth()) {
      int en = words.text().length() - words.en().length();
      for (int offset : words.bold()) {
        Passage body = words.text().substring(offset).strip();
        if (offset > en && !body.isEmpty() && isBody(body)) {
          return offset;
        }
      }
    }
    return 0;
  }

  private boolean isBody(Passage text) {
    return LineWording.isFinished(text.text()) || citations.atEnd(text).isPresent();
  }

  /** What may follow a citation on its line: the next item, a NOTE, the END. */
  private static boolean opensSomething(String text) {
    return Bullet.length(text) > 0
        || Landmarks.noteLabel(text) > 0
        || Landmarks.isEnd(text)
        || !text.isEmpty() && Languages.isJapaneseLetter(text.codePointAt(0));
  }
}
