package org.yakugo.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.bulletin.Week;

/** Check 校閲 in a real browser. */
final class CheckFlowTest extends PageCase {
  private static final String WEEK =
      Week.from(
          "2026-05-16",
          "大統領がグルジアを訪問",
          "President visits Georgia",
          "The President arrived in Tbilisi on Monday. (SAMPLE / 18.05.2026)",
          "外相が 会見",
          "Foreign Minister holds news conference",
          "He spoke to reporters. (SAMPLE / 19.05.2026)");

  /** The page of a file that is checked. */
  private Page checked(String locale, String name, String text) {
    Page page = browser.open(locale, "/check");
    page.setInputFiles("input[type=file]", file(name, text));
    return page;
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "en-GB, one.txt, error, \"The name is ジョージア, not グルジア.\", Since the last check of this file",
        "ja-JP, eins.txt, 誤り, 名称は「ジョージア」です（「グルジア」ではない）。, このファイルの前回の校閲から"
      })
  void suggestionIsAppliedAndTheNextCheckTellsWhatChanged(
      String locale, String name, String severity, String message, String since)
      throws IOException {
    Page page = checked(locale, name, WEEK);
    assertThat(page.locator("#item-1 .severity").first()).hasText(severity);
    assertThat(page.locator("#item-1 mark.flag").first()).hasText("グルジア");
    assertThat(page.locator("#item-1 .findings > li p").first()).containsText(message);
    page.locator("#item-1 .instead").first().click();
    page.locator(".checked, .empty").first().waitFor();
    assertThat(page.locator("mark.flag").getByText("グルジア")).hasCount(0);
    Download text = page.waitForDownload(() -> page.locator("a[href$='/text.txt']").click());
    assertThat(Files.readString(text.path())).contains("● 大統領がジョージアを訪問\n").doesNotContain("グルジア");
    page.navigate(browser.url("/check"));
    page.setInputFiles("input[type=file]", file(name, WEEK));
    assertThat(page.locator("#found .hint").getByText(since)).isVisible();
  }

  @Test
  void emptyFileIsToldToBeEmpty() {
    Page page = checked("en-GB", "empty.txt", "");
    assertThat(page.locator("main")).containsText("empty.txt is empty.");
    assertThat(browser.complaints()).hasSize(1).first().asString().contains("status of 422");
  }

  @Test
  void findingIsIgnoredWithAReasonAndHeededAgain() {
    Page page = checked("en-GB", "two.txt", WEEK);
    page.locator("#item-2 .findings summary").first().click();
    page.locator("#item-2 [name=why]").first().fill("as the agency prints it");
    page.locator("#item-2 .findings form button").getByText("Ignore").first().click();
    assertThat(page.locator(".notice p")).hasText("This finding is ignored from now on.");
    assertThat(page.locator("#found .lead")).containsText("1 ignored");
    page.locator(".notice button").click();
    assertThat(page.locator("#found .lead")).not().containsText("ignored");
  }

  @ParameterizedTest
  @CsvSource({"en-GB, The correction is in the text., Item 12", "ja-JP, 修正しました。, 第12項"})
  void correctionsLeaveTheEditorWhereHeIs(String locale, String said, String item) {
    Page page = checked(locale, "long-" + locale + ".txt", longWeek());
    page.locator("[name=severity]").selectOption("error");
    assertThat(page.locator(".checked > li")).hasCount(20);
    Locator twelfth = page.locator("#item-12");
    twelfth.locator(".instead").first().scrollIntoViewIfNeeded();
    int before = scrolled(page);
    twelfth.locator(".instead").first().click();
    assertThat(page.locator("#found > .notice p")).hasText(said);
    assertThat(page.locator("#item-12")).hasCount(0);
    assertThat(page.locator("#item-13 h2")).isFocused();
    assertThat(scrolled(page)).isEqualTo(before);
    assertThat(page.locator("[name=severity]")).hasValue("error");
    page.keyboard().press("u");
    assertThat(page.locator("#item-12 .n")).hasText(item);
    page.locator("#item-12 summary").first().click();
    page.locator("#item-12 input[name=suggestion]").first().fill("ジョージア国");
    page.keyboard().press("Enter");
    assertThat(page.locator("#found > .notice p")).hasText(said);
    page.locator("[name=severity]").selectOption("");
    page.locator("#item-13 h2").focus();
    page.keyboard().press("e");
    assertThat(page.locator("#item-13 input[name=suggestion]").first()).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator("#item-13 h2")).isFocused();
    page.keyboard().press("a");
    assertThat(page.locator("#item-13")).hasCount(0);
    assertThat(page.locator("a[href$='/text.txt']")).isVisible();
    Download text = page.waitForDownload(() -> page.locator("a[href$='/text.txt']").click());
    assertThat(text.suggestedFilename()).isEqualTo("long-" + locale + ".txt");
    assertThat(text.path()).content().contains("● 代表団12がジョージア国を訪問\n");
    page.keyboard().press("p");
    page.waitForURL("**/finish");
    assertThat(page.locator(".finish > li").nth(11)).containsText("代表団12がジョージア国を訪問");
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 'The text was changed elsewhere since you saw it; nothing was written. It is shown as it is now.', The correction is in the text.",
    "ja-JP, この本文は別の画面で変更されました。何も書き込んでいません。現在の本文を表示します。, 修正しました。"
  })
  void secondWindowIsToldThatTheFirstChangedTheText(String locale, String told, String done) {
    Page first = checked(locale, "beside-" + locale + "-1.txt", WEEK);
    assertThat(first.locator("#item-1 mark.flag").first()).hasText("グルジア");
    Page second = browser.open(first.context());
    second.navigate(first.url());
    assertThat(second.locator("#item-1 mark.flag").first()).hasText("グルジア");
    first.locator("#item-1 .instead").first().click();
    assertThat(first.locator("#found > .notice p")).hasText(done);
    second.locator("#item-2 .instead").first().click();
    assertThat(second.locator("#said")).hasText(told);
    assertThat(second.locator("mark.flag").getByText("グルジア")).hasCount(0);
    browser.complaints(); // the browser notes the answer's status
    second.locator("#item-2 .instead").first().click();
    assertThat(second.locator("#found > .notice p")).hasText(done);
    first.locator(".notice button").click();
    assertThat(first.locator("#said")).hasText(told);
    browser.complaints();
    Download text = second.waitForDownload(() -> second.locator("a[href$='/text.txt']").click());
    assertThat(text.path()).content().contains("● 大統領がジョージアを訪問\n", "● 外相が会見\n");
  }

  private static int scrolled(Page page) {
    return ((Number) page.evaluate("Math.round(window.scrollY)")).intValue();
  }

  private static String longWeek() {
    StringBuilder text = new StringBuilder("週間情報\n2026年5月16日～5月22日\n\n1. 外交\n");
    for (int n = 1; n <= 20; n++) { // long enough to stay where one is without the last
      text.append("● 代表団%dがグルジアを訪問\nDelegation %<d visits Georgia\n\n".formatted(n))
          .append("It came to Tbilisi on Monday. (SAMPLE / 18.05.2026)\n\n");
    }
    return text.toString();
  }

  @Test
  void findingHasAnAddress() {
    Page page = checked("en-GB", "deep.txt", longWeek());
    page.locator("#item-13 summary").first().click();
    String address = page.locator("#item-13 .findings a[href^='#f-']").first().getAttribute("href");
    String file = page.url();
    page.navigate("about:blank");
    page.navigate(file + address);
    assertThat(page.locator("#item-13 h2")).isFocused();
    assertThat(page.locator(address)).isInViewport();
  }

  @Test
  void decidingInTheGlossaryLeadsBack() {
    Page page = checked("ja-JP", "decide.txt", WEEK);
    page.locator("#item-1 summary").first().click();
    page.locator("#item-1 a[href^='/glossary/decide']").first().click();
    page.locator("[name=english]").fill("Georgia of the test");
    page.locator("#concept .primary").click();
    assertThat(page.locator(".notice p")).hasText("追加しました：Georgia of the test ジョージア");
    assertThat(page.locator("h1")).hasText("decide.txt");
    page.keyboard().press("u");
    assertThat(page.locator(".notice p")).hasText("取り消しました：Georgia of the test ジョージア");
    assertThat(page.locator("h1")).hasText("decide.txt");
  }

  @Test
  void severalFilesAreCheckedAndFiltered() {
    Page page = browser.open("ja-JP", "/check");
    page.setInputFiles(
        "input[type=file]", new FilePayload[] {file("a.txt", WEEK), file("b.txt", WEEK)});
    assertThat(page.locator(".works a").getByText("b.txt")).isVisible();
    assertThat(page.locator(".works li").first()).containsText("誤り");
    page.locator(".works a").getByText("a.txt").click();
    page.locator("[name=severity]").selectOption("error");
    assertThat(page.locator(".checked .severity").first()).hasText("誤り");
    assertThat(page.locator(".checked .warning")).hasCount(0);
    assertThat(page.url()).contains("severity=error");
  }

  @Test
  void reportsAreTakenAway() throws IOException {
    Page page = checked("en-GB", "c.txt", WEEK);
    page.locator(".checked").waitFor();
    Download html = page.waitForDownload(() -> page.locator("a[href$='.html']").click());
    assertThat(html.suggestedFilename()).isEqualTo("c.txt.html");
    Download sarif = page.waitForDownload(() -> page.locator("a[href$='.sarif']").click());
    assertThat(Files.readString(sarif.path())).contains("\"COUNTRY_NAME\"");
  }
}
