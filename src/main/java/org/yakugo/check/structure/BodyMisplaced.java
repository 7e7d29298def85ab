package org.yakugo.check.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.text.EnglishStems;

/**
 * Two bodies in each other's place: neither has a word of its own headline, both of the other's.
 */
public final class BodyMisplaced implements BulletinRule {
  /** Shorter words say little of what a text is about. */
  private static final int SHORTEST = 4;

  private record Words(CheckedItem item, Set<String> headline, Set<String> body) {
    static Words of(CheckedItem item) {
      return new Words(item, words(item, item.en()), words(item, item.body()));
    }

    private static Set<String> words(CheckedItem item, FieldText field) {
      return item.tokens(field).stream()
          .filter(token -> token.text().length() >= SHORTEST)
          .map(token -> EnglishStems.of(token.text()))
          .collect(Collectors.toSet());
    }

    /** How many words of the headline the other's body has. */
    long fit(Words other) {
      return headline.stream().filter(other.body::contains).count();
    }

    /** Whether the bodies would fit if they changed places; one word in common is chance. */
    boolean isExchangedFor(Words other) {
      return fit(other) > 0 && other.fit(this) > 0 && fit(other) + other.fit(this) > 2;
    }
  }

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    List<Words> strangers =
        bulletin.items().stream()
            .filter(item -> !item.en().isEmpty() && !item.body().isEmpty())
            .map(Words::of)
            .filter(words -> words.fit(words) == 0)
            .toList();
    Map<String, List<Words>> bodies = new HashMap<>();
    for (Words stranger : strangers) {
      stranger.body.forEach(
          word -> bodies.computeIfAbsent(word, w -> new ArrayList<>()).add(stranger));
    }
    return strangers.stream()
        .flatMap(
            here ->
                here.headline.stream()
                    .flatMap(word -> bodies.getOrDefault(word, List.of()).stream())
                    .filter(here::isExchangedFor)
                    .min(Comparator.comparingInt(there -> there.item.item().n()))
                    .stream()
                    .map(there -> finding(here.item, there.item, bulletin)));
  }

  private Finding finding(CheckedItem item, CheckedItem other, CheckedBulletin bulletin) {
    return item.body()
        .finding(this, "body-seems-belong-item-one-here", other.item().n())
        .provenBy(List.of(bulletin.evidence(other)));
  }
}
