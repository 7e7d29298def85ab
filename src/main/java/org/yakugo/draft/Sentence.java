package org.yakugo.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.frame.Frame;
import org.yakugo.headline.Clause;
import org.yakugo.headline.Since;
import org.yakugo.headline.Structure;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.VerbGroup;
import org.yakugo.language.WordKinds;
import org.yakugo.phrase.Coverage;
import org.yakugo.phrase.NounPhrases;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/** Puts the clauses of one reading of a headline together. */
final class Sentence {
  /** What a headline without verb is worth. */
  private static final double NOUNS = 0.5;

  private final Structure structure;
  private final List<Unit> units;
  private final Predicates predicates;
  private final NounPhrases phrases;
  private final ClauseOrder order;
  private final QuestionWord asked;
  private final WordKinds kinds;

  Sentence(Structure structure, Predicates predicates) {
    this.structure = structure;
    this.units = structure.units();
    this.asked = new QuestionWord(structure);
    this.predicates = predicates;
    this.phrases = predicates.phrases();
    this.kinds = predicates.endings();
    this.order = predicates.order();
  }

  /**
   * @param handicap of this reading among others
   */
  List<Composed> compose(double handicap) {
    List<Composed> all = new ArrayList<>();
    List<List<Rendered>> clauses = clauses();
    for (Rendered first : clauses.getFirst()) {
      boolean said = structure.sourceEnd() > 0 || structure.question();
      Wording whole = said ? first.told() : first.headline();
      List<Frame> frames = new ArrayList<>(first.frames());
      int adjuncts = first.adjuncts();
      boolean rather = handicap < 0 && structure.clauses().getFirst().verb() == null;
      double weight = first.weight() + handicap - (rather ? NOUNS * 2 : 0);
      long content =
          content(structure.clauses().getFirst())
              | Coverage.content(units, 0, structure.sourceEnd());
      for (int i = 1; i < clauses.size(); i++) {
        String link = structure.clauses().get(i).link();
        content |= content(structure.clauses().get(i));
        if (link.equals("that") || isSaid(i)) {
          continue;
        }
        Rendered next = clauses.get(i).getFirst();
        whole = next.joined(link, i == 1 && !said ? first.behind(link, kinds) : whole, said, kinds);
        frames.addAll(next.frames());
        adjuncts += next.adjuncts();
        weight += next.weight() - 0.3;
      }
      Wording source = source();
      whole = Kept.whole(whole, content & ~source.rendered(), units);
      if (structure.question()) {
        whole = asked.ask(whole);
      }
      if (structure.sourceEnd() > 0) {
        whole = source.then("：").then(whole);
      }
      if (!whole.isEmpty()) {
        double known = predicates.habits().known();
        Signs signs =
            Signs.of(whole, frames, adjuncts, clauses.size(), units.size(), weight, known);
        all.add(new Composed(whole, frames, weight, signs));
      }
    }
    return all;
  }

  /** Who says it; the press as a whole is 報道. */
  private Wording source() {
    Wording source = phrases.render(0, structure.sourceEnd());
    return source.text().equals("メディア")
        ? Wording.of("報道", units.getFirst().text(), 0.9, Use.BODY).covering(0, 1)
        : source;
  }

  private long content(Clause clause) {
    return Coverage.content(units, clause.subjectFrom(), clause.end());
  }

  /** All clauses, the last first, since a verb may govern the clause behind it. */
  private List<List<Rendered>> clauses() {
    List<List<Rendered>> clauses = new ArrayList<>();
    Rendered next = null;
    for (int i = structure.clauses().size() - 1; i >= 0; i--) {
      Clause clause = structure.clauses().get(i);
      boolean governs = next != null && structure.clauses().get(i + 1).link().equals("that");
      Rendered who = asked.who(clause, phrases);
      List<Rendered> rendered =
          who != null
              ? List.of(who)
              : render(clause, governs && next != null ? said(next, i + 2, clauses) : null);
      clauses.addFirst(rendered);
      next = rendered.getFirst();
    }
    return clauses;
  }

  /** Whether a clause says on what condition that holds which somebody says before it. */
  private boolean isSaid(int i) {
    List<Clause> all = structure.clauses();
    return i > 1
        && i < all.size()
        && all.get(i - 1).link().equals("that")
        && (all.get(i).link().equals("if") || all.get(i).link().equals("because"));
  }

  private Predicates.Said said(Rendered clause, int behind, List<List<Rendered>> later) {
    Wording one = clause.headline().text().contains("、") ? clause.told() : clause.headline();
    if (!isSaid(behind)) {
      return new Predicates.Said(one, clause.within());
    }
    Rendered condition = later.get(1).getFirst();
    String link = structure.clauses().get(behind).link();
    return new Predicates.Said(
        condition.joined(link, one, true, kinds),
        condition.joined(link, clause.said(), true, kinds));
  }

  private List<Rendered> render(Clause clause, Predicates.@Nullable Said said) {
    VerbGroup group = clause.verb();
    if (group == null) {
      return verbless(clause);
    }
    VerbGroup verb = clause.link().equals("unless") ? group.not() : group;
    int subjectEnd = beforeAdverbs(clause);
    List<Adjunct> manner = predicates.adjuncts().adverbs(subjectEnd, clause.subjectEnd());
    manner.addAll(predicates.adjuncts().within(verb));
    Charged charged = verb.passive() ? Charged.in(units, clause.subjectFrom(), subjectEnd) : null;
    if (charged != null) {
      manner.add(charged.adjunct(units, subjectEnd, predicates));
      subjectEnd = charged.from();
    }
    int first = leadEnd(clause.subjectFrom(), subjectEnd);
    manner.addAll(predicates.adjuncts().of(clause.subjectFrom(), first - 1));
    Denied.Nobody noOne = Denied.nobody(units, first, subjectEnd);
    if (noOne != null) {
      manner.add(noOne.none());
      verb = verb.not();
    }
    boolean nobody = noOne == null && subjectEnd > first && units.get(first).is("no");
    int from = noOne == null ? first + (nobody ? 1 : 0) : noOne.from();
    Wording subject = subject(from, subjectEnd);
    int end = clause.end();
    if (nobody) {
      verb = verb.not();
      Denied denied = Denied.in(units, subjectEnd, verb, end, predicates);
      subject = denied == null ? subject : denied.about().then(subject);
      end = denied == null ? end : denied.at();
    }
    boolean named = subject.use() == Use.PERSON && isNamed(first, subjectEnd);
    long no = nobody ? Coverage.of(first, first + 1) : 0;
    long content = content(clause);
    List<Rendered> all = new ArrayList<>();
    for (Way way : ways(verb, end, said, no)) {
      Predicate fitting = predicates.weighed(way.predicate().with(manner), subject);
      all.add(
          rendered(new ClauseOrder.Clause(subject, named, fitting, way.verb(), way.no()), content));
    }
    all.sort(Comparator.comparingDouble(Rendered::weight).reversed());
    return all;
  }

  /** {@code No plans for meeting} is 会談の計画なし. */
  private List<Rendered> verbless(Clause clause) {
    int from = clause.subjectFrom();
    boolean none = from + 1 < clause.end() && units.get(from).is("no");
    Wording nouns = phrases.render(none ? from + 1 : from, clause.end());
    Wording phrase = none ? nouns.then("なし").covering(from, from + 1) : nouns;
    List<Rendered> all = new ArrayList<>(none ? List.of() : stated(clause));
    all.add(Rendered.always(phrase, NOUNS - 1.2 * phrase.openSlots()));
    all.sort(Comparator.comparingDouble(Rendered::weight).reversed());
    return all;
  }

  /** A predicate, its verb, and the units that say that it isn't done. */
  private record Way(Predicate predicate, VerbGroup verb, long no) {}

  /** {@code imposes no sanctions} is 制裁を科さず, where no frame has a {@code no} of its own. */
  private List<Way> ways(VerbGroup verb, int end, Predicates.@Nullable Said said, long no) {
    Unit head = units.get(verb.head());
    int at = verb.end();
    List<Way> ways = new ArrayList<>();
    predicates
        .of(verb.lemma(), verb.passive(), head, at, end, said)
        .forEach(one -> ways.add(new Way(one, verb, no)));
    if (at + 1 < end && units.get(at).is("no") && !verb.passive()) {
      long nothing = Coverage.of(at - 1, at + 1);
      predicates.of(verb.lemma(), false, head, at + 1, end, said).stream()
          .filter(one -> Endings.isVerbal(one.core().text(), kinds))
          .forEach(one -> ways.add(new Way(one, verb.not(), nothing)));
    }
    return ways;
  }

  private int beforeAdverbs(Clause clause) {
    int end = clause.subjectEnd();
    while (end > clause.subjectFrom() + 1 && Adjuncts.isAdverb(units.get(end - 1))) {
      end--;
    }
    return end;
  }

  /** Index after {@code Despite sanctions,} before the subject; {@code from} if nothing leads. */
  private int leadEnd(int from, int subjectEnd) {
    if (from < subjectEnd
        && (predicates.prepositions().at(units, from, subjectEnd) != null
            || Since.counted(units, from, subjectEnd) > 0)) {
      for (int i = from + 2; i + 1 < subjectEnd; i++) {
        if (units.get(i).isComma()) {
          return i + 1;
        }
      }
    }
    return from;
  }

  /**
   * {@code Pilots on strike over pay}: what an adjective's frame says of somebody without a verb.
   */
  private List<Rendered> stated(Clause clause) {
    List<Rendered> all = new ArrayList<>();
    for (int i = clause.subjectFrom() + 1; i < clause.end(); i++) {
      if (units.get(i).isAtom()) {
        continue;
      }
      VerbGroup be = new VerbGroup(i, i, i, "be", VerbGroup.Tense.PRESENT, false, false, false, "");
      Wording subject = subject(clause.subjectFrom(), i);
      for (Predicate predicate : predicates.of("be", false, units.get(i), i, clause.end(), null)) {
        if (predicate.frame() != null && predicate.frame().kind() == Frame.Kind.ADJECTIVE) {
          Predicate fitting = predicates.weighed(predicate, subject);
          all.add(
              rendered(new ClauseOrder.Clause(subject, false, fitting, be, 0), content(clause)));
        }
      }
    }
    return all;
  }

  /** Whether a person is named there. */
  private boolean isNamed(int from, int end) {
    return units.subList(from, end).stream()
        .anyMatch(unit -> unit.isName() && unit.isA(Kind.PERSON));
  }

  private Wording subject(int from, int end) {
    boolean pronoun = end - from == 1 && units.get(from).has(Tag.PRONOUN);
    Wording subject = pronoun ? Wording.EMPTY : phrases.render(from, end);
    boolean kind =
        subject.use() == Use.PLACE
            && units.subList(from, end).stream()
                .anyMatch(u -> !u.isAtom() && u.readings().isNoun());
    return Counted.people(kind ? subject.as(Use.THING) : subject);
  }

  /**
   * @param content units that have to be rendered
   */
  private Rendered rendered(ClauseOrder.Clause clause, long content) {
    Predicate predicate = clause.predicate();
    Wording headline = Peers.named(order.headline(clause), clause.subject(), phrases.kinds());
    double weight =
        predicate.weight()
            - 1.2 * clause.subject().openSlots()
            - Kept.LOST * Long.bitCount(content & ~headline.rendered());
    return new Rendered(
        headline,
        order.behind(clause),
        order.said(clause, structure.question(), asked.word()),
        structure.question()
            ? order.said(clause, true, asked.word())
            : Peers.named(order.told(clause), clause.subject(), phrases.kinds()),
        order.within(clause),
        predicate.frames(),
        predicate.adjuncts().size(),
        weight);
  }
}
