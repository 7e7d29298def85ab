package org.yakugo.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Week;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.EnglishReader;

class ForesightTest {
  private static final Concept SPEAKER =
      ConceptBuilder.of(Kind.TITLE, "Speaker").prefer("議会議長").admit("議長").build();
  private static final Bulletin WEEK =
      BulletinReader.read(
          SourceText.of(
              "2026-03-07.txt",
              Week.of(
                  "ガファロヴァ議会議長が到着",
                  "Speaker Gafarova arrives",
                  "Speaker Sahiba Gafarova arrived. (SAMPLE / 09.03.2026)",
                  "大統領、新大使と会談",
                  "President meets new ambassador",
                  "They met on Tuesday. (SAMPLE / 10.03.2026)")));

  private static Impact impact(List<Concept> removed, List<Concept> added) {
    Glossary glossary = Glossary.of(removed);
    EnglishReader reader = EnglishReader.of(glossary);
    List<AlignedItem> items = new CorpusAligner(reader).align(WEEK);
    return new Foresight(List.of(WEEK), items, glossary).of(removed, added);
  }

  @Test
  void aFormThatIsDeprecatedIsFoundWhereItWasPrinted() {
    Concept changed = SPEAKER.toBuilder().prefer("国会議長").deprecate("議会議長", null).build();
    Impact impact = impact(List.of(SPEAKER), List.of(changed));
    assertThat(impact.affected()).isEqualTo(1);
    assertThat(impact.appears())
        .extracting(flag -> flag.finding().rule() + " " + flag.finding().item())
        .containsExactly("TERM_DEPRECATED 1");
    assertThat(impact.vanishes()).isEmpty();
    assertThat(impact.uses())
        .anySatisfy(
            use -> {
              assertThat(use.form()).isEqualTo("議会議長");
              assertThat(use.evidence()).extracting(proof -> proof.item()).containsExactly(1);
            });
  }

  @Test
  void whatIsNoLongerDeprecatedIsNoLongerFound() {
    Concept deprecated = SPEAKER.toBuilder().prefer("国会議長").deprecate("議会議長", null).build();
    Impact impact = impact(List.of(deprecated), List.of(SPEAKER));
    assertThat(impact.appears()).isEmpty();
    assertThat(impact.vanishes())
        .extracting(flag -> flag.finding().rule())
        .containsExactly("TERM_DEPRECATED");
  }

  @Test
  void aConceptThatNoHeadlineMentionsHasNoImpact() {
    Impact impact =
        impact(
            List.of(),
            List.of(ConceptBuilder.of(Kind.TITLE, "Harbour Master").prefer("港長").build()));
    assertThat(impact.affected()).isZero();
    assertThat(impact.appears()).isEmpty();
  }
}
