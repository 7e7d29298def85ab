#!/usr/bin/env bash
# Apache POI 5.5.1 (Maven: org.apache.poi:poi-ooxml), docx4j 11.5.6 (Maven: org.docx4j:docx4j-core) and docx2txt 1.4 (Debian 12: docx2txt 1.4-5),
# beside mammoth 1.13.0 (npm): text of a .docx in which words were moved while changes were tracked (w:moveFrom, w:moveTo in ISO/IEC 29500).
#
# Guess, before trying: what was moved stands once, where it was moved to, as what was deleted with changes tracked is left out.
# Seen: mammoth reads it so. The three others give it at both places, of a sentence and of a whole item that was moved to another section. POI and
# docx2txt leave out what was deleted; docx4j and POI's own XWPFWordExtractor give that, too (旧新). Nothing is said.
#
# Why it matters here: Word tracks a move by itself when a sentence is dragged or cut and pasted. "5 injured" is counted twice in such a
# headline, and the item that was put under another section is under both. Our reader takes the new place alone.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch docx2txt=1.4-5 > apt.log 2>&1
dpkg-deb -x docx2txt*.deb tools
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . mammoth@1.13.0 > npm.log 2>&1
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
    <dependency><groupId>org.docx4j</groupId><artifactId>docx4j-JAXB-ReferenceImpl</artifactId><version>11.5.6</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=lib > mvn.log 2>&1
cat > make.py <<'P'
import zipfile
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
package = 'http://schemas.openxmlformats.org/package/2006/'
count = iter(range(1, 99))
def change(kind, text):
    return '<w:%s w:id="%d" w:author="E" w:date="2026-05-05T10:00:00Z">%s</w:%s>' % (kind, next(count), text, kind)
def moved(kind, name, text):
    number = next(count)
    return ('<w:%sRangeStart w:id="%d" w:name="%s" w:author="E" w:date="2026-05-05T10:00:00Z"/>%s<w:%sRangeEnd w:id="%d"/>'
            % (kind, number, name, change(kind, text), kind, number))
def run(text): return '<w:r><w:t>%s</w:t></w:r>' % text
def line(text): return '<w:p>%s</w:p>' % text
def whole(kind, text):
    number = next(count)
    return ('<w:%sRangeStart w:id="%d" w:name="move2" w:author="E" w:date="2026-05-05T10:00:00Z"/><w:p><w:pPr><w:rPr>'
            '<w:%s w:id="%d" w:author="E" w:date="2026-05-05T10:00:00Z"/></w:rPr></w:pPr>%s</w:p><w:%sRangeEnd w:id="%d"/>'
            % (kind, number, kind, next(count), change(kind, run(text)), kind, number))
body = (line(run('1. 政治')) + line(moved('moveFrom', 'move1', run('5人負傷、')) + run('地震で1人死亡') + moved('moveTo', 'move1', run('、5人負傷')))
    + whole('moveFrom', '中央銀行が利下げ') + line(run('2. 経済')) + whole('moveTo', '中央銀行が利下げ')
    + line(change('del', '<w:r><w:delText>旧</w:delText></w:r>') + change('ins', run('新')) + run('税率')))
with zipfile.ZipFile('week.docx', 'w') as docx:
    docx.writestr('[Content_Types].xml', head + '<Types xmlns="' + package + 'content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    docx.writestr('_rels/.rels', head + '<Relationships xmlns="' + package + 'relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
    docx.writestr('word/document.xml', head + '<w:document %s><w:body>%s</w:body></w:document>' % (w, body))
P
python3 make.py
cat > Moved.java <<'J'
import java.io.File;
import java.io.FileInputStream;
import java.io.StringWriter;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

class Moved {
  public static void main(String[] arguments) throws Exception {
    try (XWPFDocument docx = new XWPFDocument(new FileInputStream("week.docx"))) {
      System.out.println("POI, paragraphs: " + String.join("|", docx.getParagraphs().stream().map(XWPFParagraph::getText).filter(line -> !line.isEmpty()).toList()));
      System.out.println("POI, extractor: " + joined(new XWPFWordExtractor(docx).getText()));
    }
    StringWriter text = new StringWriter();
    TextUtils.extractText(WordprocessingMLPackage.load(new File("week.docx")).getMainDocumentPart().getJaxbElement(), text);
    System.out.println("docx4j: " + joined(text.toString()));
  }

  private static String joined(String text) {
    return String.join("|", text.lines().filter(line -> !line.isBlank()).toList());
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Moved.java 2> java.log | grep -v Log4j
echo "docx2txt: $(tools/usr/bin/docx2txt week.docx - | grep . | paste -sd'|')"
echo "mammoth: $(node_modules/.bin/mammoth week.docx 2> mammoth.log | sed 's#</p><p>#|#g; s#</*p>##g')")
expected='POI, paragraphs: 1. 政治|5人負傷、地震で1人死亡、5人負傷|中央銀行が利下げ|2. 経済|中央銀行が利下げ|新税率
POI, extractor: 1. 政治|5人負傷、地震で1人死亡、5人負傷|中央銀行が利下げ|2. 経済|中央銀行が利下げ|旧新税率
docx4j: 1. 政治5人負傷、地震で1人死亡、5人負傷中央銀行が利下げ2. 経済中央銀行が利下げ旧新税率
docx2txt: 1. 政治5人負傷、地震で1人死亡、5人負傷中央銀行が利下げ|2. 経済中央銀行が利下げ|新税率
mammoth: 1. 政治|地震で1人死亡、5人負傷|2. 経済|中央銀行が利下げ|新税率'
echo "POI 5.5.1, docx4j 11.5.6, docx2txt 1.4, mammoth 1.13.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
