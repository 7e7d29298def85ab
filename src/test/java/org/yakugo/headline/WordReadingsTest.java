package org.yakugo.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.language.Language;

class WordReadingsTest {
  @Test
  void aWordHasEachOfItsReadingsWithTheBaseForm() {
    assertThat(WordReadings.SHARED.of("visits")).hasToString("{THIRD=visit, PLURAL=visit}");
    assertThat(WordReadings.SHARED.of("re-elected"))
        .hasToString("{PAST=re-elect, PARTICIPLE=re-elect}");
  }

  /** The dictionary tags a colon as a colon, which is what parts its tags, too. */
  @ParameterizedTest
  @ValueSource(strings = {":", ";", ",", ".", "-", "--", "…", "(", "'", "\"", "$", "#", ""})
  void aSignIsNoWord(String sign) {
    assertThat(WordReadings.SHARED.of(sign).isEmpty()).isTrue();
  }

  /**
   * The items of a bulletin are drafted at the same time, and all ask for the first words first.
   */
  @RepeatedTest(20)
  void whoAsksWhileTheDictionaryIsLoadedGetsTheClosedWordsToo(@TempDir Path folder)
      throws Exception {
    Files.writeString(folder.resolve("closed-words.tsv"), "preposition\tanent\t-\tphrase\n");
    WordReadings readings = WordReadings.of(Language.of(folder, notice -> {}));
    List<Future<String>> asked = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        asked.add(threads.submit(() -> readings.of("of").toString()));
      }
    }
    Set<String> answers = new HashSet<>();
    for (Future<String> one : asked) {
      answers.add(one.get());
    }
    answers.add(readings.of("of").toString());
    assertThat(answers).containsExactly(WordReadings.SHARED.of("of").toString());
  }
}
