#!/usr/bin/env bash
# chrono-node 2.10.3 (npm), its Japanese parser (chrono.ja) on dates as Japanese news give them. Asked on Wednesday, 6 May 2026.
#
# Guess, before trying: a day without its month is of this month or not read; 来週 (next week), 来年 (next year) and 昨年 (last year) before a
# date move it, or the whole is not read; 一昨日 is the day before yesterday.
# Seen: of a phrase the part that it knows is taken, and the words before it that say another day are passed over: 10日午後3時 (3 p.m. on the
# 10th) is 3 p.m. today, next week's Monday the last one, 5 May of next and of last year that of this, 一昨日 (as 昨日 in it) yesterday.
# With the month before the day, and with the year, all is right. A 31st of February is refused.
#
# Why it matters here: Japanese news name a day by its number alone in nearly every sentence, with the hour behind it. The answer is a
# date that looks certain, and of another day.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm install --silent --no-audit --no-fund --prefix . chrono-node@2.10.3 > npm.log 2>&1
cat > dates.mjs <<'J'
import * as chrono from 'chrono-node';
const asked = new Date(2026, 4, 6, 12);
for (const text of ['5月10日午後3時', '2027年5月5日', '2026年2月31日', '10日', '10日午後3時', '15日午前10時', '先月5日午後2時',
    '来週月曜日', '来年5月5日', '昨年5月5日', '昨日', '一昨日'])
  console.log(`${text}: ${chrono.ja.parse(text, asked)
      .map(found => `${found.text}, ${found.start.date().toISOString().slice(0, 16)}`).join('; ') || 'nothing'}`);
J
seen=$(node dates.mjs)
expected='5月10日午後3時: 5月10日午後3時, 2026-05-10T15:00
2027年5月5日: 2027年5月5日, 2027-05-05T12:00
2026年2月31日: nothing
10日: nothing
10日午後3時: 午後3時, 2026-05-06T15:00
15日午前10時: 午前10時, 2026-05-06T10:00
先月5日午後2時: 午後2時, 2026-05-06T14:00
来週月曜日: 月曜日, 2026-05-04T12:00
来年5月5日: 5月5日, 2026-05-05T12:00
昨年5月5日: 5月5日, 2026-05-05T12:00
昨日: 昨日, 2026-05-05T12:00
一昨日: 昨日, 2026-05-05T12:00'
echo "chrono-node 2.10.3:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
