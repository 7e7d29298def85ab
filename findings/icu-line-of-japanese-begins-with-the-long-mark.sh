#!/usr/bin/env bash
# ICU4J 79.1 (Maven: com.ibm.icu:icu4j), BreakIterator.getLineInstance: where a line of Japanese may end.
#
# Guess, before trying: Japanese typesetting keeps ー and the small ョ, ッ from the beginning of a line (kinsoku); asked for Japanese, ICU does,
# at least as well as asked for English or Chinese.
# Seen: asked for English or Chinese it does; asked for Japanese it lets a line begin with ー, ョ and ッ. The strict rules are
# to be had by ja-u-lb-strict only.
#
# Why it matters here: names of the news are in katakana, with ー and ョ in every second one. Text wrapped "for Japanese" (plain text, tables
# of a terminal, subtitles, PDF) is set worse than text wrapped for no language.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
mvn -q -B dependency:copy -Dartifact=com.ibm.icu:icu4j:79.1 -DoutputDirectory=lib > mvn.log 2>&1
cat > Lines.java <<'J'
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

public class Lines {
  public static void main(String[] args) {
    for (String language : new String[] {"en", "zh", "ja", "ja-u-lb-strict"}) {
      StringBuilder line = new StringBuilder(language + ":");
      for (String text : new String[] {"ジョージア", "ルッテ", "キーウ", "「和平」、", "トビリシ・バクー"}) {
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.forLanguageTag(language));
        breaks.setText(text);
        line.append(' ');
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
          line.append(text, start, end).append(end < text.length() ? "|" : "");
          start = end;
        }
      }
      System.out.println(line);
    }
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Lines.java)
expected='en: ジョー|ジ|ア ルッ|テ キー|ウ 「和|平」、 ト|ビ|リ|シ・|バ|クー
zh: ジョー|ジ|ア ルッ|テ キー|ウ 「和|平」、 ト|ビ|リ|シ・|バ|クー
ja: ジ|ョ|ー|ジ|ア ル|ッ|テ キ|ー|ウ 「和|平」、 ト|ビ|リ|シ・|バ|ク|ー
ja-u-lb-strict: ジョー|ジ|ア ルッ|テ キー|ウ 「和|平」、 ト|ビ|リ|シ・|バ|クー'
echo "ICU4J 79.1:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
