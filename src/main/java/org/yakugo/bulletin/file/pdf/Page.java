package org.yakugo.bulletin.file.pdf;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param number from 1
 * @param glyphs upright letters in the order in which they were drawn
 * @param aslant letters that stand upside down, sideways or aslant, as watermarks do
 * @param rules without those that strike letters through
 * @param struck the letters that are struck through; {@code glyphs} hold their places, without text
 * @param nameless how many letters were drawn that the file gives no character for
 */
record Page(
    int number,
    List<Glyph> glyphs,
    List<Glyph> aslant,
    List<DrawnRule> rules,
    List<Glyph> struck,
    int nameless) {

  Page withGlyphs(List<Glyph> other) {
    return new Page(number, other, aslant, rules, struck, nameless);
  }
}
