package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;

final class MultiTermTest {
  private static final String FILE =
      """
      <?xml version="1.0" encoding="UTF-16"?>
      <mtf>
      <conceptGrp><concept>1</concept>
      <system type="entryClass">1</system>
      <descripGrp><descrip type="Subject">organisation</descrip></descripGrp>
      <transacGrp><transac type="origination">me</transac><date>2026-01-02T10:00:00</date></transacGrp>
      <languageGrp><language type="English" lang="EN-US"/>
      <termGrp><term>Inter-Parliamentary Union</term></termGrp>
      <termGrp><term>IPU</term></termGrp></languageGrp>
      <languageGrp><language type="Japanese" lang="JA"/>
      <termGrp><term>国際議会同盟</term><descripGrp><descrip type="Usage">forbidden</descrip></descripGrp></termGrp>
      <termGrp><term>列国議会同盟</term><descripGrp><descrip type="Usage">preferred</descrip></descripGrp></termGrp></languageGrp>
      <languageGrp><language type="German" lang="DE"/>
      <termGrp><term>Interparlamentarische Union</term></termGrp></languageGrp>
      </conceptGrp>
      <conceptGrp><descripGrp><descrip type="Domain">finance</descrip></descripGrp>
      <languageGrp><language lang="EN"/><termGrp><term>bank</term></termGrp></languageGrp>
      <languageGrp><language lang="JA"/><termGrp><term>銀行</term></termGrp></languageGrp></conceptGrp>
      <conceptGrp><descripGrp><descrip type="Domain">geography</descrip></descripGrp>
      <languageGrp><language lang="EN"/><termGrp><term>bank</term></termGrp></languageGrp>
      <languageGrp><language lang="JA"/><termGrp><term>川岸</term></termGrp></languageGrp></conceptGrp>
      </mtf>
      """;

  private static final String TBX =
      """
      <tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
      <conceptEntry id="c1"><descrip type="subjectField">finance</descrip>
      <langSec xml:lang="en"><termSec><term>bank</term></termSec></langSec>
      <langSec xml:lang="ja"><termSec><term>銀行</term></termSec></langSec></conceptEntry>
      <conceptEntry id="c2"><descrip type="subjectField">geography</descrip>
      <langSec xml:lang="en"><termSec><term>bank</term></termSec></langSec>
      <langSec xml:lang="ja"><termSec><term>川岸</term></termSec></langSec></conceptEntry>
      </body></text></tbx>
      """;

  @TempDir private Path folder;

  private ImportPlan plan(ForeignFile file, List<Concept> glossary) {
    return Concepts.plan(file, Format.detect(file), glossary, false);
  }

  @Test
  void conceptsTermsAndStatusesAreRead() throws IOException {
    Path path = folder.resolve("terms.xml");
    Files.write(path, ("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_16LE));
    ForeignFile file = ForeignFile.of(path);
    assertThat(Format.detect(file)).isEqualTo(Format.MULTITERM);
    ImportPlan plan = plan(file, List.of());
    assertThat(plan.refused()).isEmpty();
    Concept union = plan.added().getFirst();
    assertThat(union.kind()).isEqualTo(Kind.ORGANISATION);
    assertThat(union.englishTerms()).containsExactly("Inter-Parliamentary Union", "IPU");
    assertThat(union.japanese()).isEqualTo("列国議会同盟");
    assertThat(union.deprecated()).containsExactly("国際議会同盟");
    assertThat(plan.left())
        .extracting(org.yakugo.Message::en)
        .containsExactly("terms.xml:13: language de");
  }

  @Test
  void oneWordOfTwoSubjectsIsTwoConcepts() throws IOException {
    for (String text : List.of(FILE.replace("UTF-16", "UTF-8"), TBX)) {
      ForeignFile file = ForeignFile.of(Files.writeString(folder.resolve("terms.xml"), text));
      ImportPlan plan = plan(file, List.of());
      assertThat(plan.refused()).isEmpty();
      List<Concept> banks =
          plan.added().stream().filter(one -> one.englishTerms().contains("bank")).toList();
      assertThat(banks).extracting(Concept::english).containsExactly("bank", "bank (geography)");
      assertThat(banks).extracting(Concept::japanese).containsExactly("銀行", "川岸");
      assertThat(plan(file, plan.added()).isEmpty()).isTrue();
    }
  }
}
