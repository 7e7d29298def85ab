package org.yakugo.align;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.person.HouseStyle.Order;
import org.yakugo.text.Span;

/** In which order past items print the name, the country and the post of a foreign holder. */
public final class PrintedOrder {

  private PrintedOrder() {}

  /** Those that an item shows. */
  public static Set<Order> in(AlignedItem item) {
    return item.links().stream()
        .filter(link -> link.kind() == Kind.PERSON_TITLE && link.bearer() != null)
        .flatMap(link -> of(link.target()).stream())
        .collect(Collectors.toSet());
  }

  /** The order of a printed holder; empty if no country stands there. */
  static Optional<Order> of(String printed) {
    return Countries.WORLD.findJapanese(printed).stream()
        .filter(match -> match.sense() == CountryMatch.Sense.NAME)
        .findFirst()
        .map(match -> of(printed, match.span()));
  }

  /** Null if the country is no holder's. */
  private static @Nullable Order of(String printed, Span country) {
    if (country.start() > 0) {
      return Order.NAME_FIRST;
    }
    int of = printed.indexOf('の', country.end());
    return of < 0 ? null : of == country.end() ? Order.COUNTRY_FIRST : Order.POST_FIRST;
  }

  /**
   * What is shown most; of those as often the first, a name before its country.
   *
   * @param shown how many items show an order
   */
  public static Order most(ToIntFunction<Order> shown) {
    return Arrays.stream(Order.values())
        .filter(order -> order != Order.AS_PRINTED)
        .max(Comparator.comparingInt(shown).thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
