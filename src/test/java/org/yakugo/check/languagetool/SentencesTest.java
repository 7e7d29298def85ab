package org.yakugo.check.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yakugo.text.Span;

final class SentencesTest {
  private static final String SHORT = "They met in Baku. They left.";

  @Test
  void whatPeopleWriteIsLookedAt() {
    assertThat(Sentences.tooLong(SHORT.repeat(500))).isEmpty();
    assertThat(Sentences.tooLong("外相が会談した。".repeat(1_000))).isEmpty();
  }

  @Test
  void aSentenceWithoutEndIsLeftOut() {
    String endless = "Smith, ".repeat(400);
    String text = SHORT + "\n" + endless + "\n" + SHORT;
    int from = SHORT.length() + 1;
    int to = from + endless.length() + 1;
    assertThat(Sentences.tooLong(text)).containsExactly(new Span(from, to));
    assertThat(Sentences.between(Sentences.tooLong(text), text.length()))
        .containsExactly(new Span(0, from), new Span(to, text.length()));
  }

  @Test
  void aWordWithoutEndIsLeftOut() {
    String text = "A" + "a".repeat(300) + ". They left.";
    assertThat(Sentences.tooLong(text)).containsExactly(new Span(0, 302));
    assertThat(Sentences.tooLong("a".repeat(300) + " They left.")).isEmpty();
  }

  @Test
  void matchesAroundItKeepTheirPlaces() {
    String text = "Smith, ".repeat(400) + "end.\nThe sides discussed the the corridor.";
    Proofreader.Proof proof = new Proofreader(LanguageRules.ENGLISH, Set.of()).check(text);
    int at = text.indexOf("the the");
    assertThat(proof.leftOut()).containsExactly(new Span(0, text.indexOf('\n')));
    assertThat(proof.matches())
        .extracting(match -> List.of(match.getFromPos(), match.getToPos()))
        .contains(List.of(at, at + "the the".length()));
  }
}
