package org.yakugo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EnglishTokenizerTest {
  @Test
  void possessiveIsATokenOfItsOwn() {
    assertThat(words("Israel's Mossad")).containsExactly("Israel", "'s", "Mossad");
    assertThat(words("Türkiye’s Istanbul")).containsExactly("Türkiye", "’s", "Istanbul");
    assertThat(words("the Parliaments' vote")).containsExactly("the", "Parliaments", "'", "vote");
  }

  @Test
  void apostropheInsideANameStays() {
    assertThat(words("O'Brien met Nika D’Arcy"))
        .containsExactly("O'Brien", "met", "Nika", "D’Arcy");
  }

  @Test
  void dashesAndHyphensStandAlone() {
    assertThat(words("Georgia–EU, Guinea-Bissau"))
        .containsExactly("Georgia", "–", "EU", ",", "Guinea", "-", "Bissau");
  }

  @Test
  void initialsKeepTheirPeriods() {
    assertThat(words("U.S. envoy J.D. Vance."))
        .containsExactly("U.S.", "envoy", "J.D.", "Vance", ".");
  }

  @Test
  void numbersKeepSeparatorsAndEndings() {
    assertThat(words("152nd, 1,000.5")).containsExactly("152nd", ",", "1,000.5");
  }

  @Test
  void foldedFormLosesMarksAndCapitals() {
    assertThat(EnglishTokenizer.tokenize("Rinkēvičs").get(0).folded()).isEqualTo("rinkevics");
  }

  @Property(seed = "1")
  void tokensStandWhereTheySayAndNothingButSpaceIsLost(@ForAll String text) {
    int end = 0;
    for (Token token : EnglishTokenizer.tokenize(text)) {
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
      assertThat(
              text.substring(end, token.start())
                  .replace('\u00A0', ' ')
                  .replace('\u3000', ' ')
                  .isBlank())
          .isTrue();
      end = token.end();
    }
  }

  private static List<String> words(String text) {
    return EnglishTokenizer.tokenize(text).stream().map(Token::text).toList();
  }
}
