package org.yakugo.bulletin.file.pdf;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param number from 1
 * @param glyphs upright letters in the order in which they were drawn
 * @param aslant letters that stand upside down, sideways or aslant, as watermarks do
 * @param nameless how many letters were drawn that the file gives no character for
 */
record Page(
    int number, List<Glyph> glyphs, List<Glyph> aslant, List<DrawnRule> rules, int nameless) {}
