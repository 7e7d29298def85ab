#!/usr/bin/env bash
# ICU4J 79.1 (Maven: com.ibm.icu:icu4j), DateFormat for Japanese with the Japanese calendar, setLenient(false).
#
# Guess, before trying: not lenient, it refuses a date that isn't there: 平成32年5月5日 and 昭和64年2月1日, days after the era had ended,
# as it refuses 30 February.
# Seen: 30 February is refused. A date of an era that had ended is read as if the era went on: 平成32年 is 2020, 昭和64年2月1日 is in
# 1989, 昭和101年 is 2026; so are the days of its first year before it began (令和1年4月30日). java.time with ResolverStyle.STRICT
# refuses them all.
#
# Why it matters here: 平成32年 for 令和2年 is a slip that goes on (plans made before 2019 have it, and people go on counting);
# just these pass the strict parser that a check is built on.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
mvn -q -B dependency:copy -Dartifact=com.ibm.icu:icu4j:79.1 -DoutputDirectory=lib > mvn.log 2>&1
cat > Eras.java <<'J'
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

class Eras {
  public static void main(String[] arguments) {
    for (String date :
        "令和2年5月5日 平成32年5月5日 昭和64年2月1日 昭和101年5月5日 令和1年4月30日 平成1年1月7日 令和8年2月30日".split(" ")) {
      System.out.println(date + ": ICU " + icu(date) + ", java.time " + javaTime(date));
    }
  }

  private static String icu(String date) {
    DateFormat format = DateFormat.getInstanceForSkeleton("GyMMMd", new ULocale("ja@calendar=japanese"));
    format.setTimeZone(TimeZone.GMT_ZONE);
    format.setLenient(false);
    try {
      return format.parse(date).toInstant().toString().substring(0, 10);
    } catch (ParseException refused) {
      return "refuses";
    }
  }

  private static String javaTime(String date) {
    try {
      return LocalDate.from(
              DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN)
                  .withChronology(JapaneseChronology.INSTANCE)
                  .withResolverStyle(ResolverStyle.STRICT)
                  .parse(date))
          .toString();
    } catch (DateTimeException refused) {
      return "refuses";
    }
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Eras.java 2> java.log)
expected='令和2年5月5日: ICU 2020-05-05, java.time 2020-05-05
平成32年5月5日: ICU 2020-05-05, java.time refuses
昭和64年2月1日: ICU 1989-02-01, java.time refuses
昭和101年5月5日: ICU 2026-05-05, java.time refuses
令和1年4月30日: ICU 2019-04-30, java.time refuses
平成1年1月7日: ICU 1989-01-07, java.time refuses
令和8年2月30日: ICU refuses, java.time refuses'
echo "ICU4J 79.1:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
