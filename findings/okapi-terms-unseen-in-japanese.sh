#!/usr/bin/env bash
# Okapi 1.47.0 (Maven: net.sf.okapi.lib:okapi-lib-verification), the quality check's glossary and
# blacklist, on a Japanese target.
#
# Guess, before trying: words being written without spaces, a term counts as used wherever its letters
# stand in the Japanese: 税関 in 税関が麻薬を押収 is there, and so is the forbidden ローマ法王.
# Seen: a term counts as used only where it stands between spaces, which Japanese doesn't write; 、 beside
# it is enough to miss it. So every right translation that is more than the bare term is told to lack
# it. A forbidden word counts only where no letter, kanji or kana touches it: before が it passes.
#
# Why it matters here: the check complains of nearly every right headline and lets the wrong ones
# through; a glossary for it is worse than none. Our own check looks for Japanese terms by letters
# and asks the morphological analysis at their edges.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.okapi.lib</groupId><artifactId>okapi-lib-verification</artifactId><version>1.47.0</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
printf 'customs\t税関\n' > terms.txt
printf 'ローマ法王\tローマ教皇\n' > blacklist.txt
cat > Check.java <<'J'
import java.util.stream.Collectors;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.StartDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextUnit;
import net.sf.okapi.lib.verification.Issue;
import net.sf.okapi.lib.verification.QualityCheckSession;

class Check {
  static void check(String english, String japanese) {
    LocaleId en = LocaleId.fromString("en");
    LocaleId ja = LocaleId.fromString("ja");
    QualityCheckSession session = new QualityCheckSession();
    session.getParameters().setCheckTerms(true);
    session.getParameters().setTermsPath("terms.txt");
    session.getParameters().setCheckBlacklist(true);
    session.getParameters().setblacklistPath("blacklist.txt");
    session.startProcess(en, ja);
    StartDocument document = new StartDocument("d");
    document.setName("week.txt");
    document.setLocale(en);
    session.processStartDocument(document, null);
    TextUnit unit = new TextUnit("1", english);
    unit.setTarget(ja, new TextContainer(japanese));
    session.processTextUnit(unit);
    String found =
        session.getIssues().stream()
            .filter(issue -> issue.getIssueType().name().equals("TERMINOLOGY"))
            .map(Issue::getMessage)
            .collect(Collectors.joining(" "));
    System.out.println(japanese + ": " + (found.isEmpty() ? "nothing" : found));
  }

  public static void main(String[] none) {
    check("Drugs seized by customs", "税関");
    check("Drugs seized by customs", "税関、麻薬");
    check("Drugs seized by customs", "税関が麻薬を押収");
    check("Pope: peace", "ローマ法王、平和");
    check("Pope visits Baku", "ローマ法王がバクーを訪問");
  }
}
J
seen=$(java -Dstdout.encoding=UTF-8 -cp 'lib/*' Check.java 2> java.log)
expected='税関: nothing
税関、麻薬: In the glossary "customs" is translated "税関".
税関が麻薬を押収: In the glossary "customs" is translated "税関".
ローマ法王、平和: The term "ローマ法王" is a blacklisted term. Consider using "ローマ教皇".
ローマ法王がバクーを訪問: nothing'
echo "Okapi 1.47.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
