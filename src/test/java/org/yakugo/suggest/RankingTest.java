package org.yakugo.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.yakugo.Origin;
import org.yakugo.Rendering;

class RankingTest {
  @Test
  void weakerSourceSharesTheDoubtOfTheStronger() {
    Ranking ranking = new Ranking();
    ranking.add(List.of(rendering("列国議会同盟", Origin.GLOSSARY, 0.96)));
    ranking.add(List.of(rendering("国際議会同盟", Origin.MEMORY, 0.9)));
    assertThat(ranking.best()).extracting(Rendering::target).containsExactly("列国議会同盟", "国際議会同盟");
    assertThat(ranking.best().get(1).confidence()).isEqualTo(0.036, within(1e-9));
  }

  @Test
  void agreementAddsUpAndKeepsTheEvidenceOfUse() {
    Ranking ranking = new Ranking();
    ranking.add(List.of(rendering("外相", Origin.GLOSSARY, 0.9)));
    ranking.add(
        List.of(
            new Rendering(
                "外相", Origin.MEMORY, 0.9, 3, LocalDate.of(2030, 1, 5), List.of(), List.of())));
    Rendering best = ranking.best().getFirst();
    assertThat(best.origin()).isEqualTo(Origin.GLOSSARY);
    assertThat(best.uses()).isEqualTo(3);
    assertThat(best.confidence()).isEqualTo(0.99, within(1e-9));
  }

  @Test
  void widthMakesNoSecondRendering() {
    Ranking ranking = new Ranking();
    ranking.add(List.of(rendering("第5回OTS首脳会議", Origin.MEMORY, 0.5)));
    ranking.add(List.of(rendering("第 5 回ＯＴＳ首脳会議", Origin.COMPOSED, 0.5)));
    assertThat(ranking.best()).hasSize(1);
  }

  @Property(seed = "1")
  void confidencesNeverAddUpToMoreThanOne(
      @ForAll @Size(max = 4) List<@DoubleRange(min = 0, max = 1) Double> first,
      @ForAll @Size(max = 4) List<@DoubleRange(min = 0, max = 1) Double> second) {
    Ranking ranking = new Ranking();
    ranking.add(renderings("ア", first));
    ranking.add(renderings("イ", second));
    double sum = ranking.best().stream().mapToDouble(Rendering::confidence).sum();
    assertThat(sum).isLessThanOrEqualTo(1.01);
  }

  private static List<Rendering> renderings(String name, List<Double> confidences) {
    return java.util.stream.IntStream.range(0, confidences.size())
        .mapToObj(i -> rendering(name + i, Origin.COMPOSED, confidences.get(i)))
        .toList();
  }

  private static Rendering rendering(String target, Origin origin, double confidence) {
    return new Rendering(target, origin, confidence, 0, null, List.of(), List.of());
  }
}
