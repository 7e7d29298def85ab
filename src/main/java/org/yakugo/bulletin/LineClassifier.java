package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.bulletin.Markup.Unmarked;

/** Says of each line of a file what it looks like on its own. */
final class LineClassifier {

  /** Line breaks that stand inside a line of the file: form feed, vertical tab, Unicode's own. */
  private static final Pattern INNER_BREAK = Pattern.compile("[\\f\\u000B\\u2028\\u2029\\u0085]");

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:[-–—―−－~=_*・.\\s]{2,}|<!--.*-->|!\\[[^\\]]*\\]\\([^)]*\\)(?:\\{[^}]*\\})?)");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:[-(\\[]\\s*)?(?:p(?:age|\\.)?\\s*)?(\\d{1,3})\\s*(?:(?:/|of)\\s*\\d{1,3}|ページ|頁)?"
              + "(?:\\s*[-)\\]])?");
  private static final Pattern END =
      Pattern.compile(
          "[-=*/(\\[<(【「\\s]*(?:(?:THE |The )?(?:END|End)|FIN|以上|了|終わり|終|おわり)[-=*/)\\]>)】」。.\\s]*");
  private static final Pattern NOTE_LABEL =
      Pattern.compile(
          "(?:※|"
              // NOTE: Note - ＮＯＴＥ：
              + "(?i:editor(?:'|’)?s?(?:'|’)?\\s+note|notes?|n\\.\\s?b\\.?)\\s*\\d{0,2}\\s*"
              + "(?:[:：]|[-–—−－]+(?=\\s|$)|\\.(?=\\s|$)|(?=$))"
              // 注： 注1) 備考：
              + "|(?:注記|注釈|注|備考|補足|参考)\\s*[0-9０-９]{0,2}\\s*(?:[:：)）】]|(?=$))"
              // （注） [NOTE] 【備考】
              + "|[(（\\[【<＜]\\s*(?i:editor(?:'|’)?s?(?:'|’)?\\s+note|notes?|注記|注釈|注|備考|補足|参考)\\s*"
              + "[0-9０-９]{0,2}\\s*[)）\\]】>＞]\\s*[:：]?)");

  private final CitationParser citations;
  private final List<Line> lines = new ArrayList<>();
  private boolean gap;
  private int page;
  private Passage loneBullet;

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
    Unmarked line = Markup.takeOff(raw, number, column);
    if (line.text().isEmpty()) {
      gap |= raw.isBlank();
    } else if (FURNITURE.matcher(raw.strip()).matches()) {
      furniture(line.text());
    } else {
      addWords(line);
    }
  }

  private void furniture(Passage text) {
    lines.add(new Line.Furniture(text));
    gap = true;
  }

  private void addWords(Unmarked line) {
    Passage whole = line.text();
    int bullet = bulletLength(whole.text());
    Passage text = whole.substring(bullet).strip();
    if (text.isEmpty()) {
      loneBullet = whole;
      lines.add(new Line.Furniture(whole));
      return;
    }
    int labelEnd = noteLabelEnd(text.text());
    if (labelEnd > 0) {
      lines.add(new Line.NoteLabel(whole.substring(0, whole.length() - text.length() + labelEnd)));
      Passage rest = text.substring(labelEnd).strip();
      if (!rest.isEmpty()) {
        gap = false;
        addWords(part(line, rest));
      }
      return;
    }
    int cut = citations.endOfInnerCitation(text.text(), LineClassifier::opensSomething);
    if (cut > 0) {
      int at = whole.length() - text.length() + cut;
      addWords(part(line, whole.substring(0, at).strip()));
      addWords(part(line, whole.substring(at).strip()));
      return;
    }
    addWhole(line, whole, text);
  }

  private void addWhole(Unmarked line, Passage whole, Passage text) {
    if (isPageNumber(Width.halfWithHyphens(whole.text()))) {
      furniture(whole);
    } else if (END.matcher(Width.halfWithHyphens(whole.text())).matches()) {
      lines.add(new Line.End(whole));
    } else {
      Line.Words words = words(line, whole, text);
      Line heading = words.hasBullet() ? null : SectionHeadings.read(words);
      lines.add(heading == null ? words : heading);
    }
    gap = false;
    loneBullet = null;
  }

  /** A bare number right below a line may belong to its sentence; page numbers count up. */
  private boolean isPageNumber(String text) {
    Matcher m = PAGE_NUMBER.matcher(text);
    if (!m.matches()) {
      return false;
    }
    int number = Integer.parseInt(m.group(1));
    boolean bare = m.group(1).equals(text);
    if (bare && !gap && number != page + 1 && (page > 0 || number != 2)) {
      return false;
    }
    page = number;
    return true;
  }

  private Line.Words words(Unmarked line, Passage whole, Passage text) {
    int cut = whole.length() - text.length();
    List<Integer> bold =
        line.bold().stream().map(o -> Math.clamp(o - cut, 0, text.length())).toList();
    Languages.Parts parts = Languages.split(text, bold);
    String bullet =
        cut > 0 ? whole.text().substring(0, cut).strip()
            : loneBullet == null ? "" : loneBullet.text();
    return new Line.Words(text, whole, bullet, gap, bold, parts.ja(), parts.en());
  }

  /** A stretch of a line as a line of its own, with the bold type that falls into it. */
  private static Unmarked part(Unmarked line, Passage part) {
    int start = line.text().text().lastIndexOf(part.text());
    List<Integer> bold =
        line.bold().stream()
            .map(o -> o - start)
            .filter(o -> o >= 0 && o <= part.length())
            .toList();
    return new Unmarked(part, bold);
  }

  /** Bullets and the blanks behind them; a list's dash may stand before an item's own bullet. */
  private static int bulletLength(String text) {
    int end = 0;
    while (true) {
      int length = Bullet.length(text.substring(end));
      if (length == 0) {
        return end;
      }
      end += length;
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
    }
  }

  private static int noteLabelEnd(String text) {
    Matcher label = NOTE_LABEL.matcher(Width.half(text));
    return label.lookingAt() ? label.end() : 0;
  }

  /** What may follow a citation on its line: the next item, a NOTE, the END. */
  private static boolean opensSomething(String text) {
    return Bullet.length(text) > 0
        || noteLabelEnd(text) > 0
        || END.matcher(Width.halfWithHyphens(text)).matches()
        || !text.isEmpty() && Languages.isJapaneseLetter(text.codePointAt(0));
  }
}
