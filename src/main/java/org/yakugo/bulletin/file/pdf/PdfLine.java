package org.yakugo.bulletin.file.pdf;

import org.yakugo.text.Script;

/**
 * A line as it stands on a page.
 *
 * @param page from 1
 * @param block which column or cell of the page it stands in
 * @param text with {@code **} where bold type begins and ends, and the blank at its end if the file
 *     has one
 * @param bottom the base line, in points from the top of the page
 * @param size of its largest letters, in points
 * @param left where it begins
 * @param right where it ends
 * @param edge how far it could have gone
 * @param firstWord how wide its first word is
 */
record PdfLine(
    int page,
    int block,
    String text,
    float bottom,
    float size,
    float left,
    float right,
    float edge,
    float firstWord) {

  boolean isRemark() {
    return text.startsWith("<!--");
  }

  boolean hasJapanese() {
    return Script.hasJapanese(text);
  }

  boolean endsBlank() {
    return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
  }

  boolean beginsLatin() {
    String first = text.replaceFirst("^\\**", "");
    return !first.isEmpty() && Script.isLatin(first.codePointAt(0));
  }

  boolean isOneBlockWith(PdfLine above) {
    return page == above.page && block == above.block;
  }

  /** The same as a line of another page's column or cell. */
  PdfLine inBlockOf(PdfLine other) {
    return new PdfLine(other.page, other.block, text, bottom, size, left, right, edge, firstWord);
  }

  /** The same behind a label that stands nowhere on the page. */
  PdfLine labelled(String label) {
    return new PdfLine(page, block, label + text, bottom, size, left, right, edge, firstWord);
  }
}
