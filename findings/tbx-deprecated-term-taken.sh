#!/usr/bin/env bash
# Translate Toolkit 3.8.4 (Debian 12: translate-toolkit 3.8.4-1), tbx2po on TBX of 2008 (martif).
#
# Guess, before trying: of a concept's Japanese terms the one with preferredTerm-admn-sts is taken,
# or all are, with what their status says; one with deprecatedTerm-admn-sts is not offered alone.
# Seen: the first term of a language is the translation whatever its status, so that of a file which
# lists the deprecated term first that term alone is given out; and the statuses of both are put into
# the message's comment as "Part of speech".
#
# Why it matters here: whoever makes a list of terms with it for other programs proposes what
# the termbase forbids. A writer of TBX has to put the preferred term first.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch translate-toolkit=3.8.4-1 python3-translate=3.8.4-1 python3-lxml > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages PYTHONWARNINGS=ignore

cat > a.tbx <<'T'
<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>Two terms of one post</p></sourceDesc></fileDesc></martifHeader>
<text><body><termEntry id="c1">
<langSet xml:lang="en"><tig><term>Speaker of the Parliament</term></tig></langSet>
<langSet xml:lang="ja">
<tig><term>国会議長</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
<tig><term>議会議長</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
</langSet></termEntry></body></text></martif>
T
/usr/bin/python3 tools/usr/bin/tbx2po --progress=none a.tbx a.po
seen=$(sed -n '/^#\. \|^msgid "S\|^msgstr "[^"]/p' a.po)
expected='#. Part of speech: deprecatedTerm-admn-sts
#. preferredTerm-admn-sts
msgid "Speaker of the Parliament"
msgstr "国会議長"'
echo "Translate Toolkit 3.8.4, tbx2po:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
