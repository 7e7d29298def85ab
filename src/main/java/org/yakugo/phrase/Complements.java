package org.yakugo.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.headline.Parts;
import org.yakugo.headline.Relative;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.headline.WordClass;
import org.yakugo.phrase.PlaceWords.Place;

/** What stands behind the head of a noun phrase: {@code agreement on X}, {@code man held by X}. */
record Complements(
    List<Unit> units,
    NounPhrases phrases,
    Lexicon lexicon,
    Prepositions prepositions,
    PlaceWords words,
    NounKinds kinds,
    VerbPhrases verbs,
    Genitives genitives) {
  /** What belongs to a noun and leaves room for more behind a name. */
  private static final Set<String> BEFORE_NAMES = Set.of("of", "with", "by", "from", "between");

  /** A head with what stands behind it. */
  @Nullable Wording complemented(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      Unit unit = units.get(i);
      if (unit.isAtom() || unit.is("than") && i + 2 < end && units.get(i + 2).is("of")) {
        continue;
      }
      Wording told = told(from, i, end);
      if (told != null) {
        return told.covering(i, i + 1);
      }
      Prepositions.Match preposition =
          unit.isPreposition() || i + 1 < end && unit.is("according")
              ? prepositions.at(units, i, end)
              : null;
      int described = preposition == null ? -1 : describedThere(preposition.end(), end);
      if (described > 0) {
        Wording there = phrases.render(from, described);
        return verbs.before(units, described, end, there).then(there);
      }
      if (preposition != null) {
        Wording period = i == from + 1 ? period(preposition, from, end) : null;
        if (period != null) {
          return period.covering(from, preposition.end());
        }
        boolean of = preposition.words().equals("of");
        Lexicon.Entry such = // dozens of, under construction
            lexicon.adjective(
                Units.text(units, of ? from : i, of ? i + 1 : end).toLowerCase(Locale.ROOT));
        if (such != null) {
          return Wording.of(such.japanese().getFirst(), such.english(), 0.9, Use.ADJECTIVE)
              .covering(of ? from : i, of ? i + 1 : end)
              .then(of ? phrases.render(preposition.end(), end) : phrases.render(from, i));
        }
        int owner = owner(from, i);
        if (owner > from) {
          return phrases.render(owner + 1, end).ownedBy(phrases.render(from, owner), kinds);
        }
        Wording own =
            preposition.words().equals("of") || Parts.isSpent(units, i, end)
                ? genitives.render(from, i, preposition.end(), end)
                : null;
        Wording framed = own != null ? own : verbs.complement(units, from, i - 1, i, end);
        if (framed != null) {
          return framed.covering(i, own == null ? i : preposition.end());
        }
        if (lexicon.isTerm(units, i - 1, Math.min(end, i + 2))) {
          continue;
        }
        int later =
            BEFORE_NAMES.contains(preposition.words()) ? afterNames(preposition.end(), end) : -1;
        Prepositions.Match further = later < 0 ? null : prepositions.at(units, later, end);
        if (further != null // train from China to Baku
            && preposition.words().equals("from")
            && further.words().equals("to")) {
          Wording start = phrases.render(preposition.end(), later).then("から").covering(i, i + 1);
          return start.then(of(further, from, i, end)).covering(later, further.end());
        }
        Wording all =
            further == null ? of(preposition, from, i, end) : of(further, from, later, end);
        return all.covering(
            further == null ? i : later, (further == null ? preposition : further).end());
      }
    }
    return null;
  }

  /** {@code gang} in {@code links to gang}. */
  private boolean isOwnNoun(int from, int to, int end) {
    return to + 2 == end
        && units.get(to + 1).readings().isNoun()
        && verbs.complement(units, from, to - 1, to, end) != null;
  }

  /**
   * What an adjective or a verb at {@code i} tells of the noun before it; null if none is there.
   */
  private @Nullable Wording told(int from, int i, int end) {
    Wording stated = isStated(i, end) ? verbs.stated(units, i, end) : null;
    if (stated != null) {
      return stated.then(holder(from, i));
    }
    boolean infinitive = Parts.isInfinitive(units, i, end) && !isOwnNoun(from, i, end);
    boolean participle = isParticiple(i, end) && !units.get(i - 1).isDeterminer();
    if (infinitive) {
      return verbs.plain(units, i + 1, end).then(holder(from, i));
    } else if (participle) {
      return verbs.before(units, i, end, holder(from, i)).then(holder(from, i));
    }
    if (!Relative.at(units, i, end)) {
      return null;
    }
    Wording who = holder(from, i);
    return verbs.relative(units, i + 1, end, who).then(who);
  }

  /** {@code critical of X}, {@code linked to X}: an adjective behind a noun. */
  private boolean isStated(int i, int end) {
    Unit left = units.get(i - 1);
    return units.get(i).readings().hasAny(Tag.ADJECTIVE, Tag.PARTICIPLE)
        && i + 2 < end
        && units.get(i + 1).isPreposition()
        && (left.isName() || left.readings().isNoun());
  }

  /** Index of the participle in {@code school in Oslo built after war}; -1 if none is there. */
  private int describedThere(int place, int end) {
    boolean there = place + 2 < end && units.get(place).isA(Kind.PLACE);
    return there && !units.get(place + 1).isAtom() && isParticiple(place + 1, end) ? place + 1 : -1;
  }

  /** Whom a participle tells of; a number alone counts persons: {@code 12 suspected of fraud}. */
  private Wording holder(int from, int end) {
    Wording head = phrases.render(from, end);
    boolean alone = end == from + 1 && units.get(from).isCount();
    return alone ? head.then("人").as(Use.PERSON) : head;
  }

  /** Index of the sign of an owner before the head: {@code Minister's visit to}; -1 if none. */
  private int owner(int from, int end) {
    return IntStream.range(from + 1, end - 1)
        .filter(i -> units.get(i).isPossessive())
        .findFirst()
        .orElse(-1);
  }

  /** {@code end of 2026}; null if it is no part of a time. */
  private @Nullable Wording period(Prepositions.Match preposition, int from, int end) {
    boolean of = preposition.words().equals("of");
    String part = of ? words.japanese(Place.PART, units.get(from).folded()) : null;
    if (part == null) {
      return null;
    }
    Wording time = phrases.render(preposition.end(), end);
    return time.use() == Use.TIME ? time.then(part).asOne(Units.text(units, from, end)) : null;
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

  /** {@code report of X doing Y}: what a noun tells. */
  private Wording reported(int from, int doing, int end) {
    Wording said = verbs.progressive(units, doing, end);
    return phrases.render(from, doing).then("が").then(said).then("との");
  }

  private Wording of(Prepositions.Match preposition, int from, int at, int end) {
    Wording head = phrases.render(from, at);
    int doing = doing(preposition.end(), end);
    if (doing > 0) {
      return head.use() == Use.PERSON
          ? verbs.before(units, doing, end, head).then(phrases.render(from, doing))
          : reported(preposition.end(), doing, end).then(head);
    }
    boolean of = preposition.words().equals("of");
    Wording complement = phrases.render(preposition.end(), end);
    boolean year = of && units.get(end - 1).is("year") && head.use() == Use.TIME;
    if (complement.isEmpty() || year && Parts.phraseEnd(units, preposition.end(), end) == end) {
      return head.covering(preposition.end(), end);
    }
    boolean in = preposition.words().equals("in");
    boolean money = in && kinds.is(head, "money") && !kinds.is(complement, "somebody|time");
    if (money || of && Quantities.isSpan(head.text())) { // 5 million yen in aid
      return head.then("の").then(complement).as(complement.use());
    }
    if (of && head.use() == Use.AMOUNT) {
      boolean things = head.text().endsWith("人") && complement.use() != Use.PERSON;
      String share = head.text().matches(".*(%|半数.*|分の[0-9])") ? "の" : "";
      Wording first = things ? head.dropLast(1).then("の") : complement.then(share);
      return first.then(things ? complement : head).as(Use.THING);
    }
    if (Extremes.at(units, at - 1, preposition.words())) {
      String span = preposition.words() + " " + units.get(end - 1).folded();
      String ever = words.japanese(Place.EVER, span);
      Wording since =
          units.get(from).is("first")
              ? Extremes.first(phrases.render(from + 1, at).covering(from, at), complement)
              : Extremes.over(head, complement, preposition.words(), ever);
      if (since != null) {
        return since.as(head.use());
      }
    }
    boolean there = complement.use() == Use.PLACE && isThere(head);
    if (in && (there || kinds.is(head, "change"))) {
      return complement.then(head.use() == Use.EVENT ? "での" : "の").then(head);
    }
    boolean bornThere =
        preposition.words().equals("from")
            && head.use() == Use.PERSON
            && complement.use() == Use.PLACE
            && !kinds.is(head, "visitor");
    if (bornThere) {
      return complement.then("出身の").then(head);
    }
    boolean national = complement.slots().size() == 1 && kinds.is(head, "one-of-country");
    if (of && complement.use() == Use.PLACE && national) {
      return head.ownedBy(complement, kinds);
    }
    boolean carried = kinds.is(head, "vehicle") && complement.use() == Use.PERSON;
    if (preposition.words().equals("with") && carried) {
      return complement.then("を乗せた").then(head);
    }
    String words = kinds.is(head, "dialogue") ? "about" : "on";
    words = preposition.words().equals("on") ? words : preposition.words();
    return prepositions.attributive(words, complement).then(head);
  }

  /** Whether somebody or something that is in a place is simply of it. */
  private boolean isThere(Wording head) {
    return switch (head.use()) {
      case PERSON, BODY, PLACE, AMOUNT, EVENT -> true;
      default -> kinds.is(head, "local");
    };
  }

  /** Index of the verb in {@code on Tehran preparing sabotage}; -1 if nobody does anything. */
  private int doing(int from, int end) {
    for (int i = from + 1; i + 1 < end && !units.get(i).isPreposition(); i++) {
      Unit unit = units.get(i);
      if (!unit.isAtom()
          && unit.has(Tag.ING)
          && units.get(i - 1).isName()
          && isParticiple(i, end)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code delegation led by X}, {@code documents supporting X}. */
  private boolean isParticiple(int i, int end) {
    Unit unit = units.get(i);
    Unit left = units.get(i - 1);
    boolean afterNoun =
        left.isName() || left.readings().isNoun() || left.isDigits() || left.has(Tag.NUMBER);
    if (i + 1 < end && lexicon.noun(unit.folded() + " " + units.get(i + 1).folded()) != null) {
      return false;
    }
    boolean done =
        unit.has(Tag.PARTICIPLE) && (!unit.readings().isNoun() || unit.is(WordClass.ACCUSED));
    if (!done && !unit.has(Tag.ING) || !afterNoun || i + 1 >= end) {
      return false;
    }
    Unit right = units.get(i + 1);
    if (unit.is(WordClass.TRYING) && right.is("to")
        || unit.has(Tag.ING) && left.is(WordClass.RULING)) {
      return true;
    }
    return unit.has(Tag.ING)
        ? !unit.readings().isNoun()
            || right.isAtom()
            || right.isDeterminer()
            || right.isDigits()
            || right.readings().isNoun() && lexicon.noun(unit.folded()) == null
        : right.isPreposition() || right.is(WordClass.NEAR) || right.isNamedPeriod();
  }
}
