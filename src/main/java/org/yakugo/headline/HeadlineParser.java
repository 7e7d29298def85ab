package org.yakugo.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Language;
import org.yakugo.language.VerbClasses;

/**
 * Reads the structure of an English headline. Several readings are given, the best first; a row of
 * units is read in one pass a candidate, so that long texts take bounded time.
 */
public final class HeadlineParser {
  private static final int MOST = 3;

  /** What a candidate must be worth to be the verb of a clause. */
  private static final double LEAST = 0.8;

  /** The same for the verb of a clause behind a conjunction, which may be a preposition. */
  private static final double LEAST_LINKED = 2.0;

  private static final int LONGEST_SOURCE = 9;

  /** What a question is worth whose verb follows its subject. */
  private static final double SURE = 6;

  private final VerbUse use;
  private final Language language;
  private final VerbClasses classes;

  /**
   * @param use what is known of how verbs are used
   */
  public HeadlineParser(VerbUse use, Language language) {
    this.use = use;
    this.language = language;
    this.classes = VerbClasses.of(language);
  }

  /** At least one reading, the best first; none only of nothing. */
  public List<Structure> parse(List<Unit> units) {
    int end = contentEnd(units);
    if (end == 0) {
      return List.of();
    }
    boolean question = units.getLast().is("?");
    Reading reading = new Reading(units, end);
    int source = reading.sourceEnd();
    int from = source == 0 ? 0 : source + 1;
    List<Structure> structures = new ArrayList<>();
    Clause asked = question ? Questions.clause(units, from, end, classes) : null;
    if (asked != null) {
      return List.of(new Structure(units, source, true, List.of(asked), SURE));
    }
    boolean explained =
        Questions.explains(units, from, end)
            && reading.candidates(from + 1, end).getFirst().group() != null;
    from += explained ? 1 : 0;
    for (VerbFinder.Candidate candidate : reading.candidates(from, end)) {
      boolean bare = candidate.group() == null;
      if (structures.size() < MOST
          && !(bare && explained)
          && (bare ? structures.isEmpty() : candidate.score() >= LEAST - 2)) {
        List<Clause> clauses = reading.clauses(from, candidate.group());
        structures.add(
            new Structure(units, source, question || explained, clauses, candidate.score()));
      }
    }
    structures.sort(Comparator.comparingDouble(Structure::score).reversed());
    return structures;
  }

  private static int contentEnd(List<Unit> units) {
    int end = units.size();
    while (end > 0
        && units.get(end - 1).isMark()
        && !units.get(end - 1).is(")")
        && !units.get(end - 1).is("%")) {
      end--;
    }
    return end;
  }

  /** Whether a capital letter marks names: most words have none. */
  static boolean capitalsTell(List<Unit> units) {
    List<Unit> words = units.stream().filter(u -> u.isWord() && u.text().length() > 3).toList();
    long capitals = words.stream().filter(Unit::isCapital).count();
    return capitals * 2 < words.size() || words.isEmpty();
  }

  private final class Reading {
    private final List<Unit> units;
    private final int end;
    private final boolean capitalsTell;
    private final Suffered suffered;

    Reading(List<Unit> units, int end) {
      this.units = units;
      this.end = end;
      this.capitalsTell = capitalsTell(units);
      this.suffered = new Suffered(units, 0, end, use, classes);
    }

    /** Those of the clause that begins at {@code from}, and the reading without verb. */
    List<VerbFinder.Candidate> candidates(int from, int to) {
      VerbFinder finder = new VerbFinder(units, from, to, use, capitalsTell, language);
      List<VerbFinder.Candidate> all =
          new ArrayList<>(finder.candidates().stream().limit(MOST).toList());
      all.add(new VerbFinder.Candidate(null, LEAST));
      all.sort(Comparator.comparingDouble(VerbFinder.Candidate::score).reversed());
      return all;
    }

    /** {@code MINVAL: …}, {@code Armenian Speaker: …}. */
    int sourceEnd() {
      for (int i = 1; i < Math.min(end - 1, LONGEST_SOURCE); i++) {
        if (units.get(i).is(":")) {
          boolean verbless = candidates(0, i).getFirst().group() == null;
          return verbless ? i : 0;
        }
      }
      return 0;
    }

    List<Clause> clauses(int from, @Nullable VerbGroup first) {
      List<Clause> clauses = new ArrayList<>();
      String link = "";
      int start = from;
      VerbGroup verb = first;
      int subjectEnd = first == null ? end : first.from();
      while (true) {
        Next next = verb == null ? null : next(verb);
        int to = next == null ? end : next.at;
        clauses.add(
            new Clause(
                link, start, verb == null ? end : subjectEnd, verb, verb == null ? end : to));
        if (next == null) {
          return clauses;
        }
        link = next.link;
        start = next.from;
        verb = next.verb;
        subjectEnd = next.verb.from();
      }
    }

    /** Where the next clause of the headline begins. */
    private record Next(String link, int at, int from, VerbGroup verb) {}

    private @Nullable Next next(VerbGroup verb) {
      ToldClause clause = new ToldClause(units, end, use, classes, suffered);
      int claim = clause.claimEnd(verb);
      int told = claim < end && units.get(claim).is("that") ? claim + 1 : claim;
      VerbGroup said =
          told > claim || classes.isReporting(verb.lemma())
              ? clause.verb(verb, told, from -> candidates(from, end).getFirst())
              : null;
      if (said != null) {
        return new Next("that", claim, told, said);
      }
      for (int i = verb.end(); i + 1 < end; i++) {
        Unit unit = units.get(i);
        if (unit.isAtom()) {
          continue;
        }
        if (unit.isComma() || unit.is("and") || unit.is("but") || unit.is(";")) {
          int from = unit.isComma() && units.get(i + 1).is("and") ? i + 2 : i + 1;
          VerbGroup second = from < end ? predicateAt(from, verb) : null;
          if (second != null) {
            return new Next("and", i, from, second);
          }
        }
        Next suffered = unit.isComma() ? suffered(i) : null;
        if (suffered != null) {
          return suffered;
        }
        if (unit.is(WordClass.LINK) || unit.is(";") || isLooseDash(i) || unit.isComma()) {
          int from = i + 1;
          VerbFinder.Candidate best = behind(unit, from);
          VerbGroup group = best.group();
          boolean opened =
              group != null
                  && best.score() >= least(unit)
                  && (group.from() > (units.get(from).isDate() ? from + 1 : from)
                      || unit.is(WordClass.CLAUSE_ONLY) && group.passive()) // if attacked
                  && !group.progressive()
                  && !this.suffered.isLeft(from, group)
                  && !(unit.is(WordClass.CONDITION) // after US talks
                      && group.end() == end
                      && !unit.is(WordClass.CLAUSE_ONLY)
                      && (units.get(from).isAtom() && units.get(group.head()).has(Tag.PLURAL)
                          || this.suffered.isEvent(group)))
                  && (unit.is(";") || !units.get(group.from()).is("to"));
          if (group != null && opened) {
            return new Next(unit.folded(), i, from, group);
          }
        }
      }
      return null;
    }

    /** {@code , two injured}, {@code , 15 people killed in Baku}, {@code , flights canceled}. */
    private @Nullable Next suffered(int comma) {
      int done = suffered.behind(comma);
      return done < 0
          ? null
          : new VerbGroups(units, end, classes)
              .at(done).stream()
                  .filter(verb -> verb.passive() || verb.lemma().equals("be"))
                  .findFirst()
                  .map(verb -> new Next("and", comma, comma + 1, verb))
                  .orElse(null);
    }

    private VerbFinder.Candidate behind(Unit opener, int from) {
      List<VerbFinder.Candidate> all = candidates(from, end);
      return all.stream()
          .filter(one -> one.group() != null && opener.is(WordClass.CLAUSE_ONLY))
          .findFirst()
          .orElseGet(all::getFirst);
    }

    /** What the verb must be worth of what a word opens, which may be a preposition, too. */
    private static double least(Unit opener) {
      return opener.isComma()
          ? LEAST_LINKED + 1.5
          : opener.is(WordClass.CLAUSE_ONLY) ? LEAST - 2 : LEAST_LINKED;
    }

    private boolean isLooseDash(int i) {
      boolean loose = i > 0 && units.get(i - 1).span().end() < units.get(i).span().start();
      return loose && units.get(i).isDash();
    }

    /** A second verb with the same subject: {@code arrests two, seizes weapons}. */
    private @Nullable VerbGroup predicateAt(int from, VerbGroup first) {
      for (VerbGroup group : new VerbGroups(units, end, classes).at(from)) {
        Unit unit = units.get(group.from());
        boolean denied = unit.is(WordClass.NEGATION) && group.passive();
        boolean alike =
            (denied || group.tense() == first.tense()) && group.passive() == first.passive();
        boolean third = unit.has(Tag.THIRD) && units.get(first.from()).has(Tag.THIRD);
        boolean nounToo = unit.readings().isNoun();
        boolean object =
            group.end() < end
                && (units.get(group.end()).isAtom()
                    || units.get(group.end()).isDeterminer()
                    || units.get(group.end()).isPreposition()
                    || units.get(group.end()).isCount()
                    || units.get(group.end()).has(Tag.ADJECTIVE)
                    || (!nounToo
                            || classes.isVerb(group.lemma())
                            || use.goesWith(group.lemma(), units.get(group.end()).folded()))
                        && units.get(group.end()).readings().isNoun());
        if (unit.is(WordClass.ANNOUNCED) && group.tense() == VerbGroup.Tense.FUTURE) {
          return group;
        }
        boolean base = unit.has(Tag.BASE) && units.get(first.from()).has(Tag.BASE);
        boolean sure = unit.has(Tag.MODAL) || group.head() > group.from() && !unit.is("to");
        if (alike
            && !classes.isMostlyNoun(group.lemma())
            && !group.progressive()
            && (sure
                || third && (object || !nounToo)
                || base && object
                || !third && !nounToo && object && group.tense() == VerbGroup.Tense.PAST)) {
          return group;
        }
      }
      return null;
    }
  }
}
