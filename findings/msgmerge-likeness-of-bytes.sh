#!/usr/bin/env bash
# GNU gettext 0.21 (Debian 12: gettext 0.21-12), msgmerge on messages whose source is Japanese.
#
# Guess, before trying: how like two messages are is counted by letters; two that have less than half of their letters in common
# are not proposed for each other, in Japanese as in English.
# Seen: it is counted by bytes, and all kana share two bytes of three. A statement of the foreign ministry gets the translation of the
# prime minister's speech, of which it
# shares eight letters (of 17 and 18). The same two messages in a cipher, a Latin letter for each letter, are not alike enough.
#
# Why it matters here: after each update messages bear fuzzy translations of other messages, in perfect English. "Fuzzy" is the mark
# that a draft has, too; who only takes it off publishes another's headline. --no-fuzzy-matching is the remedy.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
fetch() { apt-get download -q "$@" || { apt-get update -qq; apt-get download -q "$@"; }; } # a new machine knows no packages yet
fetch gettext=0.21-12 > apt.log 2>&1
dpkg-deb -x gettext_*.deb tools
export LD_LIBRARY_PATH=$(dirname "$(find tools -name 'libgettextsrc*' | head -1)")
/usr/bin/python3 - <<'P'
import itertools, string
old = '首相が月曜日に議会で演説しました。'
new = '外務省は日曜日に声明を発表しました。'
letters = dict(zip(dict.fromkeys(old + new), string.ascii_letters))
cipher = lambda text: ''.join(letters[letter] for letter in text)
head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
for name, write in (('japanese', str), ('cipher', cipher)):
    with open(name + '.po', 'w') as file:
        file.write(head + 'msgid "%s"\nmsgstr "The prime minister addressed parliament on Monday."\n' % write(old))
    with open(name + '.pot', 'w') as file:
        file.write(head + 'msgid "%s"\nmsgstr ""\n' % write(new))
P
merged() { tools/usr/bin/msgmerge -q --no-wrap "$1.po" "$1.pot" | sed -n '/^#, \|^msgid "[^"]/,/^msgstr/p'; }
seen="$(merged japanese)
$(merged cipher)"
expected='#, fuzzy
msgid "外務省は日曜日に声明を発表しました。"
msgstr "The prime minister addressed parliament on Monday."
msgid "qrstfefguvwxymnmop"
msgstr ""'
echo "msgmerge 0.21:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
