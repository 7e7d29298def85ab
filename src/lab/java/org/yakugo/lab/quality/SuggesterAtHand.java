package org.yakugo.lab.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.PastItems;
import org.yakugo.align.Precedents;
import org.yakugo.align.PrintedOrder;
import org.yakugo.desk.View;
import org.yakugo.draft.Composer;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.EnglishReader;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.suggest.Suggester;
import org.yakugo.suggest.SuggesterBuilder;

/** A suggester whose past is what it is given, so that what answers owe to it can be measured. */
public final class SuggesterAtHand {
  private SuggesterAtHand() {}

  /** What a workspace suggests without any past: what its tables say. */
  public static Suggester withoutPast(View view) {
    return of(view, List.of(), (text, max) -> List.of(), null);
  }

  /** With a workspace's glossary and frames. */
  public static Suggester of(
      View view, List<AlignedItem> past, Suggester.Matcher matcher, @Nullable String home) {
    Composer composer = view.suggesting().composer();
    return of(view.glossary(), view.reader(), past, matcher, composer, home);
  }

  /**
   * @param composer of drafts for which no past headline is a pattern; it is taught by the past
   * @param home ISO 3166 code of the country that the bulletins report on; null if unknown
   */
  public static Suggester of(
      Glossary glossary,
      EnglishReader reader,
      List<AlignedItem> past,
      Suggester.Matcher matcher,
      Composer composer,
      @Nullable String home) {
    Precedents precedents = Precedents.of(past);
    SuggesterBuilder.Known known =
        new SuggesterBuilder.Known(
            PastItems.of(past),
            past.stream()
                .map(AlignedItem::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null),
            precedents,
            SuggesterBuilder.taught(precedents, glossary),
            PrintedOrder.most(
                one -> (int) past.stream().filter(i -> PrintedOrder.in(i).contains(one)).count()));
    Composer taught = composer.taught(SuggesterBuilder.teaching(past));
    return SuggesterBuilder.build(
        glossary, reader, known, matcher, KatakanaRenderer.load(), taught, home);
  }
}
