package org.yakugo.web.page;

import java.util.List;
import org.yakugo.UnusableInput;
import org.yakugo.decision.GlossarySearch;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.PlacedConcept;

/** The concept that a person names in a form. */
final class Found {
  /**
   * @param named an id, or a term of one concept alone
   * @throws UnusableInput if there is none
   */
  static PlacedConcept concept(GlossaryState state, String named) {
    return state
        .find(named.strip())
        .orElseGet(
            () -> {
              List<PlacedConcept> found = new GlossarySearch(named, null, null).in(state);
              if (found.isEmpty()) {
                throw UnusableInput.missing("the-glossary-has-no", named.strip());
              }
              return found.getFirst();
            });
  }
}
