package org.yakugo.check.report;

import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yakugo.bulletin.file.WordLine;

/**
 * A line of a Word document into which marks can be set between any two characters: runs are cut in
 * two there, each half in the type of the whole. The text stays as it is.
 */
final class AnchoredLine {
  private final TreeMap<Integer, Element> elements = new TreeMap<>();
  private final int length;

  AnchoredLine(WordLine line) {
    line.pieces().forEach(piece -> elements.put(piece.start(), piece.element()));
    this.length = line.text().length();
  }

  /** Whether there is nothing to set a mark at. */
  boolean isEmpty() {
    return elements.isEmpty();
  }

  int length() {
    return length;
  }

  /**
   * Sets a mark before the character at {@code offset}, or before the last one if there is none.
   */
  void markBefore(int offset, Element mark) {
    cut(offset);
    Map.Entry<Integer, Element> entry = elements.ceilingEntry(offset);
    Element run = outsideBoxes(runFrom((entry == null ? elements.lastEntry() : entry).getValue()));
    run.getParentNode().insertBefore(mark, run);
  }

  /** Sets marks, in their order, behind the character before {@code offset}. */
  void markBehind(int offset, Element... marks) {
    cut(offset);
    Map.Entry<Integer, Element> entry = elements.lowerEntry(offset);
    Element element = (entry == null ? elements.firstEntry() : entry).getValue();
    Node next = element.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    if (next != null) {
      runFrom((Element) next);
    }
    Element run = outsideBoxes((Element) element.getParentNode());
    Node behind = run.getNextSibling();
    for (Element mark : marks) {
      run.getParentNode().insertBefore(mark, behind);
    }
  }

  /** Makes an element begin at {@code offset}. */
  private void cut(int offset) {
    Map.Entry<Integer, Element> entry = elements.lowerEntry(offset);
    if (entry == null || offset >= length || elements.containsKey(offset)) {
      return;
    }
    Element left = entry.getValue();
    String text = left.getTextContent();
    int at = offset - entry.getKey();
    if (at >= text.length()) {
      return;
    }
    Element right = (Element) left.cloneNode(false);
    left.setTextContent(text.substring(0, at));
    right.setTextContent(text.substring(at));
    for (Element half : new Element[] {left, right}) {
      half.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
    left.getParentNode().insertBefore(right, left.getNextSibling());
    elements.put(offset, right);
  }

  /** The run that begins with the element; what stood before it in its run keeps that one. */
  private static Element runFrom(Element element) {
    Element run = (Element) element.getParentNode();
    Element properties = null;
    boolean first = true;
    for (Node n = run.getFirstChild(); n != element; n = n.getNextSibling()) {
      if (n instanceof Element child && child.getLocalName().equals("rPr")) {
        properties = child;
      } else if (n instanceof Element) {
        first = false;
      }
    }
    if (first) {
      return run;
    }
    Element rest = (Element) run.cloneNode(false);
    if (properties != null) {
      rest.appendChild(properties.cloneNode(true));
    }
    for (Node n = element; n != null; ) {
      Node next = n.getNextSibling();
      rest.appendChild(n);
      n = next;
    }
    run.getParentNode().insertBefore(rest, run.getNextSibling());
    return rest;
  }

  /** A text box can hold no comment; the run that the box hangs on can. */
  private static Element outsideBoxes(Element run) {
    Element outside = run;
    boolean inBox = false;
    for (Node n = run; n instanceof Element element; n = n.getParentNode()) {
      if (element.getLocalName().equals("txbxContent")) {
        inBox = true;
      } else if (inBox && element.getLocalName().equals("r")) {
        outside = element;
        inBox = false;
      }
    }
    return outside;
  }
}
