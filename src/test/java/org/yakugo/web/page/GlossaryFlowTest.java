package org.yakugo.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.glossary.Concept;

/** Glossary 用語集, memory 過去例 and drift 表記の揺れ in a real browser. */
final class GlossaryFlowTest extends PageCase {
  @ParameterizedTest
  @CsvSource({"en-GB, Added: , Taken back: ", "ja-JP, 追加しました：, 取り消しました："})
  void candidateIsApprovedByKeyAndTakenBack(String locale, String added, String undone) {
    Page page = browser.open(locale, "/glossary/worklist");
    String name = page.locator(".candidates h2 [lang=en]").first().innerText();
    page.keyboard().press("j");
    page.keyboard().press("a");
    assertThat(page.locator(".confirm .primary")).isFocused();
    assertThat(page.locator(".confirm .impact")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator(".confirm")).hasCount(0);
    assertThat(page.locator(".candidates h2").first()).isFocused();
    page.keyboard().press("a");
    assertThat(page.locator(".confirm .primary")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".notice p")).containsText(added.strip());
    assertThat(page.locator(".notice p")).containsText(name);
    // The notice is there before the keys are.
    page.waitForLoadState();
    page.keyboard().press("u");
    assertThat(page.locator(".notice p")).containsText(undone.strip());
    page.navigate(browser.url("/glossary/worklist"));
    assertThat(page.locator(".candidates h2 [lang=en]").first()).hasText(name);
  }

  @Test
  void decisionsAndTheirUndoingKeepTheKindAndThePlaceInTheList() {
    Page page = browser.open("en-GB", "/glossary/worklist?kind=person");
    List<String> names = page.locator(".candidates h2 [lang=en]").allInnerTexts();
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("j");
    }
    page.keyboard().press("d");
    assertThat(page.locator(".notice p")).containsText("Deferred: " + names.get(11));
    assertThat(page.locator("#at-12")).isFocused();
    assertThat(page.locator("#at-12 [lang=en]")).hasText(names.get(12));
    assertThat(page.locator("#at-12")).isInViewport();
    assertThat(page.locator(".notice p")).isInViewport();
    assertThat(page.locator("[name=kind]").first()).hasValue("person");
    page.waitForLoadState();
    page.keyboard().press("u");
    assertThat(page.locator(".notice p")).containsText("Taken back: " + names.get(11));
    assertThat(page.locator("h1")).hasText("Worklist");
    assertThat(page.locator("[name=kind]").first()).hasValue("person");
    assertThat(page.locator("#at-12 [lang=en]")).hasText(names.get(11));
    assertThat(page.locator("#at-12")).isFocused();
    assertThat(page.locator("#at-12")).isInViewport();
    page.waitForLoadState();
    page.keyboard().press("e");
    assertThat(page.locator("li:has(#at-12) [name=english]")).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator("#at-12")).isFocused();
  }

  @ParameterizedTest
  @CsvSource({"en-GB, more", "ja-JP, ほか"})
  void manyHoldersAreFolded(String locale, String more) {
    Page page = browser.open(locale, "/glossary?q=Minister of Foreign Affairs&kind=title");
    page.locator("#concepts tbody a").first().click();
    Locator rest = page.locator("section > details", new Page.LocatorOptions().setHasText(more));
    assertThat(page.locator("section > table tr")).hasCount(10);
    assertThat(rest.locator("tr").first()).isHidden();
    rest.locator("summary").click();
    assertThat(rest.locator("tr").first()).isVisible();
  }

  @Test
  void manyCandidatesAreDeferredAtOnce() {
    Page page = browser.open("en-GB", "/glossary/worklist?kind=place");
    if (page.locator(".candidates > li").count() == 0) {
      page.navigate(browser.url("/glossary/worklist?kind=organisation"));
    }
    page.locator("[data-choose-all]").check();
    page.locator("#bulk [value=defer]").click();
    assertThat(page.locator(".notice p")).containsText("Deferred");
    page.locator(".notice button").click();
    assertThat(page.locator(".notice p")).containsText("Taken back");
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 2 candidates become names of one concept:, 2 candidates are approved",
    "ja-JP, 候補2件を一つの用語にまとめます。, 候補2件を、最も多く使われた表記で承認します。"
  })
  void candidatesAreMergedAndApprovedByKeyboard(String locale, String merging, String approving) {
    Page page = browser.open(locale, "/glossary/worklist");
    page.waitForLoadState();
    Locator fresh =
        page.locator(".candidates > li")
            .filter(
                new Locator.FilterOptions()
                    .setHasNotText(Pattern.compile("printed otherwise than decided|決定と異なる表記")));
    List<String> names = fresh.locator("h2 [lang=en]").allInnerTexts().subList(0, 2);
    List<String> all = page.locator(".candidates h2 [lang=en]").allInnerTexts();
    for (int i = 0; i <= all.indexOf(names.get(1)); i++) {
      page.keyboard().press("j");
      if (names.contains(all.get(i))) {
        page.keyboard().press("x");
      }
    }
    assertThat(page.locator("[data-choose]:checked")).hasCount(2);
    page.keyboard().press("a");
    assertThat(page.locator("#many .confirm > p").first()).containsText(approving);
    assertThat(page.locator("#many .confirm > ul > li")).hasCount(2);
    page.keyboard().press("m");
    assertThat(page.locator("#many .confirm > p").first()).hasText(merging);
    assertThat(page.locator("#many .confirm > ul > li")).hasCount(1);
    assertThat(page.locator("#many .primary")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".notice p")).containsText(names.getFirst());
    List<Concept> merged = browser.desk().view().glossary().english(names.getFirst());
    assertThat(merged).hasSize(1);
    assertThat(merged.getFirst().englishTerms()).containsAll(names);
    page.waitForLoadState();
    page.keyboard().press("u");
    assertThat(page.locator(".notice p")).containsText(Pattern.compile("Taken back|取り消しました"));
    assertThat(browser.desk().view().glossary().english(names.getFirst())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, Alpha Council, アルファ評議会, 'Added: Alpha Council アルファ評議会', Somebody changed it meanwhile",
    "ja-JP, Beta Council, ベータ評議会, '追加しました：Beta Council ベータ評議会', その間に変更されました"
  })
  void termIsAddedFoundAndProtectedFromTwoWriters(
      String locale, String english, String japanese, String told, String stale) {
    Page page = browser.open(locale, "/glossary/new?kind=organisation");
    page.locator("[name=english]").fill(english);
    page.locator("[name=japanese]").fill(japanese);
    page.locator("#concept button.primary").click();
    assertThat(page.locator(".notice p")).hasText(told);
    assertThat(page.locator(".preferred")).hasText(japanese);
    String concept = page.url().replaceFirst("\\?.*", "");
    Page other = browser.open(page.context());
    page.navigate(concept + "/edit");
    other.navigate(concept + "/edit");
    other.locator("[name=note]").fill("一");
    other.locator("#concept button.primary").click();
    assertThat(other.locator(".preferred")).hasText(japanese);
    page.locator("[name=note]").fill("二");
    page.locator("#concept button.primary").click();
    assertThat(page.locator(".overtaken h2")).hasText(stale);
    assertThat(page.locator(".overtaken td").first()).hasText("一");
    assertThat(page.locator(".overtaken td").nth(1)).hasText("二");
    page.locator("#concept button.primary").click();
    assertThat(page.locator(".fields")).containsText("二");
    page.navigate(browser.url("/glossary"));
    page.locator("[type=search]").pressSequentially(english);
    assertThat(page.locator("#concepts tbody tr")).hasCount(1);
    assertThat(page.locator("#concepts tbody b")).hasText(japanese);
  }

  @Test
  void emptyFileIsNamed() {
    Page page = browser.open("en-GB", "/glossary/exchange");
    page.setInputFiles("input[type=file]", new FilePayload("nothing.csv", "text/csv", new byte[0]));
    assertThat(page.locator(".problem p")).hasText("nothing.csv is empty.");
    assertThat(page.locator(".start a")).hasText("Back: Glossary");
    browser.complaints(); // the browser notes the answer's status
  }

  @Test
  void importIsSeenBeforeItIsDone() {
    Page page = browser.open("en-GB", "/glossary/exchange");
    page.setInputFiles(
        "input[type=file]",
        new FilePayload(
            "terms.csv",
            "text/csv",
            "kind,english,japanese\nterm,green corridor of tests,試験の緑の回廊\nterm,nothing,\n"
                .getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator("section p").getByText("1 new, 0 changed, 0 as they are.")).isVisible();
    assertThat(page.locator("section details li")).hasText("terms.csv:3: entry without Japanese");
    page.locator("section form button.primary").click();
    assertThat(page.locator(".notice p")).containsText("Imported 1 term: ");
  }

  @ParameterizedTest
  @CsvSource({"en-GB, ラトビア", "ja-JP, ラトビア"})
  void wordsAreFoundMarkedAndLeadToTheirBulletin(String locale, String words) {
    Page page = browser.open(locale, "/memory");
    page.locator("[type=search]").pressSequentially("Azerbaijan");
    assertThat(page.locator(".lines mark.found").first()).hasText("Azerbaijan");
    assertThat(page.locator(".lines > li").first()).hasClass("exact");
    page.locator(".lines a[data-row]").first().click();
    assertThat(page.locator(".published > li:target")).isVisible();
    Locator pair = page.locator("[data-side=en] mark.pair").first();
    pair.hover();
    assertThat(page.locator("mark.pair.lit")).hasCount(2);
  }

  @Test
  void wrongPairIsRefusedAndMissedOneIsMarked() {
    Page page = browser.open("en-GB", "/memory/2025-11-01");
    page.locator(".published details summary").first().click();
    String english = page.locator(".pairs td").first().innerText();
    page.locator(".pairs button.danger").first().click();
    assertThat(page.locator(".notice p")).containsText("Rejected: " + english);
    page.locator(".notice button").click();
    page.navigate(browser.url("/memory/2025-11-01"));
    page.locator(".published details summary").first().click();
    Locator form = page.locator("[data-pair]").first();
    form.locator("[name=english]").fill("test envoy of ours");
    form.locator("[name=japanese]").fill("試験特使");
    form.locator("button").click();
    assertThat(page.locator(".notice p")).hasText("Added: test envoy of ours 試験特使");
  }

  @ParameterizedTest
  @CsvSource({"en-GB, Drift, Timeline and evidence", "ja-JP, 表記の揺れ, 推移と根拠"})
  void driftShowsItsTimeline(String locale, String title, String timeline) {
    Page page = browser.open(locale, "/drift");
    assertThat(page.locator("h1")).hasText(title);
    page.locator("summary").getByText(timeline).first().click();
    assertThat(page.locator(".histories img").first()).isVisible();
    Object width =
        page.locator(".histories img")
            .first()
            .evaluate("e => e.decode().then(() => e.naturalWidth)");
    assertThat(((Number) width).intValue()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"en-GB, Overview", "ja-JP, 概況"})
  void overviewCounts(String locale, String title) {
    Page page = browser.open(locale, "/overview");
    assertThat(page.locator("h1")).hasText(title);
    assertThat(page.locator(".figures b").first()).hasText("15");
  }
}
