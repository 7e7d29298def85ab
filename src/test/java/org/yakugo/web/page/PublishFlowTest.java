package org.yakugo.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a bulletin in work into the corpus, in a real browser. */
final class PublishFlowTest extends PageCase {
  @ParameterizedTest
  @CsvSource({
    "en-GB, 2026-04-13, Say of which week the bulletin is: its first and its last day.",
    "ja-JP, 2026-04-20, 対象期間の初日と最終日を入れてください。"
  })
  void pastedTextHasANameOfItsOwnAndIsPublishedUnderItsWeek(
      String locale, String first, String none) {
    Page page = browser.open(locale, "/draft");
    String title = "● Envoy U.S. %s visits Gabala".formatted(first);
    page.locator("#paste").fill("%s\n\nHe came. (SAMPLE / %s)\n".formatted(title, dotted(first)));
    page.keyboard().press("Control+Enter");
    String name = title.substring(2).replace('.', ' ').replace("  ", " ");
    assertThat(page.locator("#items h2")).hasText(name);
    page.locator("#ja").fill("特使がガバラを訪問");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("[name=from]")).hasValue(first);
    assertThat(page.locator("[name=to]")).hasValue(first);
    for (String wrong : List.of("2026-04-01", "20260-04-01")) {
      page.locator("[name=to]").fill(wrong);
      page.locator(".publish .primary").click();
      assertThat(page.locator(".problem")).containsText(none);
      browser.complaints(); // the browser notes the answer's status
      page.goBack();
    }
    page.locator("[name=to]").fill(first.replaceFirst("..$", "26"));
    page.locator(".publish .primary").click();
    assertThat(page.locator(".pairs").first()).isVisible();
    assertThat(folder.resolve("corpus").resolve(first + ".txt"))
        .content()
        .startsWith("2026年4月%d日～4月26日\n".formatted(Integer.parseInt(first.substring(8))));
  }

  private static String dotted(String day) {
    return day.replaceAll("(....)-(..)-(..)", "$3.$2.$1");
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 6, 'The corpus holds 2026-06-06 in a version that you have not seen; nothing was published.'",
    "ja-JP, 13, 過去例にある2026-06-13号は、まだご覧になっていない版です。公開していません。"
  })
  void versionThatNobodySawIsNotReplaced(String locale, int day, String told) {
    String id = "2026-06-%02d".formatted(day);
    Page first = open(locale, day, "大統領がラトビアを訪問");
    first.locator(".publish .primary").click();
    assertThat(first.locator(".pairs").first()).isVisible();
    first.navigate(browser.url("/draft/" + id + "/finish"));
    Page second = open(locale, day, "大統領、ラトビア訪問");
    second.locator(".publish [type=checkbox]").check();
    second.locator(".publish .primary").click();
    assertThat(second.locator(".pairs").first()).isVisible();
    first.locator(".publish [type=checkbox]").check();
    // Meanwhile what the first window saw is replaced by the second.
    first.locator(".publish .primary").click();
    assertThat(first.locator(".overtaken h3")).hasText(told);
    assertThat(first.locator(".overtaken tbody tr")).hasCount(1);
    assertThat(first.locator(".overtaken tbody th")).hasText("President visits Latvia");
    assertThat(first.locator(".overtaken tbody td").first()).hasText("大統領、ラトビア訪問");
    assertThat(first.locator(".overtaken tbody td").last()).hasText("大統領がラトビアを訪問");
    assertThat(folder.resolve("corpus/" + id + ".txt")).content().contains("大統領、ラトビア訪問");
    browser.complaints(); // the browser notes the answer's status
    assertThat(Axe.violations(first)).isEmpty();
    first.locator(".publish [type=checkbox]").check();
    first.locator(".publish .primary").click();
    assertThat(first.locator(".pairs").first()).isVisible();
    assertThat(folder.resolve("corpus/" + id + ".txt")).content().contains("大統領がラトビアを訪問");
    Page third = browser.open(locale, "/draft");
    third.locator("#paste").fill("President leaves\n\nHe left. (SAMPLE / 08.06.2026)\n");
    third.keyboard().press("Control+Enter");
    third.locator("#ja").fill("大統領が出国");
    third.keyboard().press("Control+Enter");
    third.locator("[name=from]").fill(id);
    third.locator("[name=to]").fill(id.replaceFirst("..$", "20"));
    third.locator(".publish .primary").click();
    assertThat(third.locator(".overtaken h3")).hasText(told);
    assertThat(third.locator(".overtaken tbody tr")).hasCount(3);
    assertThat(third.locator("[name=from]")).hasValue(id);
    browser.complaints();
  }

  /** At the end of a bulletin of two items, the first headed so. */
  private Page open(String locale, int day, String headline) {
    String week =
        """
        週間情報
        2026年6月%d日～6月%d日

        1. 外交
        ● %s
        President visits Latvia

        The President arrived in Riga. (SAMPLE / 08.06.2026)

        ● 外相が会見
        Foreign Minister holds news conference

        He spoke to reporters. (SAMPLE / 08.06.2026)
        """
            .formatted(day, day + 6, headline);
    Page page = browser.open(locale, "/draft");
    byte[] text = week.getBytes(StandardCharsets.UTF_8);
    page.setInputFiles("input[type=file]", new FilePayload("week.txt", "text/plain", text));
    assertThat(page.locator("#ja")).isFocused();
    page.navigate(page.url().replaceFirst("/1$", "/finish"));
    return page;
  }
}
