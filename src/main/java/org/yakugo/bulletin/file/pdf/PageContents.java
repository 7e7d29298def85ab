package org.yakugo.bulletin.file.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Takes letters and rules out of the pages. What PDFBox makes lines of is left unused: it sorts by
 * the heights that fonts claim, which mixes lines where those are wrong or larger than the pitch.
 */
final class PageContents extends PDFTextStripper {
  private static final int SEMIBOLD = 600;

  /** Zero-width spaces, joiners, variation selectors. */
  private static final int IGNORABLE = UProperty.DEFAULT_IGNORABLE_CODE_POINT;

  private static final int SOFT_HYPHEN = 0xAD;
  private static final String LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ";

  private final List<Page> pages = new ArrayList<>();
  private final Set<TextPosition> outlined = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable DrawnRules rules;
  private int nameless;

  private PageContents() {
    setShouldSeparateByBeads(false);
  }

  static List<Page> of(PDDocument document) throws IOException {
    PageContents contents = new PageContents();
    contents.writeText(document, Writer.nullWriter());
    return contents.pages;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    rules = new DrawnRules(this, page);
    nameless = 0;
    outlined.clear();
    super.processPage(page);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    if (text == null || text.chars().allMatch(c -> c == 0xFFFD || c == 0)) {
      nameless++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE) {
      outlined.add(letter);
    }
    super.processTextPosition(letter);
  }

  @Override
  protected void writePage() {
    List<Glyph> upright = new ArrayList<>();
    List<Glyph> aslant = new ArrayList<>();
    List<Glyph> struck = new ArrayList<>();
    List<DrawnRule> drawn = new ArrayList<>(Objects.requireNonNull(rules).rules());
    Set<DrawnRule> strokes = new HashSet<>();
    float direction = direction(getCharactersByArticle());
    for (List<TextPosition> letters : getCharactersByArticle()) {
      for (TextPosition letter : letters) {
        if (!isNothing(letter.getUnicode())) {
          Glyph glyph = glyph(letter);
          List<DrawnRule> through = drawn.stream().filter(rule -> rule.strikes(glyph)).toList();
          strokes.addAll(through);
          if (!isUpright(letter, direction)) {
            aslant.add(glyph);
          } else if (through.isEmpty()) {
            upright.add(glyph);
          } else {
            struck.add(glyph);
            upright.add(glyph.withText(""));
          }
        }
      }
    }
    drawn.removeAll(strokes);
    pages.add(
        new Page(getCurrentPageNo(), LoneBlanks.placed(upright), aslant, drawn, struck, nameless));
  }

  private static float direction(List<List<TextPosition>> articles) {
    Map<Float, Long> counts =
        articles.stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(TextPosition::getDir, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** Of a letter and its mark drawn apart the one has the character, the other none. */
  private static boolean isNothing(String letters) {
    return letters
        .codePoints()
        .allMatch(c -> c != SOFT_HYPHEN && UCharacter.hasBinaryProperty(c, IGNORABLE));
  }

  private Glyph glyph(TextPosition letter) {
    float size = Math.abs(letter.getYScale());
    return new Glyph(
        withoutLigatures(withMiddleDots(withoutTurnedBytes(letter.getUnicode()))),
        letter.getXDirAdj(),
        letter.getWidthDirAdj(),
        letter.getYDirAdj(),
        size > 0 ? size : letter.getFontSizeInPt(),
        outlined.contains(letter) || isBold(letter.getFont()));
  }

  /** As most of the page's letters stand: a page may be turned, with them or by mistake. */
  private static boolean isUpright(TextPosition letter, float direction) {
    Matrix matrix = letter.getTextMatrix();
    boolean turned = letter.getDir() != direction;
    float slope = Math.abs(matrix.getShearY());
    return !turned && (letter.getDir() != 0 || slope < Math.abs(matrix.getScaleX()) / 20);
  }

  private static boolean isBold(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return String.valueOf(font.getName()).matches("(?i).*(bold|heavy|black|semibold).*")
        || descriptor != null
            && (descriptor.getFontWeight() >= SEMIBOLD || descriptor.isForceBold());
  }

  /** Some makers tell ﬁ and ﬄ as the single characters that Unicode has for them. */
  private static String withoutLigatures(String letters) {
    boolean ligature = letters.length() == 1 && LIGATURES.indexOf(letters.charAt(0)) >= 0;
    return ligature ? Normalizer2.getNFKCInstance().normalize(letters) : letters;
  }

  /**
   * A ligature whose letters the file tells with the bytes of each in the wrong order: 昀椀 for fi,
   * as Ghostscript writes it.
   */
  private static String withoutTurnedBytes(String letters) {
    boolean turned =
        letters.length() > 1
            && letters.chars().allMatch(c -> (c & 0xFF) == 0 && Character.isLetter(c >> 8));
    return turned
        ? letters.chars().mapToObj(c -> Character.toString(c >> 8)).collect(Collectors.joining())
        : letters;
  }

  /**
   * Japanese fonts draw ・ and the hyphenation point ‧ (U+2027) alike, and makers of PDFs write the
   * one for the other; nobody prints a hyphenation point.
   */
  private static String withMiddleDots(String letters) {
    return letters.replace('\u2027', '・');
  }
}
