package org.yakugo.bulletin.file.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yakugo.UnusableInput;

/**
 * What a PDF says.
 *
 * @param lines of its text
 * @param struck what is struck through, of which nothing is in the lines
 * @param vertical what is set in vertical lines, likewise
 * @param footnotes what stands below the text of a page and is referred to from it
 * @param seams the lines, from 1, that may open a paragraph though nothing parts them from the one
 *     above
 */
public record PdfText(
    List<String> lines,
    List<String> struck,
    List<String> vertical,
    List<String> footnotes,
    List<Integer> seams) {

  /** The share of letters that may have no character, as bullets of symbol fonts have none. */
  private static final double MOST_NAMELESS = 0.02;

  /**
   * @param name the file's, for messages
   * @throws UnusableInput if it is no readable PDF, or doesn't tell its letters
   */
  public static PdfText read(String name, byte[] content) {
    try (PDDocument document = Loader.loadPDF(content)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw UnusableInput.unsupported("forbids-taking-text-out", name);
      }
      List<Page> pages = PageContents.of(document);
      requireCharacters(name, pages);
      requireSense(name, pages);
      List<String> vertical = new ArrayList<>();
      List<Page> across = pages.stream().map(p -> VerticalLines.setApart(p, vertical)).toList();
      requireLines(name, pages, vertical);
      List<String> footnotes = new ArrayList<>();
      List<Page> text = MarginNumbers.without(Footnotes.setApart(across, footnotes));
      List<Integer> seams = new ArrayList<>();
      List<String> lines = PageLayout.lines(PdfHeadings.numbered(ReadingOrder.of(text)), seams);
      if (lines.stream().allMatch(String::isBlank)) {
        throw UnusableInput.content("holds-no-text-scanned-pages-must", name);
      }
      List<String> struck = pages.stream().flatMap(page -> strokes(page.struck())).toList();
      return new PdfText(lines, struck, vertical, footnotes, seams);
    } catch (InvalidPasswordException encrypted) {
      throw UnusableInput.unsupported("encrypted-save-without-password", name).because(encrypted);
    } catch (UnusableInput unusable) {
      throw unusable;
    } catch (IOException | RuntimeException broken) {
      throw UnusableInput.unsupported("damaged-cant-read-pdf", name).because(broken);
    }
  }

  private static Stream<String> strokes(List<Glyph> struck) {
    return TextRow.of(Run.of(struck)).stream().map(row -> RowText.of(row).replace("**", ""));
  }

  /** A map that tells the wrong characters for some letters: 議席²維持 for 議席を維持. */
  private static void requireSense(String name, List<Page> pages) {
    StrayLetters stray = StrayLetters.in(pages);
    if (stray.areMany()) {
      throw UnusableInput.content(
          "tells-wrong-characters-letters-strays",
          name,
          stray.count(),
          stray.japanese(),
          stray.shown());
    }
  }

  private static void requireLines(String name, List<Page> pages, List<String> vertical) {
    long down = vertical.stream().mapToLong(String::length).sum();
    long letters =
        pages.stream().flatMap(page -> page.glyphs().stream()).filter(Glyph::isJapanese).count();
    if (down * 4 > letters) {
      throw UnusableInput.unsupported("set-vertical-lines-only-horizontal-ones", name);
    }
  }

  private static void requireCharacters(String name, List<Page> pages) {
    int nameless = pages.stream().mapToInt(Page::nameless).sum();
    long named =
        pages.stream().flatMap(page -> page.glyphs().stream()).filter(g -> !g.isBlank()).count();
    if (nameless > MOST_NAMELESS * (named + nameless)) {
      throw UnusableInput.content(
          "doesnt-tell-characters-letters-none", name, nameless, named + nameless);
    }
  }
}
