#!/usr/bin/env bash
# LanguageTool 6.8 (Maven: org.languagetool:language-ja), OmegaT 5.8.0 (Maven: org.omegat:omegat, its default rules) and
# sentence-splitter 5.0.1 (npm, textlint's): where Japanese sentences end.
#
# Guess, before trying: ３．５％ with the full-width point, as much official text has it, isn't cut; a closing bracket stays with
# the sentence that it closes.
# Seen: all three cut within the number: ３． and ５％. In LanguageTool and OmegaT the bracket behind 。 begins the next segment: 」と述べた.
# sentence-splitter keeps a quotation whole.
#
# Why it matters here: segments of a memory that begin with a bracket or with half a number; what comes back from
# translation says "3." and "5%". ICU's and Okapi's segmentation leave the number whole.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.languagetool</groupId><artifactId>language-ja</artifactId><version>6.8</version></dependency>
    <dependency><groupId>org.omegat</groupId><artifactId>omegat</artifactId><version>5.8.0</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>org.glassfish.jaxb</groupId><artifactId>jaxb-runtime</artifactId><version>2.3.9</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
npm install --silent --no-audit --no-fund --prefix . sentence-splitter@5.0.1 > npm.log 2>&1
printf '%s\n' '支持率は３．５％だった。次は５％。' '外相は「合意した。」と述べた。' > texts.txt
cat > Ends.java <<'J'
import java.nio.file.Files;
import java.nio.file.Path;
import org.languagetool.Languages;
import org.omegat.core.segmentation.SRX;
import org.omegat.core.segmentation.Segmenter;
import org.omegat.util.Language;

class Ends {
  public static void main(String[] arguments) throws Exception {
    for (String text : Files.readAllLines(Path.of("texts.txt"))) {
      System.out.println(
          "LanguageTool: "
              + String.join(" | ", Languages.getLanguageForShortCode("ja").getSentenceTokenizer().tokenize(text)));
      System.out.println(
          "OmegaT: "
              + String.join(" | ", new Segmenter(SRX.getDefault()).segment(new Language("ja"), text, null, null)));
    }
  }
}
J
cat > ends.mjs <<'J'
import { split } from 'sentence-splitter';
import { readFileSync } from 'fs';
for (const text of readFileSync('texts.txt', 'utf8').trim().split('\n'))
  console.log('sentence-splitter: ' + split(text).filter(node => node.type === 'Sentence').map(node => node.raw).join(' | '));
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Duser.home="$dir" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Ends.java 2> java.log
node ends.mjs)
expected='LanguageTool: 支持率は３． | ５％だった。 | 次は５％。
OmegaT: 支持率は３． | ５％だった。 | 次は５％。
LanguageTool: 外相は「合意した。 | 」と述べた。
OmegaT: 外相は「合意した。 | 」と述べた。
sentence-splitter: 支持率は３． | ５％だった。 | 次は５％。
sentence-splitter: 外相は「合意した。」と述べた。'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
