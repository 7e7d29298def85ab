#!/usr/bin/env bash
# textlint 15.8.0, textlint-rule-ja-hiragana-keishikimeishi 1.1.0, textlint-rule-no-dropping-the-ra 3.0.0,
# kuromoji 0.1.2 (all npm).
#
# Guess, before trying: a rule that goes by kuromoji's words reports them, and mends them, where they
# stand, whichever characters come before.
# Seen: kuromoji.js counts code points, textlint UTF-16 units. Behind each character outside the Basic
# Multilingual Plane (𠮷 of 𠮷田, the selector of 葛󠄀城) a report slips one unit to the left, and --fix
# overwrites the character before the word: 述べた事を becomes 述べこと事を, with status 0.
#
# Why it matters here: names in a bulletin hold such kanji; a text that was right but for one habit of
# writing comes back with a character lost, and a next run has nothing to say of it.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
echo '{"private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts kuromoji@0.1.2 textlint@15.8.0 \
  textlint-rule-ja-hiragana-keishikimeishi@1.1.0 textlint-rule-no-dropping-the-ra@3.0.0 > npm.log 2>&1
fixed() { # the text as --fix leaves it
  echo "$1" > a.txt
  npx textlint --rule ja-hiragana-keishikimeishi --fix a.txt > fix.log 2>&1
  cat a.txt
}
reported() { # what a report without a fix points at
  echo "$1" > b.txt
  { npx textlint --rule no-dropping-the-ra -f json b.txt || true; } > b.json 2> b.log
  node -e 'const [{messages: [{range: [from]}]}] = JSON.parse(require("fs").readFileSync("b.json"));
    console.log(from, process.argv[1].slice(from, from + 2))' "$1"
}
seen="$(fixed 吉田外相が述べた事を確認した。)
$(fixed 𠮷田外相が述べた事を確認した。)
$(fixed 葛󠄀城市の市長が述べた事を確認した。)
$(fixed 𠮷田外相と𠮷川氏が述べた事を確認した。)
$(reported 吉田外相が来れる。)
$(reported 𠮷田外相が来れる。)"
expected='吉田外相が述べたことを確認した。
𠮷田外相が述べこと事を確認した。
葛󠄀城市の市長が述べこと事を確認した。
𠮷田外相と𠮷川氏が述ことた事を確認した。
6 れる
6 来れ'
echo "textlint 15.8.0, kuromoji 0.1.2:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
