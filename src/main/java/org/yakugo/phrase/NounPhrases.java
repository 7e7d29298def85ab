package org.yakugo.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.language.Language;
import org.yakugo.text.Span;

/**
 * Renders the noun phrases of one headline. What is known of a whole stretch goes before what its
 * parts would give; then lists, complements behind the head ({@code agreement on X}), possessives
 * and rows of nouns are put together.
 */
public final class NounPhrases {
  private static final Set<String> POSSESSIVES =
      Set.of("its", "his", "her", "their", "our", "my", "your");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final List<Unit> units;
  private final Renderings renderings;
  private final Lexicon lexicon;
  private final Prepositions prepositions;
  private final Compounds compounds;
  private final VerbPhrases verbs;
  private final Map<Long, Wording> done = new HashMap<>();

  /**
   * @param units of the headline
   * @param verbs renders what is no noun within them
   */
  public NounPhrases(
      List<Unit> units,
      Renderings renderings,
      Lexicon lexicon,
      Language language,
      VerbPhrases verbs) {
    this.units = units;
    this.renderings = renderings;
    this.lexicon = lexicon;
    this.prepositions = Prepositions.of(language);
    this.compounds = new Compounds(lexicon, Amounts.of(language), renderings);
    this.verbs = verbs;
  }

  /** The phrase from one unit to another; empty of nothing. */
  public Wording render(int from, int end) {
    int first = from;
    while (first < end && isSilent(units.get(first))) {
      first++;
    }
    int last = end;
    while (last > first
        && units.get(last - 1).isMark()
        && !units.get(last - 1).is("%")
        && !(units.get(last - 1).is(")") && openingBracket(first, last) > first)) {
      last--;
    }
    if (first >= last) {
      return Wording.EMPTY;
    }
    long key = (long) first << 32 | last;
    Wording known = done.get(key);
    if (known == null) {
      known = make(first, last);
      done.put(key, known);
    }
    return known;
  }

  /** Index of the bracket that the one before {@code end} closes; -1 if there is none. */
  private int openingBracket(int from, int end) {
    for (int i = end - 2; i >= from; i--) {
      if (units.get(i).is("(")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSilent(Unit unit) {
    return unit.isOneOf(Set.of("a", "an", "the", ",", "-", ":", "some"))
        || unit.isOneOf(POSSESSIVES);
  }

  private Wording make(int from, int end) {
    Span span = units.get(from).span().with(units.get(end - 1).span());
    Wording whole = renderings.of(span);
    Wording common = compounds.common(units, from, end, whole);
    if (common != null) {
      return common;
    }
    if (whole != null && (end - from > 1 || units.get(from).isAtom())) {
      return whole.covering(from, end);
    }
    if (end - from == 1 && units.get(from).isAtom() && units.get(from).atom().kind() == null) {
      return quoted(units.get(from)).covering(from, end);
    }
    int open = units.get(end - 1).is(")") ? openingBracket(from, end) : -1;
    if (open > from) {
      return render(from, open).then("（").then(render(open + 1, end - 1)).then("）");
    }
    Wording day = day(from, end);
    if (day != null) {
      return day.covering(from, end);
    }
    Wording term = prisonTerm(from, end);
    if (term != null) {
      return term;
    }
    Wording list = list(from, end);
    if (list != null) {
      return list;
    }
    int owners = owners(from, end);
    if (owners > from) {
      Wording thing = render(owners, end);
      return renderOwners(from, owners)
          .then(Compounds.isJoined(thing.text()) ? "" : "の")
          .then(thing);
    }
    Wording complemented = complemented(from, end);
    if (complemented != null) {
      return complemented;
    }
    Wording owned = owned(from, end);
    return owned != null ? owned : compounds.render(units, from, end);
  }

  /** {@code January 1}, {@code 9 May}; null if it is no day. */
  private Wording day(int from, int end) {
    if (end - from != 2) {
      return null;
    }
    int first = month(units.get(from));
    int month = Math.max(first, month(units.get(from + 1)));
    String day = units.get(first > 0 ? from + 1 : from).folded();
    boolean known = month > 0 && day.matches("([12]?\\d|3[01])(st|nd|rd|th)?");
    return known
        ? Wording.of(
            month + "月" + day.replaceAll("\\D", "") + "日",
            Compounds.text(units, from, end),
            0.95,
            Use.TIME)
        : null;
  }

  private static int month(Unit unit) {
    boolean capital = Character.isUpperCase(unit.text().codePointAt(0));
    return capital ? MONTHS.indexOf(unit.folded()) + 1 : 0;
  }

  /** {@code 5 years in prison}, {@code 18 months of imprisonment}; null if it is none. */
  private Wording prisonTerm(int from, int end) {
    int at = end - 2;
    if (at <= from
        || !units.get(at).isOneOf(Set.of("in", "of", "behind"))
        || !isPrison(units.get(end - 1))
        || !units.get(at - 1).isOneOf(Set.of("year", "years", "month", "months"))) {
      return null;
    }
    return compounds
        .render(units, from, at)
        .after("懲役")
        .as(Use.THING)
        .covering(at, end)
        .asOne(Compounds.text(units, from, end));
  }

  /** Whether the word says where somebody serves a sentence. */
  public static boolean isPrison(Unit unit) {
    return unit.isOneOf(Set.of("prison", "jail", "custody", "imprisonment", "bars"));
  }

  private static Wording quoted(Unit quote) {
    String inner = quote.text().substring(1, quote.text().length() - 1);
    return Wording.open(inner).after("「").then("」").as(Use.THING);
  }

  /** {@code A, B and C}. */
  private Wording list(int from, int end) {
    List<Integer> cuts = new ArrayList<>();
    int lastAnd = -1;
    for (int i = from + 1; i + 1 < end; i++) {
      Unit unit = units.get(i);
      if (unit.is("and") || unit.is("&") || unit.is("or")) {
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
    List<Wording> parts = new ArrayList<>();
    int start = from;
    for (int cut : cuts) {
      if (cut > start) {
        parts.add(render(start, cut));
      }
      start = cut + 1;
    }
    parts.add(render(start, end));
    parts.removeIf(Wording::isEmpty);
    boolean either = lastAnd >= 0 && units.get(lastAnd).is("or");
    return joined(parts, either);
  }

  /** Index behind the countries that share what follows: {@code Turkish and Greek ministries}. */
  private int owners(int from, int end) {
    boolean joined = false;
    int i = from;
    while (i < end) {
      Unit unit = units.get(i);
      boolean country = unit.isAtom() && unit.atom().kind() == org.yakugo.Kind.PLACE;
      if (unit.is("and") || unit.isComma()) {
        joined |= unit.is("and");
      } else if (!country) {
        break;
      }
      i++;
    }
    boolean noun = i < end && !units.get(i).isPreposition() && !units.get(i).isPossessive();
    return joined && noun && units.get(from).isAtom() && units.get(from).atom().modifier() ? i : -1;
  }

  private Wording renderOwners(int from, int end) {
    List<Wording> places = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (units.get(i).isAtom()) {
        places.add(render(i, i + 1));
      }
    }
    return joined(places, false);
  }

  /** A list without {@code and} is one only of names: {@code Azerbaijan, EU}. */
  private boolean isPlainList(int from, int end) {
    for (int i = from; i < end; i++) {
      if (units.get(i).isPreposition() && !units.get(i).is("of")) {
        return false;
      }
    }
    return true;
  }

  /** Nothing separates within what a preposition before it opens, which has a list of its own. */
  private boolean separates(int from, int cut, int end) {
    for (int i = from; i < cut; i++) {
      if (units.get(i).isPreposition()) {
        return false;
      }
    }
    boolean sharesHead =
        units.get(cut - 1).isAtom()
            && units.get(cut - 1).atom().modifier()
            && cut + 1 < end
            && units.get(cut + 1).isAtom();
    return !sharesHead;
  }

  /** The two of a pair with と where both are names or short, with 及び otherwise. */
  static Wording joined(List<Wording> parts, boolean either) {
    Wording all = parts.getFirst();
    for (int i = 1; i < parts.size(); i++) {
      Wording part = parts.get(i);
      boolean last = i + 1 == parts.size();
      boolean names = isName(part.use()) && isName(all.use());
      String joint =
          either ? "又は" : !last ? "、" : parts.size() > 2 && !names ? "及び" : names ? "と" : "及び";
      all = all.then(parts.size() > 2 && names ? "、" : joint).then(part);
    }
    return all;
  }

  private static boolean isName(Use use) {
    return use == Use.PERSON || use == Use.PLACE || use == Use.BODY;
  }

  /** A head with what stands behind it. */
  private Wording complemented(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      Unit unit = units.get(i);
      if (unit.isAtom()) {
        continue;
      }
      boolean infinitive =
          unit.is("to")
              && i + 1 < end
              && units.get(i + 1).has(Tag.BASE)
              && !units.get(i + 1).isAtom();
      boolean participle = isParticiple(i, end) && !units.get(i - 1).isDeterminer();
      if (infinitive || participle) {
        Wording said = infinitive ? verbs.plain(units, i + 1, end) : verbs.before(units, i, end);
        return said == null ? null : said.then(render(from, i));
      }
      Prepositions.Match preposition =
          unit.isPreposition() || i + 1 < end && unit.is("according")
              ? prepositions.at(units, i, end)
              : null;
      if (preposition != null) {
        Wording framed = verbs.complement(units, from, i - 1, i, end);
        if (framed != null) {
          return framed;
        }
        int later = preposition.words().equals("of") ? afterNames(preposition.end(), end) : -1;
        Prepositions.Match further = later < 0 ? null : prepositions.at(units, later, end);
        Wording all =
            further == null ? of(preposition, from, i, end) : of(further, from, later, end);
        int at = further == null ? i : later;
        return all.covering(at, (further == null ? preposition : further).end());
      }
    }
    return null;
  }

  /** Index of the preposition behind a list of names; -1 if none stands right behind one. */
  private int afterNames(int from, int end) {
    for (int i = from; i < end; i++) {
      Unit unit = units.get(i);
      if (unit.isPreposition() && i > from && !unit.is("of")) {
        return i;
      }
      boolean joins = unit.isOneOf(Set.of("and", ",", "the", "&"));
      if (!unit.isName() && !joins) {
        return -1;
      }
    }
    return -1;
  }

  private Wording of(Prepositions.Match preposition, int from, int at, int end) {
    Wording head = render(from, at);
    int doing = doing(preposition.end(), end);
    if (doing > 0) {
      Wording subject = render(preposition.end(), doing);
      Wording said = verbs.progressive(units, doing, end);
      return subject.then("が").then(said).then("との").then(head);
    }
    Wording complement = render(preposition.end(), end);
    if (complement.isEmpty()) {
      return head;
    }
    if (preposition.words().equals("of") && head.use() == Use.AMOUNT) {
      return complement.then(head).as(Use.THING);
    }
    return prepositions.attributive(preposition.words(), complement).then(head);
  }

  /** Index of the verb in {@code on Tehran preparing sabotage}; -1 if nobody does anything. */
  private int doing(int from, int end) {
    for (int i = from + 1; i + 1 < end; i++) {
      Unit unit = units.get(i);
      if (!unit.isAtom()
          && unit.has(Tag.ING)
          && units.get(i - 1).isName()
          && isParticiple(i, end)) {
        return i;
      }
      if (unit.isPreposition()) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code delegation led by X}, {@code documents supporting X}. */
  private boolean isParticiple(int i, int end) {
    Unit unit = units.get(i);
    Unit left = units.get(i - 1);
    boolean afterNoun = left.isName() || left.readings().isNoun();
    boolean form = unit.has(Tag.PARTICIPLE) && !unit.readings().isNoun() || unit.has(Tag.ING);
    if (!form || !afterNoun || i + 1 >= end) {
      return false;
    }
    Unit right = units.get(i + 1);
    return unit.has(Tag.ING)
        ? !unit.readings().isNoun()
            || right.isAtom()
            || right.isDeterminer()
            || right.isDigits()
            || right.readings().isNoun() && lexicon.noun(unit.folded()) == null
        : right.isPreposition();
  }

  /** {@code Türkiye's Istanbul}. */
  private Wording owned(int from, int end) {
    for (int i = from + 1; i + 1 < end; i++) {
      if (units.get(i).isPossessive()) {
        Wording owner = render(from, i);
        Wording thing = render(i + 1, end);
        return owner.then("の").then(thing);
      }
    }
    return null;
  }
}
