#!/usr/bin/env bash
# @geolonia/japanese-numeral 1.0.2 (npm), numbers in Japanese text: findKanjiNumbers finds them, kanji2number gives their value.
#
# Guess, before trying: a number with a decimal point or a comma before 万 and 億 is read, since digits and kanji may be mixed, or refused
# as other words are (数百 is an error); what the one function finds, the other can read.
# Seen: 1.5億 is 0, no error, and found in a text as 5億; 1億2,000万 is 1億, found as two numbers; 5,000万 is 0. Digits in kanji before a
# unit, 二〇二〇億, are found (as its README shows) and are then not a number (NaN). Without point and comma all is right.
#
# Why it matters here: amounts in the news have a point more often than not. Compared with the English, a right 1.5億 would be an alarm,
# and a wrong 3.5億 beside 1.5億 would be none, both being 0.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @geolonia/japanese-numeral@1.0.2 > npm.log 2>&1
cat > numbers.cjs <<'J'
const { findKanjiNumbers, kanji2number } = require('@geolonia/japanese-numeral');
const value = text => { try { return kanji2number(text); } catch { return 'refused'; } };
for (const text of ['1億2000万', '千二百億', '数百', '1.5億', '3.5億', '12.5万', '5,000万', '1億2,000万', '二〇二〇', '二〇二〇億'])
  console.log(`${text}: ${value(text)}; found in a text: ${findKanjiNumbers(`総額${text}円。`).join(' ')}`);
J
seen=$(node numbers.cjs)
expected='1億2000万: 120000000; found in a text: 1億2000万
千二百億: 120000000000; found in a text: 千二百億
数百: refused; found in a text: 百
1.5億: 0; found in a text: 5億
3.5億: 0; found in a text: 5億
12.5万: 0; found in a text: 5万
5,000万: 0; found in a text: 000万
1億2,000万: 100000000; found in a text: 1億2 000万
二〇二〇: 2020; found in a text: 二〇二〇
二〇二〇億: NaN; found in a text: 二〇二〇億'
echo "@geolonia/japanese-numeral 1.0.2:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
