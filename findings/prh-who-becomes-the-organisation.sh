#!/usr/bin/env bash
# prh 5.4.4 (npm), the rules for terms that textlint and others use.
#
# Guess, before trying: a rule with the term alone (expected: WHO) finds ｗｈｏ and other widths of the acronym's capitals, not
# another word; and a wrong form given as text (pattern: EC) is found as a word, not within ECB.
# Seen: a rule without a pattern finds its letters in any width and any case, anywhere: "those who met" becomes "those WHO met",
# "the whole" becomes "the WHOle". A form given as text is found within words: ECB becomes EUB. No word's edge is
# asked of either; Japanese, for which it is made, has none.
#
# Why it matters here: rules for a bilingual bulletin come from one glossary, and its acronyms hit the English half. Our export
# writes each Latin form as a regular expression with the edges of words.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm install --silent --no-audit --no-fund --prefix . prh@5.4.4 > npm.log 2>&1
cat > prh.yml <<'Y'
version: 1
rules:
  - expected: WHO
  - expected: EU
    pattern: EC
Y
cat > fix.cjs <<'J'
const engine = require('prh').fromYAMLFilePath('prh.yml');
for (const text of ['those who met ＷＨＯ officials', 'the whole story', 'the EC and the ECB'])
  console.log(`${text}: ${engine.makeChangeSet('a.txt', text).applyChangeSets(text)}`);
J
seen=$(node fix.cjs)
expected='those who met ＷＨＯ officials: those WHO met WHO officials
the whole story: the WHOle story
the EC and the ECB: the EU and the EUB'
echo "prh 5.4.4:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
