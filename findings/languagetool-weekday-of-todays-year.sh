#!/usr/bin/env bash
# LanguageTool 6.8 (Maven: org.languagetool:language-en), English, on dates with their weekday.
#
# Guess, before trying: a date without its year is either left alone or taken for the nearest such
# day; the same sentence gets the same answer whenever it is checked.
# Seen: it is a day of the year in which the check runs. What is right of next 4 January or of last
# 28 December is complained of (EN_DATE_WEEKDAY_CURRENTYEAR) and another weekday offered; with the
# year it is left alone. Behind "on" and without a comma (Sunday 28 December) nothing is said.
#
# Why it matters here: every bulletin of December that announces January, and every one of last
# year's, is told that its right weekdays are wrong. No setting gives the year that is meant.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.languagetool</groupId><artifactId>language-en</artifactId><version>6.8</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Weekdays.java <<'J'
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

class Weekdays {
  public static void main(String[] arguments) throws Exception {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    int year = LocalDate.now().getYear();
    LocalDate next = LocalDate.of(year + 1, 1, 4);
    LocalDate today = LocalDate.of(year, 1, 4);
    LocalDate last = LocalDate.of(year - 1, 12, 28);
    check(tool, "this year", "The talks will be held on " + day(today) + ", 4 January.");
    check(tool, "next year", "The talks will be held on " + day(next) + ", 4 January.");
    check(
        tool,
        "next year, given",
        "The talks will be held on " + day(next) + ", 4 January " + (year + 1) + ".");
    check(tool, "last year", "The ministers met on " + day(last) + ", December 28.");
    check(tool, "last year, no comma", "The ministers met on " + day(last) + " 28 December.");
  }

  private static String day(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static void check(JLanguageTool tool, String kind, String sentence) throws Exception {
    System.out.println(
        kind + ": " + tool.check(sentence).stream().map(match -> match.getRule().getId()).toList());
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp 'lib/*' Weekdays.java 2> java.log)
expected='this year: []
next year: [EN_DATE_WEEKDAY_CURRENTYEAR]
next year, given: []
last year: [EN_DATE_WEEKDAY_CURRENTYEAR]
last year, no comma: []'
echo "LanguageTool 6.8, weekdays that are right:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
