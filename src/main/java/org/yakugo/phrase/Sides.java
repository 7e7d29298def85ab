package org.yakugo.phrase;

import java.util.List;
import java.util.Map;
import org.yakugo.Kind;
import org.yakugo.headline.Unit;

/** Parts of countries and ways to places: {@code eastern Türkiye}, {@code Pokrovsk direction}. */
final class Sides {
  private static final Map<String, String> SIDES =
      Map.ofEntries(
          Map.entry("northern", "北部"),
          Map.entry("southern", "南部"),
          Map.entry("eastern", "東部"),
          Map.entry("western", "西部"),
          Map.entry("central", "中部"),
          Map.entry("northeastern", "北東部"),
          Map.entry("north-eastern", "北東部"),
          Map.entry("northwestern", "北西部"),
          Map.entry("north-western", "北西部"),
          Map.entry("southeastern", "南東部"),
          Map.entry("south-eastern", "南東部"),
          Map.entry("southwestern", "南西部"),
          Map.entry("south-western", "南西部"));

  private Sides() {}

  /** Null if it is no part of a place. */
  static Wording of(List<Unit> units, int from, Renderings renderings) {
    boolean way = units.get(from + 1).is("direction");
    Unit place = units.get(way ? from : from + 1);
    String side = way ? "方面" : SIDES.get(units.get(from).folded());
    if (side == null
        || !place.isAtom()
        || place.atom().kind() != Kind.PLACE
        || place.atom().modifier()) {
      return null;
    }
    Wording known = renderings.of(place.span());
    return known == null
        ? null
        : known.then(side).asOne(Compounds.text(units, from, from + 2)).as(Use.PLACE);
  }
}
