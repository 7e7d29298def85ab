#!/usr/bin/env bash
# natural 8.1.1 (npm), TokenizerJa, which splits Japanese into words.
#
# Guess, before trying: signs are left out, as in its English tokenizers, and words are parted where a sign had stood: リンケヴィチス and
# ラトビア are two. Numbers stay whole, whatever their digits.
# Seen: the middle dot is taken out before the text is split, so that what stood on its two sides is one word (リンケヴィチスラトビア,
# which no memory holds) and 日・EU is 日EU. Other signs part (ジャン＝ノエル, 、). 1.5 is 1 and 5, 2,000 is 2, 0, 0, 0.
#
# Why it matters here: a headline's holder is name・country+post. An index of these words finds neither ラトビア nor the
# name, and 2,000億円 is found by 0億円. Split at signs first, then each piece.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm install --silent --no-audit --no-fund --prefix . natural@8.1.1 > npm.log 2>&1
cat > words.cjs <<'J'
const { TokenizerJa } = require('natural');
const tokenizer = new TokenizerJa();
for (const text of ['リンケヴィチス・ラトビア大統領が訪問', 'リンケヴィチス、ラトビア大統領と会談', 'ジャン＝ノエル・バロー外相', 'トルコ・シリア国境', '日・EU首脳会談', '1.5％増', '2,000億円'])
  process.stderr.write(`${text}: ${tokenizer.tokenize(text).join(' ')}\n`);
J
seen=$(node words.cjs 2>&1 > node.log)
expected='リンケヴィチス・ラトビア大統領が訪問: リンケヴィチスラトビア 大統領 が 訪問
リンケヴィチス、ラトビア大統領と会談: リンケヴィチス ラトビア 大統領 と 会談
ジャン＝ノエル・バロー外相: ジャン ノエルバロー 外相
トルコ・シリア国境: トルコシリア 国境
日・EU首脳会談: 日EU 首脳 会談
1.5％増: 1 5 増
2,000億円: 2 0 0 0 億 円'
echo "natural 8.1.1:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
