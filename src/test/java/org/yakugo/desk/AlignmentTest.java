package org.yakugo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Kind;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Week;
import org.yakugo.corpus.Corpus;
import org.yakugo.corpus.Snapshot;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.EnglishReader;
import org.yakugo.past.AligningRules;
import org.yakugo.past.Past;
import org.yakugo.past.PastIndex;
import org.yakugo.workspace.OwnWorkspace;

class AlignmentTest {
  private static final AligningRules BEFORE = rules("before", Glossary.EMPTY);
  private static final AligningRules AFTER =
      rules(
          "after",
          Glossary.of(List.of(ConceptBuilder.of(Kind.TERM, "snow ploughs").prefer("除雪車").build())));

  @TempDir Path folder;
  private Snapshot corpus;

  private static AligningRules rules(String terms, Glossary glossary) {
    return new AligningRules("tables", terms, glossary, () -> EnglishReader.of(glossary));
  }

  @BeforeEach
  void publish() throws IOException {
    String week =
        Week.of(
            "ノルウェーが除雪車を購入",
            "Norway buys snow ploughs",
            "They arrived on Monday. (SAMPLE / 09.03.2026)");
    corpus =
        new Corpus(
                OwnWorkspace.in(folder, Map.of("corpus/2026-03-07.txt", week)),
                BulletinReader::read)
            .load();
  }

  private static List<String> ploughs(Past past) {
    return past.precedents().ofWording(Kind.TERM, "snow ploughs").stream()
        .map(precedent -> precedent.target())
        .toList();
  }

  @Test
  void aShortPastIsAlignedByADecisionAtOnce() {
    PastIndex index = new PastIndex(folder.resolve("past"), notice -> {});
    try (Alignment alignment = new Alignment(index, 1)) {
      assertThat(ploughs(alignment.of(corpus, BEFORE))).isEmpty();
      assertThat(ploughs(alignment.of(corpus, AFTER))).containsExactly("除雪車");
      assertThat(alignment.hasCaughtUp()).isFalse();
    }
  }

  @Test
  void aLongPastAnswersAsItWasUntilItHasCaughtUp() throws InterruptedException {
    PastIndex index = new PastIndex(folder.resolve("past"), notice -> {});
    try (Alignment alignment = new Alignment(index, 0)) {
      Past before = alignment.of(corpus, BEFORE);
      assertThat(alignment.of(corpus, AFTER)).isSameAs(before);
      while (!alignment.hasCaughtUp()) {
        Thread.sleep(5);
      }
      assertThat(alignment.takeNotice()).isTrue();
      assertThat(alignment.takeNotice()).isFalse();
      assertThat(ploughs(alignment.of(corpus, AFTER))).containsExactly("除雪車");
      assertThat(ploughs(before)).as("whoever holds the past as it was keeps it").isEmpty();
    }
  }
}
