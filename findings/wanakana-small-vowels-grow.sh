#!/usr/bin/env bash
# WanaKana 5.3.1 (npm), toRomaji and toKatakana on names from the news.
#
# Guess, before trying: what toRomaji makes of a word in katakana, toKatakana turns back into it; トゥ, ティ and ディ are tu, ti and di or
# spelled as they are typed (toxu), and so are the rest.
# Seen: of a small vowel behind ト, テ, デ, ウ, ク the romanization is that of the large one: トゥスク is tousuku and comes back as トウスク, デュテルテ is
# deyuterute. ヴァ comes back as ヴア, ー as a vowel (ジョージア, joojia, ジョオジア). Words of Japanese origin
# come back as they were.
#
# Why it matters here: a field for names in Latin letters that is filled or searched with it has another person: Tusk is
# Tousuku, Vance is Vuansu, and none is found by how people type them.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm install --silent --no-audit --no-fund --prefix . wanakana@5.3.1 > npm.log 2>&1
cat > names.cjs <<'J'
const { toRomaji, toKatakana } = require('wanakana');
for (const name of ['タナカ', 'シンイチ', 'トゥスク', 'デュテルテ', 'ティモシー', 'ヴァンス', 'ウォロディミル', 'グェン', 'ジョージア'])
  console.log(`${name}: ${toRomaji(name)}, back ${toKatakana(toRomaji(name))}`);
J
seen=$(node names.cjs | sed "s/'/’/g")
expected='タナカ: tanaka, back タナカ
シンイチ: shin’ichi, back シンイチ
トゥスク: tousuku, back トウスク
デュテルテ: deyuterute, back デユテルテ
ティモシー: teimoshii, back テイモシイ
ヴァンス: vuansu, back ヴアンス
ウォロディミル: uorodeimiru, back ウオロデイミル
グェン: guen, back グエン
ジョージア: joojia, back ジョオジア'
echo "WanaKana 5.3.1:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
