package org.yakugo.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.name.sound.Letters;
import org.yakugo.name.sound.SoundFile;
import org.yakugo.name.sound.SoundModel;

class HabitsTest {
  static Stream<Row> rows() {
    return Language.builtIn().table("katakana-habits").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyHabitShowsInItsExample(Row row) throws Exception {
    Habit habit =
        Habits.all(Language.builtIn()).stream()
            .filter(h -> h.label().equals(row.text("label")))
            .findFirst()
            .orElseThrow();
    String letters = Letters.of(row.text("word"));

    try (InputStream in = KatakanaRenderer.class.getResourceAsStream("sound-model.bin")) {
      SoundModel model = SoundFile.read(in);
      assertThat(habit.choices(letters, model.derive(letters, null, row.text("katakana")).units()))
          .contains(row.text("choice"));
    }
  }
}
