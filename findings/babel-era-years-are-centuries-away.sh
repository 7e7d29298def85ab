#!/usr/bin/env bash
# Babel 2.10.3 (Debian 12: python3-babel 2.10.3-1), dates.parse_date for locale ja.
#
# Guess, before trying: what isn't a date of the common calendar is refused, or the era is known: 平成31年4月30日 is 2019-04-30 or an error.
# Seen: the era's name is passed over and its year is the year: 令和8年5月5日 is 5 May of the year 8. Of two digits it is taken
# into this century: 平成31年4月30日 is 2031, 昭和39年10月10日 is 2039. No error; 元年 alone, which has no digit, is one.
#
# Why it matters here: 平成 and 昭和 dates become days to come, which look like any others: a treaty of 1964 is one of 2039. Only
# 令和's are so far away that somebody sees it. That a text is all read has to be checked before.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch python3-babel=2.10.3-1 python-babel-localedata=2.10.3-1 python3-tz > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages
seen=$(/usr/bin/python3 - <<'P'
from babel.dates import parse_date
for text in ('2026年5月5日', '令和8年5月5日', '平成31年4月30日', '昭和39年10月10日', '令和元年5月1日'):
    try:
        print(text + ':', parse_date(text, locale='ja'))
    except (IndexError, ValueError) as error:
        print(text + ':', type(error).__name__)
P
)
expected='2026年5月5日: 2026-05-05
令和8年5月5日: 0008-05-05
平成31年4月30日: 2031-04-30
昭和39年10月10日: 2039-10-10
令和元年5月1日: IndexError'
echo "Babel 2.10.3:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
