#!/usr/bin/env bash
# univocity-parsers 2.9.1 (Maven: com.univocity:univocity-parsers), CSV with detectFormatAutomatically().
#
# Guess, before trying: of a list of names in Japanese and English with a comma in each line the comma is the delimiter; Japanese marks
# within the names don't count, as letters don't.
# Seen: each mark that stands as often in every line is a candidate, and the first of them wins. ドナルド・トランプ,Donald Trump is cut at
# the middle dot, 東京、大阪,Tokyo and Osaka at the Japanese comma, （税関）,customs at the bracket. Where one line has no
# such mark, the comma is found.
#
# Why it matters here: just lists of persons have a ・ in each line. Donald is then the term and トランプ,Donald Trump its translation; the number of
# columns is right. Give the delimiters to choose from: detectFormatAutomatically(',', ';', '\t') reads them all.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
mvn -q -B dependency:copy -Dartifact=com.univocity:univocity-parsers:2.9.1 -DoutputDirectory=lib > mvn.log 2>&1
cat > Detected.java <<'J'
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.StringReader;

class Detected {
  public static void main(String[] arguments) {
    read("税関,customs\n港,port\n");
    read("ドナルド・トランプ,Donald Trump\nエマニュエル・マクロン,Emmanuel Macron\n");
    read("東京、大阪,Tokyo and Osaka\n京都、奈良,Kyoto and Nara\n");
    read("（税関）,customs\n（港）,port\n");
    read("ドナルド・トランプ,Donald Trump\nトゥスク,Tusk\n");
    read("ドナルド・トランプ,Donald Trump\nエマニュエル・マクロン,Emmanuel Macron\n", ',', ';', '\t');
  }

  private static void read(String text, char... delimiters) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.detectFormatAutomatically(delimiters);
    String[] first = new CsvParser(settings).parseAll(new StringReader(text)).get(0);
    System.out.println(text.lines().findFirst().orElseThrow() + " is " + String.join(" | ", first));
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Detected.java 2> java.log)
expected='税関,customs is 税関 | customs
ドナルド・トランプ,Donald Trump is ドナルド | トランプ,Donald Trump
東京、大阪,Tokyo and Osaka is 東京 | 大阪,Tokyo and Osaka
（税関）,customs is null | 税関）,customs
ドナルド・トランプ,Donald Trump is ドナルド・トランプ | Donald Trump
ドナルド・トランプ,Donald Trump is ドナルド・トランプ | Donald Trump'
echo "univocity-parsers 2.9.1:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
