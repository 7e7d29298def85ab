#!/usr/bin/env bash
# LanguageTool 6.8 (Maven: org.languagetool:language-all), its detection of a text's language (language=auto of its server), with preferred
# languages, as it comes.
#
# Guess, before trying: a text with kana in it is Japanese, since no other language has them; told that ja and en are preferred, or
# that none but these is to be found (limitOnPreferredLangs), it doesn't answer with another; a headline in kanji alone is then ja, too.
# Seen: kana are no proof to it: most headlines, in which one or two kana stand among kanji (税関当局、麻薬を押収), are Chinese, with 0.99. Neither the
# preference nor the limit changes that. The limit does change an English headline, which had been German: it is Japanese then.
# Whole sentences are right.
#
# Why it matters here: items checked with "auto" are checked by the rules for Chinese, or by none, and no complaint looks like
# a right text. The language has to be given; a letter of kana is proof enough.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.languagetool</groupId><artifactId>language-all</artifactId><version>6.8</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Detect.java <<'J'
import java.util.List;
import org.languagetool.DetectedLanguage;
import org.languagetool.language.identifier.LanguageIdentifier;
import org.languagetool.language.identifier.LanguageIdentifierService;

class Detect {
  public static void main(String[] arguments) {
    LanguageIdentifier identifier = LanguageIdentifierService.INSTANCE.getDefaultLanguageIdentifier(0, null, null, null);
    for (String text : List.of("税関当局、麻薬を押収", "両国、国境の開放で合意", "議会が予算案を可決", "政府、外国人観光客の入国再開を発表", "国会議長、隣国訪問",
        "外務省は5日、声明を発表した。", "Customs seize drugs", "The foreign minister visited Tokyo on 5 May.")) {
      StringBuilder line = new StringBuilder(text).append(':');
      for (boolean limited : new boolean[] {false, true}) {
        DetectedLanguage detected = identifier.detectLanguage(text, List.of(), List.of("ja", "en"), limited);
        line.append(" %s %.2f".formatted(detected.getDetectedLanguage().getShortCode(), detected.getDetectionConfidence()));
      }
      System.out.println(line);
    }
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Detect.java 2> java.log | grep -a ': [a-z][a-z] [01]')
expected='税関当局、麻薬を押収: zh 0.99 zh 0.99
両国、国境の開放で合意: zh 1.00 zh 1.00
議会が予算案を可決: zh 0.98 zh 0.98
政府、外国人観光客の入国再開を発表: zh 1.00 zh 1.00
国会議長、隣国訪問: zh 0.75 zh 0.75
外務省は5日、声明を発表した。: ja 1.00 ja 1.00
Customs seize drugs: de 0.75 ja 0.10
The foreign minister visited Tokyo on 5 May.: en 1.00 en 1.00'
echo "LanguageTool 6.8, ja and en preferred, then nothing else allowed:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
