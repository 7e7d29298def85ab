package org.yakugo.bulletin.file.makers;

import java.util.List;
import org.yakugo.bulletin.file.Docx;
import org.yakugo.bulletin.file.makers.SampleBulletin.Entry;

/** The bulletin as a Word document. */
final class WordFile {
  private static final String STYLES =
      """
      <w:styles><w:docDefaults><w:rPrDefault><w:rPr>
      <w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:eastAsia="Noto Serif CJK JP"/>
      <w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>
      <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
      </w:styles>
      """;

  private final Layout layout;
  private final StringBuilder body = new StringBuilder();

  private WordFile(Layout layout) {
    this.layout = layout;
  }

  static byte[] of(Layout layout) {
    return new WordFile(layout).docx();
  }

  private byte[] docx() {
    SampleBulletin.HEAD.forEach(line -> paragraph("", run(line, false)));
    if (layout == Layout.TWO_COLUMNS) {
      body.append("<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/></w:sectPr></w:pPr></w:p>");
    }
    int section = 0;
    boolean inTable = false;
    for (Entry entry : SampleBulletin.ENTRIES) {
      if (!entry.section().isEmpty()) {
        section++;
        body.append(inTable ? "</w:tbl>" : "");
        inTable = false;
        boolean styled = layout == Layout.HEADINGS;
        paragraph(
            styled ? "<w:pStyle w:val=\"Heading1\"/>" : "",
            run((styled ? "" : section + ". ") + entry.section(), false));
      }
      if (layout.isTable()) {
        body.append(inTable ? "" : table());
        row(entry, !inTable);
        inTable = true;
      } else {
        headline(entry);
        text(entry);
      }
    }
    body.append(inTable ? "</w:tbl><w:p/>" : "");
    if (layout == Layout.TWO_COLUMNS) {
      body.append(
          "<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/>"
              + "<w:cols w:num=\"2\" w:space=\"560\"/></w:sectPr></w:pPr></w:p>");
    }
    return new Docx(body.toString()).with("styles", STYLES).bytes();
  }

  private static final String TABLE =
      "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/><w:tblBorders>"
          + "<w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/>"
          + "<w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>"
          + "<w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/>"
          + "</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w=\"4500\"/>"
          + "<w:gridCol w:w=\"4500\"/></w:tblGrid>";

  private String table() {
    return layout == Layout.TABLE_OPEN
        ? TABLE.replaceFirst("<w:tblBorders>.*</w:tblBorders>", "")
        : TABLE;
  }

  private void row(Entry entry, boolean first) {
    boolean turned = layout == Layout.TABLE_TURNED;
    if (turned && first) {
      body.append("<w:tr>").append(CELL);
      paragraph("", run("English", true));
      body.append("</w:tc>").append(CELL);
      paragraph("", run("日本語", true));
      body.append("</w:tc></w:tr>");
    }
    body.append("<w:tr>").append(CELL);
    if (turned) {
      english(entry);
    } else {
      paragraph("", run("● " + entry.ja(), false));
    }
    body.append("</w:tc>").append(CELL);
    if (turned) {
      paragraph("", run("● " + entry.ja(), false));
    } else {
      english(entry);
    }
    body.append("</w:tc></w:tr>");
  }

  private void english(Entry entry) {
    paragraph("", run(entry.en(), false));
    text(entry);
  }

  private static final String CELL = "<w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>";

  private void headline(Entry entry) {
    boolean inside = layout == Layout.BULLET_IN_BOLD;
    String ja = run(entry.ja(), true);
    if (layout == Layout.RUBY) {
      ja = ruby(ruby(ja, "外相", "がいしょう"), "憲法", "けんぽう");
    }
    paragraph("", run("● ", inside) + ja);
    paragraph("", run(entry.en(), inside));
  }

  private static String ruby(String runs, String base, String reading) {
    String small = "<w:rPr><w:sz w:val=\"12\"/></w:rPr>";
    return runs.replace(
        base,
        "</w:t></w:r><w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"12\"/>"
            + "<w:hpsRaise w:val=\"22\"/><w:hpsBaseText w:val=\"24\"/></w:rubyPr><w:rt><w:r>"
            + small
            + "<w:t>"
            + reading
            + "</w:t></w:r></w:rt><w:rubyBase>"
            + run(base, true)
            + "</w:rubyBase></w:ruby></w:r><w:r>"
            + BOLD
            + "<w:t xml:space=\"preserve\">");
  }

  private static final String BOLD = "<w:rPr><w:b/><w:sz w:val=\"24\"/></w:rPr>";

  private void text(Entry entry) {
    List<String> paragraphs = entry.body();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean last = i + 1 == paragraphs.size();
      paragraph("", run(paragraphs.get(i) + (last ? " " + entry.citation() : ""), false));
    }
    if (entry.note() != null) {
      paragraph("", run("NOTE: " + entry.note(), false));
    }
    if (!layout.isTable()) {
      paragraph("", "");
    }
  }

  private static String run(String text, boolean bold) {
    return bold
        ? "<w:r>" + BOLD + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>"
        : Docx.r(text);
  }

  private void paragraph(String properties, String runs) {
    String pitch = layout == Layout.TIGHT ? "<w:spacing w:line=\"220\" w:lineRule=\"exact\"/>" : "";
    body.append("<w:p><w:pPr>").append(properties).append(pitch).append("</w:pPr>");
    body.append(runs).append("</w:p>");
  }
}
