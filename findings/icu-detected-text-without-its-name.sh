#!/usr/bin/env bash
# ICU4J 79.1 (Maven: com.ibm.icu:icu4j), CharsetDetector on text as Japanese Windows and Excel save it (code page 932).
#
# Guess, before trying: it says Shift_JIS, and CharsetMatch.getString, its text as a Java string, has the ①, ㈱, Ⅱ, 髙 and 﨑 that this
# code page has, as the same library's converter in C and browsers read what is called Shift_JIS.
# Seen: it hands the bytes to Java's Shift_JIS, which lacks them. Each is lost, and a wrong letter stands in its place or in that of the
# letter behind it: ㈱三井 is �且O井, 宮﨑 is 宮�ｱ, ①外務省 �@外務省. No error, and the confidence is 100, as for a text without
# them. Windows' ～ (U+FF5E) becomes the wave dash 〜 (U+301C).
#
# Why it matters here: the glossary that an office exports is in this code page, and names and numbered items are what has these
# letters. The detector is to be asked for the name alone, and the bytes are to be read as windows-31j, as ours are.
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
cat > Detect.java <<'J'
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

class Detect {
  public static void main(String[] arguments) throws Exception {
    String rest = "、国会議長と会談した。税関当局が麻薬を押収した。外務省が声明を発表した。";
    for (String name : new String[] {"高橋外相", "髙橋外相", "宮﨑大臣", "㈱三井", "①外務省", "第Ⅱ章", "５日～７日"}) {
      CharsetMatch match = new CharsetDetector().setText((name + rest).getBytes("windows-31j")).detect();
      String text = match.getString();
      System.out.println(name + " -> " + match.getName() + " " + match.getConfidence() + ": " + text.substring(0, text.indexOf("、国会")));
    }
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Detect.java 2> java.log)
expected='高橋外相 -> Shift_JIS 100: 高橋外相
髙橋外相 -> Shift_JIS 100: ��橋外相
宮﨑大臣 -> Shift_JIS 100: 宮�ｱ大臣
㈱三井 -> Shift_JIS 100: �且O井
①外務省 -> Shift_JIS 100: �@外務省
第Ⅱ章 -> Shift_JIS 100: 第�U章
５日～７日 -> Shift_JIS 100: ５日〜７日'
echo "CharsetDetector of ICU4J 79.1:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
