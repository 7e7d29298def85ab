#!/usr/bin/env bash
# Kuromoji 0.9.0 with UniDic (Maven: com.atilika.kuromoji:kuromoji-unidic), Token.getLemma.
#
# Guess, before trying: the lemma, which UniDic gives so that spellings of one word are found as one, keeps different words apart: of a
# surname it is the surname, so that 安倍 and 阿部, 伊藤 and 伊東 differ.
# Seen: of every name that the dictionary knows the lemma is its sound in katakana, places, too. 安倍, 阿部 and 安部 are アベ, 伊藤 and 伊東
# イトウ; of a foreign name the language or the spelling is put behind it (バンス-外国, バイデン-Biden), and ヴ is gone.
# 菅首相 is カン, another prime minister's name. Common nouns are as expected.
#
# Why it matters here: a memory or a term list keyed by the lemma, the field that is meant for that, takes Mr Abe for Ms Abe, and
# nobody finds トランプ, which is トランプ-trump there. Names have to be taken by their surface.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.atilika.kuromoji</groupId><artifactId>kuromoji-unidic</artifactId><version>0.9.0</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Lemma.java <<'J'
import com.atilika.kuromoji.unidic.Token;
import com.atilika.kuromoji.unidic.Tokenizer;

class Lemma {
  public static void main(String[] arguments) {
    Tokenizer tokenizer = new Tokenizer();
    for (String name :
        "安倍首相 阿部首相 安部首相 伊藤外相 伊東外相 斎藤外相 斉藤外相 菅首相 京都市長 バイデン大統領 トランプ大統領 ヴァンス副大統領".split(" ")) {
      Token first = tokenizer.tokenize(name).get(0);
      System.out.println(first.getSurface() + ": " + first.getLemma());
    }
    StringBuilder nouns = new StringBuilder();
    for (Token token : tokenizer.tokenize("首相が会談")) {
      nouns.append(token.getLemma()).append(' ');
    }
    System.out.println(nouns.toString().strip());
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Lemma.java 2> java.log)
expected='安倍: アベ
阿部: アベ
安部: アベ
伊藤: イトウ
伊東: イトウ
斎藤: サイトウ
斉藤: サイトウ
菅: カン
京都: キョウト
バイデン: バイデン-Biden
トランプ: トランプ-trump
ヴァンス: バンス-外国
首相 が 会談'
echo "Kuromoji 0.9.0, UniDic:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
