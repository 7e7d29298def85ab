#!/usr/bin/env bash
# Translate Toolkit 3.8.4 (Debian 12: python3-translate 3.8.4-1), terminologymatcher: which of a list's terms stand in a message.
#
# Guess, before trying: a term counts where it stands as a word: Iran isn't in "Tirana", nor Mali in "Somalia"; terms in Japanese
# count wherever their letters stand, since words are not separated there.
# Seen: in English a term counts within words, too: for Tirana イラン is proposed, for Somalia マリ, for Romania and Nigeria オマーン and ニジェール.
# A term of two letters counts nowhere, in Japanese neither: 税関, マリ and 首相 are never found, nor is EU.
#
# Why it matters here: the list of terms that helps most, countries and bodies, proposes other countries; and of a list from
# Japanese, most of whose terms have two letters, most is dead. Nothing says so.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch python3-translate=3.8.4-1 python3-lxml > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages PYTHONWARNINGS=ignore
seen=$(/usr/bin/python3 - <<'P'
from translate.search.match import terminologymatcher
from translate.storage import po
def proposed(terms, texts):
    store = po.pofile()
    for source, target in terms:
        unit = store.addsourceunit(source)
        unit.target = target
    matcher = terminologymatcher(store)
    for text in texts:
        print(text + ':', *(unit.target for unit in matcher.matches(text)))
proposed([('Iran', 'イラン'), ('Mali', 'マリ'), ('Oman', 'オマーン'), ('Niger', 'ニジェール'), ('EU', '欧州連合'), ('customs', '税関')],
         ['Customs officers meet in Tirana', 'Somalia sends troops', 'Romania and Nigeria sign agreement', 'EU meets Iran'])
proposed([('税関', 'customs'), ('マリ', 'Mali'), ('首相', 'prime minister'), ('外務大臣', 'foreign minister')],
         ['マリの税関', 'マリの首相と外務大臣'])
P
)
expected='Customs officers meet in Tirana: 税関 イラン
Somalia sends troops: マリ
Romania and Nigeria sign agreement: オマーン ニジェール
EU meets Iran: イラン
マリの税関:
マリの首相と外務大臣: foreign minister'
echo "terminologymatcher of translate-toolkit 3.8.4:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
