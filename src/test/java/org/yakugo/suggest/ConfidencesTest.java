package org.yakugo.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.suggest.Confidences.Group;

class ConfidencesTest {
  private static final Confidences STEEP =
      new Confidences(
          Map.of(
              new Group(Origin.COMPOSED, "name", true),
              new TreeMap<>(Map.of(0.2, 0.1, 0.6, 0.9)),
              new Group(Origin.COMPOSED, "name", false),
              new TreeMap<>(Map.of(0.2, 0.95))));

  @Test
  void betweenTwoPointsTheCurveIsStraight() {
    assertThat(fitted(STEEP, 0.4)).containsExactly(0.5);
  }

  @Test
  void belowItsPointsTheCurveGoesToZeroAndAboveThemItIsLevel() {
    assertThat(fitted(STEEP, 0.05)).containsExactly(0.025);
    assertThat(fitted(STEEP, 0.95)).containsExactly(0.9);
  }

  @Test
  void noRenderingIsLikelierThanTheOneBefore() {
    assertThat(fitted(STEEP, 0.3, 0.2)).containsExactly(0.3, 0.3);
  }

  @Test
  void togetherTheyAreNoSurerThanOne() {
    assertThat(fitted(STEEP, 0.6, 0.2)).containsExactly(0.9, 0.1);
  }

  @Test
  void whatWasNeverMeasuredKeepsItsWeight() {
    assertThat(fitted(Confidences.WEIGHTS, 0.7, 0.2)).containsExactly(0.7, 0.2);
  }

  @Test
  void personWithAPostIsNoSurerThanTheName() {
    Mention whole = mention(0, 16, Kind.PERSON_TITLE, "グロッシIAEA事務局長", Origin.COMPOSED, 0.95);
    Mention name = mention(10, 16, Kind.PERSON, "グロッシ", Origin.GLOSSARY, 0.84);
    Mention other = mention(20, 26, Kind.PERSON, "グロッシ", Origin.TRANSLITERATED, 0.9);
    assertThat(Confidences.WEIGHTS.of(List.of(whole, name, other)))
        .containsExactly(
            mention(0, 16, Kind.PERSON_TITLE, "グロッシIAEA事務局長", Origin.COMPOSED, 0.84), name, other);
    Mention printed = mention(0, 16, Kind.PERSON_TITLE, "グロッシIAEA事務局長", Origin.MEMORY, 0.95);
    assertThat(Confidences.WEIGHTS.of(List.of(printed, name))).containsExactly(printed, name);
  }

  private static Mention mention(
      int start, int end, Kind kind, String japanese, Origin origin, double confidence) {
    List<Rendering> renderings = List.of(rendering(japanese, origin, confidence));
    return new Mention("-", Mention.Field.HEADLINE, start, end, kind, renderings, null);
  }

  @Test
  void postsAndNamesAreMeasuredApartOnlyWhereTheyAreComposed() {
    Rendering composed = rendering("外相", Origin.COMPOSED, 0.5);
    Rendering decided = rendering("外相", Origin.GLOSSARY, 0.5);
    assertThat(what(composed, Kind.TITLE)).isEqualTo("title");
    assertThat(what(decided, Kind.TITLE)).isEqualTo("name");
    assertThat(what(decided, Kind.PLACE)).isEqualTo("place");
    assertThat(what(composed, Kind.PERSON_TITLE)).isEqualTo("person");
    assertThat(what(composed, Kind.DOCUMENT)).isEqualTo("name");
  }

  /** 庁, 局 or 機関: the noun decides, and a field of work that was put together. */
  @ParameterizedTest
  @CsvSource({
    "Revenue Agency of Kenya, Revenue → 歳入, unsettled",
    "Kenya Revenue Agency (KRA), Revenue → 歳入, unsettled",
    "Kenya Revenue Agency, with 歳入庁, name",
    "Ministry of Health of Kenya, Health → 保健, name",
    "Bank for the Development Agency, Development → 開発, name",
  })
  void bodiesOfUnsettledNounsAreMeasuredApart(String english, String reason, String what) {
    Rendering composed =
        new Rendering("形", Origin.COMPOSED, 0.5, 0, null, List.of(), List.of(Message.same(reason)));
    assertThat(Group.of(composed, english, Kind.ORGANISATION, true).what()).isEqualTo(what);
  }

  @Test
  void postsOfFieldsPutTogetherAreMeasuredApart() {
    Message field = Message.same("Fisheries → 漁業");
    Rendering composed =
        new Rendering("漁業相", Origin.COMPOSED, 0.5, 0, null, List.of(), List.of(field));
    assertThat(what(composed, Kind.TITLE)).isEqualTo("field");
  }

  private static String what(Rendering rendering, Kind kind) {
    return Group.of(rendering, "foreign minister", kind, true).what();
  }

  @Property(seed = "1")
  void probabilitiesFallAndAddUpToOneAtMost(
      @ForAll @Size(max = 5) List<@DoubleRange(min = 0, max = 1) Double> weights,
      @ForAll Origin origin,
      @ForAll Kind kind) {
    List<Rendering> renderings = new ArrayList<>();
    weights.stream()
        .sorted(java.util.Comparator.reverseOrder())
        .forEach(weight -> renderings.add(rendering("形" + renderings.size(), origin, weight)));
    List<Double> fitted =
        Confidences.FITTED.of(renderings, "Kenya", kind).stream()
            .map(Rendering::confidence)
            .toList();
    assertThat(fitted).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(fitted.stream().mapToDouble(p -> p).sum()).isLessThanOrEqualTo(1.0000001);
  }

  private static List<Double> fitted(Confidences confidences, double... weights) {
    List<Rendering> renderings = new ArrayList<>();
    for (double weight : weights) {
      renderings.add(rendering("形" + renderings.size(), Origin.COMPOSED, weight));
    }
    return confidences.of(renderings, "Kenya", Kind.ORGANISATION).stream()
        .map(Rendering::confidence)
        .toList();
  }

  private static Rendering rendering(String target, Origin origin, double weight) {
    return new Rendering(target, origin, weight, 0, null, List.of(), List.of());
  }
}
