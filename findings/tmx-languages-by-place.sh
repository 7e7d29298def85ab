#!/usr/bin/env bash
# Translate Toolkit 3.8.4 (Debian 12: translate-toolkit 3.8.4-1), TMX 1.4.
#
# Guess, before trying: which of a unit's texts is the source is told by xml:lang, all the more where
# the file's srclang and whoever opens it say "en"; a text in a third language is passed over.
# Seen: the first text of a unit is the source and the second the target, whatever their languages.
# Of a memory whose Japanese stands first, Port is the translation of 港; where French comes first, the
# French is the English.
#
# Why it matters here: TMX gives no order to a unit's texts, and memories of several languages have
# them in any. Such a memory answers English with nothing and French with Japanese. A writer of TMX
# has to put the source first, as ours does.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages PYTHONWARNINGS=ignore
text() { printf '<tuv xml:lang="%s"><seg>%s</seg></tuv>' "$@"; }
{
  echo '<?xml version="1.0" encoding="UTF-8"?>'
  echo '<tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="plaintext"/><body>'
  echo "<tu>$(text en Customs)$(text ja 税関)</tu>"
  echo "<tu>$(text ja 港)$(text en Port)</tu>"
  echo "<tu>$(text fr Frontière)$(text en Border)$(text ja 国境)</tu>"
  echo '</body></tmx>'
} > a.tmx
seen=$(/usr/bin/python3 - <<'P'
from translate.storage.tmx import tmxfile
with open('a.tmx', 'rb') as file:
    memory = tmxfile(sourcelanguage='en', targetlanguage='ja')
    memory.parse(file.read())
for unit in memory.units:
    print(unit.source, '=', unit.target)
P
)
expected='Customs = 税関
港 = Port
Frontière = Border'
echo "Translate Toolkit 3.8.4:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
