package org.yakugo.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.text.EnglishStems;

/**
 * Two bodies in each other's place: neither has a word of its own headline, both of the other's. Or
 * one that has no word of its own headline and most of another's, names aside.
 */
public final class BodyMisplaced implements BulletinRule {
  /** Shorter words say little of what a text is about. */
  private static final int SHORTEST = 4;

  /** So many words of a headline are no chance. */
  private static final int MANY = 3;

  /**
   * What an item says.
   *
   * @param plain words of the body that are no names
   */
  private record Words(
      CheckedItem item, Set<String> headline, Set<String> body, Set<String> plain) {
    static Words of(CheckedItem item) {
      return new Words(
          item,
          words(item, item.en(), c -> true),
          words(item, item.body(), c -> true),
          words(item, item.body(), Character::isLowerCase));
    }

    private static Set<String> words(CheckedItem item, FieldText field, IntPredicate first) {
      return item.tokens(field).stream()
          .filter(token -> token.text().length() >= SHORTEST)
          .filter(token -> first.test(token.text().charAt(0)))
          .map(token -> EnglishStems.of(token.folded()))
          .collect(Collectors.toSet());
    }

    /** How many words of the headline the other's body has. */
    long fit(Words other) {
      return headline.stream().filter(other.body::contains).count();
    }

    /** Whether the body is about what that headline says. */
    boolean isAbout(Words other) {
      long fit = other.headline.stream().filter(plain::contains).count();
      boolean tells = headline.size() >= MANY; // a short one may have no word of its own body
      return other != this && tells && fit >= MANY && 2 * fit > other.headline.size();
    }

    /** Whether the bodies would fit if they changed places; one word in common is chance. */
    boolean isExchangedFor(Words other) {
      return fit(other) > 0 && other.fit(this) > 0 && fit(other) + other.fit(this) > 2;
    }
  }

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    List<Words> all =
        bulletin.items().stream()
            .filter(item -> !item.en().isEmpty() && !item.body().isEmpty())
            .map(Words::of)
            .toList();
    List<Words> strangers = all.stream().filter(words -> words.fit(words) == 0).toList();
    return strangers.stream().flatMap(here -> check(here, strangers, all, bulletin));
  }

  private Stream<Finding> check(
      Words here, List<Words> strangers, List<Words> all, CheckedBulletin bulletin) {
    Optional<Words> exchanged = strangers.stream().filter(here::isExchangedFor).findFirst();
    return exchanged.isPresent()
        ? Stream.of(
            finding(here.item, "body-seems-belong-item-one-here", exchanged.get(), bulletin))
        : all.stream()
            .filter(here::isAbout)
            .limit(1)
            .map(there -> finding(here.item, "body-seems-belong-item", there, bulletin));
  }

  private Finding finding(CheckedItem item, String key, Words other, CheckedBulletin bulletin) {
    return item.body()
        .finding(this, key, other.item.item().n())
        .provenBy(List.of(bulletin.evidence(other.item)));
  }
}
