#!/usr/bin/env bash
# Okapi 1.47.0 (Maven: net.sf.okapi.lib:okapi-lib-terminology), SimpleTB.importTBX, the termbase of its checks, on TBX of 2008 (martif).
#
# Guess, before trying: each term of a concept is known, so that Pope and Pontiff both have an answer; of two Japanese terms both are proposed, or the
# one that is preferred.
# Seen: of each language the first term alone is kept, whatever its status. Pontiff is unknown, and to Pope the deprecated ローマ法王 is
# proposed, though its reader of TBX (TBXReader) gives all four terms. Nothing is said.
#
# Why it matters here: a concept has its abbreviation, its full name and what is out of use in one entry. A check by this termbase asks for the term
# that the house forbids. A writer of TBX has to put the preferred term first, as for Translate Toolkit (tbx-deprecated-term-taken.sh).
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.okapi.lib</groupId><artifactId>okapi-lib-terminology</artifactId><version>1.47.0</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > a.tbx <<'X'
<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>a</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="c1"><langSet xml:lang="ja"><tig><term>ローマ法王</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig><tig><term>ローマ教皇</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet><langSet xml:lang="en"><tig><term>Pope</term></tig><tig><term>Pontiff</term></tig></langSet></termEntry>
</body></text></martif>
X
cat > Terms.java <<'J'
import java.io.File;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.lib.terminology.simpletb.SimpleTB;

class Terms {
  public static void main(String[] arguments) {
    SimpleTB base = new SimpleTB(LocaleId.ENGLISH, LocaleId.JAPANESE);
    base.importTBX(new File("a.tbx"));
    for (String text : new String[] {"The Pope met him.", "The Pontiff met him."}) {
      System.out.println(text + " " + base.getExistingTerms(new TextFragment(text), LocaleId.ENGLISH, LocaleId.JAPANESE).stream()
          .map(hit -> hit.sourceTerm.getText() + " " + hit.targetTerm.getText()).toList());
    }
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Terms.java 2> java.log)
expected='The Pope met him. [Pope ローマ法王]
The Pontiff met him. []'
echo "Okapi 1.47.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
