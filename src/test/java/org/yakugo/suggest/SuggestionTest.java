package org.yakugo.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.Evidence;
import org.yakugo.Kind;
import org.yakugo.Origin;
import org.yakugo.Rendering;

class SuggestionTest {

  private static Suggestion suggestion(List<Evidence> evidence) {
    Rendering rendering =
        new Rendering(
            "港",
            Origin.MEMORY,
            0.9,
            1,
            null,
            evidence,
            List.of(org.yakugo.Message.same("printed")));
    Mention mention =
        new Mention("harbour", Mention.Field.HEADLINE, 0, 7, Kind.TERM, List.of(rendering), null);
    return new Suggestion(1, "harbour opens", List.of(mention), List.of(), List.of());
  }

  @Test
  void withoutEvidenceEverythingElseStays() {
    Evidence proof = new Evidence("2026-03-07", 1, "港が開港", "Harbour opens");
    assertThat(suggestion(List.of(proof)).withoutEvidence()).isEqualTo(suggestion(List.of()));
  }
}
