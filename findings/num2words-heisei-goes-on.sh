#!/usr/bin/env bash
# num2words 0.5.10 (Debian 12: python3-num2words 0.5.10-2), years in Japanese: num2words(year, lang='ja', to='year').
#
# Guess, before trying: 2026 is 令和八年, or an error or the common year in a version that doesn't know 令和; 1989 is 平成元年.
# Seen: the last era that it knows goes on for ever: 2026 is 平成三十八年, a year that never was. The eras before are
# right at both ends.
#
# Why it matters here: a document dated by it looks official and is void; nothing in the answer says that it is beyond what
# the list of eras knows. A table of eras needs to know its own end.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch python3-num2words=0.5.10-2 python3-docopt > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages
seen=$(/usr/bin/python3 -c "from num2words import num2words
for year in (1868, 1926, 1989, 2018, 2020, 2026): print(year, num2words(year, lang='ja', to='year'))")
expected='1868 明治元年
1926 昭和元年
1989 平成元年
2018 平成三十年
2020 平成三十二年
2026 平成三十八年'
echo "num2words 0.5.10:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
