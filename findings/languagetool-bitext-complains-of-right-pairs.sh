#!/usr/bin/env bash
# LanguageTool 6.8 (Maven: org.languagetool:language-en, language-ja), the check of a translation beside its
# source (Tools.checkBitext, the command line's --bitext), English and Japanese.
#
# Guess, before trying: a right pair is passed; the rules for lengths and for the mark at the end know that a kanji
# says as much as several letters, and that 。 is the full stop.
# Seen: TRANSLATION_LENGTH complains of nearly every right pair, in both directions, since it compares numbers of
# characters. DIFFERENT_PUNCTUATION passes 。 as a translation of a full stop, and complains of a full stop as the
# translation of 。, of each ？ and ！ too: it is right one way and wrong the other.
#
# Why it matters here: a check of drafts from Japanese tells of every sentence with a full stop. Both rules have to be
# off for this pair of languages, which leaves the one for identical texts.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.languagetool</groupId><artifactId>language-en</artifactId><version>6.8</version></dependency>
    <dependency><groupId>org.languagetool</groupId><artifactId>language-ja</artifactId><version>6.8</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Pairs.java <<'J'
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.tools.Tools;

class Pairs {
  private static final Language ENGLISH = Languages.getLanguageForShortCode("en-US");
  private static final Language JAPANESE = Languages.getLanguageForShortCode("ja");

  public static void main(String[] arguments) throws Exception {
    String[][] pairs = {
      {"The foreign minister visited Japan on Tuesday.", "外相は火曜日に訪日した。"},
      {"Will he resign?", "辞任するのか？"},
      {"Parliament ratifies the energy treaty", "議会、エネルギー条約を批准"},
      {"The President attended the opening ceremony!", "大統領は開会式に出席した！"},
      {"EU summit", "EU首脳会議"},
    };
    for (String[] pair : pairs) {
      System.out.println(pair[0]);
      System.out.println("  to Japanese: " + rules(ENGLISH, pair[0], JAPANESE, pair[1]));
      System.out.println("  from Japanese: " + rules(JAPANESE, pair[1], ENGLISH, pair[0]));
    }
  }

  private static List<String> rules(Language from, String source, Language to, String target)
      throws Exception {
    return Tools.checkBitext(
            source, target, new JLanguageTool(from), new JLanguageTool(to), Tools.getBitextRules(from, to))
        .stream().map(match -> match.getRule().getId()).toList();
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Pairs.java 2> java.log)
expected='The foreign minister visited Japan on Tuesday.
  to Japanese: [TRANSLATION_LENGTH]
  from Japanese: [TRANSLATION_LENGTH, DIFFERENT_PUNCTUATION]
Will he resign?
  to Japanese: []
  from Japanese: [DIFFERENT_PUNCTUATION]
Parliament ratifies the energy treaty
  to Japanese: [TRANSLATION_LENGTH]
  from Japanese: []
The President attended the opening ceremony!
  to Japanese: [TRANSLATION_LENGTH]
  from Japanese: [TRANSLATION_LENGTH, DIFFERENT_PUNCTUATION]
EU summit
  to Japanese: []
  from Japanese: []'
echo "LanguageTool 6.8:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
