#!/usr/bin/env bash
# ICU4J 79.1 (Maven: com.ibm.icu:icu4j), PersonNameFormatter for Japanese.
#
# Guess, before trying: given name ドナルド, surname トランプ comes out as ドナルド・トランプ, the way in which every name in
# katakana is written in Japanese; katakana itself says that the bearer isn't Japanese.
# Seen: where the name has no locale, it is guessed by the script, and katakana counts as Japanese: トランプドナルド,
# surname first and without the mark. With locale ja it is the same. With the bearer's own locale (en, uk)
# it is right. For Korean and Chinese names in kanji: 習近平, but 李・在明.
#
# Why it matters here: of a person in the news one knows the Japanese form and rarely the language of
# the name; formatted without it, presidents and prime ministers become one unreadable word.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>79.1</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Names.java <<'J'
import com.ibm.icu.text.PersonName.NameField;
import com.ibm.icu.text.PersonNameFormatter;
import com.ibm.icu.text.SimplePersonName;
import java.util.Locale;

class Names {
  public static void main(String[] arguments) {
    print(null, "ドナルド", "トランプ");
    print("ja", "ドナルド", "トランプ");
    print("en", "ドナルド", "トランプ");
    print(null, "アントニオ", "グテーレス");
    print("pt", "アントニオ", "グテーレス");
    print(null, "早苗", "高市");
    print("zh", "近平", "習");
    print("ko", "在明", "李");
  }

  private static void print(String language, String given, String surname) {
    SimplePersonName.Builder name =
        SimplePersonName.builder()
            .addField(NameField.GIVEN, null, given)
            .addField(NameField.SURNAME, null, surname);
    if (language != null) {
      name.setLocale(Locale.forLanguageTag(language));
    }
    PersonNameFormatter formatter = PersonNameFormatter.builder().setLocale(Locale.JAPANESE).build();
    System.out.println(
        given + " + " + surname + ", locale " + language + ": " + formatter.formatToString(name.build()));
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Names.java 2> java.log)
expected='ドナルド + トランプ, locale null: トランプドナルド
ドナルド + トランプ, locale ja: トランプドナルド
ドナルド + トランプ, locale en: ドナルド・トランプ
アントニオ + グテーレス, locale null: グテーレスアントニオ
アントニオ + グテーレス, locale pt: アントニオ・グテーレス
早苗 + 高市, locale null: 高市早苗
近平 + 習, locale zh: 習近平
在明 + 李, locale ko: 李・在明'
echo "ICU4J 79.1:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
