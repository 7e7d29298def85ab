package org.yakugo.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.frame.FrameMatcher;
import org.yakugo.frame.Frames;
import org.yakugo.headline.Parts;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.headline.WordClass;
import org.yakugo.language.VerbClasses;
import org.yakugo.phrase.Extremes;
import org.yakugo.phrase.Lexicon;
import org.yakugo.phrase.NounPhrases;
import org.yakugo.phrase.Prepositions;
import org.yakugo.phrase.Use;

/**
 * How far a noun phrase reaches over the prepositions that follow it: {@code talks on the corridor}
 * is one phrase, {@code talks in Rome} is not.
 */
record Attachment(
    List<Unit> units,
    Frames frames,
    Lexicon lexicon,
    Prepositions prepositions,
    VerbClasses classes,
    Acts acts) {
  private static final Set<Kind> NO_HOLDERS = Set.of(Kind.DOCUMENT, Kind.EVENT, Kind.TERM);
  private static final Set<Use> NO_FUNDS = Set.of(Use.PERSON, Use.PLACE, Use.ACT, Use.EVENT);
  private static final Set<String> TOPICS = Set.of("on", "about", "regarding", "over", "against");

  private static final Set<String> ALWAYS =
      Set.of("of", "between", "among", "regarding", "concerning", "about", "against", "worth");

  /**
   * @param core index after the phrase without prepositions
   * @param verb base form of the verb that governs it; empty if none does
   */
  int reach(int from, int core, int end, String verb) {
    int reached = core;
    int first = head(from, core);
    int head = first;
    boolean own = isPlan(core, end) && !units.get(first).isAtom() && !verb.isEmpty();
    if (isPlan(core, end) && Extremes.isOfWhich(units, from, core, verb)
        || own && classes.takesInfinitive(FrameMatcher.base(units.get(first)))
        || isDescribed(core, end)
        || own && isToBeDone(core, end)) {
      return end;
    }
    while (reached < end && units.get(reached).isPreposition() && !units.get(reached).isAtom()) {
      int two = Math.min(reached + 2, end); // under construction
      if (lexicon.adjective(Units.text(units, reached, two).toLowerCase(Locale.ROOT)) != null) {
        return two;
      }
      Prepositions.Match match = prepositions.at(units, reached, end);
      boolean fixed = lexicon.adverbEnd(units, reached, end) > 0;
      if (match == null || fixed || match.end() >= end || acts.isAim(match.end(), end)) {
        return reached;
      }
      int next = Parts.phraseEnd(units, match.end(), end);
      boolean purpose =
          reached == core
              && (isPurpose(from) && !units.get(head).isName() || isAtEvent(from, head));
      String governing = reached == core && !purpose ? verb : "";
      boolean further = reached > core && isOf(first, head, match);
      if (next <= match.end() || isPrison(head) || !further && !attaches(head, match, governing)) {
        return reached;
      }
      head = head(match.end(), next);
      reached = next;
      if (isDescribed(reached, end)) {
        return end;
      }
    }
    return reached;
  }

  /** {@code list of firms to be sold}. */
  private boolean isToBeDone(int at, int end) {
    return at + 2 < end && units.get(at + 1).is("be") && units.get(at + 2).has(Tag.PARTICIPLE);
  }

  private boolean isPlan(int at, int end) {
    return at + 1 < end && units.get(at).is("to") && units.get(at + 1).has(Tag.BASE);
  }

  /** What a verb's noun phrases reach over. */
  FrameMatcher.Reach behind(String verb) {
    return new FrameMatcher.Reach() {
      @Override
      public int of(int from, int core, int end) {
        return verb.isEmpty() ? end : reach(from, core, end, verb);
      }

      @Override
      public boolean isAct(int at, int end) {
        return acts.isAct(at, end) || acts.isAim(at, end);
      }

      @Override
      public boolean isTerm(int at, int end) {
        return at + 1 < end && acts.isTerm(at);
      }

      @Override
      public boolean isLonger(int at, int end) {
        Prepositions.Match match = prepositions.at(units, at, end);
        return match != null && match.words().indexOf(' ') > 0;
      }
    };
  }

  /** {@code agreement with Serbia on transport}: of the noun before the name. */
  private boolean isOf(int first, int name, Prepositions.Match match) {
    Unit noun = units.get(first);
    return units.get(name).isName()
        && !noun.isAtom()
        && TOPICS.contains(match.words())
        && !isTime(match.end())
        && frames.hasComplement(FrameMatcher.base(noun), match.words());
  }

  /** {@code at championships in Budapest}: where it is belongs to the event. */
  private boolean isAtEvent(int from, int head) {
    int before = beforeDeterminers(from - 1);
    Unit noun = units.get(head);
    boolean event = noun.isA(Kind.EVENT) || isA(noun, Use.EVENT);
    return event && before > 0 && (units.get(before).is("at") || units.get(before).is("in"));
  }

  private int beforeDeterminers(int i) {
    int at = i;
    while (at > 0 && units.get(at).isDeterminer()) {
      at--;
    }
    return at;
  }

  /** {@code for refugees in Armenia}: where it is belongs to whom or what it is for. */
  private boolean isPurpose(int from) {
    int before = beforeDeterminers(from - 1);
    return before > 0 && units.get(before).is("for");
  }

  /** Where a sentence is served needs no further place. */
  private boolean isPrison(int head) {
    return NounPhrases.isPrison(units.get(head)) && head > 1 && units.get(head - 1).is("in");
  }

  /**
   * {@code delegation led by X}, {@code allegation on Tehran preparing sabotage}; but it is no town
   * that demands something in {@code rally in Oslo demanding peace}.
   */
  private boolean isDescribed(int at, int end) {
    if (at + 1 >= end || at == 0 || units.get(at).isAtom() || units.get(at - 1).isComma()) {
      return false;
    }
    Unit unit = units.get(at);
    boolean doing =
        unit.has(Tag.ING)
            && !unit.isPreposition()
            && (!units.get(at + 1).isPreposition()
                || unit.is(WordClass.TRYING)
                || units.get(at - 1).is(WordClass.RULING))
            && !(Parts.isWhere(units, at - 1) && units.get(at - 2).is("in"))
            && (!unit.is(WordClass.DEMANDING)
                || units.get(at - 1).isAtom()
                || isA(units.get(at - 1), Use.PERSON));
    boolean done =
        unit.has(Tag.PARTICIPLE)
            && (!unit.readings().isNoun() || unit.is(WordClass.ACCUSED))
            && units.get(at + 1).isPreposition()
            && (!units.get(at - 1).isNamed() || Parts.isWhere(units, at - 1));
    return doing || done;
  }

  /** Index of the noun that the phrase is about: the last before any {@code of}. */
  private int head(int from, int end) {
    int head = end - 1;
    for (int i = from + 1; i < end; i++) {
      if (units.get(i).is("of")) {
        head = i - 1;
        break;
      }
    }
    while (head > from && units.get(head).isMark()) {
      head--;
    }
    return head;
  }

  /** Whether what a preposition opens belongs to the noun before it. */
  boolean attaches(int head, Prepositions.Match match, String verb) {
    Unit noun = units.get(head);
    String words = match.words();
    int at = beforeDeterminers(match.end() - 1);
    Unit next = units.get(match.end());
    boolean amount = words.equals("by") && (next.isCount() || next.isCurrency()); // by 10 percent
    boolean known = !noun.isAtom() && frames.hasComplement(FrameMatcher.base(noun), words);
    boolean month = head > 0 && noun.isNamedPeriod() && units.get(head - 1).isPreposition();
    boolean apart = amount || month && !words.equals("of") || words.contains(" ") && !known;
    if (apart || Repeated.at(units, at, units.size()) != null) {
      return false;
    }
    int then = units.get(match.end()).isDeterminer() ? match.end() + 1 : match.end();
    if (then < units.size() && isTime(then) && Extremes.at(units, head, words)) {
      return true;
    }
    if (words.equals("against") && (noun.is("%") || noun.isCount())) {
      return false; // loses 4% against dollar
    }
    if (ALWAYS.contains(words)) {
      return !isHolder(noun) || words.equals("between") || words.equals("of");
    }
    boolean place = next.isA(Kind.PLACE) || words.equals("on") && isA(next, Use.PLACE);
    boolean time = isTime(match.end());
    return switch (words) {
      case "on" -> !time && (known || !place && !isHolder(noun));
      case "for" ->
          !time && !isMoney(match.end()) && (known || !isHolder(noun) && !isVisit(match.end()));
      case "to" -> known || !verb.isEmpty() && !isHolder(noun) && !frames.governs(verb, "to");
      case "in" -> in(noun, known, place, time, verb, NounPhrases.isPrison(next));
      case "near", "outside", "inside" -> isA(noun, Use.PLACE);
      case "with" -> known || !isHolder(noun) && acts.isParty(match.end(), verb);
      case "into", "over", "by", "from", "at", "towards", "toward", "without" ->
          known && !next.isNamedPeriod() || words.equals("by") && isA(noun, Use.ACT) && !time;
      default -> known || words.endsWith("-of") && isA(noun, Use.PLACE); // north-of
    };
  }

  private boolean in(
      Unit noun, boolean known, boolean place, boolean time, String verb, boolean isPrison) {
    if (noun.is(WordClass.SPAN) && !time) {
      return isPrison;
    }
    if (time || isTime(units.indexOf(noun))) {
      return false;
    }
    return known
        || (place
            ? isA(noun, Use.PLACE) || classes.tellsWhere(verb) && !noun.isName() || verb.isEmpty()
            : isA(noun, Use.ACT) || isMoney(noun) && isFunds(units.indexOf(noun) + 2));
  }

  private boolean isMoney(Unit last) {
    int at = units.indexOf(last);
    return last.is(WordClass.MONEY)
        || units.subList(Math.max(0, at - 2), at).stream().anyMatch(Unit::isCurrency);
  }

  /** {@code aid} in {@code dollars in military aid}, {@code cuts}: what money is. */
  private boolean isFunds(int from) {
    int end = Parts.phraseEnd(units, Math.min(from, units.size() - 1), units.size());
    Unit last = units.get(end - 1);
    boolean many = last.has(Tag.PLURAL) && !last.has(Tag.NOUN) && !last.is(WordClass.SPAN);
    return last.is(WordClass.FUNDS) || many && NO_FUNDS.stream().noneMatch(use -> isA(last, use));
  }

  /** Whether the lexicon has it as of that use: where a refinery is says which. */
  private boolean isA(Unit noun, Use use) {
    Lexicon.Entry entry = noun.isAtom() ? null : lexicon.noun(FrameMatcher.base(noun));
    return entry != null && entry.use() == use;
  }

  /** A person or place, which takes no complement. */
  private static boolean isHolder(Unit noun) {
    return noun.isAtom() && NO_HOLDERS.stream().noneMatch(noun::isA) && !noun.isA(null);
  }

  /** {@code for 40 million euros}: at what price. */
  private boolean isMoney(int i) {
    return units.subList(i, Math.min(i + 3, units.size())).stream()
        .anyMatch(unit -> unit.isCurrency() || unit.is(WordClass.MONEY));
  }

  private boolean isVisit(int i) {
    return units.subList(i, Math.min(i + 4, units.size())).stream()
        .anyMatch(unit -> unit.is(WordClass.ERRAND));
  }

  private boolean isTime(int i) {
    Unit unit = units.get(i);
    if (unit.isAtom()) {
      return unit.folded().endsWith(" day");
    }
    Lexicon.Entry entry = lexicon.noun(unit.folded());
    boolean year =
        unit.isYear() && (i + 1 >= units.size() || !units.get(i + 1).readings().isNoun());
    boolean counted =
        unit.isCount()
            && i + 1 < units.size()
            && Set.of("year", "month", "week", "day", "hour", "minute")
                .contains(FrameMatcher.base(units.get(i + 1)));
    return year || counted || entry != null && entry.use() == Use.TIME;
  }
}
