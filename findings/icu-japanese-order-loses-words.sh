#!/usr/bin/env bash
# ICU4J 79.1 (Maven: com.ibm.icu:icu4j), Collator for Japanese, as it comes.
#
# Guess, before trying: a collator sorts まち beside マチ, in a fixed order; a sorted set or map of headwords
# that uses it as its comparator keeps both, as one with the root's collator or the JDK's for Japanese does.
# Seen: ICU's for Japanese takes hiragana and katakana for the same up to its fourth level and compares three
# (the root's and the JDK's tell them apart): compare is 0. The set keeps the one that came first, and so it
# does of EU and the full-width ＥＵ. With strength QUATERNARY the kana are two again, ＥＵ not even then.
#
# Why it matters here: a glossary listed in a TreeMap by this collator loses entries in silence. The Japanese
# locale alone does it; tests in English see nothing.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>79.1</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Sorted.java <<'J'
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

class Sorted {
  public static void main(String[] arguments) {
    Collator quaternary = Collator.getInstance(ULocale.JAPANESE);
    quaternary.setStrength(Collator.QUATERNARY);
    print("ICU, ja", Collator.getInstance(ULocale.JAPANESE));
    print("ICU, ja, quaternary", quaternary);
    print("ICU, root", Collator.getInstance(ULocale.ROOT));
    print("JDK, ja", java.text.Collator.getInstance(Locale.JAPANESE));
  }

  private static void print(String title, Comparator<Object> order) {
    TreeSet<String> words = new TreeSet<>(order);
    words.addAll(List.of("マチ", "まち", "ゼレンスキー", "ぜれんすきー", "EU", "ＥＵ", "ハン", "バン"));
    System.out.println(title + ": " + words);
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Sorted.java 2> java.log)
expected='ICU, ja: [EU, ゼレンスキー, ハン, バン, マチ]
ICU, ja, quaternary: [EU, ぜれんすきー, ゼレンスキー, ハン, バン, まち, マチ]
ICU, root: [EU, ＥＵ, ぜれんすきー, ゼレンスキー, ハン, バン, まち, マチ]
JDK, ja: [EU, ゼレンスキー, ぜれんすきー, ハン, バン, まち, マチ, ＥＵ]'
echo "ICU4J 79.1, eight words:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
