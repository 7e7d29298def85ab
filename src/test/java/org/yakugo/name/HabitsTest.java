package org.yakugo.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.name.sound.Letters;
import org.yakugo.name.sound.SoundFile;
import org.yakugo.name.sound.SoundModel;
import org.yakugo.text.Resource;

class HabitsTest {
  static Stream<List<String>> rows() {
    return Resource.rows(Habits.class, "habits.tsv").stream().map(List::of);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyHabitShowsInItsExample(List<String> row) throws Exception {
    Habit habit =
        Habits.ALL.stream().filter(h -> h.label().equals(row.get(0))).findFirst().orElseThrow();
    String letters = Letters.of(row.get(5));

    try (InputStream in = KatakanaRenderer.class.getResourceAsStream("sound-model.bin")) {
      SoundModel model = SoundFile.read(in);
      assertThat(habit.choices(letters, model.derive(letters, null, row.get(6)).units()))
          .contains(row.get(7));
    }
  }
}
