package org.yakugo.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.glossary.Countries;
import org.yakugo.language.Language;
import org.yakugo.text.Span;

class JapaneseHeadlineTest {
  @Test
  void countryIsNoPartOfTheName() {
    JapaneseHeadline headline = headline("ハラデス・エストニア外相がバクーを訪問");
    assertThat(names(headline)).containsExactly("ハラデス");
    assertThat(title(headline)).containsExactly("エストニア外相", "外相");
  }

  @Test
  void countryOfSeveralWordsIsOne() {
    JapaneseHeadline headline = headline("コナコヴィチ・ボスニア・ヘルツェゴビナ外相と会談");
    assertThat(names(headline)).containsExactly("コナコヴィチ");
    assertThat(title(headline)).containsExactly("ボスニア・ヘルツェゴビナ外相", "外相");
  }

  @Test
  void givenNameStaysWithTheSurname() {
    assertThat(names(headline("アンナ・ベルク氏が到着"))).containsExactly("アンナ・ベルク");
  }

  @Test
  void titleEndsBeforeTheParticle() {
    assertThat(title(headline("アリエフ大統領が会談"))).containsExactly("大統領", "大統領");
  }

  @Test
  void titleEndsBeforeAnActionWithoutParticle() {
    assertThat(title(headline("アリエフ大統領会談"))).containsExactly("大統領", "大統領");
  }

  @Test
  void ambassadorsPostHoldsBothCountries() {
    assertThat(title(headline("ノヴァーク駐アゼルバイジャン・チェコ大使と会談")))
        .containsExactly("駐アゼルバイジャン・チェコ大使", "駐アゼルバイジャン・チェコ大使");
  }

  @Test
  void formalCountryIsLeftOutOfThePost() {
    assertThat(title(headline("ベルク・エストニア共和国外相が到着"))).containsExactly("エストニア共和国外相", "外相");
  }

  @Test
  void nameWithoutPostHasNone() {
    assertThat(headline("ベルクが到着").titleAfter(new Span(0, 3))).isNull();
  }

  @Test
  void officesAreDividedByTheirJoint() {
    JapaneseHeadline headline = headline("ベルク副首相兼外相が到着");
    assertThat(headline.offices(headline.titleAfter(new Span(0, 3)).post()))
        .extracting(headline::printed)
        .containsExactly("副首相", "外相");
  }

  @Test
  void spansLeadBackToWhatWasPrinted() {
    JapaneseHeadline headline = headline("ＥＵ　理事会が協議");
    assertThat(headline.text()).isEqualTo("EU理事会が協議");
    assertThat(headline.printed(new Span(0, 5))).isEqualTo("ＥＵ　理事会");
  }

  private static JapaneseHeadline headline(String text) {
    return new JapaneseHeadline(
        text, form -> PlaceForms.isPlace(form, Countries.WORLD), Language.builtIn());
  }

  private static List<String> names(JapaneseHeadline headline) {
    return headline.names().stream().map(headline::printed).toList();
  }

  private static List<String> title(JapaneseHeadline headline) {
    JapaneseHeadline.Title title = headline.titleAfter(headline.names().getFirst());
    return List.of(headline.printed(title.whole()), headline.printed(title.post()));
  }
}
