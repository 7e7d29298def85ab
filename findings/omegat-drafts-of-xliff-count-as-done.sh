#!/usr/bin/env bash
# OmegaT 5.8.0 (Maven: org.omegat:omegat), its two filters for XLIFF 1.2, on a unit with a draft (state
# "needs-review-translation") and on one whose target is finished.
#
# Guess, by which XLIFF had been written for it: the source is the English of <source>, and the draft is a fuzzy translation of it, as a fuzzy message
# of a PO file is in the same program.
# Seen: the filter "XLIFF 1" takes the English; both targets are translations, and neither is fuzzy, so that drafts count
# as done. The "legacy filter", as which Debian 12 still has it (omegat 3.6), takes the Japanese draft for
# the source and has nothing to say of the English. Of PO, drafts come in as fuzzy.
#
# Why it matters here: in one filter the translator sees nothing left to do, in the other a text in the wrong language, for which
# neither glossary nor memory has anything. For OmegaT a bulletin is written as PO.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.omegat</groupId><artifactId>omegat</artifactId><version>5.8.0</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-core</artifactId><version>5.2.1</version></dependency>
    <dependency><groupId>commons-io</groupId><artifactId>commons-io</artifactId><version>2.11.0</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-lang3</artifactId><version>3.12.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
    <dependency><groupId>org.glassfish.jaxb</groupId><artifactId>jaxb-runtime</artifactId><version>2.3.9</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > a.xlf <<'X'
<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="en" target-language="ja" datatype="plaintext"><body>
<trans-unit id="1"><source>Minister visits</source><target state="needs-review-translation">大臣が訪問</target></trans-unit>
<trans-unit id="2"><source>Minister returns</source><target state="final">大臣が帰国</target></trans-unit>
</body></file></xliff>
X
printf 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n#, fuzzy\nmsgid "Minister visits"\nmsgstr "大臣が訪問"\n\nmsgid "Minister returns"\nmsgstr "大臣が帰国"\n' > a.po
cat > Read.java <<'J'
import java.io.File;
import java.util.List;
import java.util.TreeMap;
import org.omegat.core.Core;
import org.omegat.core.data.ProtectedPart;
import org.omegat.filters2.FilterContext;
import org.omegat.filters2.IFilter;
import org.omegat.filters2.IParseCallback;
import org.omegat.filters2.master.FilterMaster;
import org.omegat.filters2.po.PoFilter;
import org.omegat.filters3.xml.xliff.XLIFFFilter;
import org.omegat.filters4.xml.xliff.Xliff1Filter;
import org.omegat.util.Language;
import org.omegat.util.Preferences;

class Read {
  public static void main(String[] arguments) throws Exception {
    Preferences.init();
    Core.setFilterMaster(new FilterMaster(FilterMaster.createDefaultFiltersConfig()));
    read(new Xliff1Filter(), "a.xlf");
    read(new XLIFFFilter(), "a.xlf");
    read(new PoFilter(), "a.po");
  }

  private static void read(IFilter filter, String file) throws Exception {
    System.out.println(filter.getFileFormatName());
    FilterContext languages = new FilterContext(new Language("en"), new Language("ja"), true);
    filter.isFileSupported(new File(file), new TreeMap<>(), languages);
    filter.parseFile(new File(file), new TreeMap<>(), languages, new Printer());
  }

  private static final class Printer implements IParseCallback {
    private static void print(String source, String translation, boolean fuzzy) {
      if (!source.startsWith("Content-Type")) {
        System.out.println("  source " + source + ", translation " + translation + (fuzzy ? ", fuzzy" : ""));
      }
    }

    @Override
    public void addEntryWithProperties(
        String id, String source, String translation, boolean fuzzy, String[] properties, String path, IFilter filter, List<ProtectedPart> parts) {
      print(source, translation, fuzzy);
    }

    @Override
    public void addEntry(
        String id, String source, String translation, boolean fuzzy, String comment, String path, IFilter filter, List<ProtectedPart> parts) {
      print(source, translation, fuzzy);
    }

    @Override
    public void addEntry(
        String id, String source, String translation, boolean fuzzy, String comment, IFilter filter) {
      print(source, translation, fuzzy);
    }

    @Override
    public void linkPrevNextSegments() {}
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Duser.home="$dir" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Read.java 2> java.log)
expected='XLIFF 1
  source Minister visits, translation 大臣が訪問
  source Minister returns, translation 大臣が帰国
XLIFF (legacy filter)
  source 大臣が訪問, translation null
  source 大臣が帰国, translation null
PO
  source Minister visits, translation 大臣が訪問, fuzzy
  source Minister returns, translation 大臣が帰国'
echo "OmegaT 5.8.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
