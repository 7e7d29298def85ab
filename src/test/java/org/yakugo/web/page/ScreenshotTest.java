package org.yakugo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each page in both languages, both widths, light and dark: nothing is wider than the window,
 * nothing complains, and axe finds nothing that some people can't use. Leaves the pictures in
 * {@code target/screenshots/}, to be looked at.
 */
final class ScreenshotTest {
  private static final Path PICTURES = Path.of("target", "screenshots");

  @TempDir private static Path folder;
  private static DeskBrowser browser;
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  @BeforeAll
  static void start() throws IOException {
    browser = DeskBrowser.over(folder);
    Files.createDirectories(PICTURES);
    PAGES.put("start", "/draft");
    Page page = browser.open("en-GB");
    page.navigate(browser.url("/draft"));
    page.locator(".tour form button").click();
    page.locator("#ja").waitFor();
    PAGES.put("draft", page.url().replaceFirst("^https?://[^/]+", ""));
    page.context().close();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyPageFitsAndIsQuiet() {
    for (String locale : List.of("en-GB", "ja-JP")) {
      for (int width : List.of(1280, 390)) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          look(locale, width, scheme);
        }
      }
    }
  }

  private void look(String locale, int width, ColorScheme scheme) {
    Page page = browser.open(locale, width, scheme);
    PAGES.forEach(
        (name, path) -> {
          page.navigate(browser.url(path));
          String title =
              "%s-%s-%d-%s"
                  .formatted(name, locale.substring(0, 2), width, scheme.name().toLowerCase());
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(PICTURES.resolve(title + ".png")));
          Object overflow =
              page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
          assertThat(((Number) overflow).intValue()).as(title + " is too wide").isLessThan(1);
          assertThat(Axe.violations(page)).as(title).isEmpty();
        });
    browser.assertQuiet();
    page.context().close();
  }
}
