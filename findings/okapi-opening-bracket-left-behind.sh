#!/usr/bin/env bash
# Okapi 1.47.0 (Maven: net.sf.okapi.lib:okapi-lib-segmentation), its defaultSegmentation.srx on Japanese.
#
# Guess, before trying: a sentence ends behind 。 ！ ？ and the closing bracket that follows; an opening bracket belongs to the
# sentence that it opens.
# Seen: behind 。 ！ ？ an opening bracket is taken along: 行く！「はい」と答えた is cut into 行く！「 and はい」と答えた. A quotation
# of several sentences is cut within, and と述べた ("he said") is a segment by itself.
#
# Why it matters here: two segments with one bracket each, in every speech that is quoted; neither is found again in a
# memory of whole sentences, and a check of brackets complains of both.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.okapi.lib</groupId><artifactId>okapi-lib-segmentation</artifactId><version>1.47.0</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Segments.java <<'J'
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.lib.segmentation.SRXDocument;

class Segments {
  public static void main(String[] arguments) throws Exception {
    SRXDocument rules = new SRXDocument();
    try (var srx = SRXDocument.class.getResourceAsStream("defaultSegmentation.srx")) {
      rules.loadRules(srx);
    }
    ISegmenter segmenter = rules.compileLanguageRules(LocaleId.fromString("ja"), null);
    for (String text :
        new String[] {
          "行くのか？「はい」と答えた。", "行く！（外相）と書いた。", "答えた。「はい」という。", "「合意した。歓迎する。」と述べた。"
        }) {
      TextContainer container = new TextContainer(text);
      segmenter.computeSegments(container);
      container.getSegments().create(segmenter.getRanges());
      System.out.println(
          StreamSupport.stream(container.getSegments().spliterator(), false)
              .map(segment -> segment.text.toString())
              .collect(Collectors.joining(" | ")));
    }
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Segments.java 2> java.log)
expected='行くのか？「 | はい」と答えた。
行く！（ | 外相）と書いた。
答えた。「 | はい」という。
「合意した。 | 歓迎する。」 | と述べた。'
echo "Okapi 1.47.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
