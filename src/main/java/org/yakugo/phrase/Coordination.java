package org.yakugo.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.headline.Unit;

/** Lists within noun phrases: {@code A, B and C}, {@code Turkish and Greek ministries}. */
record Coordination(List<Unit> units, NounPhrases phrases, Countries countries, boolean formal) {

  /** Null if it is no list. */
  @Nullable Wording list(int from, int end) {
    List<Integer> cuts = new ArrayList<>();
    int lastAnd = -1;
    for (int i = from + 1; i + 1 < end; i++) {
      Unit unit = units.get(i);
      boolean half = i + 2 < end && units.get(i + 2).is("half");
      if (unit.is("and") && !half || unit.is("&") || unit.is("or") || isBetweenPersons(i)) {
        lastAnd = i;
        cuts.add(i);
      } else if (unit.isComma()) {
        cuts.add(i);
      }
    }
    if (cuts.isEmpty() || lastAnd < 0 && !isPlainList(from, end)) {
      return null;
    }
    cuts.removeIf(cut -> !separates(from, cut, end));
    if (cuts.isEmpty()) {
      return null;
    }
    int cut = cuts.getFirst();
    if (isContrast(cut, end)) {
      Wording not = phrases.render(cut + 2, end).then("でなく").covering(cut, cut + 2);
      Wording rather = phrases.render(from, cut);
      return not.then(rather).as(rather.use());
    }
    if (cuts.size() == 1 && (units.get(cut + 1).is("a") || units.get(cut + 1).is("an"))) {
      return phrases.render(cut + 1, end).then("の").then(phrases.render(from, cut)); // who he is
    }
    List<Wording> parts = new ArrayList<>();
    int start = from;
    for (int at : cuts) {
      if (at > start) {
        parts.add(phrases.render(start, at));
      }
      start = at + 1;
    }
    parts.add(phrases.render(start, end));
    parts.removeIf(Wording::isEmpty);
    if (parts.size() == 2 && units.get(cuts.getFirst()).isDash()) {
      return parts.getFirst().then("と").then(parts.getLast());
    }
    if (lastAnd < 0 && isNested(parts, from)) {
      parts.replaceAll(part -> countries.isName(part.text()) ? part.then("の") : part);
      return parts.reversed().stream().reduce(Wording.EMPTY, Wording::then).as(Use.PLACE);
    }
    boolean either = lastAnd >= 0 && units.get(lastAnd).is("or");
    return parts.isEmpty() ? null : joined(parts, either);
  }

  /** {@code Japan, not China,}: 中国でなく日本. */
  private boolean isContrast(int comma, int end) {
    return units.get(comma).isComma()
        && units.get(comma + 1).is("not")
        && comma + 2 < end
        && units.get(comma + 2).isName()
        && units.subList(comma + 2, end - 1).stream().noneMatch(Unit::isComma);
  }

  /** {@code in Subang, West Java Province, Indonesia}: each place lies in the next one. */
  private boolean isNested(List<Wording> parts, int from) {
    boolean where = from > 0 && units.get(from - 1).isPreposition() && parts.size() > 1;
    return where
        && parts.getFirst().use() == Use.PLACE
        && !countries.isName(parts.getFirst().text())
        && parts.stream()
            .skip(1)
            .allMatch(part -> countries.isName(part.text()) || phrases.kinds().is(part, "region"))
        && (parts.stream().anyMatch(part -> phrases.kinds().is(part, "region"))
            || isOf(parts.getFirst().text(), parts.getLast().text()));
  }

  /** Whether the tables give a place to that country: not {@code Gaza} to {@code Lebanon}. */
  private boolean isOf(String place, String country) {
    return countries.findJapanese(place).stream()
        .anyMatch(
            inner ->
                countries.findJapanese(country).stream()
                    .anyMatch(outer -> outer.country().equals(inner.country())));
  }

  /** {@code Putin-Trump meeting}. */
  private boolean isBetweenPersons(int i) {
    return units.get(i).isDash() && isPerson(units.get(i - 1)) && isPerson(units.get(i + 1));
  }

  private static boolean isPerson(Unit unit) {
    return unit.isA(Kind.PERSON) || unit.isA(Kind.PERSON_TITLE);
  }

  /** Index behind the countries that share what follows: {@code Turkish and Greek ministries}. */
  int owners(int from, int end) {
    boolean joined = false;
    int i = from;
    while (i < end) {
      Unit unit = units.get(i);
      boolean country = unit.isA(Kind.PLACE);
      if (unit.is("and") || unit.isComma()) {
        boolean next = i + 1 < end && units.get(i + 1).isModifier();
        joined |= unit.is("and") || i > from + 1 || next;
      } else if (!country) {
        break;
      }
      i++;
    }
    boolean noun = i < end && !units.get(i).isPreposition() && !units.get(i).isPossessive();
    return joined && noun && (units.get(from).isModifier() || isShared(from, i, end)) ? i : -1;
  }

  /** {@code US and Chinese militaries}: an acronym is the country and its adjective alike. */
  private boolean isShared(int from, int noun, int end) {
    return Unit.isAcronym(units.get(from).text())
        && units.get(noun - 1).isModifier()
        && units.get(end - 1).text().endsWith("s");
  }

  Wording renderOwners(int from, int end) {
    List<Wording> places = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (units.get(i).isAtom()) {
        places.add(phrases.render(i, i + 1));
      }
    }
    return joined(places, false);
  }

  /** A list without {@code and} is one only of names: {@code Azerbaijan, EU}. */
  private boolean isPlainList(int from, int end) {
    return units.subList(from, end).stream().noneMatch(u -> u.isPreposition() && !u.is("of"));
  }

  /** Nothing separates within what a preposition before it opens, which has a list of its own. */
  private boolean separates(int from, int cut, int end) {
    boolean sharesHead =
        cut > from
            && units.get(cut - 1).isModifier()
            && cut + 1 < end
            && units.get(cut + 1).isAtom();
    return !sharesHead && units.subList(from, cut).stream().noneMatch(Unit::isPreposition);
  }

  /** The two of a pair with と where both are names or short, with 及び otherwise. */
  private Wording joined(List<Wording> parts, boolean either) {
    Wording all = parts.isEmpty() ? Wording.EMPTY : parts.getFirst();
    for (int i = 1; i < parts.size(); i++) {
      Wording part = parts.get(i);
      boolean last = i + 1 == parts.size();
      boolean names = !formal && isName(part.use()) && isName(all.use());
      String joint =
          either ? "又は" : !last ? "、" : parts.size() > 2 && !names ? "及び" : names ? "と" : "及び";
      all = all.then(parts.size() > 2 && names ? "、" : joint).then(part);
    }
    return all;
  }

  private static boolean isName(Use use) {
    return use == Use.PERSON || use == Use.PLACE || use == Use.BODY;
  }
}
