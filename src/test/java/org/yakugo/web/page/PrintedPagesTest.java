package org.yakugo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages on paper: black on white, within A4, without what can only be pressed. */
final class PrintedPagesTest extends PageCase {
  private static final Path PICTURES = Path.of("target", "screenshots");

  /** A4 less 1.5 cm on each side, in CSS pixels. */
  private static final int PAPER = 681;

  /** The classes of what stands on a dark ground. */
  private static final String SHADES =
      """
      [...document.querySelectorAll("body *")]
        .filter(e => e.checkVisibility())
        .filter(e => {
          const [r, g, b, a = 1] = getComputedStyle(e).backgroundColor.match(/[\\d.]+/g).map(Number);
          return a > 0.5 && r + g + b < 450;
        })
        .map(e => e.tagName + "." + e.className)
      """;

  @ParameterizedTest
  @CsvSource({
    "draft, en-GB, Foreign Minister Jeyhun Bayramov meets Foreign Minister of Georgia",
    "check, ja-JP, スロヴァキア外相が訪問",
    "/memory/2026-02-07, ja-JP, ヴァンス米国副大統領がアゼルバイジャンを公式訪問",
    "/drift, en-GB, Drift",
    "/overview, ja-JP, 概況",
    "/glossary, en-GB, United States Congress",
    "/glossary/worklist, ja-JP, 作業一覧",
    "/reference, en-GB, /api/suggest",
  })
  void standsOnPaper(String path, String locale, String words) throws IOException {
    Page page = browser.open(locale, PAPER, ColorScheme.DARK);
    switch (path) {
      case "draft" ->
          give(
              page,
              "/draft",
              "week.txt",
              "Foreign Minister Jeyhun Bayramov meets Foreign Minister of Georgia\n\nThey met on Monday.\n");
      case "check" ->
          give(
              page,
              "/check",
              "checked.txt",
              "1. 外交\n● スロヴァキア外相が訪問\nSlovak FM pays visit\nHe came. (SAMPLE / 05.05.2026)\n");
      default -> page.navigate(browser.url(path));
    }
    page.waitForLoadState();
    page.getByText(words).first().waitFor();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    String name = path.replaceAll("\\W+", "");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PAPER);
    assertThat(visible(page.locator("button:not(.take), nav, input[type=file], [role=dialog]")))
        .isEmpty();
    assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
    assertThat(page.evaluate(SHADES)).isEqualTo(List.of());
    byte[] paper =
        page.pdf(
            new Page.PdfOptions()
                .setFormat("A4")
                .setMargin(
                    new Margin()
                        .setTop("1.5cm")
                        .setBottom("1.5cm")
                        .setLeft("1.5cm")
                        .setRight("1.5cm")));
    Files.write(Files.createDirectories(PICTURES).resolve("print-" + name + ".pdf"), paper);
    try (PDDocument document = Loader.loadPDF(paper)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains(words);
    }
  }

  private void give(Page page, String path, String name, String text) {
    page.navigate(browser.url(path));
    page.setInputFiles(
        "input[type=file]",
        new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    page.waitForURL(url -> !url.endsWith(path));
  }

  private static List<String> visible(Locator locator) {
    return locator.all().stream()
        .filter(Locator::isVisible)
        .map(one -> Objects.toString(one.evaluate("e => e.outerHTML")))
        .toList();
  }
}
