package org.yakugo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EditDistanceTest {
  @Test
  void countsChangesAdditionsAndOmissions() {
    assertThat(EditDistance.between("Gasymov", "Gasimov")).isEqualTo(1);
    assertThat(EditDistance.between("Bayramo", "Bayramov")).isEqualTo(1);
    assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
    assertThat(EditDistance.between("", "バク")).isEqualTo(2);
    assertThat(EditDistance.between("", "")).isZero();
  }

  @Test
  void theNearestOfSeveralAlikeIsTheFirstByItsLetters() {
    assertThat(EditDistance.nearest("sugest", List.of("drift", "suggest"))).contains("suggest");
    assertThat(EditDistance.nearest("term", List.of("terms", "perm"))).contains("perm");
    assertThat(EditDistance.nearest("term", List.of())).isEmpty();
  }

  @Property(seed = "1")
  void isTheSameBothWaysAndNoneForEqualTexts(
      @ForAll @StringLength(max = 12) String a, @ForAll @StringLength(max = 12) String b) {
    assertThat(EditDistance.between(a, b)).isEqualTo(EditDistance.between(b, a));
    assertThat(EditDistance.between(a, b) == 0).isEqualTo(a.equals(b));
    assertThat(EditDistance.between(a, b)).isLessThanOrEqualTo(Math.max(a.length(), b.length()));
  }
}
