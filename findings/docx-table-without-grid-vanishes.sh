#!/usr/bin/env bash
# Apache POI 5.5.1 (Maven: org.apache.poi:poi-ooxml) and pandoc 2.17.1.1 (Debian 12).
#
# Guess, before trying: a table made with XWPFDocument.createTable is a table to every reader of
# .docx; at worst its columns have another width.
# Seen: POI writes no w:tblGrid, which ISO/IEC 29500 requires in every w:tbl. LibreOffice and Word
# don't mind. Pandoc leaves out the whole table with all its text, says nothing, and ends with
# status 0; with a grid of two columns added through getCTTbl() the table is there.
#
# Why it matters here: a bilingual bulletin of two columns came out of pandoc as its headings alone.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 liblua5.3-0 libyaml-0-2 > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export LD_LIBRARY_PATH=$(echo "$dir"/tools/usr/lib/*-linux-gnu)
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Table.java <<'J'
import java.io.FileOutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

class Table {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      try (XWPFDocument document = new XWPFDocument(); var out = new FileOutputStream(file)) {
        document.createParagraph().createRun().setText("before");
        XWPFTable table = document.createTable(1, 2);
        if (file.startsWith("grid")) {
          var grid = table.getCTTbl().addNewTblGrid();
          grid.addNewGridCol().setW(BigInteger.valueOf(4500));
          grid.addNewGridCol().setW(BigInteger.valueOf(4500));
        }
        table.getRow(0).getCell(0).setText("left");
        table.getRow(0).getCell(1).setText("right");
        document.createParagraph().createRun().setText("after");
        document.write(out);
      }
    }
  }
}
J
java -cp 'lib/*' Table.java plain.docx grid.docx > java.log 2>&1
words() { tools/usr/bin/pandoc --data-dir=tools/usr/share/pandoc/data -t plain "$1" | tr -s ' \n-' ' ' | sed 's/^ //;s/ $//'; }
seen="as POI makes it: $(words plain.docx)
with a grid: $(words grid.docx)"
expected='as POI makes it: before after
with a grid: before left right after'
echo "POI 5.5.1, pandoc 2.17.1.1:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
