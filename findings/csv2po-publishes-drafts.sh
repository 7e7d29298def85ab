#!/usr/bin/env bash
# Translate Toolkit 3.8.4 (Debian 12: translate-toolkit 3.8.4-1), po2csv and csv2po.
#
# Guess, before trying: a PO file that goes to a table and back with its columns untouched keeps which translations are drafts (fuzzy) and
# which messages are no more in use (#~), or these are left out of the table.
# Seen: both go to the table as all others, without a mark, and come back as finished messages: msgfmt puts all four of them into the MO file,
# where it had put two. po2csv has no option to leave them out. po2tmx, of the same toolkit, leaves them out; with the PO file as its
# template (-t), csv2po keeps the marks.
#
# Why it matters here: the way over a table is how a list of headlines gets to somebody who has only Excel. What nobody had agreed to,
# proposals from a likeness above all, comes back as agreed to, and old headlines with it.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml gettext=0.21-12 > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages PYTHONWARNINGS=ignore
export LD_LIBRARY_PATH=$(echo "$dir"/tools/usr/lib/*-linux-gnu)
cat > a.po <<'P'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: ja\n"

#: week.txt:1
msgid "Customs seize drugs"
msgstr "税関、麻薬を押収"

#: week.txt:2
#, fuzzy
#| msgid "FM visits Latvia"
msgid "FM visits Lithuania"
msgstr "外相、ラトビアを訪問"

#: week.txt:3
msgid "Drill begins"
msgstr "演習始まる"

#~ msgid "Court acquits mayor"
#~ msgstr "裁判所、市長に有罪判決"
P
convert() { /usr/bin/python3 "tools/usr/bin/$1" --progress=none "${@:2}" > "$1.log" 2>&1; }
convert po2csv a.po a.csv
convert csv2po a.csv b.po
convert csv2po -t a.po a.csv c.po
convert po2tmx -l ja a.po a.tmx
compiled() { tools/usr/bin/msgfmt -o a.mo "$1"; tools/usr/bin/msgunfmt a.mo | sed -n 's/^msgstr "\([^"].*\)"/\1/p' | paste -sd' '; }
seen="compiled: $(compiled a.po)
compiled after csv: $(compiled b.po)
compiled after csv with the template: $(compiled c.po)
in TMX: $(grep -c '<tu>' a.tmx)"
expected='compiled: 税関、麻薬を押収 演習始まる
compiled after csv: 裁判所、市長に有罪判決 税関、麻薬を押収 演習始まる 外相、ラトビアを訪問
compiled after csv with the template: 税関、麻薬を押収 演習始まる
in TMX: 2'
echo "Translate Toolkit 3.8.4:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
