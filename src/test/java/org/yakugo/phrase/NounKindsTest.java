package org.yakugo.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

class NounKindsTest {
  private static final NounKinds KINDS = NounKinds.of(Language.builtIn());

  private static Wording noun(String japanese, Use use) {
    return Wording.of(japanese, "", 1, use);
  }

  @Test
  void everyExampleOfTheTableIsOfItsKindAndOfNoOther() {
    List<String> wrong = new ArrayList<>();
    List<Row> rows = Language.builtIn().table("noun-kinds").rows();
    for (Row row : rows) {
      for (String example : row.alternatives("example")) {
        for (Row other : rows) {
          boolean own = other == row;
          boolean may = row.words("also").contains(other.text("kind"));
          if (!may && KINDS.is(noun(example, Use.THING), other.text("kind")) != own) {
            wrong.add(example + " " + other.text("kind"));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatANounCanDoIsAKindToo() {
    assertThat(KINDS.is(noun("首相", Use.PERSON), "person")).isTrue();
    assertThat(KINDS.is(noun("ポーランド", Use.PLACE), "somebody")).isTrue();
    assertThat(KINDS.is(noun("首脳会議", Use.EVENT), "event")).isTrue();
    assertThat(KINDS.is(noun("5%", Use.AMOUNT), "thing")).isTrue();
    assertThat(KINDS.is(noun("首相", Use.PERSON), "thing")).isFalse();
  }

  @Test
  void notBeforeAKindMeansAllOthers() {
    assertThat(KINDS.is(noun("パリ協定", Use.THING), "not alliance")).isFalse();
    assertThat(KINDS.is(noun("レバノン", Use.PLACE), "not alliance")).isTrue();
  }
}
