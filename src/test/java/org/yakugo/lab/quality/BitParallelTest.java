package org.yakugo.lab.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yakugo.memory.TranslationUnit;

class BitParallelTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("ministers", "harbour", "pilots", "strike", "grain", "visit")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  @Property(seed = "1", tries = 200)
  void findsTheLeastDistancesOfAll(@ForAll("texts") String asked, @ForAll("texts") String other) {
    TranslationUnit unit = new TranslationUnit("week", 1, null, "港", other, List.of());
    assertThat(new BitParallel(List.of(unit), false).match(asked, 2))
        .containsExactly(distance(asked.split(" "), other.split(" ")), Integer.MAX_VALUE);
  }

  private static int distance(String[] a, String[] b) {
    int[] row = new int[b.length + 1];
    Arrays.setAll(row, i -> i);
    for (String word : a) {
      int diagonal = row[0]++;
      for (int j = 1; j <= b.length; j++) {
        int change = diagonal + (word.equals(b[j - 1]) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length];
  }
}
