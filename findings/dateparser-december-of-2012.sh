#!/usr/bin/env bash
# dateparser 1.1.6 (Debian 12: python3-dateparser 1.1.6-1), dates as Japanese news give them, languages=['ja'].
#
# Guess, before trying: 5月12日 with or without its weekday is 12 May of this year; a date that it doesn't understand is None.
# Seen: where the month or the day has two digits it becomes the year, and what is missing then is taken from today: 5月12日 is 28 May 2012,
# 12月3日 28 March 2012. Of the 365 days of 2026 81 are right, those with one digit each (5月5日), 2 are None and 282 another day. With 昨年
# (last year) before it, month and day are dropped. 5日 is not the 5th but five days ago. With the year all is right.
#
# Why it matters here: news dates have no year. What is tried first (5月5日) works; three days of four come out years away, and nothing
# is said.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch python3-dateparser=1.1.6-1 python3-regex python3-tz python3-tzlocal python3-pytz-deprecation-shim \
    python3-dateutil python3-six > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
export PYTHONPATH=$dir/tools/usr/lib/python3/dist-packages PYTHONWARNINGS=ignore
seen=$(/usr/bin/python3 - <<'P'
import datetime
import dateparser
settings = {'RELATIVE_BASE': datetime.datetime(2026, 11, 28)}
for text in ('2026年12月3日', '5月5日', '5月5日(火)', '5月12日', '5月12日(火)', '12月3日', '10月20日', '5月31日', '昨年12月3日', '5日', '令和8年5月5日'):
    date = dateparser.parse(text, languages=['ja'], settings=settings)
    print(text + ':', date and date.date())
days = [datetime.date(2026, 1, 1) + datetime.timedelta(n) for n in range(365)]
read = [(day, dateparser.parse(f'{day.month}月{day.day}日', languages=['ja'], settings=settings)) for day in days]
print('right:', sum(bool(date) and date.date() == day for day, date in read), 'None:', sum(not date for day, date in read))
P
)
expected='2026年12月3日: 2026-12-03
5月5日: 2026-05-05
5月5日(火): 2026-05-05
5月12日: 2012-05-28
5月12日(火): 2012-05-28
12月3日: 2012-03-28
10月20日: 2010-11-20
5月31日: 2031-05-28
昨年12月3日: 2025-11-28
5日: 2026-11-23
令和8年5月5日: None
right: 81 None: 2'
echo "dateparser 1.1.6:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
