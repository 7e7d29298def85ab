#!/usr/bin/env bash
# Lucene 10.5.0 (Maven: org.apache.lucene:lucene-analysis-icu) with ICU4J 77.1, which it asks for, and 79.1.
#
# Guess (when 79.1 was put beside it, for another reason): a newer ICU4J of the same interface can take the older one's place, as
# Maven does it when two libraries ask for different ones.
# Seen: with 79.1 no ICUTokenizer can be made: Lucene brings break rules of its own, compiled for one version of ICU's data
# ("Header authentication failed, ... format version 6.0.0.0"). ICUFoldingFilter, whose data are compiled too, works with both.
#
# Why it matters here: ICU is what everything else brings (LanguageTool, Okapi, collation), so its version is chosen for another
# reason, and what breaks is the indexing. Ours sets 79.1 and uses no ICUTokenizer.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-analysis-icu</artifactId><version>10.5.0</version></dependency>
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>${icu}</version></dependency>
  </dependencies>
</project>
P
cat > Words.java <<'J'
import java.io.StringReader;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

class Words {
  public static void main(String[] arguments) throws Exception {
    Tokenizer whole = new KeywordTokenizer();
    whole.setReader(new StringReader("Łódź ＥＵ"));
    System.out.println("folding: " + words(new ICUFoldingFilter(whole)));
    try {
      Tokenizer tokens = new ICUTokenizer();
      tokens.setReader(new StringReader("外相が訪日"));
      System.out.println("words: " + words(tokens));
    } catch (ExceptionInInitializerError e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      System.out.println("words: " + cause.getMessage());
    }
  }

  private static String words(TokenStream stream) throws Exception {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    stream.reset();
    StringBuilder words = new StringBuilder();
    while (stream.incrementToken()) {
      words.append(term).append(' ');
    }
    return words.toString();
  }
}
J
seen=$(for version in 77.1 79.1; do
  mvn -q -B dependency:copy-dependencies -Dicu=$version -DoutputDirectory=$version > mvn.log 2>&1
  echo "ICU4J $version"
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$version/*" Words.java 2> java.log
done)
expected='ICU4J 77.1
folding: lodz eu 
words: 外相 が 訪日 
ICU4J 79.1
folding: lodz eu 
words: ICU data file error: Header authentication failed, please check if you have a valid ICU data file; data format 42726b20, format version 6.0.0.0'
echo "Lucene 10.5.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
