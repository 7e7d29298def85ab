#!/usr/bin/env bash
# Translate Toolkit 3.8.4 (Debian 12: translate-toolkit 3.8.4-1), pocount on PO with Japanese.
#
# Guess, before trying: it counts a Japanese sentence as several words, by characters or by a rule of thumb, since
# the toolkit knows Japanese (its sentences are cut behind 。).
# Seen: a word is what stands between spaces, whatever the language says: a sentence of 41 characters is
# one word (its English 24), and one with two spaces around a name is three.
#
# Why it matters here: what is left to translate, and what is paid, is told by these counts; of a file from
# Japanese they are the number of its messages.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages PYTHONWARNINGS=ignore
cat > a.po <<'P'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: en\n"

msgid "外相は火曜日に隣国の首都を訪れて首相と会談し、両国の協力を強化することで一致した。"
msgstr "On Tuesday the foreign minister visited the capital of the neighbouring country, met the prime minister and agreed with him to strengthen their cooperation."

msgid "外相は Smith 氏と会談した。"
msgstr "The foreign minister met Mr Smith."
P
seen=$(/usr/bin/python3 tools/usr/bin/pocount --csv a.po 2> count.log | cut -d, -f2-4 | tail -n +1)
expected=' Translated Messages, Translated Source Words, Translated Target Words
  2, 4, 30'
echo "pocount 3.8.4:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
