package org.yakugo.check.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Chromium;
import org.yakugo.check.Complaint;
import org.yakugo.check.Report;

/** The page as a file that came by mail. */
class HtmlReportInBrowserTest {
  private static Chromium chromium;
  @TempDir private static Path folder;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    List<Report> reports =
        List.of(
            Complaint.report(),
            Complaint.report("two.txt", Complaint.BULLETIN, Complaint.RULES.subList(2, 3)));
    Files.writeString(folder.resolve("r.html"), new HtmlReport(Locale.ENGLISH).of(reports));
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private Page page(boolean scripts) {
    Page page =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts))
            .newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.navigate(folder.resolve("r.html").toUri().toString());
    return page;
  }

  @Test
  void severitiesCanBeHiddenInAllFilesAtOnce() {
    Page page = page(true);
    assertThat(page.locator(".finding:visible")).hasCount(4);
    page.locator("article").first().locator("input[value=info]").uncheck();
    assertThat(page.locator(".finding:visible")).hasCount(2);
    assertThat(page.locator("article").nth(1).locator(".item")).isHidden();
    assertThat(page.locator("article").nth(1).locator("input[value=info]")).not().isChecked();
    page.locator("article").nth(1).locator("input[value=info]").check();
    assertThat(page.locator(".finding:visible")).hasCount(4);
    assertThat(complaints).isEmpty();
  }

  @Test
  void withoutScriptsEverythingIsShown() {
    Page page = page(false);
    assertThat(page.locator(".finding:visible")).hasCount(4);
    assertThat(page.locator("input").first()).isHidden();
    assertThat(page.locator("mark").first()).hasCSS("border-bottom-width", "2px");
  }
}
