package org.yakugo.bulletin.file.pdf;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as a text, with {@code **} where bold type begins and ends. */
final class RowText {

  /** Programs set Japanese and Latin up to half a letter apart, without a blank between them. */
  private static final float WIDEST_SEAM = 0.5f;

  /** Latin words that no blank was drawn between stand further apart than that, in their size. */
  private static final float WORD_SPACE = 0.17f;

  /** Some programs write a letter and its mark apart. */
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private static final String BULLETS = "●○◯◎◉⦿•◦◆◇◈■□▪▫▶►▸▷▼▽➢➤❖✓✔‣⁃∙・·★☆-–—";

  private final StringBuilder text = new StringBuilder();
  private boolean bold;
  private @Nullable Glyph last;

  /** How far its Japanese letters usually stand apart, as justified lines are stretched. */
  private final float stretch;

  private RowText(float stretch) {
    this.stretch = stretch;
  }

  static String of(TextRow row) {
    RowText text = new RowText(stretch(row));
    row.runs().forEach(run -> run.glyphs().forEach(text::add));
    return text.finished();
  }

  private static float stretch(TextRow row) {
    List<Float> gaps = new ArrayList<>();
    Glyph last = null;
    for (Run run : row.runs()) {
      for (Glyph glyph : run.glyphs()) {
        if (last != null && last.isJapanese() && glyph.isJapanese()) {
          gaps.add(glyph.left() - last.right());
        }
        last = glyph;
      }
    }
    gaps.sort(Float::compare);
    return gaps.isEmpty() ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
  }

  private void add(Glyph glyph) {
    boolean blankBefore = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    if (glyph.isBlank()) {
      if (!blankBefore && !glyph.text().isEmpty()) {
        boolean wide = glyph.text().equals("\u3000") && (last == null || last.isJapanese());
        text.append(wide ? "\u3000" : " ");
      }
    } else {
      if (last != null && !blankBefore && isApart(last, glyph)) {
        text.append(' ');
      }
      markBold(glyph);
      text.append(glyph.text());
    }
    last = glyph;
  }

  /** A bullet is no part of the bold text behind it. */
  private void markBold(Glyph glyph) {
    boolean opens = text.chars().allMatch(c -> Character.isWhitespace(c) || isBullet(c));
    boolean isBold = glyph.bold() && !(opens && isBullet(glyph.text().charAt(0)));
    if (isBold != bold) {
      int end = isBold ? text.length() : text.toString().stripTrailing().length();
      text.insert(end, "**");
      bold = isBold;
    }
  }

  private static boolean isBullet(int c) {
    return BULLETS.indexOf(c) >= 0 || Character.getType(c) == Character.PRIVATE_USE;
  }

  private boolean isApart(Glyph left, Glyph right) {
    float size = Math.max(left.size(), right.size());
    float gap = right.left() - left.right();
    boolean seam = left.isJapanese() || right.isJapanese();
    return gap - stretch > (seam ? WIDEST_SEAM : WORD_SPACE) * size;
  }

  private String finished() {
    if (bold) {
      text.insert(text.toString().stripTrailing().length(), "**");
    }
    return NFC.normalize(text);
  }
}
