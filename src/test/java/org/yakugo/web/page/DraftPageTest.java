package org.yakugo.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.manuscript.Manuscript;
import org.yakugo.manuscript.Manuscripts;
import org.yakugo.manuscript.State;
import org.yakugo.workspace.Workspace;

/** Draft 下訳 in a real browser: what a translator sees and what is kept. */
final class DraftPageTest extends PageCase {
  private static final String WEEK =
      """
      ● President visits Latvia

      The President arrived in Riga. (SAMPLE / 12.05.2026)

      ● Foreign Minister Jeyhun Bayramov meets Foreign Minister of Georgia

      They met in Baku. (SAMPLE / 13.05.2026)
      """;

  /** Opens a bulletin of two items, named anew for each test. */
  private Page open(String locale, String name) {
    Page page = browser.open(locale, "/draft");
    page.setInputFiles(
        "input[type=file]",
        new FilePayload(name + ".txt", "text/plain", WEEK.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator("#ja")).isFocused();
    page.waitForLoadState();
    return page;
  }

  private Manuscript kept(String id) {
    return new Manuscripts(new Workspace(folder)).find(id);
  }

  /** Waits until the service has what was typed. */
  private static void saved(Page page) {
    assertThat(page.locator("#saved"))
        .hasText(page.locator("html").getAttribute("lang").equals("ja") ? "保存済み" : "Saved");
  }

  /** Closes the page, which could send nothing, and opens its item in a new one that can. */
  private Page reopened(Page page) {
    String item = page.url();
    page.close();
    page.context().setOffline(false);
    Page again = browser.open(page.context());
    again.navigate(item);
    return again;
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, Item 1 of 2, 0 of 2 done, open, Japanese headline, 1 of 2 done, done",
    "ja-JP, 第1項／全2項, 2項中0項完了, 未着手, 日本語の見出し, 2項中1項完了, 完了"
  })
  void itemIsDraftedAndFinished(
      String locale,
      String where,
      String before,
      String open,
      String label,
      String after,
      String done) {
    String id = "week-" + locale;
    Page page = open(locale, id);
    assertThat(page.locator(".where span")).hasText(where);
    assertThat(page.locator("h1")).hasText("President visits Latvia");
    assertThat(page.locator("#progress")).hasText(before);
    assertThat(page.locator("#entry-1 .state")).hasText(open);
    assertThat(page.getByLabel(label)).isVisible();
    page.locator("#ja").fill("大統領がラトビアを訪問");
    saved(page);
    assertThat(page.locator("#marks")).hasText("大統領がラトビアを訪問");
    assertThat(page.locator("#marks .slot").first()).hasText("大統領");
    assertThat(kept(id).headline(1).ja()).isEqualTo("大統領がラトビアを訪問");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("h1"))
        .hasText("Foreign Minister Jeyhun Bayramov meets Foreign Minister of Georgia");
    assertThat(page.locator("#progress")).hasText(after);
    assertThat(page.locator("#entry-1 .state")).hasText(done);
    assertThat(kept(id).headline(1).state()).isEqualTo(State.DONE);
    assertThat(page.url()).isEqualTo(browser.url("/draft/" + id + "/2"));
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 'Done, next item', 'Done, to the whole', Finish and publish …",
    "ja-JP, 完了して次へ, 完了して仕上げへ, 仕上げて公開…"
  })
  void itemThatWasPassedOverIsNextAndBehindTheLastIsTheWhole(
      String locale, String next, String whole, String again) {
    String id = "round-" + locale;
    Page page = open(locale, id);
    page.keyboard().press("Alt+ArrowDown");
    assertThat(page.locator("#work")).hasAttribute("data-n", "2");
    assertThat(page.locator("#finish")).hasText(next);
    assertThat(page.locator("#ja")).isFocused();
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#work")).hasAttribute("data-n", "1");
    assertThat(page.locator("#finish")).hasText(whole);
    assertThat(page.locator("#ja")).isFocused();
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".finish > li")).hasCount(2);
    assertThat(page.url()).isEqualTo(browser.url("/draft/" + id + "/finish"));
    page.navigate(browser.url("/draft/" + id + "/2"));
    assertThat(page.locator("#finish")).hasText(again);
  }

  @Test
  void renderingIsTakenByKeyInsertedAndUndone() {
    Page page = open("en-GB", "taken");
    page.locator("#ja").fill("大統領がLatviaを訪問");
    saved(page);
    Locator slot = page.locator("#marks .slot.open");
    assertThat(slot).hasText("Latvia");
    page.keyboard().press("Home");
    page.keyboard().press("F2");
    assertThat(page.locator(".card.shown h2 [lang=en]")).hasText("Latvia");
    page.keyboard().press("Alt+1");
    assertThat(page.locator("#ja")).hasValue("大統領がラトビアを訪問");
    page.keyboard().press("Control+z");
    assertThat(page.locator("#ja")).hasValue("大統領がLatviaを訪問");
  }

  @Test
  void fieldGrowsInANarrowerWindow() {
    Page page = open("ja-JP", "narrow");
    page.locator("#ja").fill("ボチョリシヴィリ・ジョージア外相がバクーを訪問");
    page.setViewportSize(390, 844);
    page.waitForFunction("() => document.querySelector('#ja').offsetHeight > 70");
    assertThat(page.locator("#ja").evaluate("e => e.scrollHeight <= e.offsetHeight"))
        .isEqualTo(true);
  }

  @Test
  void alternativesOpenInPlace() {
    Page page = open("ja-JP", "choices");
    page.locator("#ja").fill("大統領がラトビアを訪問");
    saved(page);
    page.locator("#ja").evaluate("e => e.setSelectionRange(1, 1)");
    page.keyboard().press("F4");
    Locator choices = page.locator("#choices [role=option]");
    assertThat(choices.first()).hasAttribute("aria-selected", "true");
    List<String> texts = choices.allInnerTexts();
    assertThat(texts).isNotEmpty();
    page.keyboard().press("Escape");
    assertThat(page.locator("#choices")).isHidden();
    assertThat(page.locator("#ja")).isFocused();
  }

  @Test
  void findingAppearsUnderTheWordAndItsSuggestionIsTaken() {
    Page page = open("en-GB", "finding");
    page.locator("#ja").fill("大統領がラトビア を訪問");
    assertThat(page.locator("#marks .flag")).hasText(" ");
    page.locator("#findings .instead").first().waitFor();
    page.keyboard().press("Alt+0");
    assertThat(page.locator("#ja")).hasValue("大統領がラトビアを訪問");
    assertThat(page.locator("#findings .none")).hasText("The check has nothing to say.");
  }

  @Test
  void languageToolReadsAlong() {
    Page page = open("ja-JP", "grammar");
    page.locator("#ja").fill("これわ大統領の訪問");
    assertThat(page.locator("#marks .flag").first()).hasText("これわ");
    page.locator("#findings .instead").first().click();
    assertThat(page.locator("#ja")).hasValue("これは大統領の訪問");
  }

  @Test
  void typingSurvivesReloadAndRestart() {
    Page page = open("en-GB", "kept");
    page.locator("#ja").fill("");
    page.keyboard().type("大統領、");
    saved(page);
    page.reload();
    assertThat(page.locator("#ja")).hasValue("大統領、");
    browser.restart();
    page.locator("#ja").evaluate("e => e.setSelectionRange(4, 4)");
    page.keyboard().type("訪問");
    saved(page);
    assertThat(kept("kept").headline(1).ja()).isEqualTo("大統領、訪問");
  }

  @Test
  void leavingAtOnceSavesWhatWasTyped() {
    Page page = open("en-GB", "left");
    page.locator("#ja").fill("");
    saved(page);
    page.keyboard().type("急いで書いた案");
    page.navigate(browser.url("/overview"));
    page.waitForCondition(() -> kept("left").headline(1).ja().equals("急いで書いた案"));
  }

  @Test
  void whatAClosedPageCouldNotSendIsThereWhenTheItemIsOpenedAgain() {
    Page page = open("en-GB", "unsent");
    page.locator("#ja").fill("大統領、");
    saved(page);
    page.context().setOffline(true);
    page.keyboard().type("訪問");
    assertThat(page.locator("#said"))
        .hasText(
            "The service does not answer. Is it still running? What you type stays here and is"
                + " sent when it does.");
    Page again = reopened(page);
    assertThat(again.locator("#ja")).hasValue("大統領、訪問");
    saved(again);
    assertThat(kept("unsent").headline(1).ja()).isEqualTo("大統領、訪問");
    assertThat(again.evaluate("localStorage.length")).isEqualTo(0);
    browser.complaints(); // the browser notes what it could not send
  }

  @Test
  void oldTextThatWasNotSentAsksBeforeItReplacesANewerOne() {
    Page page = open("en-GB", "late");
    page.locator("#ja").fill("前の案");
    saved(page);
    page.context().setOffline(true);
    page.locator("#ja").fill("送れなかった案");
    Manuscripts manuscripts = new Manuscripts(new Workspace(folder));
    manuscripts.write("late", 1, "別の案", State.DRAFTED, Integer.MAX_VALUE);
    Page again = reopened(page);
    assertThat(again.locator("#overtaken .theirs")).hasText("別の案");
    assertThat(again.locator("#ja")).hasValue("送れなかった案");
    again.locator("[data-theirs]").click();
    saved(again);
    assertThat(kept("late").headline(1).ja()).isEqualTo("別の案");
    assertThat(again.evaluate("localStorage.length")).isEqualTo(0);
    browser.complaints(); // the browser notes what it could not send
  }

  @ParameterizedTest
  @CsvSource({"en-GB, Why, Tkeshelidze by sound", "ja-JP, 理由, Tkeshelidzeの音による"})
  void reasonsSpeakTheReadersLanguage(String locale, String why, String reason) {
    Page page = browser.open(locale, "/draft");
    page.locator("#paste").fill("Baiba Tkeshelidze visits Baku\n\nShe arrived on Monday.\n");
    page.keyboard().press("Control+Enter");
    page.locator(".english a.m").first().click();
    Locator proof = page.locator(".card.shown > ul .proof").first();
    assertThat(proof.locator("summary")).hasText(why);
    proof.locator("summary").click();
    assertThat(proof.locator("li").first()).hasText(reason);
  }

  @Test
  void secondWindowIsToldOfTheFirst() {
    Page first = open("en-GB", "two");
    Page second = browser.open(first.context());
    second.navigate(first.url());
    first.locator("#ja").fill("第一の案");
    saved(first);
    second.locator("#ja").fill("第二の案");
    assertThat(second.locator("#overtaken .theirs")).hasText("第一の案");
    assertThat(kept("two").headline(1).ja()).isEqualTo("第一の案");
    second.locator("[data-mine]").click();
    saved(second);
    assertThat(second.locator("#overtaken")).isHidden();
    assertThat(kept("two").headline(1).ja()).isEqualTo("第二の案");
  }

  @Test
  void removedBulletinComesBack() {
    Page page = open("ja-JP", "gone");
    page.navigate(browser.url("/draft"));
    page.locator("li", new Page.LocatorOptions().setHasText("gone.txt"))
        .locator("form button")
        .click();
    assertThat(page.locator(".notice p")).hasText("goneを外しました。");
    page.locator(".notice button").click();
    assertThat(page.locator(".works")).containsText("gone.txt");
  }

  @Test
  void unreadableFileIsToldInAPage() {
    Page page = browser.open("en-GB", "/draft");
    page.setInputFiles(
        "input[type=file]", new FilePayload("photo.png", "image/png", new byte[] {1, 2, 3}));
    assertThat(page.locator(".problem p")).hasCount(1);
    assertThat(page.locator("h1")).hasText("That did not work");
    assertThat(page.locator(".start a")).hasText("Back: Draft");
    page.navigate(browser.url("/check/nowhere"));
    assertThat(page.locator(".start a")).hasText("Back: Check");
    page.navigate(browser.url("/language/ja?to=/draft/nowhere"));
    assertThat(page.locator(".problem p").first()).hasText("下訳nowhereはありません。");
    browser.complaints(); // the browser notes the answer's status
  }
}
