package org.yakugo.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Period;
import org.yakugo.manuscript.PrintedBulletin;

/** A bulletin of 23 items from its opening to its publication, without a mouse. */
final class KeyboardTest extends PageCase {
  private static final int ITEMS = 23;

  /** As if copied from elsewhere. */
  private static final String PASTE =
      """
      (text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
      }
      """;

  /** Items of several weeks as one week's bulletin whose Japanese is still to be written. */
  private static String english() throws IOException {
    List<Item> items = new ArrayList<>();
    for (String week : List.of("2024-03-16", "2024-08-31", "2025-08-02")) {
      for (Item item : BulletinReader.read(Path.of("corpus", week + ".txt")).items()) {
        if (items.size() < ITEMS) {
          items.add(
              new Item(
                  items.size() + 1,
                  item.section(),
                  Passage.EMPTY,
                  item.en(),
                  item.body(),
                  item.citation(),
                  List.of(),
                  1));
        }
      }
    }
    items.sort((a, b) -> Integer.compare(a.section().number(), b.section().number()));
    Period week = new Period(LocalDate.of(2026, 5, 16), LocalDate.of(2026, 5, 22));
    return PrintedBulletin.text(
        new Bulletin("2026-05-16", "【見本】週間情報", "在アゼルバイジャン見本大使館", week, items, List.of()));
  }

  @Test
  void bulletinIsDraftedCheckedExportedAndPublished() throws IOException {
    Page page = browser.open("ja-JP", "/draft");
    page.evaluate(PASTE, english());
    assertThat(page.locator("#paste")).isFocused();
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".where span")).hasText("第1項／全23項");
    page.waitForLoadState();
    for (int n = 1; n <= ITEMS; n++) {
      assertThat(page.locator("#work")).hasAttribute("data-n", String.valueOf(n));
      assertThat(page.locator("#ja")).isFocused();
      assertThat(page.locator("#ja").evaluate("field => field.selectionEnd")).isEqualTo(0);
      if (page.locator("#ja").inputValue().isEmpty()) {
        page.keyboard().type("第" + n + "項の見出し");
      }
      page.keyboard().press("End");
      page.keyboard().press("Control+Enter");
      if (n < ITEMS) {
        assertThat(page.locator("#entry-" + n + " .state")).hasText("完了");
      }
    }
    assertThat(page.locator(".finish > li")).hasCount(ITEMS);
    assertThat(page.locator(".lead").first()).containsText("23項中23項完了");
    // The list is there before the keys are.
    page.waitForLoadState();
    Download word = page.waitForDownload(() -> page.keyboard().press("w"));
    assertThat(word.suggestedFilename()).endsWith(".docx");
    Bulletin read = BulletinReader.read(word.suggestedFilename(), Files.readAllBytes(word.path()));
    assertThat(read.items()).hasSize(ITEMS).noneMatch(item -> item.ja().isEmpty());
    page.keyboard().press("p");
    assertThat(page.locator("h1")).hasText("公開しました：覚えたこと");
    assertThat(page.locator(".pairs").first()).isVisible();
    Bulletin published = BulletinReader.read(folder.resolve("corpus/2026-05-16.txt"));
    assertThat(published.items()).hasSize(ITEMS);
    assertThat(published.items().stream().map(item -> item.ja().text()))
        .containsExactlyElementsOf(read.items().stream().map(item -> item.ja().text()).toList());
    browser.assertQuiet();
  }

  @Test
  void listOfKeysOpensAndPagesAreReached() {
    Page page = browser.open("en-GB", "/overview");
    page.keyboard().press("?");
    assertThat(page.locator("#shortcuts")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#shortcuts")).isHidden();
    page.keyboard().press("g");
    page.keyboard().press("m");
    assertThat(page.locator("h1")).hasText("Memory");
    browser.assertQuiet();
  }
}
