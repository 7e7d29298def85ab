package org.yakugo.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yakugo.check.Complaint;
import org.yakugo.check.Field;
import org.yakugo.check.Report;
import org.yakugo.check.Severity;

class HtmlReportTest {

  private static String page(Report... reports) {
    return new HtmlReport(Locale.ENGLISH).of(List.of(reports));
  }

  @Test
  void findingsStandBelowTheirItemWithTheirWordsMarked() {
    Report report = Complaint.report();
    assertThat(page(report))
        .contains("<h1 lang=\"ja\">週間情報</h1>")
        .contains("<p class=\"file\">week.txt · 2026-03-07 – 2026-03-13 · 2 items</p>")
        .contains(
            "<h2 lang=\"ja\"><mark class=\"error\">国会議長</mark>が"
                + "<mark class=\"warning\">第 5 回</mark>会合に出席</h2>"
                + "<p class=\"en\" lang=\"en\">Speaker attends 5th meeting</p>")
        .contains(
            "<li class=\"finding error\"><p><span class=\"severity\">error</span>"
                + "<span class=\"message\">“国会議長” should be “議会議長”.</span></p>"
                + "<p class=\"words\"><span class=\"where\">Japanese headline</span>"
                + "<span lang=\"ja\"><mark class=\"error\">国会議長</mark></span>"
                + "<span class=\"instead\" lang=\"ja\">議会議長</span></p>"
                + "<ul class=\"precedents\"><li><span class=\"place\">2026-02-07, item 4</span>"
                + "<span lang=\"ja\">議会議長が会談</span>"
                + "<span lang=\"en\">Speaker of the Parliament holds talks</span></li></ul>"
                + "<p class=\"rule\"><code>TERM_DRIFT</code> · line 6 · <code>"
                + report.findings().getFirst().fingerprint()
                + "</code></p></li>")
        .contains(
            "<span lang=\"en\">The Speaker met <mark class=\"info\">Gasymov</mark> on Monday.</span>")
        .doesNotContain("President meets new ambassador");
  }

  @Test
  void severitiesAreCountedAndCanBeChosen() {
    assertThat(page(Complaint.report().only(finding -> finding.severity() != Severity.INFO)))
        .contains(
            "<li class=\"error\"><label><input type=\"checkbox\" value=\"error\" checked=\"\""
                + " hidden=\"\"><b>1</b>error</label></li>")
        .contains("<li class=\"info zero\">");
  }

  @Test
  void nothingFoundIsSaid() {
    assertThat(page(Complaint.report().ignoring(finding -> true)))
        .contains("<p class=\"none\">2 items: nothing to complain of</p>")
        .contains("<p class=\"left-out\">(not shown: 0 known before, 3 ignored)</p>")
        .doesNotContain("<section");
  }

  @Test
  void japaneseReadersGetJapanese() {
    assertThat(new HtmlReport(Locale.JAPANESE).of(List.of(Complaint.report())))
        .contains("<html lang=\"ja\">")
        .contains("<title>週間情報 の検査結果</title>")
        .contains("<span class=\"message\">「国会議長」ではなく「議会議長」。</span>");
  }

  @Test
  void thePageNeedsNothingFromElsewhere() {
    assertThat(page(Complaint.report()))
        .doesNotContain("http://", "https://", "src=", "href=", "url(", "@import");
  }

  @Test
  void onlyItsOwnStyleAndScriptMayRun() throws Exception {
    String page = page(Complaint.report());
    for (String tag : List.of("style", "script")) {
      Matcher element = Pattern.compile("(?s)<" + tag + ">(.*?)</" + tag + ">").matcher(page);
      assertThat(element.find()).isTrue();
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(element.group(1).getBytes(StandardCharsets.UTF_8));
      assertThat(page)
          .contains(tag + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(hash) + "&#39;");
      assertThat(element.find()).isFalse();
    }
    assertThat(page).contains("default-src &#39;none&#39;");
  }

  @Test
  void hostileTextStaysText() {
    String hostile = "国会<script>alert(1)</script>&\"'議長";
    Report report =
        Complaint.report(
            "<b>.txt",
            Complaint.BULLETIN.replace("週間情報", "週間<b>情報").replace("国会議長", hostile),
            List.of(
                new Complaint("X", Severity.ERROR, Field.JA, hostile, "</mark><img onerror=x>")));
    assertThat(report.findings()).hasSize(1);
    String page = page(report);
    assertThat(page)
        .contains("<mark class=\"error\">国会&lt;script&gt;alert(1)&lt;/script&gt;&amp;\"'議長</mark>")
        .contains("&lt;/mark&gt;&lt;img onerror=x&gt;")
        .doesNotContain("<img", "<script>alert", "<b>.txt", "週間<b>");
  }

  @Test
  void overlappingWordsAreMarkedByTheGravest() {
    Report report =
        Complaint.report(
            "week.txt",
            Complaint.BULLETIN,
            List.of(
                new Complaint("A", Severity.INFO, Field.JA, "国会議長が", "x"),
                new Complaint("B", Severity.ERROR, Field.JA, "議長", "y")));
    assertThat(page(report))
        .contains(
            "<mark class=\"info\">国会</mark><mark class=\"error\">議長</mark><mark class=\"info\">が</mark>第");
  }
}
