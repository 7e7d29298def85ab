#!/usr/bin/env bash
# Translate Toolkit 3.8.4 (Debian 12: translate-toolkit 3.8.4-1), xliff2po on XLIFF 1.2.
#
# Guess, before trying: a target whose state is "final" or "signed-off" becomes a finished message of
# the PO file, and one whose state is "needs-translation" a fuzzy one.
# Seen: the state counts for nothing. What has no approved="yes" on its <trans-unit>, which is
# optional and which most programs leave out, is fuzzy, "final" too; what has it is finished, though
# its target's state says "needs-translation".
#
# Why it matters here: finished headlines come back from such a conversion marked as guesses, and a
# program that leaves fuzzy messages out loses them all.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages PYTHONWARNINGS=ignore

unit() { printf '<trans-unit id="%s"%s><source>%s</source><target state="%s">%s</target></trans-unit>\n' "$@"; }
{
  echo '<?xml version="1.0" encoding="UTF-8"?>'
  echo '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="en" target-language="ja" datatype="plaintext"><body>'
  unit 1 '' 'Minister visits' translated 大臣が訪問
  unit 2 '' 'Minister returns' signed-off 大臣が帰国
  unit 3 '' 'Minister speaks' final 大臣が演説
  unit 4 ' approved="yes"' 'Minister resigns' needs-translation 大臣が辞任
  unit 5 ' approved="yes"' 'Minister stays' final 大臣が留任
  echo '</body></file></xliff>'
} > a.xlf

/usr/bin/python3 tools/usr/bin/xliff2po --progress=none a.xlf a.po
seen=$(/usr/bin/python3 - <<'P'
import re
for block in open('a.po', encoding='utf-8').read().split('\n\n')[1:]:
    print(re.search('msgid "(.*)"', block)[1], '=', 'fuzzy' if '#, fuzzy' in block else 'finished')
P
)
expected='Minister visits = fuzzy
Minister returns = fuzzy
Minister speaks = fuzzy
Minister resigns = finished
Minister stays = finished'
echo "Translate Toolkit 3.8.4, xliff2po:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
