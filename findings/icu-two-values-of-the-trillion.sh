#!/usr/bin/env bash
# ICU4J 77.1 and 79.1 (Maven: com.ibm.icu:icu4j), the numeric value of kanji. Lucene 10.5.0 (analysis-icu)
# and LanguageTool 6.8 both bring 77.1.
#
# Guess, before trying: UCharacter.getUnicodeNumericValue gives the values of 万, 億, 兆 and 京 as
# the same library's number format for Japanese reads them: 10^4, 10^8, 10^12, 10^16.
# Seen: in 77.1 兆 is 1,000,000, the value that it has in mainland China, between an 億 of 10^8 and a
# 京 of 10^16, while the format of the same jar reads 一兆 as 10^12. In 79.1 both say 10^12.
#
# Why it matters here: whoever multiplies kanji numerals by their property reads 115兆円 as 115 million
# yen, less than 2億円; and which of the two it is depends on whose version of ICU wins in the build.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
for version in 77.1 79.1; do
  mvn -q -B dependency:copy -Dartifact=com.ibm.icu:icu4j:$version -DoutputDirectory=$version > mvn.log 2>&1
done
cat > Values.java <<'J'
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;

class Values {
  public static void main(String[] arguments) throws Exception {
    NumberFormat format = NumberFormat.getInstance(new ULocale("ja@numbers=jpan"));
    for (String kanji : new String[] {"万", "億", "兆", "京"}) {
      System.out.printf(
          "%s: property %.0f, format %d%n",
          kanji,
          UCharacter.getUnicodeNumericValue(kanji.codePointAt(0)),
          format.parse("一" + kanji).longValue());
    }
  }
}
J
seen=$(for version in 77.1 79.1; do
  echo "ICU4J $version"
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$version/*" Values.java
done)
expected='ICU4J 77.1
万: property 10000, format 10000
億: property 100000000, format 100000000
兆: property 1000000, format 1000000000000
京: property 10000000000000000, format 10000000000000000
ICU4J 79.1
万: property 10000, format 10000
億: property 100000000, format 100000000
兆: property 1000000000000, format 1000000000000
京: property 10000000000000000, format 10000000000000000'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
