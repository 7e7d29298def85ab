package org.yakugo.frame;

import java.util.List;
import org.yakugo.align.Precedents;
import org.yakugo.desk.View;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.suggest.Suggester;
import org.yakugo.suggest.SuggesterBuilder;

/** Drafts from the tables alone, so that what they say is what is tested. */
public final class WithoutPast {
  private WithoutPast() {}

  public static Suggester suggester(View view) {
    return SuggesterBuilder.build(
        view.glossary(),
        view.reader(),
        List.of(),
        Precedents.of(List.of()),
        (text, max) -> List.of(),
        KatakanaRenderer.load(),
        view.suggesting().composer(),
        null);
  }
}
