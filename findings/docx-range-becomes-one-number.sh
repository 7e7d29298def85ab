#!/usr/bin/env bash
# python-docx 0.8.11 (Debian 12: python3-docx 0.8.11+dfsg1-5) beside mammoth 1.13.0 (npm), on Word's non-breaking hyphen
# (w:noBreakHyphen in ISO/IEC 29500, Ctrl+Shift+- in Word).
#
# Guess, before trying: the hyphen of 10‑20 and F‑35 comes out as a hyphen of some kind; text without it would be another text.
# Seen: mammoth gives U+2011. python-docx leaves it out: "10‑20 killed" is "1020 killed", F‑35 is F35, and nothing is said.
#
# Why it matters here: editors set that hyphen just where a line must not break, in ranges of numbers, names of aircraft and
# double names. The numbers that reach the check of both languages are others than those that were written.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch python3-docx=0.8.11+dfsg1-5 python3-lxml > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
npm install --silent --no-audit --no-fund --prefix . mammoth@1.13.0 > npm.log 2>&1
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages
/usr/bin/python3 - <<'P'
import zipfile
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
package = 'http://schemas.openxmlformats.org/package/2006/'
with zipfile.ZipFile('a.docx', 'w') as docx:
    docx.writestr('[Content_Types].xml', head + '<Types xmlns="' + package + 'content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    docx.writestr('_rels/.rels', head + '<Relationships xmlns="' + package + 'relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
    docx.writestr('word/document.xml', head + '<w:document %s><w:body><w:p><w:r><w:t>10</w:t><w:noBreakHyphen/>'
        '<w:t xml:space="preserve">20 killed; F</w:t><w:noBreakHyphen/><w:t>35; 10</w:t><w:noBreakHyphen/><w:t>20人死亡</w:t></w:r></w:p></w:body></w:document>' % w)
P
seen="python-docx: $(/usr/bin/python3 -c "import docx; print(docx.Document('a.docx').paragraphs[0].text)")
mammoth: $(node_modules/.bin/mammoth --output-format=markdown a.docx 2> mammoth.log | tr -d '\n')"
expected='python-docx: 1020 killed; F35; 1020人死亡
mammoth: 10‑20 killed; F‑35; 10‑20人死亡'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
