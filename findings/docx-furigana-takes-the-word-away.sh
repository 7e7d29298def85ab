#!/usr/bin/env bash
# pandoc 2.17.1.1, python-docx 0.8.11 (both Debian 12) and mammoth 1.13.0 (npm), on a .docx with furigana
# (w:ruby in ISO/IEC 29500), as Word's "Phonetic Guide" makes it.
#
# Guess, before trying: of 茂木 with もてぎ above it the word stays, and the reading is dropped or put
# behind it in brackets, as LibreOffice does and as HTML's ruby is read.
# Seen: the word goes with its reading. "訪日した茂木外相" comes out of all three as "訪日した外相"; pandoc
# and python-docx say nothing, mammoth's command names the element it left out on standard error. All
# end with status 0.
#
# Why it matters here: furigana stand on just the words that readers need most, names of persons and
# places that are read in a rare way. A bulletin that went through one of them names nobody.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 liblua5.3-0 libyaml-0-2 \
    python3-docx=0.8.11+dfsg1-5 python3-lxml > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export LD_LIBRARY_PATH=$(echo "$dir"/tools/usr/lib/*-linux-gnu)
npm install --silent --no-audit --no-fund --prefix . mammoth@1.13.0 > npm.log 2>&1
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages
/usr/bin/python3 - <<'P'
import zipfile
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
run = '<w:r><w:t>%s</w:t></w:r>'
ruby = ('<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="distributeSpace"/><w:hps w:val="10"/>'
        '<w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/><w:lid w:val="ja-JP"/></w:rubyPr>'
        '<w:rt>%s</w:rt><w:rubyBase>%s</w:rubyBase></w:ruby></w:r>') % (run % 'もてぎ', run % '茂木')
package = 'http://schemas.openxmlformats.org/package/2006/'
with zipfile.ZipFile('a.docx', 'w') as docx:
    docx.writestr('[Content_Types].xml', head + '<Types xmlns="' + package + 'content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    docx.writestr('_rels/.rels', head + '<Relationships xmlns="' + package + 'relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
    docx.writestr('word/document.xml', head + '<w:document %s><w:body><w:p>%s%s%s</w:p></w:body></w:document>'
        % (w, run % '訪日した', ruby, run % '外相'))
P
seen="pandoc: $(tools/usr/bin/pandoc --data-dir=tools/usr/share/pandoc/data -t plain a.docx 2>&1)
python-docx: $(/usr/bin/python3 -c "import docx; print(docx.Document('a.docx').paragraphs[0].text)" 2>&1)
mammoth: $(node_modules/.bin/mammoth --output-format=markdown a.docx 2> mammoth.log | tr -d '\n') ($(cat mammoth.log))"
expected='pandoc: 訪日した外相
python-docx: 訪日した外相
mammoth: 訪日した外相 (An unrecognised element was ignored: w:ruby)'
echo "pandoc 2.17.1.1, python-docx 0.8.11, mammoth 1.13.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
