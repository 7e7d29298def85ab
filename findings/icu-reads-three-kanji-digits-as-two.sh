#!/usr/bin/env bash
# ICU4J 79.1 (Maven: com.ibm.icu:icu4j), numbers spelled out in Japanese.
#
# Guess, before trying: kanji digits in a row, as vertical text and official documents write them, are
# read as what they say whatever their number, since 二〇二六 is.
# Seen: two and four digits are read right, three never: 一二〇 is 12, 一〇〇 is 10. Of the numbers up to
# 9999 the 900 of three digits are wrong, and none else. parse(text) says nothing of the digit that
# it left; only a ParsePosition tells (2 of 3). NumberFormat with @numbers=jpan reads the same.
#
# Why it matters here: 一二〇人 compared with "120 people" differs, and with "12 people" agrees.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
mvn -q -B dependency:copy -Dartifact=com.ibm.icu:icu4j:79.1 -DoutputDirectory=lib > mvn.log 2>&1
cat > Digits.java <<'J'
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;

class Digits {
  public static void main(String[] arguments) throws Exception {
    NumberFormat spelled =
        new RuleBasedNumberFormat(ULocale.JAPANESE, RuleBasedNumberFormat.SPELLOUT);
    NumberFormat jpan = NumberFormat.getInstance(new ULocale("ja@numbers=jpan"));
    for (String text : new String[] {"二〇", "一二〇", "百二十", "一〇〇", "二〇二六"}) {
      ParsePosition at = new ParsePosition(0);
      Number read = spelled.parse(text, at);
      System.out.println(
          text + " = " + read + ", " + at.getIndex() + " of " + text.length()
              + " characters; jpan " + jpan.parse(text));
    }
    for (int digits = 1; digits <= 4; digits++) {
      int from = digits == 1 ? 0 : (int) Math.pow(10, digits - 1);
      int wrong = 0;
      for (int n = from; n < Math.pow(10, digits); n++) {
        StringBuilder text = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> text.append("〇一二三四五六七八九".charAt(c - '0')));
        wrong += spelled.parse(text.toString()).longValue() == n ? 0 : 1;
      }
      System.out.println("of " + digits + " digits: " + wrong + " wrong");
    }
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Digits.java)
expected='二〇 = 20, 2 of 2 characters; jpan 20
一二〇 = 12, 2 of 3 characters; jpan 12
百二十 = 120, 3 of 3 characters; jpan 120
一〇〇 = 10, 2 of 3 characters; jpan 10
二〇二六 = 2026, 4 of 4 characters; jpan 2026
of 1 digits: 0 wrong
of 2 digits: 0 wrong
of 3 digits: 900 wrong
of 4 digits: 0 wrong'
echo "ICU4J 79.1:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
