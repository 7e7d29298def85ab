#!/usr/bin/env bash
# tmexchange 2.0.6 (npm), tmx2js on TMX 1.4.
#
# Guess, before trying: a text with inline marks (level 2) comes out with its words and its marks in order, or without the marks; each unit
# comes out.
# Seen: of a text with marks the words come out joined, and the marks beside them in lists by kind: at which place 3 and 5 stood in "from 3 to
# 5" is lost. A unit without a number (tuid is optional) is filed under its source; the next with the same source overwrites it,
# and port has one translation of two. Nothing is said.
#
# Why it matters here: memories are level 2 as most programs write them, without numbers, and one English word has two
# Japanese ones in every glossary. What js2tmx writes from it is another memory.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm install --silent --no-audit --no-fund --prefix . tmexchange@2.0.6 > npm.log 2>&1
cat > a.tmx <<'X'
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="plaintext"/><body>
<tu tuid="1"><tuv xml:lang="en"><seg>from <ph x="1">3</ph> to <ph x="2">5</ph> May</seg></tuv><tuv xml:lang="ja"><seg>5月<ph x="1">3</ph>日から<ph x="2">5</ph>日</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>port</seg></tuv><tuv xml:lang="ja"><seg>港</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>port</seg></tuv><tuv xml:lang="ja"><seg>左舷</seg></tuv></tu>
</body></tmx>
X
cat > read.cjs <<'J'
const { tmx2js } = require('tmexchange');
tmx2js(require('fs').readFileSync('a.tmx', 'utf8')).then(({ resources }) =>
  Object.entries(resources).forEach(([unit, texts]) => console.log(unit + ': ' + JSON.stringify(texts))));
J
seen=$(node read.cjs)
expected='1: {"en":{"_":"from  to  May","ph":[{"_":"3","$":{"x":"1"}},{"_":"5","$":{"x":"2"}}]},"ja":{"_":"5月日から日","ph":[{"_":"3","$":{"x":"1"}},{"_":"5","$":{"x":"2"}}]}}
port: {"en":"port","ja":"左舷"}'
echo "tmexchange 2.0.6:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
