#!/usr/bin/env bash
# Okapi 1.47.0 (Maven: net.sf.okapi.tm:okapi-tm-pensieve), fuzzy search in its translation memory, Japanese beside English.
#
# Guess, before trying: a Japanese headline in which a word or a day has changed is found with a likeness of 60 to 95, as its English is.
# Seen: it is found if it is long. Of ten or eleven letters, with one or two changed, it isn't found at all, not even at a threshold of 1: the
# memory compares rows of four letters, of which a short text has few. The English of the same headline has 71 to 89. One that
# differs near its end (可決, 否決) has 67.
#
# Why it matters here: Japanese says a headline in ten to twenty letters; a memory that finds nothing for "to visit Japan on
# 5 May" though it holds the 6th looks empty, and translators do again what has been done.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.okapi.tm</groupId><artifactId>okapi-tm-pensieve</artifactId><version>1.47.0</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Fuzzy.java <<'J'
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.tm.pensieve.common.TmHit;
import net.sf.okapi.tm.pensieve.common.TranslationUnit;
import net.sf.okapi.tm.pensieve.common.TranslationUnitVariant;
import net.sf.okapi.tm.pensieve.seeker.PensieveSeeker;
import net.sf.okapi.tm.pensieve.writer.PensieveWriter;
import org.apache.lucene.store.ByteBuffersDirectory;

class Fuzzy {
  public static void main(String[] arguments) throws Exception {
    best("首相、5月6日に訪日", "首相、5月5日に訪日");
    best("Prime Minister to visit Japan on 6 May", "Prime Minister to visit Japan on 5 May");
    best("税関当局が麻薬を押収", "税関当局が武器を押収");
    best("Customs seize drugs", "Customs seize arms");
    best("議会、予算案を可決", "議会、予算案を否決");
    best("外相、隣国の首相と会談", "外相、隣国の大統領と会談");
    best("外相、隣国の首相と会談、協力の強化で一致", "外相、隣国の大統領と会談、協力の強化で一致");
  }

  private static void best(String held, String asked) throws Exception {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    PensieveWriter writer = new PensieveWriter(directory, true);
    writer.indexTranslationUnit(new TranslationUnit(text("en", held), text("ja", "-")));
    writer.close();
    StringBuilder scores = new StringBuilder();
    for (TmHit hit : new PensieveSeeker(directory).searchFuzzy(new TextFragment(asked), 1, 5, null)) {
      scores.append(Math.round(hit.getScore()));
    }
    System.out.println(asked + ": " + (scores.isEmpty() ? "not found" : scores));
  }

  private static TranslationUnitVariant text(String language, String text) {
    return new TranslationUnitVariant(LocaleId.fromString(language), new TextFragment(text));
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Fuzzy.java 2> java.log)
expected='首相、5月5日に訪日: not found
Prime Minister to visit Japan on 5 May: 89
税関当局が武器を押収: not found
Customs seize arms: 71
議会、予算案を否決: 67
外相、隣国の大統領と会談: not found
外相、隣国の大統領と会談、協力の強化で一致: 69'
echo "Pensieve of Okapi 1.47.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
