package org.yakugo.check.report;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.transform.TransformerException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yakugo.Evidence;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.file.WordDocument;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;

/**
 * The Word file that was checked, with a review comment at the words of each finding. Comments that
 * it has stay, and the other parts of the file are left as they are.
 */
public final class WordComments {
  private static final String AUTHOR = "Yakugo";
  private static final String INITIALS = "訳";

  /** Columns of a line in a comment. */
  private static final int LONGEST_LINE = 400;

  private static final int MOST_EVIDENCE = 3;

  private final ReportWords words;
  private final String now;

  /**
   * @param locale the language of the comments: Japanese, or English for every other
   */
  public WordComments(Locale locale, Instant now) {
    this.words = ReportWords.in(locale);
    this.now = now.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /**
   * @param content of the file that the report is on
   * @throws UnusableInput if it is no Word document
   */
  public byte[] added(byte[] content, Report report) {
    if (report.findings().isEmpty()) {
      return content.clone();
    }
    try (WordDocument document = WordDocument.open(report.file(), content)) {
      List<AnchoredLine> lines = document.lines().stream().map(AnchoredLine::new).toList();
      CommentsPart comments = CommentsPart.of(document);
      for (Finding finding : report.findings()) {
        String id = comments.nextId();
        anchor(Place.of(report, finding), id, lines, document.xml());
        comments.add(comment(finding, id, comments.xml()));
      }
      return comments.saved();
    } catch (IOException | InvalidFormatException | SAXException | TransformerException e) {
      throw UnusableInput.unsupported("cant-be-given-comments", report.file(), e.getMessage())
          .because(e);
    }
  }

  /** A finding about no words is anchored at its whole line. */
  private static void anchor(Place place, String id, List<AnchoredLine> lines, Document xml) {
    int first = withText(place.start().line() - 1, lines);
    int last = withText(place.end().line() - 1, lines);
    boolean moved = first != place.start().line() - 1 || last != place.end().line() - 1;
    boolean whole = place.isEmpty() || moved;
    int start = whole ? 0 : place.start().column() - 1;
    int end = whole ? lines.get(last).length() : place.end().column() - 1;
    Element reference = element(xml, "r");
    reference.appendChild(identified(xml, "commentReference", id));
    lines.get(first).markBefore(start, identified(xml, "commentRangeStart", id));
    lines.get(last).markBehind(end, identified(xml, "commentRangeEnd", id), reference);
  }

  /** The line, or the nearest above or below that holds words. */
  private static int withText(int line, List<AnchoredLine> lines) {
    int wanted = Math.clamp(line, 0, lines.size() - 1);
    for (int distance = 0; distance < lines.size(); distance++) {
      for (int near : new int[] {wanted - distance, wanted + distance}) {
        if (near >= 0 && near < lines.size() && !lines.get(near).isEmpty()) {
          return near;
        }
      }
    }
    throw new IllegalStateException("a document with findings has text");
  }

  private Element comment(Finding finding, String id, Document xml) {
    Element comment = identified(xml, "comment", id);
    attribute(comment, "author", AUTHOR);
    attribute(comment, "date", now);
    attribute(comment, "initials", INITIALS);
    for (String line : lines(finding)) {
      Element text = element(xml, "t");
      text.setTextContent(Excerpt.line(line, LONGEST_LINE));
      Element run = element(xml, "r");
      run.appendChild(text);
      Element paragraph = element(xml, "p");
      paragraph.appendChild(run);
      comment.appendChild(paragraph);
    }
    return comment;
  }

  private List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.text(
            "comment", words.severity(finding.severity()), words.message(finding.message())));
    if (!finding.suggestions().isEmpty()) {
      lines.add("→ " + String.join(words.text("or"), finding.suggestions()));
    }
    finding.evidence().stream().limit(MOST_EVIDENCE).map(this::precedent).forEach(lines::add);
    lines.add(finding.rule() + " · " + finding.fingerprint());
    return lines;
  }

  private String precedent(Evidence evidence) {
    String place = words.text("place", evidence.bulletin(), evidence.item());
    return place + "  " + evidence.ja() + " / " + evidence.en();
  }

  private static Element element(Document xml, String name) {
    return xml.createElementNS(xml.getDocumentElement().getNamespaceURI(), prefix(xml) + name);
  }

  private static Element identified(Document xml, String name, String id) {
    Element element = element(xml, name);
    attribute(element, "id", id);
    return element;
  }

  private static void attribute(Element element, String name, String value) {
    String prefix = prefix(element.getOwnerDocument());
    element.setAttributeNS(element.getNamespaceURI(), prefix + name, value);
  }

  /**
   * What the document writes before its names; attributes have one even where elements have none.
   */
  private static String prefix(Document xml) {
    String prefix = xml.getDocumentElement().getPrefix();
    return prefix == null ? "w:" : prefix + ":";
  }
}
