#!/usr/bin/env bash
# Translate Toolkit 3.8.4 (Debian 12: python3-translate 3.8.4-1), CSV of terms in two columns (csvl10n, Weblate's reader, and csv2po).
#
# Guess, before trying: two columns without a header are source and target; a header in Japanese (原文,訳文 or 日本語,英語) is at worst
# taken for one more pair.
# Seen: what has none of its own English names is read as location, source and target. Of two columns the first, the Japanese, becomes
# the "location", the English becomes the source, and nothing is left for the target; the header is a unit as well. Of three columns
# the note becomes the translation of the English. csv2po writes such a file, and ends with status 0. With "source,target" as its
# first line the same file is read right.
#
# Why it matters here: a glossary exported by an office, or by any program that names its columns in Japanese, loaded as a
# component of terms: the Japanese stands among the references, and all terms are untranslated.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages PYTHONWARNINGS=ignore
read_as() { # the pairs that a file is read as, which holds what printf makes of the argument
  printf "$1" > a.csv
  /usr/bin/python3 -c 'from translate.storage.csvl10n import csvfile
print(*(f"{unit.source}={unit.target or None}" for unit in csvfile(open("a.csv", "rb")).units))'
}
seen="$(read_as 'source,target\n税関,customs\n港,port\n')
$(read_as '税関,customs\n港,port\n')
$(read_as '日本語,英語\n税関,customs\n港,port\n')
$(read_as '日本語,英語,備考\n税関,customs,財務省\n港,port,海\n')
$(printf '税関,customs\n港,port\n' > b.csv; /usr/bin/python3 tools/usr/bin/csv2po --progress=none b.csv b.po; echo "csv2po $?:" $(sed -n '/^#: /,$p' b.po))"
expected='税関=customs 港=port
customs=None port=None
英語=None customs=None port=None
英語=備考 customs=財務省 port=海
csv2po 0: #: %E7%A8%8E%E9%96%A2 msgid "customs" msgstr "" #: %E6%B8%AF msgid "port" msgstr ""'
echo "translate-toolkit 3.8.4:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
