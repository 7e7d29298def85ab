#!/usr/bin/env bash
# Translate Toolkit 3.8.4 (Debian 12: translate-toolkit 3.8.4-1), pofilter --language=ja on right translations.
#
# Guess, before trying: told that the translation is Japanese, it takes full-width digits for digits, （ ） for brackets, and 「 」
# for quotation marks; right translations pass.
# Seen: it knows Japanese marks at the end alone (。 for a full stop). １２人 lacks the 12, （ ） are no brackets, 「 is another mark at
# the start. With ASCII digits the numbers pass; ASCII brackets are told to lack the spaces around them, so
# that no brackets in Japanese are right.
#
# Why it matters here: texts of ministries and newspapers use full-width digits and brackets throughout, so that the check
# for wrong numbers, the most useful of all, has to be left off.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages PYTHONWARNINGS=ignore
{
  printf 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: ja\\n"\n'
  pair() { printf '\nmsgid "%s"\nmsgstr "%s"\n' "$@"; }
  pair '12 ministers arrived.' '大臣１２人が到着した。'
  pair 'Growth of 3.5% in 2026.' '２０２６年の成長率は３．５％。'
  pair 'The talks (in Tokyo) ended.' '会談（東京）が終わった。'
  pair '\"Agreed,\" he said.' '「合意した」と述べた。'
  pair 'The minister left.' '大臣が出発した。'
  pair '12 envoys arrived.' '特使12人が到着した。'
  pair 'The talks (in Rome) ended.' '会談(ローマ)が終わった。'
} > a.po
/usr/bin/python3 tools/usr/bin/pofilter --progress=none --language=ja a.po a.out 2> filter.log
seen=$(sed -n 's/^# (pofilter) //p;s/^msgstr "\([^"].*\)"/    \1/p' a.out | tr -d "'")
expected='numbers: Different numbers
    大臣１２人が到着した。
numbers: Different numbers
    ２０２６年の成長率は３．５％。
brackets: Missing (, )
    会談（東京）が終わった。
doublequoting: Different quotation marks
startpunc: Different punctuation at the start
    「合意した」と述べた。
puncspacing: Different spacing around punctuation
    会談(ローマ)が終わった。'
echo "pofilter 3.8.4:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
