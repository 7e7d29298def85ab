package org.yakugo.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.Message;
import org.yakugo.text.Script;

class KatakanaRendererTest {
  private static final KatakanaRenderer RENDERER = KatakanaRenderer.load();

  @Test
  void renderingsComeBestFirstAndAtMostFive() {
    NameRenderings answer = RENDERER.render("Ilham Aliyev", "AZ", TaughtNames.NONE);

    assertThat(answer.name()).isEqualTo("Ilham Aliyev");
    assertThat(answer.lang()).isEqualTo("az");
    assertThat(answer.renderings()).hasSize(5);
    assertThat(answer.renderings())
        .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
    assertThat(answer.renderings().get(0).target()).isEqualTo("イルハム・アリエフ");
  }

  @Test
  void initialsStayAsTheyAre() {
    assertThat(best("J.D. Martin")).isEqualTo("J・D・マーティン");
  }

  @Test
  void hyphenatedNamesAreJoined() {
    assertThat(best("Jean-Paul Martin")).startsWith("ジャン＝ポール・");
  }

  @Test
  void partSeenBeforeIsTakenAsItWas() {
    TaughtNames precedents =
        TaughtNames.of(List.of(new TaughtName("Sahiba Gafarova", "ガファロヴァ", "ガファロヴァ (2026-04-18)")));

    NameRendering best = RENDERER.render("Gafarova", "az", precedents).renderings().get(0);

    assertThat(best.target()).isEqualTo("ガファロヴァ");
    assertThat(best.confidence()).isGreaterThan(0.9);
    assertThat(best.reasons()).anyMatch(r -> r.contains("ガファロヴァ (2026-04-18)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|The name is empty.",
        "'  '|The name is empty.",
        "007|There are no letters in it.",
        "R2D2|A name with digits can't be rendered by sound.",
        "Anna 😀|😀 can't be rendered by sound.",
        "バイラモフ|It is in Japanese already.",
        "Ваn|It mixes letters of different scripts.",
        "עדה|It can't be rendered as it is written, because Hebrew script leaves the vowels out;"
            + " try its Latin spelling."
      })
  void whatCannotBeReadIsRefusedInOneSentence(String name, String note) {
    NameRenderings answer = RENDERER.render(name, null, TaughtNames.NONE);

    assertThat(answer.renderings()).isEmpty();
    assertThat(answer.note()).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource({
    "ガファロヴァ, アリエヴァ, -ova → ヴァ as in ガファロヴァ (2026-04-18)",
    "ガファロワ, アリエワ, -ova → ワ as in ガファロワ (2026-04-18)"
  })
  void eachHouseWritesLikeItsOwnPast(String printed, String expected, String reason) {
    TaughtNames house =
        TaughtNames.of(
            List.of(new TaughtName("Sahiba Gafarova", printed, printed + " (2026-04-18)")));

    NameRendering best = RENDERER.render("Aliyeva", "az", house).renderings().get(0);

    assertThat(best.target()).isEqualTo(expected);
    assertThat(best.reasons()).contains(reason);
  }

  @Test
  void unknownLanguageIsSaid() {
    NameRenderings answer = RENDERER.render("Baiba Braže", "nonsense", TaughtNames.NONE);

    assertThat(answer.renderings()).isNotEmpty();
    assertThat(answer.note())
        .endsWith(
            "The language or country given is not known; the name was read by its spelling alone.");
  }

  @ParameterizedTest
  @CsvSource({"Ａｌｉｅｖ, Aliev", "(Ali), Ali", "ᲛᲐᲙᲐ, მაკა"})
  void formOfTheLettersDoesNotMatter(String name, String same) {
    assertThat(RENDERER.render(name, "ka", TaughtNames.NONE).renderings())
        .isNotEmpty()
        .first()
        .extracting(NameRendering::target)
        .isEqualTo(RENDERER.render(same, "ka", TaughtNames.NONE).renderings().getFirst().target());
  }

  @Test
  void controlCharactersAreNamed() {
    assertThat(RENDERER.render("Ali\u0001", null, TaughtNames.NONE).note())
        .isEqualTo("U+0001 can't be rendered by sound.");
  }

  @Test
  void veryLongNameIsRefused() {
    assertThat(RENDERER.render("a".repeat(10_000), null, TaughtNames.NONE).note())
        .isEqualTo("The name has 10000 characters; names of up to 200 are read.");
  }

  @Test
  void cyrillicIsReadThroughItsLatinSpelling() {
    NameRenderings answer = RENDERER.render("Борис", null, TaughtNames.NONE);

    assertThat(answer.renderings().get(0).target()).isEqualTo("ボリス");
    assertThat(answer.renderings().get(0).reasons())
        .contains("read through its Latin spelling, Boris");
  }

  private static String best(String name) {
    return RENDERER.render(name, null, TaughtNames.NONE).renderings().get(0).target();
  }

  @Test
  void reasonsSpeakJapaneseToo() {
    NameRenderings answer = RENDERER.render("Qafarova", "az", TaughtNames.NONE);
    assertThat(answer.renderings().getFirst().told())
        .allSatisfy(reason -> assertThat(Script.hasJapanese(reason.ja())).isTrue())
        .extracting(Message::en)
        .isEqualTo(answer.renderings().getFirst().reasons());
    assertThat(RENDERER.render("Ivan2", null, TaughtNames.NONE).told())
        .isEqualTo(
            new Message("数字のある名前は音から写せません。", "A name with digits can't be rendered by sound."));
  }
}
