#!/usr/bin/env bash
# SheetJS 0.18.5 (npm: xlsx), the text of cells as they are shown (raw: false), on formats of Japanese Excel.
#
# Guess, before trying: a number that is shown in kanji ([DBNum1][$-411]) comes out in kanji, or in digits; a date in 令和
# with its era, or in the common calendar.
# Seen: numbers come out as dollars: the $ of the language's code [$-411] is taken for a currency's sign. 120 is $120. A date
# in 令和 is ggg2026年5月5日, one shown as R8.5.5 is 46147, and a weekday (火曜日) is $aaaa.
#
# Why it matters here: 120 injured become a loss of 120 dollars on the way from a table to a text; what is checked
# afterwards is the text.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm install --silent --no-audit --no-fund --prefix . xlsx@0.18.5 > npm.log 2>&1
cat > shown.cjs <<'J'
const X = require('xlsx');
const formats = [
  [120, '0"人"'],
  [120, '[DBNum1][$-411]General'],
  [120, '[DBNum3][$-411]0'],
  [46147, 'yyyy"年"m"月"d"日"'],
  [46147, '[$-411]ggge"年"m"月"d"日"'],
  [46147, '[$-411]ge.m.d'],
  [46147, '[$-411]aaaa'],
];
const sheet = X.utils.aoa_to_sheet(formats.map(([v]) => [v]));
formats.forEach(([, format], i) => { sheet['A' + (i + 1)].z = format; });
const book = { SheetNames: ['a'], Sheets: { a: sheet } };
X.writeFile(book, 'a.xlsx');
const read = X.readFile('a.xlsx').Sheets.a;
X.utils.sheet_to_json(read, { header: 1, raw: false }).forEach(([text], i) => console.log(`${formats[i][1]} = ${text}`));
J
seen=$(node shown.cjs)
expected='0"人" = 120人
[DBNum1][$-411]General = $120
[DBNum3][$-411]0 = $120
yyyy"年"m"月"d"日" = 2026年5月5日
[$-411]ggge"年"m"月"d"日" = ggg2026年5月5日
[$-411]ge.m.d = 46147
[$-411]aaaa = $aaaa'
echo "SheetJS 0.18.5:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
