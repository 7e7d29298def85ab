#!/usr/bin/env bash
# GNU coreutils 9.1 with the locales ja_JP.UTF-8 and en_US.UTF-8 of the GNU C library 2.36 (Debian 12: coreutils 9.1-1, locales
# 2.36-9+deb12u14), sort -u.
#
# Guess, before trying: sort -u leaves out lines that are the same; names whose letters the locale has no order for come somewhere, but they
# come, since the library's order was made to tell all characters apart in 2.28.
# Seen: a letter that is not in the locale's table has no weight, and lines of one length that differ in such letters alone are one.
# In ja_JP, whose table is JIS X 0208, of ①, ② and ③ two are gone, of 第Ⅱ部 (part II) and 第Ⅲ部 one, of 髙木 and 﨑木 one. Of two
# presidents of Korea, 문재인 and 이재명, the second is gone in en_US, too, which has no hangul. Status 0. In C.UTF-8 nothing
# is lost, and sort | uniq, which compares bytes, loses nothing in any of them.
#
# Why it matters here: lists of names and headwords are merged by scripts, and whether a name stays depends on whose machine
# runs them. They need LC_ALL=C.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch locales=2.36-9+deb12u14 coreutils=9.1-1 > apt.log 2>&1
for package in *.deb; do dpkg-deb -x "$package" tools; done
for locale in ja_JP en_US; do
  I18NPATH=$dir/tools/usr/share/i18n localedef --no-archive -i $locale -f UTF-8 "$dir/$locale.UTF-8"
done
export LOCPATH=$dir
kept() { printf '%s\n' "$@" | LC_ALL=$locale tools/usr/bin/sort -u | paste -sd' '; }
each() { printf '%s\n' "$@" | LC_ALL=$locale tools/usr/bin/sort | LC_ALL=$locale tools/usr/bin/uniq | paste -sd' '; }
seen=$(for locale in ja_JP.UTF-8 en_US.UTF-8 C.UTF-8; do
  echo "$locale: $(kept ① ② ③), $(kept 第Ⅱ部 第Ⅲ部), $(kept 髙木 﨑木), $(kept 문재인 이재명); sort | uniq: $(each 문재인 이재명)"
done)
expected='ja_JP.UTF-8: ①, 第Ⅱ部, 髙木, 문재인; sort | uniq: 문재인 이재명
en_US.UTF-8: ① ② ③, 第Ⅲ部 第Ⅱ部, 﨑木 髙木, 문재인; sort | uniq: 문재인 이재명
C.UTF-8: ① ② ③, 第Ⅱ部 第Ⅲ部, 髙木 﨑木, 문재인 이재명; sort | uniq: 문재인 이재명'
echo "sort -u of coreutils 9.1, locales of glibc 2.36:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
