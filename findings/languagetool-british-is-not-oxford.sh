#!/usr/bin/env bash
# LanguageTool 6.8 (Maven: org.languagetool:language-en), British English (en-GB) as it comes.
#
# Guess, before trying: told that a text is British, it lets the British spelling pass, with s as papers and ministries have it and with z as
# Oxford has it; at most a text that has both is told so.
# Seen: each word with s is told to lack Oxford's z, that of a body's own name too (Shanghai Cooperation Organisation); the message adds that the
# spelling is correct as well. The same words pass as English of New Zealand, where it is the z that is told.
#
# Why it matters here: a bulletin in the spelling of most embassies that write British has such a mark in nearly each item, of which none is a
# slip. It hurt those who checked with en-GB: the rule is among our switched-off rules now (switched-off-rules.tsv).
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.languagetool</groupId><artifactId>language-en</artifactId><version>6.8</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > British.java <<'J'
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

class British {
  public static void main(String[] arguments) throws Exception {
    String[] texts = {
      "The ministers recognised the state.",
      "The ministers recognized the state.",
      "The organisation finalised its programme.",
      "The Shanghai Cooperation Organisation met.",
      "The colour of the centre was grey."
    };
    for (String variant : new String[] {"en-GB", "en-NZ"}) {
      JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(variant));
      for (String text : texts) {
        StringBuilder line = new StringBuilder(variant + ": " + text);
        for (RuleMatch match : tool.check(text)) {
          String word = text.substring(match.getFromPos(), match.getToPos());
          line.append(" [").append(word).append(": ").append(match.getRule().getId()).append(", ").append(String.join(" ", match.getSuggestedReplacements())).append(']');
        }
        System.out.println(line);
      }
    }
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' British.java 2> java.log)
expected='en-GB: The ministers recognised the state. [recognised: OXFORD_SPELLING_Z_NOT_S, recognized]
en-GB: The ministers recognized the state.
en-GB: The organisation finalised its programme. [organisation: OXFORD_SPELLING_Z_NOT_S, organization] [finalised: OXFORD_SPELLING_Z_NOT_S, finalized]
en-GB: The Shanghai Cooperation Organisation met. [Organisation: OXFORD_SPELLING_Z_NOT_S, Organization]
en-GB: The colour of the centre was grey.
en-NZ: The ministers recognised the state.
en-NZ: The ministers recognized the state. [recognized: MORFOLOGIK_RULE_EN_NZ, recognised]
en-NZ: The organisation finalised its programme.
en-NZ: The Shanghai Cooperation Organisation met.
en-NZ: The colour of the centre was grey.'
echo "LanguageTool 6.8:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
