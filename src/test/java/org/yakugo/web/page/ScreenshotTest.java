package org.yakugo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each page in both languages, both widths, light and dark: nothing is wider than the window,
 * nothing complains, and axe finds nothing that some people can't use. With {@code -Dscreenshots}
 * it leaves pictures of them in {@code target/screenshots/}, to be looked at.
 */
final class ScreenshotTest {
  private static final Path PICTURES = Path.of("target", "screenshots");

  /** Nothing more is on its way into the page. */
  private static final String SETTLED =
      "() => document.readyState === 'complete'"
          + " && !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')";

  private static final String HIDDEN_OF_NAVIGATION =
      "(nav => nav.scrollWidth - nav.clientWidth)(document.querySelector('.top nav'))";

  /** The window of the pictures in documents, in CSS pixels. */
  private static final int READERS_WIDTH = 1120;

  private static final int READERS_HEIGHT = 700;

  @TempDir private static Path folder;
  private static DeskBrowser browser;
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  @BeforeAll
  static void start() throws IOException {
    browser = DeskBrowser.over(folder);
    Files.createDirectories(PICTURES);
    PAGES.put("start", "/draft");
    Page page = browser.open("en-GB", "/draft");
    page.locator(".tour form button").click();
    page.locator("#ja").waitFor();
    String draft = path(page);
    PAGES.put("draft", draft);
    PAGES.put("finish", draft.replaceFirst("/1$", "/finish"));
    PAGES.put("learned", learned(page));
    PAGES.put("check", "/check");
    page.navigate(browser.url("/check"));
    DeskBrowser.give(page, week());
    page.locator(".checked").waitFor();
    PAGES.put("checked", path(page));
    PAGES.put("worklist", "/glossary/worklist");
    PAGES.put("glossary", "/glossary");
    page.navigate(browser.url("/glossary/worklist"));
    page.locator(".candidates [data-key=a]").first().click();
    page.locator(".confirm .primary").click();
    page.locator(".notice").waitFor();
    page.navigate(browser.url("/glossary?q=Speaker"));
    page.locator("#concepts tbody a").first().click();
    page.locator(".preferred").waitFor();
    PAGES.put("concept", path(page));
    PAGES.put("edit", path(page) + "/edit");
    PAGES.put("decisions", "/glossary/decisions");
    PAGES.put("exchange", "/glossary/exchange");
    PAGES.put("memory", "/memory");
    PAGES.put("found", "/memory?q=Parliament");
    PAGES.put("bulletin", "/memory/2026-02-07");
    PAGES.put("drift", "/drift");
    PAGES.put("overview", "/overview");
    PAGES.put("reference", "/reference");
    page.context().close();
  }

  /** A week published once more as it is, so that the other pages are none the wiser. */
  private static String learned(Page page) {
    page.navigate(browser.url("/draft"));
    DeskBrowser.give(page, Path.of("corpus", "2025-11-01.txt"));
    page.locator("#ja").waitFor();
    page.navigate(page.url().replaceFirst("/\\d+$", "/finish"));
    page.locator(".publish [type=checkbox]").check();
    page.locator(".publish .primary").click();
    page.locator(".pairs").first().waitFor();
    return path(page);
  }

  /** A bulletin with faults, without the signs that say where they are. */
  private static Path week() throws IOException {
    Path marked = Path.of("src/test/resources/org/yakugo/lab/quality/checks/2026-05-16.txt");
    String text = Files.readString(marked).replaceAll("[⟦⟧⟪⟫]", "");
    return Files.writeString(folder.resolve("2026-05-16.txt"), text);
  }

  private static String path(Page page) {
    return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  /** Those that README and README.ja show; {@code -Dpictures=docs/images} renews them. */
  @Test
  void picturesForReaders() {
    Path folder = Path.of(System.getProperty("pictures", PICTURES.toString()));
    for (String locale : List.of("en-GB", "ja-JP")) {
      Page page = browser.open(locale, READERS_WIDTH, ColorScheme.LIGHT);
      page.setViewportSize(READERS_WIDTH, READERS_HEIGHT);
      for (String name : List.of("draft", "checked", "worklist")) {
        page.navigate(browser.url(PAGES.get(name)));
        page.waitForFunction(SETTLED);
        String picture = "%s-%s.png".formatted(name, locale.substring(0, 2));
        page.screenshot(
            new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.HIDE)
                .setPath(folder.resolve(picture)));
        assertThat(folder.resolve(picture)).isNotEmptyFile();
      }
      page.context().close();
    }
    browser.assertQuiet();
  }

  @Test
  void everyPageFitsAndIsQuiet() {
    List<String> problems = new ArrayList<>();
    for (String locale : List.of("en-GB", "ja-JP")) {
      for (int width : List.of(1280, 390)) {
        look(locale, width, problems);
      }
    }
    problems.addAll(browser.complaints());
    assertThat(problems).isEmpty();
  }

  /**
   * Asks axe about each page once a language, at one width each: all of it in light, contrast in
   * dark.
   */
  private void look(String locale, int width, List<String> problems) {
    boolean english = locale.startsWith("en");
    boolean wide = width > 600;
    Page page = browser.open(locale, width, ColorScheme.LIGHT);
    PAGES.forEach(
        (name, path) -> {
          String title = "%s-%s-%d".formatted(name, locale.substring(0, 2), width);
          page.navigate(browser.url(path));
          page.waitForFunction(SETTLED);
          if (!path(page).equals(path.replaceFirst("[?].*", ""))) {
            problems.add(title + " is " + path(page));
          }
          fit(page, title, problems);
          picture(page, title + "-light");
          if (english == wide) {
            Axe.violations(page).forEach(found -> problems.add(title + ": " + found));
          }
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
          picture(page, title + "-dark");
          if (english && wide) {
            Axe.contrast(page).forEach(found -> problems.add(title + ", dark: " + found));
          }
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        });
    page.context().close();
  }

  /** A hundred and more, which nobody looks at unasked. */
  private static void picture(Page page, String title) {
    if (System.getProperty("screenshots") != null) {
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(title + ".png")));
    }
  }

  private static void fit(Page page, String title, List<String> problems) {
    int overflow =
        number(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
    if (overflow > 0) {
      problems.add(title + " is too wide by " + overflow);
    }
    int hidden = number(page.evaluate(HIDDEN_OF_NAVIGATION));
    if (hidden > 0) {
      problems.add(title + " hides " + hidden + " pixels of its navigation");
    }
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
