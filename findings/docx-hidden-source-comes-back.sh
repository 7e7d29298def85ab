#!/usr/bin/env bash
# pandoc 2.17.1.1 (Debian 12) and mammoth 1.13.0 (npm), on a .docx with hidden text (w:vanish in ISO/IEC 29500), as translation
# programs leave beside each translation in Word: the source and their marks ({0>source<}100{>translation<0}), hidden until they are cleaned away.
#
# Guess, before trying: both make of a document what a reader sees; hidden text is left out, as it is in print, at least where the
# hiding stands at the text itself.
# Seen: neither knows the property. Source, marks and translation come out in one line, hidden through a style or directly, with
# status 0 and no message.
#
# Why it matters here: such a file looks like the translation alone in Word and in print. Text taken from it has each sentence twice,
# in two languages, and an editor's hidden remark is published. Our reader leaves hidden text out.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 liblua5.3-0 libyaml-0-2 > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export LD_LIBRARY_PATH=$(echo "$dir"/tools/usr/lib/*-linux-gnu)
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . mammoth@1.13.0 > npm.log 2>&1
/usr/bin/python3 - <<'P'
import zipfile
w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
package = 'http://schemas.openxmlformats.org/package/2006/'
office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
run = '<w:r><w:rPr>%s</w:rPr><w:t>%s</w:t></w:r>'
direct = '<w:p>' + run % ('<w:vanish/>', '{0&gt;税関、麻薬を押収&lt;}100{&gt;') + run % ('', 'Customs seize drugs') + run % ('<w:vanish/>', '&lt;0}') + '</w:p>'
styled = '<w:p>' + run % ('', 'FM visits Latvia') + run % ('<w:rStyle w:val="Hidden"/>', '（未確認）') + '</w:p>'
with zipfile.ZipFile('a.docx', 'w') as docx:
    docx.writestr('[Content_Types].xml', head + '<Types xmlns="' + package + 'content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="' + office + 'document.main+xml"/>'
        '<Override PartName="/word/styles.xml" ContentType="' + office + 'styles+xml"/></Types>')
    docx.writestr('_rels/.rels', head + '<Relationships xmlns="' + package + 'relationships"><Relationship Id="r1" '
        'Type="' + relation + 'officeDocument" Target="word/document.xml"/></Relationships>')
    docx.writestr('word/_rels/document.xml.rels', head + '<Relationships xmlns="' + package + 'relationships"><Relationship Id="r1" '
        'Type="' + relation + 'styles" Target="styles.xml"/></Relationships>')
    docx.writestr('word/styles.xml', head + '<w:styles %s><w:style w:type="character" w:customStyle="1" w:styleId="Hidden"><w:name w:val="Hidden"/>'
        '<w:rPr><w:vanish/></w:rPr></w:style></w:styles>' % w)
    docx.writestr('word/document.xml', head + '<w:document %s><w:body>%s%s</w:body></w:document>' % (w, direct, styled))
P
seen="pandoc: $(tools/usr/bin/pandoc --data-dir tools/usr/share/pandoc/data --wrap=none -t plain a.docx | paste -sd/ | sed 's://:/:')
mammoth: $(node -e 'require("mammoth").extractRawText({ path: "a.docx" }).then(({ value, messages }) => console.log(value.trim().replace(/\n+/g, "/") + messages.join()))')"
expected='pandoc: {0>税関、麻薬を押収<}100{>Customs seize drugs<0}/FM visits Latvia（未確認）
mammoth: {0>税関、麻薬を押収<}100{>Customs seize drugs<0}/FM visits Latvia（未確認）'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
