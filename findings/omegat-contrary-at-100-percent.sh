#!/usr/bin/env bash
# OmegaT 5.8.0 (Maven: org.omegat:omegat) with its Japanese tokenizer on Lucene 5.2.1: the three scores of a fuzzy match.
#
# Guess, before trying: a segment that says the contrary, or another number, is a match of less than 100 %.
# Seen: the first score, by which matches are ordered, is 100 for 批准する and 批准しない, for 行われた and 行われなかった: it is
# counted after Lucene's stop words, which hold the negations (lucene-contrary-has-the-same-terms.sh). For 3人 and 13人, G7 and
# G20, 5月5日 and 6月7日 two scores of three are 100, since numbers are no words. Numbers in kanji are (66).
#
# Why it matters here: the headline of a refusal is offered for that of a ratification as its best match. Numbers are a known habit
# of OmegaT's; that "not" is left out, and only in languages with such a list, is not.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.omegat</groupId><artifactId>omegat</artifactId><version>5.8.0</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-core</artifactId><version>5.2.1</version></dependency>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-analyzers-kuromoji</artifactId><version>5.2.1</version></dependency>
    <dependency><groupId>commons-io</groupId><artifactId>commons-io</artifactId><version>2.11.0</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-lang3</artifactId><version>3.12.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
    <dependency><groupId>org.glassfish.jaxb</groupId><artifactId>jaxb-runtime</artifactId><version>2.3.9</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Scores.java <<'J'
import org.omegat.core.matching.FuzzyMatcher;
import org.omegat.core.matching.LevenshteinDistance;
import org.omegat.tokenizer.ITokenizer;
import org.omegat.tokenizer.LuceneJapaneseTokenizer;
import org.omegat.util.Preferences;
import org.omegat.util.Token;

class Scores {
  private static final ITokenizer WORDS = new LuceneJapaneseTokenizer();

  public static void main(String[] arguments) {
    Preferences.init();
    String[][] pairs = {
      {"議会、条約を批准する", "議会、条約を批准しない"},
      {"会談は行われた", "会談は行われなかった"},
      {"大統領が辞任した", "大統領は辞任せず"},
      {"議会、条約を批准する", "議会、条約を否決する"},
      {"3人死亡", "13人死亡"},
      {"5月5日に署名", "6月7日に署名"},
      {"三人死亡", "十三人死亡"},
    };
    for (String[] pair : pairs) {
      System.out.println(
          pair[0] + " / " + pair[1] + ": "
              + score(stems(pair[0], ITokenizer.StemmingMode.MATCHING), stems(pair[1], ITokenizer.StemmingMode.MATCHING))
              + "/" + score(stems(pair[0], ITokenizer.StemmingMode.NONE), stems(pair[1], ITokenizer.StemmingMode.NONE))
              + "/" + score(WORDS.tokenizeVerbatim(pair[0]), WORDS.tokenizeVerbatim(pair[1])));
    }
  }

  private static Token[] stems(String text, ITokenizer.StemmingMode mode) {
    return WORDS.tokenizeWords(text, mode);
  }

  private static int score(Token[] one, Token[] other) {
    return FuzzyMatcher.calcSimilarity(new LevenshteinDistance(), one, other);
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Duser.home="$dir" -cp 'lib/*' Scores.java 2> java.log)
expected='議会、条約を批准する / 議会、条約を批准しない: 100/71/71
会談は行われた / 会談は行われなかった: 100/83/83
大統領が辞任した / 大統領は辞任せず: 100/40/40
議会、条約を批准する / 議会、条約を否決する: 66/83/83
3人死亡 / 13人死亡: 100/100/66
5月5日に署名 / 6月7日に署名: 100/100/66
三人死亡 / 十三人死亡: 75/75/75'
echo "OmegaT 5.8.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
