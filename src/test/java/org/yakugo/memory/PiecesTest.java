package org.yakugo.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** Headlines are kept as their words, whose pieces are the whole text. */
final class PiecesTest {

  private static List<String> pieces(String text, Side side) {
    List<String> pieces = new ArrayList<>();
    PieceTable table = new PieceTable();
    side.pieces(table).of(text, (word, piece) -> pieces.add(table.piece(piece)));
    return pieces;
  }

  @Test
  void anEnglishWordHasTheSpaceBeforeIt() {
    assertThat(pieces(" Israel’s  FM: “yes” ", Side.ENGLISH))
        .containsExactly(" Israel", "’s", "  FM", ":", " “", "yes", "” ");
  }

  @Test
  void aJapaneseCharacterHasBehindItWhatIsFoldedAway() {
    assertThat(pieces("ータリン・EU 27か国", Side.JAPANESE))
        .containsExactly("ータ", "リ", "ン・", "EU ", "27", "か", "国");
  }

  @Test
  void aCharacterOfTwoCodeUnitsStaysWhole() {
    assertThat(pieces("𠮷野", Side.JAPANESE)).containsExactly("", "𠮷", "野");
  }

  @Test
  void aCharacterThatIsFoldedIntoSeveralStandsForTheLast() {
    assertThat(pieces("㈱港", Side.JAPANESE)).containsExactly("", "", "㈱", "港");
  }

  @Test
  void aTextWithoutAWordIsOnePiece() {
    assertThat(pieces("ー・", Side.JAPANESE)).containsExactly("ー・");
    assertThat(pieces(" \t", Side.ENGLISH)).containsExactly(" \t");
  }

  @Property(seed = "1")
  void thePiecesAreTheText(@ForAll("texts") String text, @ForAll Side side) {
    assertThat(String.join("", text.isEmpty() ? List.of() : pieces(text, side))).isEqualTo(text);
  }

  @Property(seed = "1")
  void aPairIsGivenBackFromItsBytes(@ForAll("texts") String en, @ForAll("texts") String ja) {
    BytesRef bytes = new KeptPair(en, ja).bytes();
    assertThat(KeptPair.of(bytes)).isEqualTo(new KeptPair(en, ja));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "Z", " ", "  ", "'s", "’", "-", ".", "U.S.", "5", "1,000", "é", "e\u0301", "港",
            "の", "ヴァ", "ター", "・", "ッ", "ｶﾞ", "㈱", "…", "　", "𠮷", "🤝", "ﬁ", "Σ", "ﾟ", "\t", "Ａ")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
