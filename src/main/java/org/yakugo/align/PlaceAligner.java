package org.yakugo.align;

import java.util.List;
import org.yakugo.Kind;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;

/**
 * Pairs what dictionaries know: countries, capitals, terms of the glossary. What stands several times
 * in both headlines is paired in order.
 */
final class PlaceAligner {
  private static final double SURE = 0.98;
  private static final double DEPRECATED_FORM = 0.9;

  void align(EnglishReading headline, ItemLinks links) {
    for (EnglishMention mention : headline.mentions()) {
      switch (mention.subject()) {
        case OfPlace place -> link(mention, PlaceForms.of(place.place()), SURE, links);
        case OfConcept concept -> {
          List<String> used = new java.util.ArrayList<>();
          used.add(concept.concept().japanese());
          used.addAll(concept.concept().admitted());
          if (!link(mention, used, SURE, links)) {
            link(mention, concept.concept().deprecated(), DEPRECATED_FORM, links);
          }
        }
        default -> {}
      }
    }
  }

  private boolean link(
      EnglishMention mention, List<String> forms, double confidence, ItemLinks links) {
    for (String form : forms) {
      Span at = form.isEmpty() ? null : free(Normalization.PRINTED.apply(form), mention, links);
      if (at != null) {
        links.add(
            mention.kind(), MentionKey.of(mention), true, mention.span(), mention.text(), at, confidence);
        return true;
      }
    }
    return false;
  }

  /** The first place of the form that no other mention of the same thing has. */
  private static Span free(String form, EnglishMention mention, ItemLinks links) {
    Span at = links.occurrence(form, 0);
    Span last = null;
    while (at != null) {
      Span here = at;
      boolean taken =
          links.all().stream()
              .anyMatch(
                  f ->
                      f.japanese().equals(here)
                          && f.inHeadline()
                          && !f.english().overlaps(mention.span()));
      if (!taken) {
        return at;
      }
      last = at;
      at = links.occurrence(form, at.start() + 1);
    }
    return mention.kind() == Kind.PLACE ? null : last;
  }
}
