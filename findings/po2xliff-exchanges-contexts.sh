#!/usr/bin/env bash
# Translate Toolkit 3.8.4 (Debian 12: translate-toolkit 3.8.4-1), po2xliff and xliff2po, XLIFF 1.2.
#
# Guess, before trying: a PO file that goes to XLIFF and back keeps the contexts (msgctxt) of its
# messages, since gettext finds a message by its context and text together.
# Seen: po2xliff leaves the contexts out. xliff2po writes the place in the source file in their stead
# where the same English stands twice, so that every message has a context still, and another one.
#
# Why it matters here: the two Springs below are told apart by their contexts alone. Their Japanese
# comes back under names that no program asks for, and msgmerge takes both for new.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages PYTHONWARNINGS=ignore
cat > a.po <<'P'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: ja\n"

#: week.txt:1
msgctxt "season"
msgid "Spring"
msgstr "春"

#: week.txt:2
msgctxt "water"
msgid "Spring"
msgstr "泉"
P
/usr/bin/python3 tools/usr/bin/po2xliff --progress=none a.po a.xlf
/usr/bin/python3 tools/usr/bin/xliff2po --progress=none a.xlf b.po
messages() { sed -n 's/^msgctxt \(.*\)/\1/p;s/^msgstr \("[^"].*\)/\1/p' "$1" | paste -sd ' '; }
seen="before: $(messages a.po)
in XLIFF: $(grep -c 'season\|water' a.xlf || true) contexts
after: $(messages b.po)"
expected='before: "season" "春" "water" "泉"
in XLIFF: 0 contexts
after: "week.txt:1" "春" "week.txt:2" "泉"'
echo "Translate Toolkit 3.8.4:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
