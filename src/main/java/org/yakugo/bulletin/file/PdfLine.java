package org.yakugo.bulletin.file;

/**
 * A line as it stands on a page.
 *
 * @param page from 1
 * @param text with {@code **} where bold type begins and ends, and the blank at its end if the file
 *     has one
 * @param bottom the base line, in points from the top of the page
 * @param size of its largest letters, in points
 */
record PdfLine(int page, String text, float bottom, float size) {

  boolean isBlank() {
    return text.replace("*", "").isBlank();
  }
}
