package org.yakugo.bulletin.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yakugo.bulletin.file.WordLine.Piece;

/** Reads the XML of a Word document's text as lines. */
final class WordLines {
  /** A row's cells, or what holds some of them. */
  private static final Set<String> CELLS = Set.of("tc", "sdt", "customXml", "ins", "moveTo");

  private final WordLists lists;
  private final WordStyles styles;
  private final List<WordLine> lines = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  private final List<String> struck = new ArrayList<>();
  private StringBuilder text = new StringBuilder();

  /** Of the field that is open; Word spreads it over several runs. */
  private final StringBuilder code = new StringBuilder();

  private List<Piece> pieces = new ArrayList<>();
  private @Nullable Element paragraph;

  WordLines(WordLists lists, WordStyles styles) {
    this.lists = lists;
    this.styles = styles;
  }

  List<WordLine> of(Document xml) {
    blocks(xml.getDocumentElement());
    List<String> labels = SectionNumbers.of(lines.stream().map(WordLine::text).toList(), headings);
    List<WordLine> numbered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      numbered.add(lines.get(i).labelled(labels.get(i)));
    }
    return numbered;
  }

  /** What is struck through, of which nothing is in the lines. */
  List<String> struck() {
    return struck;
  }

  private void blocks(Element container) {
    for (Element block : children(container)) {
      switch (block.getLocalName()) {
        case "p" -> paragraph(block);
        case "footnote",
            "endnote",
            "body",
            "tbl",
            "tc",
            "sdtContent",
            "customXml",
            "ins",
            "moveTo" ->
            blocks(block);
        case "sdt" -> {
          if (!isPlaceholder(block)) {
            blocks(block);
          }
        }
        case "tr" -> row(block);
        default -> {
          // properties of sections, tables and the like
        }
      }
    }
  }

  /** Whether the content control says no more than that something may be typed in. */
  private static boolean isPlaceholder(Element control) {
    return WordLists.child(WordLists.child(control, "sdtPr"), "showingPlcHdr") != null;
  }

  /** Cells within content controls are read as one. */
  private void row(Element row) {
    int from = lines.size();
    List<List<WordLine>> cells = new ArrayList<>();
    List<List<Integer>> levels = new ArrayList<>();
    for (Element cell : children(row)) {
      int begun = lines.size();
      if (CELLS.contains(cell.getLocalName())) {
        blocks(cell);
      }
      cells.add(List.copyOf(lines.subList(begun, lines.size())));
      levels.add(List.copyOf(headings.subList(begun, headings.size())));
    }
    lines.subList(from, lines.size()).clear();
    headings.subList(from, headings.size()).clear();
    List<List<String>> texts =
        cells.stream().map(cell -> cell.stream().map(WordLine::text).toList()).toList();
    for (int i : TableRow.order(texts)) {
      lines.addAll(cells.get(i));
      headings.addAll(levels.get(i));
    }
  }

  private void paragraph(Element paragraph) {
    this.paragraph = paragraph;
    boolean goesOn = endsDeleted(paragraph) || isDropCap(paragraph);
    if (!goesOn && text.isEmpty()) {
      text.append(lists.label(paragraph));
    }
    runs(paragraph);
    if (goesOn) {
      return;
    }
    endLine();
    List<Element> hanging = List.copyOf(boxes);
    boxes.clear();
    hanging.forEach(this::blocks);
  }

  /** Where a paragraph's end was deleted with changes tracked, the next one goes on with it. */
  private static boolean endsDeleted(Element paragraph) {
    Element mark = WordLists.child(WordLists.child(paragraph, "pPr"), "rPr");
    return WordLists.child(mark, "del") != null || WordLists.child(mark, "moveFrom") != null;
  }

  /** A large initial stands in a paragraph of its own, before the one that it opens. */
  private static boolean isDropCap(Element paragraph) {
    Element frame = WordLists.child(WordLists.child(paragraph, "pPr"), "framePr");
    return frame != null
        && Set.of("drop", "margin").contains(WordLists.attribute(frame, "dropCap"));
  }

  private void runs(Element parent) {
    for (Element child : children(parent)) {
      switch (child.getLocalName()) {
        case "r" -> {
          if (isStruck(child)) {
            struck.add(child.getTextContent());
          } else if (!styles.is("vanish", child, paragraph)) {
            run(child);
          }
        }
        case "hyperlink",
            "ins",
            "moveTo",
            "smartTag",
            "sdtContent",
            "customXml",
            "fldSimple",
            "dir",
            "bdo",
            "rubyBase" ->
            runs(child);
        case "sdt" -> {
          if (!isPlaceholder(child)) {
            runs(child);
          }
        }
        default -> {
          // marks, and what was deleted or moved away
        }
      }
    }
  }

  private boolean isStruck(Element run) {
    return styles.is("strike", run, paragraph) || styles.is("dstrike", run, paragraph);
  }

  private void run(Element run) {
    for (Element child : children(run)) {
      switch (child.getLocalName()) {
        case "t" -> add(child, child.getTextContent().replaceAll("[\\r\\n]", " "));
        case "tab", "ptab" -> add(child, "\t");
        case "noBreakHyphen" -> add(child, "-");
        case "sym" ->
            add(child, WordLists.symbol(child.getAttributeNS(child.getNamespaceURI(), "char")));
        case "br", "cr" -> endLine();
        case "instrText" -> code.append(child.getTextContent());
        case "fldChar" -> {
          add(child, RubyField.base(code.toString()));
          code.setLength(0);
        }
        case "ruby" -> runs(child);
        case "drawing", "pict", "object", "AlternateContent" -> findBoxes(child);
        default -> {
          // properties, codes of fields, references to notes
        }
      }
    }
  }

  /** A text box stands there twice, for newer programs and for older ones. */
  private void findBoxes(Element shape) {
    for (Element child : children(shape)) {
      if (child.getLocalName().equals("txbxContent")) {
        boxes.add(child);
      } else if (!child.getLocalName().equals("Fallback")) {
        findBoxes(child);
      }
    }
  }

  private void add(Element element, String characters) {
    if (!characters.isEmpty()) {
      pieces.add(new Piece(text.length(), element));
      text.append(characters);
    }
  }

  private void endLine() {
    lines.add(new WordLine(text.toString(), pieces));
    headings.add(styles.heading(paragraph));
    text = new StringBuilder();
    pieces = new ArrayList<>();
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
