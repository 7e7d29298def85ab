package org.yakugo.bulletin.file.makers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yakugo.bulletin.file.makers.SampleBulletin.Entry;

/** The bulletin as a page for browsers. */
final class WebPage {
  private final Layout layout;
  private final StringBuilder out = new StringBuilder();

  private WebPage(Layout layout) {
    this.layout = layout;
  }

  static byte[] of(Layout layout) {
    return new WebPage(layout).html().getBytes(StandardCharsets.UTF_8);
  }

  private String html() {
    String pitch = layout == Layout.TIGHT ? "line-height:11pt" : "";
    String columns = layout == Layout.TWO_COLUMNS ? "column-count:2;column-gap:10mm" : "";
    out.append(
        """
        <!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>Week</title><style>
        @page { size: A4; margin: 20mm }
        body { font: 10.5pt "Liberation Serif", "Noto Serif CJK JP", "Noto Sans CJK JP"; %s }
        b { font-size: 12pt } main { %s }
        table { border-collapse: collapse; width: 100%% } td { %s vertical-align: top; padding: 4px; width: 50%% }
        </style></head><body>
        """
            .formatted(pitch, columns, layout == Layout.TABLE_OPEN ? "" : "border: 1px solid;"));
    SampleBulletin.HEAD.forEach(this::paragraph);
    out.append("<main>");
    int section = 0;
    boolean inTable = false;
    for (Entry entry : SampleBulletin.ENTRIES) {
      if (!entry.section().isEmpty()) {
        section++;
        if (inTable) {
          out.append("</table>");
          inTable = false;
        }
        boolean styled = layout == Layout.HEADINGS;
        out.append(styled ? "<h2>" : "<p>" + section + ". ").append(entry.section());
        out.append(styled ? "</h2>\n" : "</p>\n");
      }
      if (layout.isTable()) {
        out.append(inTable ? "" : "<table>");
        row(entry, !inTable);
        inTable = true;
      } else {
        headline(entry);
        text(entry);
      }
    }
    return out.append(inTable ? "</table>" : "").append("</main></body></html>").toString();
  }

  private void row(Entry entry, boolean first) {
    boolean turned = layout == Layout.TABLE_TURNED;
    String japanese = "<td>● " + entry.ja() + "</td>";
    if (turned && first) {
      out.append("<tr><th>English</th><th>日本語</th></tr>\n");
    }
    out.append("<tr>").append(turned ? "" : japanese);
    out.append("<td><p>").append(entry.en()).append("</p>");
    text(entry);
    out.append("</td>").append(turned ? japanese : "").append("</tr>\n");
  }

  private void headline(Entry entry) {
    String ja = entry.ja();
    if (layout == Layout.RUBY) {
      ja = ja.replace("外相", "<ruby>外相<rt>がいしょう</rt></ruby>");
      ja = ja.replace("憲法", "<ruby>憲法<rt>けんぽう</rt></ruby>");
    }
    boolean inside = layout == Layout.BULLET_IN_BOLD;
    out.append("<p>").append(inside ? "<b>● " : "● <b>").append(ja).append("</b><br>\n");
    out.append(inside ? "<b>" : "")
        .append(entry.en())
        .append(inside ? "</b>" : "")
        .append("</p>\n");
  }

  private void text(Entry entry) {
    List<String> body = entry.body();
    for (int i = 0; i < body.size(); i++) {
      paragraph(body.get(i) + (i + 1 == body.size() ? " " + entry.citation() : ""));
    }
    if (entry.note() != null) {
      paragraph("NOTE: " + entry.note());
    }
  }

  private void paragraph(String text) {
    out.append("<p>").append(text).append("</p>\n");
  }
}
