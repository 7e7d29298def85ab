package org.yakugo.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Rendering;
import org.yakugo.suggest.Holder;
import org.yakugo.suggest.Mention;
import org.yakugo.suggest.Suggestion;

/**
 * What is known of one wording that an item mentions.
 *
 * @param id {@code m3}; the same wording has one card wherever it stands
 * @param renderings best first
 * @param holder who held the post; null if it is none, or nobody is known
 * @param parts what it is put together from
 */
public record Card(
    String id,
    String source,
    Kind kind,
    List<Rendering> renderings,
    @Nullable Holder holder,
    List<Card> parts) {
  /** Less likely ones wait behind "more". */
  private static final double LIKELY = 0.08;

  private static final int MOST_SHOWN = 4;

  /** The rendering to show first; null if there is none. */
  public @Nullable Rendering best() {
    return renderings.isEmpty() ? null : renderings.getFirst();
  }

  /** Whether the best is a proposal, not only a candidate. */
  public boolean isSure() {
    return best() != null && best().confidence() >= Rendering.CONFIDENT;
  }

  /** The others that come into question. */
  public List<Rendering> others() {
    return renderings.stream()
        .skip(1)
        .limit(MOST_SHOWN)
        .filter(rendering -> rendering.confidence() >= LIKELY)
        .toList();
  }

  /** Those that hardly do. */
  public List<Rendering> unlikely() {
    return renderings.stream().skip(1L + others().size()).toList();
  }

  /** One a wording, in the order of the item; those of a wording's parts stand in it as well. */
  static Map<String, Card> of(Suggestion suggestion) {
    Map<String, Mention> first = new LinkedHashMap<>();
    suggestion.mentions().forEach(mention -> first.putIfAbsent(key(mention), mention));
    List<String> keys = List.copyOf(first.keySet());
    Map<String, Card> cards = new LinkedHashMap<>();
    first.forEach(
        (key, mention) -> {
          List<Card> parts = new ArrayList<>();
          for (Mention inner : suggestion.mentions()) {
            boolean own = contains(mention, inner);
            boolean further =
                parts.stream().noneMatch(part -> part.source().equals(inner.source()));
            if (own && further) {
              parts.add(card(keys, inner, List.of()));
            }
          }
          cards.put(key, card(keys, mention, parts));
        });
    return cards;
  }

  private static Card card(List<String> keys, Mention mention, List<Card> parts) {
    return new Card(
        "m" + keys.indexOf(key(mention)),
        mention.source(),
        mention.kind(),
        mention.renderings(),
        mention.holder(),
        parts);
  }

  /** What makes two mentions the same wording. */
  static String key(Mention mention) {
    return mention.kind().label() + "\n" + mention.source();
  }

  /** Whether one mention is a part of another. */
  static boolean contains(Mention outer, Mention inner) {
    return outer.field() == inner.field()
        && outer.start() <= inner.start()
        && inner.end() <= outer.end()
        && outer.end() - outer.start() > inner.end() - inner.start();
  }
}
