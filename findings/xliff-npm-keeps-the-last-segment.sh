#!/usr/bin/env bash
# xliff 6.4.0 (npm, of the i18next family), on XLIFF 2.0.
#
# Guess, before trying: a unit that a translation program has split into segments, sentence by
# sentence, comes back from xliff2js and js2xliff with all of its text, as segments or joined.
# Seen: each segment of a unit overwrites the one before. The last alone is left, in JavaScript and in
# the file that is written from it; nothing is said.
#
# Why it matters here: an item whose body has three sentences returns with the third. Who writes for
# it must give each segment a unit of its own, as our XLIFF 2.1 does.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm install --silent --no-audit --no-fund --prefix . xliff@6.4.0 > npm.log 2>&1
cat > a.xliff <<'X'
<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ja"><file id="f"><unit id="u1">
<segment id="s1"><source>The minister arrived. </source><target>大臣が到着した。</target></segment>
<segment id="s2"><source>He met the press. </source><target>記者団と会った。</target></segment>
<segment id="s3"><source>He left.</source><target>帰国した。</target></segment>
</unit></file></xliff>
X
cat > again.cjs <<'J'
const { xliff2js, js2xliff } = require('xliff');
const { readFileSync } = require('fs');
(async () => {
  const read = await xliff2js(readFileSync('a.xliff', 'utf8'));
  console.log('read: ' + JSON.stringify(read.resources));
  const written = await js2xliff(read);
  console.log('written again: ' + written.match(/<target>[^<]*/g).join(' ').replace(/<target>/g, ''));
})();
J
seen=$(node again.cjs)
expected='read: {"f":{"u1":{"source":"He left.","target":"帰国した。"}}}
written again: 帰国した。'
echo "xliff 6.4.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
