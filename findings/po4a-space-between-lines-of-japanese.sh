#!/usr/bin/env bash
# po4a 0.69 (Debian 12: po4a 0.69-1), plain text in Japanese to PO and back.
#
# Guess, before trying: a paragraph whose lines were wrapped becomes one message; between two lines of Japanese nothing is put, as
# Unicode's line breaking and browsers have it, or the break is kept.
# Seen: a space is put there, as between English words: 大統領と 会談した. So the messages of a text depend on where its lines
# end: wrapped otherwise next week it has other messages, and none of them is found in the PO file.
#
# Why it matters here: bulletins kept as wrapped text. The space within a word also hides it from every
# search and every check of terms. Japanese has to be given to it in unwrapped lines.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch po4a=0.69-1 libpod-parser-perl libsyntax-keyword-try-perl libxs-parse-keyword-perl libyaml-tiny-perl > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PERL5LIB=$dir/tools/usr/share/perl5:$(echo "$dir"/tools/usr/lib/*/perl5/*)
printf '外相は隣国を訪れ、大統領と\n会談した。\n' > a.txt
printf '外相は隣国を訪れ、大統領\nと会談した。\n' > b.txt
for text in a b; do
  tools/usr/bin/po4a-updatepo -f text -m $text.txt -M UTF-8 -p $text.pot > $text.log 2>&1
done
seen=$(cat a.pot b.pot | grep '^msgid "[^"]')
expected='msgid "外相は隣国を訪れ、大統領と 会談した。"
msgid "外相は隣国を訪れ、大統領 と会談した。"'
echo "po4a 0.69, one text wrapped in two ways:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
