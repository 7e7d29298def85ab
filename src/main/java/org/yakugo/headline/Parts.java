package org.yakugo.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.yakugo.Kind;

/**
 * Cuts what follows a verb into pieces: a noun phrase reaches over {@code of}, commas and {@code
 * and} up to the next preposition; a preposition takes one noun phrase; an infinitive or a
 * participle takes all that follows it.
 */
public record Parts(List<Unit> units, int end) {
  /** Marks that end no noun phrase. */
  private static final Set<String> WITHIN = Set.of(",", "-", "&", "(", ")", "%");

  /**
   * @param from index of the first unit
   * @param end index after the last
   */
  public static List<Part> of(List<Unit> units, int from, int end) {
    Parts cut = new Parts(units, end);
    List<Part> parts = new ArrayList<>();
    for (int i = from; i < end; ) {
      Part part = cut.partAt(i, i == from);
      if (part.end() > i && !units.get(i).isMark()) {
        parts.add(part);
      }
      i = Math.max(part.end(), i + 1);
    }
    return parts;
  }

  /** Index after the noun phrase that begins at {@code from}, what prepositions add left out. */
  public static int phraseEnd(List<Unit> units, int from, int end) {
    return new Parts(units, end).phraseEnd(from);
  }

  private Part partAt(int i, boolean first) {
    Unit unit = units.get(i);
    if (unit.isAtom()) {
      return phrase(i);
    }
    if (isInfinitive(units, i, end)) {
      return new Part(Part.Role.INFINITIVE, "to", i, end);
    }
    if (unit.is("that")) {
      return new Part(Part.Role.THAT, "that", i, end);
    }
    if (unit.isPreposition()) {
      int next = i + 1;
      boolean gerund = next < end && isGerund(next);
      int to = gerund ? end : phraseEnd(next);
      return new Part(Part.Role.PREPOSITIONAL, unit.folded(), i, Math.max(to, next));
    }
    if (isPhrasal(i)) {
      return new Part(Part.Role.PREPOSITIONAL, unit.folded(), i, Math.max(phraseEnd(i + 2), i + 2));
    }
    boolean noun = isNoun(i);
    boolean afterComma =
        i > 0
            && units.get(i - 1).isComma()
            && (isGerund(i) || unit.has(Tag.ING) && tellsHowMany(i + 1));
    if (afterComma
        || isBehindPlace(i)
        || !first && unit.has(Tag.ING) && !noun
        || isDemanding(i)
        || isGerund(i) && !noun
        || !first && (unit.has(Tag.PARTICIPLE) && !noun && beforePreposition(i) || isDone(i))) {
      return new Part(Part.Role.PARTICIPLE, "", i, end);
    }
    if (unit.has(Tag.ADVERB) && (!noun || saysWhere(i))) {
      return new Part(Part.Role.ADVERB, "", i, i + 1);
    }
    return phrase(i);
  }

  /** {@code due to}, {@code ahead of}: a preposition that doesn't begin with one. */
  private boolean isPhrasal(int i) {
    return i + 1 < end
        && (Since.isSpan(units, i, end)
            || units.get(i).is("deep") && units.get(i + 1).isPreposition()
            || units.get(i).is(WordClass.BEFORE_TO) && units.get(i + 1).is("to")
            || units.get(i).is(WordClass.BEFORE_OF) && units.get(i + 1).is("of"));
  }

  /** {@code block road demanding X}. */
  private boolean isDemanding(int i) {
    return i > 0
        && i + 1 < end
        && units.get(i).is(WordClass.DEMANDING)
        && units.get(i - 1).readings().isNoun();
  }

  private boolean beforePreposition(int i) {
    return i + 1 < end && units.get(i + 1).isPreposition();
  }

  /** {@code to help}, but not {@code to record low} or {@code to March}. */
  public static boolean isInfinitive(List<Unit> units, int i, int end) {
    boolean level =
        i + 2 < end
            && units.get(i + 1).is(WordClass.OF_LEVEL)
            && units.get(i + 2).is(WordClass.LEVEL)
            && (i + 3 >= end || !units.get(i + 3).readings().isNoun());
    return i + 1 < end
        && units.get(i).is("to")
        && units.get(i + 1).has(Tag.BASE)
        && !units.get(i + 1).isNamedPeriod()
        && !level;
  }

  /** {@code statues looted from X}, though it can be an adjective, too. */
  private boolean isDone(int i) {
    Unit unit = units.get(i);
    return i > 0
        && unit.has(Tag.PARTICIPLE)
        && (unit.is(WordClass.ACCUSED)
            ? units.get(i - 1).readings().isNoun()
            : unit.has(Tag.ADJECTIVE)
                && !unit.readings().isNoun()
                && units.get(i - 1).readings().isNoun())
        && beforePreposition(i);
  }

  /** An -ing form with something behind it: {@code supporting Azerbaijan}, not {@code meeting}. */
  private boolean isGerund(int i) {
    Unit unit = units.get(i);
    if (unit.isAtom() || !unit.has(Tag.ING)) {
      return false;
    }
    boolean object =
        i + 1 < end
            && (units.get(i + 1).isAtom()
                || units.get(i + 1).isDeterminer()
                || units.get(i + 1).isCount());
    return !unit.readings().isNoun() || object;
  }

  /** {@code in Oslo}: what stands behind it belongs to the noun before. */
  public static boolean isWhere(List<Unit> units, int at) {
    return at > 0 && units.get(at).isA(Kind.PLACE) && units.get(at - 1).isPreposition();
  }

  /** {@code in Oslo demanding peace}, where the participle is no adjective of the town. */
  private boolean isBehindPlace(int i) {
    return i > 1 && isWhere(units, i - 1) && units.get(i - 2).is("in") && isGerund(i);
  }

  /** {@code , killing six}, {@code , injuring at least 10}, {@code , displacing thousands}. */
  private boolean tellsHowMany(int i) {
    return i < end && units.get(i - 1).is(WordClass.RESULT) && isThing(units.get(i))
        || i < end
            && !units.get(i).isAtom()
            && (units.get(i).has(Tag.NUMBER) || units.get(i).is(WordClass.HOW_MANY));
  }

  /** A noun, or a word that no dictionary has. */
  private static boolean isThing(Unit unit) {
    return unit.readings().isNoun() || unit.isWord() && unit.readings().isEmpty();
  }

  private Part phrase(int i) {
    return new Part(Part.Role.NOUN_PHRASE, "", i, Math.max(phraseEnd(i), i + 1));
  }

  /** {@code , lowest since 2019} behind a number. */
  public static boolean isRecord(List<Unit> units, int i, int end) {
    boolean most = i < end && i > 1 && units.get(i - 1).isComma();
    Unit number = most ? units.get(i - 2) : units.get(0);
    return most
        && (number.isCount() || number.is("%") || number.is(WordClass.QUANTITY))
        && units.get(i).folded().endsWith("est")
        && units.get(i).has(Tag.ADJECTIVE);
  }

  /** Index after the noun phrase that begins there. */
  private int phraseEnd(int from) {
    int i = from < end ? timeEnd(units, from, end) : from;
    if (i > from) {
      return i;
    }
    while (i < end) {
      Unit unit = units.get(i);
      if (i > from && Relative.at(units, i, end)) {
        return Relative.end(units, i, end);
      }
      boolean opens =
          unit.isPreposition() && !unit.is("of") || unit.is("that") || unit.is(WordClass.LINK);
      if (!unit.isAtom() && opens && !(i > from && isSpent(units, i, end))
          || i > from && isPhrasal(i)) {
        break;
      }
      if (unit.isMark() && !unit.isCurrency() && !unit.isOneOf(WITHIN)) {
        break;
      }
      boolean doing =
          unit.isComma()
              && i + 1 < end
              && !units.get(i + 1).isAtom()
              && units.get(i + 1).has(Tag.ING)
              && (isGerund(i + 1) || tellsHowMany(i + 2));
      if (doing
          || isRecord(units, i + 1, end)
          || i > from && (isPhrasal(i) || endsPhrase(i) || isTime(i) || isScore(i))) {
        break;
      }
      i++;
    }
    return i;
  }

  /** {@code in} of {@code years in exile}. */
  public static boolean isSpent(List<Unit> units, int in, int end) {
    return in > 0
        && in + 1 < end
        && units.get(in - 1).is(WordClass.SPAN)
        && units.get(in + 1).is(WordClass.SPENT);
  }

  /** {@code 3-1} behind who was beaten. */
  private boolean isScore(int i) {
    boolean ends = i + 1 == end || units.get(i + 1).isPreposition();
    return ends && units.get(i).isScore() && !units.get(i - 1).isNamedPeriod();
  }

  /**
   * Index after {@code next week} or {@code Monday}, where nothing else says what is of then.
   *
   * @return {@code from} if no such time begins there
   */
  public static int timeEnd(List<Unit> units, int from, int end) {
    boolean near = units.get(from).is(WordClass.NEAR);
    int period = near ? from + 1 : from;
    boolean then = period < end && units.get(period).is(WordClass.PERIOD);
    int behind = period + 1;
    boolean alone =
        behind >= end
            || !units.get(behind).isAtom()
                && (units.get(behind).isPreposition() || units.get(behind).isComma());
    return then && (near || units.get(period).isNamedPeriod()) && alone ? behind : from;
  }

  /** Index after {@code May 8}, {@code 8 May} or {@code Monday}; {@code from} if none is there. */
  public static int dayEnd(List<Unit> units, int from, int end) {
    boolean named = units.get(from).isNamedPeriod();
    Unit next = units.get(Math.min(from + 1, end - 1));
    boolean both = named ? next.isDigits() : units.get(from).isDigits() && next.isNamedPeriod();
    return both ? from + 2 : named ? from + 1 : from;
  }

  /** Index behind a day, or of 5 or {@code buy} in {@code bank 5 euros, farmers buy seeds}. */
  public static int cut(List<Unit> units, int from, int end) {
    int many = SubjectNumber.doing(units, from, end);
    int day = Math.max(many, dayEnd(units, from, end));
    boolean counted = Unit.isAmount(units, from, end);
    return IntStream.range(from + 1, counted || day > from ? from + 1 : end)
        .filter(i -> Unit.isAmount(units, i, end))
        .findFirst()
        .orElse(day);
  }

  /** {@code next week} or {@code May 5} behind something else. */
  private boolean isTime(int i) {
    boolean last = i + 2 >= end || units.get(i + 2).isPreposition();
    boolean day = last && units.get(i).isNamedPeriod() && dayEnd(units, i, end) == i + 2;
    boolean near = units.get(i).is(WordClass.NEAR) && i + 1 < end;
    boolean time = day || near && units.get(i + 1).is(WordClass.PERIOD);
    Unit before = units.get(i - 1);
    boolean open = before.isDeterminer() || before.isPreposition() || before.isPossessive();
    return Since.counted(units, i, end) > 0 || time && !open && !before.has(Tag.CONJUNCTION);
  }

  private boolean endsPhrase(int i) {
    Unit unit = units.get(i);
    Unit before = units.get(i - 1);
    if (unit.isAtom() || before.is("of")) {
      return false;
    }
    boolean noun = isNoun(i);
    boolean trying = unit.is(WordClass.TRYING) && isInfinitive(units, i + 1, end);
    boolean doing = unit.has(Tag.ING) && !noun || trying || isDemanding(i) || isBehindPlace(i);
    boolean participle = doing || unit.has(Tag.PARTICIPLE) && !noun || isDone(i);
    boolean how = i + 1 < end && units.get(i + 1).has(Tag.PARTICIPLE) && isNoun(i + 2);
    boolean adverb = unit.has(Tag.ADVERB) && !noun && !how || saysWhere(i);
    return adverb
        || participle && !(unit.has(Tag.PARTICIPLE) && isNoun(i + 1)) && !before.isDeterminer();
  }

  /** {@code today}, {@code cars worldwide}, but no {@code worldwide protests}. */
  private boolean saysWhere(int i) {
    return units.get(i).is(WordClass.TIME)
        || units.get(i).is(WordClass.EVERYWHERE) && !isNoun(i + 1);
  }

  private boolean isNoun(int i) {
    return i < end && (units.get(i).readings().isNoun() || units.get(i).has(Tag.ADJECTIVE));
  }
}
