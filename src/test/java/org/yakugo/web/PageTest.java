package org.yakugo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Chromium;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.Workspace;

/**
 * The page in a real browser; mostly the API's answer is given, so that the page alone is tested.
 */
final class PageTest {
  private static final String HEADLINE = "FM of Georgia Maka Botchorishvili visits Baku";

  private static final String ANSWER =
      """
      [{"item": 1, "headline": "FM of Georgia Maka Botchorishvili visits Baku",
        "mentions": [
          {"source": "FM of Georgia Maka Botchorishvili", "field": "headline", "start": 0, "end": 33,
           "kind": "person_title", "renderings": [
             {"target": "ボチョリシヴィリ・ジョージア外相", "origin": "composed", "confidence": 0.71,
              "uses": 0, "last": null, "evidence": [], "reasons": ["ジョージア外相 stands in 3 items"]},
             {"target": "ボチョリシュヴィリ・ジョージア外相", "origin": "composed", "confidence": 0.14,
              "uses": 0, "last": null, "evidence": [], "reasons": []}]},
          {"source": "FM of Georgia", "field": "headline", "start": 0, "end": 13, "kind": "title",
           "renderings": [
             {"target": "ジョージア外相", "origin": "memory", "confidence": 0.93, "uses": 3,
              "last": "2026-03-12", "reasons": [], "evidence": [
                {"bulletin": "2026-03-07", "item": 4, "ja": "大統領がジョージア外相と会談",
                 "en": "President receives FM of Georgia"}]}]},
          {"source": "Georgia", "field": "headline", "start": 6, "end": 13, "kind": "place",
           "renderings": [
             {"target": "ジョージア", "origin": "glossary", "confidence": 0.99, "uses": 12,
              "last": "2026-03-12", "evidence": [], "reasons": []}]},
          {"source": "Baku", "field": "headline", "start": 41, "end": 45, "kind": "place",
           "renderings": [
             {"target": "バクー", "origin": "glossary", "confidence": 0.99, "uses": 30,
              "last": "2026-03-12", "evidence": [], "reasons": []}]},
          {"source": "Tbilisi", "field": "body", "start": 5, "end": 12, "kind": "place",
           "renderings": []}],
        "matches": [{"score": 86, "en": "FM of Latvia Baiba Braže visits Baku",
          "ja": "ブラジェ・ラトビア外相がバクーを訪問", "bulletin": "2026-03-07", "item": 9}],
        "drafts": [{"ja": "ボチョリシヴィリ・ジョージア外相がバクーを訪問", "score": 0.64,
          "from": {"bulletin": "2026-03-07", "item": 9},
          "slots": [{"start": 0, "end": 16, "source": "FM of Georgia Maka Botchorishvili"}]}]}]
      """;

  /** Milliseconds, for a machine that is busy with other things. */
  private static final double PATIENCE = 60_000;

  @TempDir private static Path folder;
  private static WebService service;
  private static Chromium chromium;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    Files.createDirectories(folder.resolve("glossary"));
    service = WebService.start(Desk.open(new Workspace(folder)), "127.0.0.1", 0);
    setDefaultAssertionTimeout(PATIENCE);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
      service.close();
    }
  }

  @BeforeEach
  void open() {
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale("en-GB")
                    .setViewportSize(1280, 900)
                    .setPermissions(List.of("clipboard-read", "clipboard-write")));
    page = context.newPage();
    page.navigate(service.url());
  }

  @AfterEach
  void close() {
    context.close();
  }

  private void answerWith(int status, String body) {
    page.route(
        "**/api/suggest",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType("application/json")
                    .setBody(body)));
  }

  private void ask() {
    page.getByLabel("English item").fill(HEADLINE);
    page.keyboard().press("Control+Enter");
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Leaves a picture in target/, to be looked at after a change of style. */
  private void show(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", name)));
  }

  @Test
  void renderingsAndDraftsAreShownAndOneIsCopied() {
    answerWith(200, ANSWER);
    ask();
    Locator draft = button("ボチョリシヴィリ・ジョージア外相がバクーを訪問");
    assertThat(draft).isVisible();
    assertThat(draft.locator("mark")).hasText("ボチョリシヴィリ・ジョージア外相");
    assertThat(page.locator("h2")).hasText(HEADLINE);
    assertThat(page.locator("h2 a"))
        .hasText(new String[] {"FM of Georgia Maka Botchorishvili", "Baku"});
    assertThat(page.locator(".depth-2 .source")).containsText("Georgia");
    draft.click();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Copied: ボチョリシヴィリ・ジョージア外相がバクーを訪問");
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo("ボチョリシヴィリ・ジョージア外相がバクーを訪問");
    show("page-en.png");
  }

  @Test
  void serviceItselfAnswersThePage() {
    page.getByLabel("English item").fill("President visits Latvia");
    button("Show renderings").click();
    assertThat(button("ラトビア").first()).isVisible();
    assertThat(page.locator("h2")).hasText("President visits Latvia");
  }

  @Test
  void evidenceOpensWithTheKeyboard() {
    answerWith(200, ANSWER);
    ask();
    Locator proof = page.getByText("3 uses, last 2026-03-12");
    proof.focus();
    page.keyboard().press("Enter");
    assertThat(page.getByText("大統領がジョージア外相と会談")).isVisible();
    assertThat(page.getByText("2026-03-07, item 4")).isVisible();
  }

  @Test
  void languageIsSwitchedAndKept() {
    answerWith(200, ANSWER);
    ask();
    button("日本語").click();
    assertThat(page.getByText("見出しの下書き")).isVisible();
    assertThat(page.getByText("2026-03-07 第9項から")).isVisible();
    show("page-ja.png");
    page.reload();
    assertThat(page.getByLabel("英文記事")).isVisible();
    assertThat(page.locator("html")).hasAttribute("lang", "ja");
  }

  @Test
  void problemIsToldInItsOwnWords() {
    answerWith(422, "{\"status\": 422, \"detail\": \"The text holds no item.\"}");
    ask();
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("The text holds no item.");
    assertThat(button("Show renderings")).isEnabled();
  }

  @Test
  void stoppedServiceIsTold() {
    page.route("**/api/suggest", Route::abort);
    ask();
    assertThat(page.getByRole(AriaRole.ALERT))
        .hasText("The service does not answer. Is it still running?");
  }

  @Test
  void fileIsSentAsItIs() {
    answerWith(200, ANSWER);
    String sent =
        page.waitForRequest(
                "**/api/suggest",
                () ->
                    page.setInputFiles(
                        "#file",
                        new FilePayload(
                            "week.txt", "text/plain", HEADLINE.getBytes(StandardCharsets.UTF_8))))
            .postData();
    assertThat(sent).contains("name=\"file\"; filename=\"week.txt\"", HEADLINE);
  }

  @Test
  void textOfAnAnswerIsNeverMarkup() {
    answerWith(200, ANSWER.replace("President receives", "<img src=x onerror=alert(1)>"));
    ask();
    assertThat(page.getByText("Similar past headlines")).isVisible();
    assertThat(page.locator("#answer img")).hasCount(0);
  }
}
