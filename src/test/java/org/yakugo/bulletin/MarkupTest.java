package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          **bold** and *italic* and __bold__ and _italic_ | bold and italic and bold and italic
          ***both***                                      | both
          \\*\\*escaped\\*\\*                             | escaped
          ## 1\\. heading                                 | 1. heading
          > quoted                                        | quoted
          >> quoted twice                                 | quoted twice
          5 * 3 and 5*3 and user_name_1                   | 5 * 3 and 5*3 and user_name_1
          * item                                          | * item
          costs \\$5 \\- \\(about\\)\\.                   | costs $5 - (about).
          R&amp;D &lt;x&gt; &quot;y&quot; &#39;z&#39;     | R&D <x> "y" 'z'
          a&nbsp;b                                        | a b
          AT&T and &unknown;                              | AT&T and &unknown;
          see [TREND](https://trend.az/1) and [this]      | see TREND and [this]
          [FM visits](https://example.org/a_(b)) Malta    | FM visits Malta
          ## 経済 {#economy}                              | 経済
          <b>bold</b> <br/> 5 < 6 and 7 > 6               | bold  5 < 6 and 7 > 6
          ends with a break\\                             | ends with a break
          """)
  void marksAreTakenOff(String raw, String text) {
    assertThat(Markup.takeOff(raw, 1, 1).text().text()).isEqualTo(text);
  }

  @Test
  void invisibleCharactersGoAndBlanksBecomeOne() {
    assertThat(Markup.takeOff("\uFEFFa\u200Bb\u00ADc\u00A0d\te\u3000f", 1, 1).text().text())
        .isEqualTo("abc d e\u3000f");
  }

  @Test
  void whatIsLeftKnowsItsColumn() {
    Passage text = Markup.takeOff("● **国防相**が R&amp;D", 7, 1).text();

    assertThat(text.text()).isEqualTo("● 国防相が R&D");
    assertThat(text.at(2)).isEqualTo(new Passage.Position(7, 5));
    assertThat(text.at(5)).isEqualTo(new Passage.Position(7, 10));
    assertThat(text.at(9)).isEqualTo(new Passage.Position(7, 18));
  }

  @Test
  void aLetterAndItsCombiningMarkAreOne() {
    Passage text = Markup.takeOff("ト\u3099イツとハ\u309Aリ、e\u0301te\u0301、あ\u3099", 3, 1).text();

    assertThat(text.text()).isEqualTo("ドイツとパリ、été、あ\u3099");
    assertThat(text.at(1)).isEqualTo(new Passage.Position(3, 3));
    assertThat(text.at(5)).isEqualTo(new Passage.Position(3, 8));
  }

  @Test
  void boldTypeIsRemembered() {
    assertThat(Markup.takeOff("**国防相** **Minister**", 1, 1).bold()).containsExactly(0, 3, 4, 12);
    assertThat(Markup.takeOff("<b>国防相</b>", 1, 1).bold()).containsExactly(0, 3);
  }
}
