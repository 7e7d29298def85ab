#!/usr/bin/env bash
# Apache PDFBox 3.0.6 (Maven: org.apache.pdfbox:pdfbox) beside pdf.js 4.10.38 (npm: pdfjs-dist), a page of vertical Japanese (a font with
# a vertical CMap, UniJIS-UTF16-V).
#
# Guess, before trying: the columns come from right to left, each as a line, since the CMap says that the text runs down.
# Seen: so they do in pdf.js. PDFBox goes by horizontal lines alone: each letter is a line of its own; sorted by position, the letters
# that stand side by side in different columns make the lines, from left to right: 強両五外, 化国日相. Nothing is said, and no letter is lost,
# so that a check for missing text passes.
#
# Why it matters here: gazettes and statements are set in columns. A memory filled by way of it holds lines of one letter, or
# sentences of all columns at once. We refuse such pages by their fonts' direction.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.pdfbox</groupId><artifactId>pdfbox</artifactId><version>3.0.6</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . pdfjs-dist@4.10.38 > npm.log 2>&1
/usr/bin/python3 - <<'P'
columns = ['外相、隣国と合意', '五日に首都を訪れ', '両国の国境を開く', '強化にも一致した']
content = b''.join(b'BT /F 14 Tf 1 0 0 1 %d 800 Tm <%s> Tj ET\n' % (500 - 24 * i, column.encode('utf-16-be').hex().encode())
                   for i, column in enumerate(columns))
objects = [
    b'<</Type/Catalog/Pages 2 0 R>>', b'<</Type/Pages/Kids[3 0 R]/Count 1>>',
    b'<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    b'<</Length %d>>\nstream\n%sendstream' % (len(content), content),
    b'<</Type/Font/Subtype/Type0/BaseFont/HeiseiMin-W3-UniJIS-UTF16-V/Encoding/UniJIS-UTF16-V/DescendantFonts[6 0 R]>>',
    b'<</Type/Font/Subtype/CIDFontType0/BaseFont/HeiseiMin-W3/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>'
    b'/FontDescriptor 7 0 R/DW 1000>>',
    b'<</Type/FontDescriptor/FontName/HeiseiMin-W3/Flags 4/FontBBox[-123 -257 1001 910]/ItalicAngle 0/Ascent 723/Descent -241'
    b'/CapHeight 709/StemV 69>>']
file, starts = b'%PDF-1.5\n', []
for number, body in enumerate(objects, 1):
    starts.append(len(file))
    file += b'%d 0 obj\n%s\nendobj\n' % (number, body)
table = len(file)
file += b'xref\n0 8\n0000000000 65535 f \n' + b''.join(b'%010d 00000 n \n' % start for start in starts)
open('a.pdf', 'wb').write(file + b'trailer <</Size 8/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n' % table)
P
cat > Vertical.java <<'J'
import java.io.File;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

class Vertical {
  public static void main(String[] arguments) throws Exception {
    try (PDDocument document = Loader.loadPDF(new File("a.pdf"))) {
      for (boolean sorted : new boolean[] {false, true}) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(sorted);
        String text = stripper.getText(document).strip().replaceAll("\\s*\n\\s*", "/");
        System.out.println((sorted ? "PDFBox, sorted: " : "PDFBox: ") + text);
      }
    }
  }
}
J
cat > vertical.mjs <<'J'
import { readFileSync } from 'fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
const file = getDocument({ data: new Uint8Array(readFileSync('a.pdf')), cMapUrl: 'node_modules/pdfjs-dist/cmaps/', cMapPacked: true, verbosity: 0 });
const { items } = await (await (await file.promise).getPage(1)).getTextContent();
console.log('pdf.js: ' + items.map(item => item.str).join('/').replace(/︑/g, '、'));
J
seen="$(node vertical.mjs 2> node.log)
$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Vertical.java 2> java.log)"
expected='pdf.js: 外相、隣国と合意/五日に首都を訪れ/両国の国境を開く/強化にも一致した
PDFBox: 外/相/、/隣/国/と/合/意/五/日/に/首/都/を/訪/れ/両/国/の/国/境/を/開/く/強/化/に/も/一/致/し/た
PDFBox, sorted: 強両五外/化国日相/にのに、/も国首隣/一境都国/致ををと/し開訪合/たくれ意'
echo "PDFBox 3.0.6, pdf.js 4.10.38:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
