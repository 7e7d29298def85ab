#!/usr/bin/env bash
# gettext-parser 10.0.0 and i18next-conv 17.0.0 (npm), PO compiled to MO and to JSON, beside msgfmt of GNU gettext 0.21 (Debian 12: gettext 0.21-12).
#
# Guess, before trying: a message marked fuzzy is a draft and is left out of what programs read, as msgfmt does, and as gettext's manual, Babel and
# polib have it; who wants the drafts asks for them (--use-fuzzy).
# Seen: gettext-parser's mo.compile puts the draft into the MO file as any other message, and has no option to leave it out; i18next-conv puts it
# into its JSON, unless it is told to skip what is untranslated (--skipUntranslated), which it counts drafts as. Nothing is said.
#
# Why it matters here: proposals for a headline are fuzzy until somebody has agreed to them. Compiled by npm they are on the
# page, and nobody can tell them from what was decided.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch gettext=0.21-12 > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export LD_LIBRARY_PATH=$(echo "$dir"/tools/usr/lib/*-linux-gnu)
echo '{"private": true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts gettext-parser@10.0.0 i18next-conv@17.0.0 > npm.log 2>&1
cat > a.po <<'P'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: ja\n"
"Plural-Forms: nplurals=1; plural=0;\n"

#, fuzzy
msgid "FM visits Japan"
msgstr "外相、離日"

msgid "Customs seize drugs"
msgstr "税関、麻薬を押収"
P
cat > compile.mjs <<'J'
import { readFileSync, writeFileSync } from 'fs';
import { mo, po } from 'gettext-parser';
writeFileSync('parser.mo', mo.compile(po.parse(readFileSync('a.po'))));
J
node compile.mjs
tools/usr/bin/msgfmt -o gnu.mo a.po
npx i18next-conv -l ja -s a.po -t all.json --quiet > conv.log 2>&1
npx i18next-conv -l ja -s a.po -t some.json --quiet --skipUntranslated >> conv.log 2>&1
messages() { tools/usr/bin/msgunfmt "$1" | grep -a '^msgstr "[^"]' | cut -d'"' -f2 | paste -sd/; }
values() { node -e 'console.log(Object.values(JSON.parse(require("fs").readFileSync(process.argv[1]))).filter(text => text).join("/"))' "$1"; }
seen="msgfmt: $(messages gnu.mo)
gettext-parser: $(messages parser.mo)
i18next-conv: $(values all.json)
i18next-conv --skipUntranslated: $(values some.json)"
expected='msgfmt: 税関、麻薬を押収
gettext-parser: 税関、麻薬を押収/外相、離日
i18next-conv: 外相、離日/税関、麻薬を押収
i18next-conv --skipUntranslated: 税関、麻薬を押収'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
