package org.yakugo.phrase;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.language.WordKinds;
import org.yakugo.phrase.PlaceWords.Place;

/** Parts of countries and ways to places: {@code eastern Türkiye}, {@code Pokrovsk direction}. */
final class Sides {
  /** {@code Saratov region}, {@code Kashagan field}; null if it is none. */
  private static @Nullable Wording kind(
      List<Unit> units, int from, Renderings renderings, PlaceWords words, WordKinds endings) {
    Unit name = units.get(from);
    String word = units.get(from + 1).folded();
    Wording known =
        name.isName() && !units.get(from + 1).isAtom() ? renderings.of(name.span()) : null;
    if (known == null || known.use() == Use.PERSON) {
      return null;
    }
    String all = units.stream().map(Unit::text).collect(Collectors.joining(" "));
    if (word.equals("field") && known.use() != Use.PAIR) {
      boolean field = endings.is(known.text(), "energy-field");
      boolean gas = all.toLowerCase(Locale.ROOT).contains("gas");
      return known.then(field ? "" : gas ? "ガス田" : "油田");
    }
    String own = words.japanese(Place.KIND, word);
    if (!name.isA(Kind.PLACE)) {
      return own != null && known.text().endsWith(own) ? known : null;
    }
    String kind =
        switch (word) {
          case "region" -> endings.is(all, "oblasts") ? "州" : "地方";
          case "province" ->
              all.matches(".*(Turk|Türk).*") ? "県" : all.contains("Chin") ? "省" : "州";
          default -> own;
        };
    boolean wide = endings.is(known.text(), "wide-place");
    return kind == null || wide ? null : known.then(known.text().endsWith(kind) ? "" : kind);
  }

  /** Null if it is no part of a place, nor a place of a kind that the word behind it says. */
  static @Nullable Wording of(
      List<Unit> units, int from, Renderings renderings, PlaceWords words, WordKinds endings) {
    Wording kind = kind(units, from, renderings, words, endings);
    if (kind != null) {
      return kind.asOne(Units.text(units, from, from + 2)).as(Use.PLACE);
    }
    boolean way = units.get(from + 1).is("direction");
    Unit place = units.get(way ? from : from + 1);
    String side = way ? "方面" : words.japanese(Place.SIDE, units.get(from).folded());
    if (side == null || !place.isA(Kind.PLACE) || place.isModifier()) {
      return null;
    }
    Wording known = renderings.of(place.span());
    return known == null
        ? null
        : known.then(side).asOne(Units.text(units, from, from + 2)).as(Use.PLACE);
  }
}
