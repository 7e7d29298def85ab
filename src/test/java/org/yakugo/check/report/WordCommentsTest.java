package org.yakugo.check.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yakugo.bulletin.file.Docx.p;
import static org.yakugo.bulletin.file.Docx.r;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.Docx;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.check.Background;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Checker;
import org.yakugo.check.Complaint;
import org.yakugo.check.FailingRule;
import org.yakugo.check.Field;
import org.yakugo.check.Report;
import org.yakugo.check.Rule;
import org.yakugo.check.Severity;
import org.yakugo.check.structure.WholeItem;

class WordCommentsTest {
  private static final WordComments COMMENTS =
      new WordComments(Locale.ENGLISH, Instant.parse("2026-03-13T09:00:00.5Z"));

  private static final Pattern MARKED = Pattern.compile("<w:commentRangeStart w:id=\"(\\d+)\"/>");

  private static Docx docx(String headline) {
    return new Docx(
        Complaint.BULLETIN
            .lines()
            .map(line -> line.equals("● 国会議長が第 5 回会合に出席") ? headline : p(line))
            .collect(Collectors.joining()));
  }

  private static Report report(byte[] docx, List<Rule> rules) {
    CheckedBulletin bulletin =
        new CheckedBulletin(
            BulletinReader.read(SourceFile.read("week.docx", docx)), Background.NONE);
    return new Report("week.docx", bulletin, new Checker(rules).check(bulletin));
  }

  private static Map<String, String> commented(byte[] docx, List<Rule> rules) {
    return Docx.unzip(COMMENTS.added(docx, report(docx, rules)));
  }

  private static String body(Map<String, String> parts) {
    return parts.get("word/document.xml").replaceFirst("(?s).*<w:body>", "");
  }

  private static String start(int id) {
    return "<w:commentRangeStart w:id=\"" + id + "\"/>";
  }

  private static String end(int id) {
    return "<w:commentRangeEnd w:id=\"%1$d\"/><w:r><w:commentReference w:id=\"%1$d\"/></w:r>"
        .formatted(id);
  }

  @Test
  void commentsStandAtTheExactWords() {
    Map<String, String> parts = commented(docx(p("● 国会議長が第 5 回会合に出席")).bytes(), Complaint.RULES);
    assertThat(body(parts))
        .contains(
            "<w:p>"
                + r("● ")
                + start(0)
                + r("国会議長")
                + end(0)
                + r("が")
                + start(1)
                + r("第 5 回")
                + end(1)
                + r("会合に出席")
                + "</w:p>")
        .contains(
            "<w:p>"
                + r("The Speaker met ")
                + start(2)
                + r("Gasymov")
                + end(2)
                + r(" on Monday. (SAMPLE/ 09.03.2026)")
                + "</w:p>");
  }

  @Test
  void runsKeepTheirTypeWhereTheyAreCut() {
    String bold =
        "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>"
            + "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t>● 国会</w:t></w:r>"
            + "<w:r><w:rPr><w:i/></w:rPr><w:t>議長が</w:t><w:t>第 5 回会合に出席</w:t></w:r></w:p>";
    String body = body(commented(docx(bold).bytes(), Complaint.RULES.subList(0, 1)));
    assertThat(body)
        .contains(
            "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>"
                + "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">● </w:t></w:r>"
                + start(0)
                + "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">国会</w:t></w:r>"
                + "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">議長</w:t></w:r>"
                + end(0)
                + "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">が</w:t><w:t>第 5 回会合に出席</w:t></w:r></w:p>");
  }

  @Test
  void aLineBreakInARunStaysWhereItIs() {
    String broken =
        "<w:p><w:r><w:t>1. 外交 追加</w:t><w:br/><w:t>● 国会議長</w:t><w:br/><w:t>が第 5 回会合に出席</w:t></w:r></w:p>";
    String body = body(commented(docx(broken).bytes(), Complaint.RULES.subList(0, 1)));
    assertThat(body)
        .contains(
            "<w:p><w:r><w:t>1. 外交 追加</w:t><w:br/><w:t xml:space=\"preserve\">● </w:t></w:r>"
                + start(0)
                + "<w:r><w:t xml:space=\"preserve\">国会議長</w:t></w:r>"
                + end(0)
                + "<w:r><w:br/><w:t>が第 5 回会合に出席</w:t></w:r></w:p>");
  }

  @Test
  void theCommentSaysWhatWhyAndWhatInstead() throws IOException {
    byte[] docx = docx(p("● 国会議長が第 5 回会合に出席")).bytes();
    Report report = report(docx, Complaint.RULES);
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(COMMENTS.added(docx, report)))) {
      XWPFComment comment = document.getDocComments().getComment(0);
      assertThat(comment.getAuthor()).isEqualTo("Yakugo");
      assertThat(comment.getInitials()).isEqualTo("訳");
      assertThat(comment.getDate().toInstant()).isEqualTo(Instant.parse("2026-03-13T09:00:00Z"));
      assertThat(comment.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsExactly(
              "error: “国会議長” should be “議会議長”.",
              "→ 議会議長",
              "2026-02-07, item 4  議会議長が会談 / Speaker of the Parliament holds talks",
              "TERM_DRIFT · " + report.findings().getFirst().fingerprint());
      assertThat(document.getDocComments().getComments()).hasSize(3);
    }
  }

  @Test
  void otherPartsAreLeftAsTheyAre() {
    Docx docx =
        docx(p("● 国会議長が第 5 回会合に出席"))
            .with("styles", "<w:styles>\n  <w:style   w:styleId=\"A\"/></w:styles>")
            .with("footnotes", "<w:footnotes/>");
    Map<String, String> before = Docx.unzip(docx.bytes());
    Map<String, String> after = commented(docx.bytes(), Complaint.RULES);
    assertThat(after.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(before.keySet().stream(), Stream.of("word/comments.xml")).toList());
    assertThat(after.get("word/document.xml"))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document ");
    for (String name : List.of("word/styles.xml", "word/settings.xml", "word/footnotes.xml")) {
      assertThat(after.get(name)).isEqualTo(before.get(name));
    }
  }

  @Test
  void commentsThatAreThereStay() {
    String old =
        "<w:comments><w:comment w:id=\"7\" w:author=\"編集\"><w:p><w:r><w:t>要確認</w:t></w:r></w:p></w:comment></w:comments>";
    String headline =
        "<w:p>"
            + r("● ")
            + "<w:commentRangeStart w:id=\"7\"/>"
            + r("国会議長が")
            + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
            + r("第 5 回会合に出席")
            + "</w:p>";
    Map<String, String> parts =
        commented(docx(headline).with("comments", old).bytes(), Complaint.RULES.subList(0, 1));
    assertThat(parts.get("word/comments.xml"))
        .contains(
            "<w:comment w:author=\"編集\" w:id=\"7\"><w:p><w:r><w:t>要確認</w:t></w:r></w:p></w:comment>")
        .contains("<w:comment w:author=\"Yakugo\" w:date=\"2026-03-13T09:00:00Z\" w:id=\"8\"");
    assertThat(body(parts))
        .contains(
            "<w:p>"
                + r("● ")
                + start(7)
                + start(8)
                + r("国会議長")
                + end(8)
                + r("が")
                + end(7)
                + r("第 5 回会合に出席")
                + "</w:p>");
  }

  @Test
  void whatIsAboutTheBulletinStandsAtItsTitle() {
    byte[] docx = docx(p("● 国会議長が第 5 回会合に出席")).bytes();
    assertThat(body(commented(docx, List.of(new FailingRule()))))
        .startsWith("<w:p>" + start(0) + r("週間情報") + end(0) + "</w:p>");
  }

  @Test
  void aMissingHeadlineIsCommentedAtTheItemsFirstLine() {
    byte[] docx = docx("").bytes();
    Report report = report(docx, List.of(WholeItem.HEADLINE_MISSING));
    assertThat(report.findings()).hasSize(1);
    assertThat(body(Docx.unzip(COMMENTS.added(docx, report))))
        .contains("<w:p>" + start(0) + r("Speaker attends 5th meeting") + end(0) + "</w:p>");
  }

  @Test
  void aTextBoxIsCommentedFromOutside() {
    String box =
        "<w:p><w:r><w:pict><w:txbxContent>"
            + p("● 国会議長が第 5 回会合に出席")
            + "</w:txbxContent></w:pict></w:r></w:p>";
    assertThat(body(commented(docx(box).bytes(), Complaint.RULES.subList(0, 1))))
        .contains("<w:p>" + start(0) + "<w:r><w:pict><w:txbxContent>")
        .contains("</w:txbxContent></w:pict></w:r>" + end(0) + "</w:p>");
  }

  @Test
  void otherPrefixesAreKept() {
    byte[] plain = docx(p("● 国会議長が第 5 回会合に出席")).bytes();
    Map<String, String> parts = Docx.unzip(plain);
    parts.computeIfPresent(
        "word/document.xml",
        (name, xml) -> xml.replaceAll("\\bw:", "x:").replace("xmlns:w=", "xmlns:x="));
    byte[] renamed = Docx.zip(parts);
    Map<String, String> after = commented(renamed, Complaint.RULES);
    assertThat(after.get("word/document.xml"))
        .contains(
            "<x:commentRangeStart x:id=\"0\"/><x:r><x:t xml:space=\"preserve\">国会議長</x:t></x:r>");
  }

  @Test
  void strictDocumentsGetStrictComments() {
    Map<String, String> parts = Docx.unzip(docx(p("● 国会議長が第 5 回会合に出席")).bytes());
    parts.replaceAll(
        (name, xml) ->
            xml.replace(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    Map<String, String> after = commented(Docx.zip(parts), Complaint.RULES);
    assertThat(after.get("word/comments.xml"))
        .contains("xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"");
    assertThat(after.get("word/_rels/document.xml.rels"))
        .contains("\"http://purl.oclc.org/ooxml/officeDocument/relationships/comments\"");
  }

  @Test
  void withoutFindingsTheFileIsTheSame() {
    byte[] docx = docx(p("● 議会議長が第5回会合に出席")).bytes();
    assertThat(COMMENTS.added(docx, report(docx, Complaint.RULES.subList(0, 2)))).isEqualTo(docx);
  }

  @Test
  void aBrokenFileIsOneSentence() {
    byte[] docx = docx(p("● 国会議長が第 5 回会合に出席")).bytes();
    Report report = report(docx, Complaint.RULES);
    assertThatThrownBy(() -> COMMENTS.added(Arrays.copyOf(docx, 40), report))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("week.docx is no readable Word document.");
  }

  /** Whatever the runs and whatever the findings, the text is the same afterwards. */
  @Property(seed = "1", tries = 100)
  void theTextStaysTheSame(
      @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 12) Integer> runs,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 13) Integer> places) {
    String headline = "● 国会議長が第 5 回会合に出席";
    StringBuilder paragraph = new StringBuilder("<w:p>");
    int from = 0;
    for (int length : runs) {
      int to = Math.min(headline.length(), from + length);
      paragraph.append(r(headline.substring(from, to)));
      from = to;
    }
    paragraph.append(r(headline.substring(from))).append("</w:p>");
    byte[] docx = docx(paragraph.toString()).bytes();
    String ja = headline.substring(2);
    List<Rule> rules =
        places.stream()
            .distinct()
            .map(at -> ja.substring(at, Math.min(ja.length(), at + 1 + at % 4)))
            .distinct()
            .<Rule>map(words -> new Complaint("X", Severity.INFO, Field.JA, words, "x"))
            .toList();
    Report report = report(docx, rules);
    byte[] commented = COMMENTS.added(docx, report);
    assertThat(SourceFile.read("week.docx", commented).lines())
        .isEqualTo(SourceFile.read("week.docx", docx).lines());
    assertThat(MARKED.matcher(Docx.unzip(commented).get("word/document.xml")).results())
        .hasSameSizeAs(report.findings());
  }
}
