package org.yakugo.draft;

import java.util.List;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.frame.FrameMatcher;
import org.yakugo.frame.Frames;
import org.yakugo.headline.Parts;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.WordClass;
import org.yakugo.language.VerbClasses;
import org.yakugo.phrase.Lexicon;
import org.yakugo.phrase.Renderings;
import org.yakugo.phrase.Use;

/** Tells -ing forms of what is done to what follows from those that only say what kind it is. */
record Acts(
    List<Unit> units, Frames frames, Lexicon lexicon, VerbClasses classes, Renderings renderings) {
  /** A noun that takes them says of what act it is. */
  private static final Set<String> OF_ACTS = Set.of("of", "over", "for");

  /**
   * {@code strengthening ties}, {@code planning attack}; neither {@code ruling party} nor {@code
   * training camp}.
   */
  boolean isAct(int at, int end) {
    Unit unit = units.get(at);
    boolean describes =
        at > 0 && unit.is(WordClass.DESCRIBING) && units.get(at - 1).readings().isNoun();
    if (unit.isAtom() || !unit.has(Tag.ING) || at + 1 >= end || describes) {
      return false;
    }
    Unit next = units.get(at + 1);
    boolean object =
        next.isAtom() || next.isDeterminer() || next.has(Tag.ADJECTIVE) || next.isCount();
    if (!object && !next.readings().isNoun() || next.isPreposition() && !next.isAtom()) {
      return false;
    }
    String verb = String.valueOf(unit.readings().lemma(Tag.ING));
    boolean agreed =
        at > 1 && units.get(at - 1).is("on") && units.get(at - 2).is(WordClass.AGREEING);
    if (agreed && classes.isVerb(verb) && !classes.isIntransitive(verb) && !isTerm(at)) {
      return true;
    }
    Lexicon.Entry own = lexicon.noun(unit.folded());
    boolean named = lexicon.adjective(unit.folded()) != null || own != null && own.use() != Use.ACT;
    if (named && !next.isCount() || isTerm(at)) {
      return false;
    }
    if (own == null
        && (!unit.readings().isNoun() || frames.isVerb(verb) && frames.takesObject(verb))) {
      return true;
    }
    boolean news = own == null || classes.isCommon(verb);
    return (news || next.isCount())
        && !classes.isIntransitive(verb)
        && (object && !next.readings().isNoun() || isDoneTo(at + 1, end, own != null));
  }

  /** Whether the word there is known as one with the next. */
  boolean isTerm(int at) {
    Unit unit = units.get(at);
    Unit next = units.get(at + 1);
    return renderings.of(unit.span().with(next.span())) != null
        || lexicon.noun(unit.folded() + " " + next.folded()) != null;
  }

  /** {@code to curb inflation}: a verb behind {@code to}, though it could be a noun. */
  boolean isAim(int at, int end) {
    Unit unit = units.get(at);
    boolean helps = at > 0 && units.get(at - 1).is(WordClass.HELPING); // helps fund school
    if (at == 0 || at + 1 >= end || !helps && !Parts.isInfinitive(units, at - 1, end)) {
      return false;
    }
    Unit next = units.get(at + 1);
    boolean object =
        next.isAtom() || next.isDeterminer() || next.has(Tag.ADJECTIVE) || next.readings().isNoun();
    String verb = unit.readings().lemma(Tag.BASE);
    boolean named = next.isName() || next.isDeterminer();
    return object
        && verb != null
        && (classes.isVerb(verb)
            || frames.goesWith(verb, next.folded())
            || classes.isCommon(verb) && (named || helps || unit.is(WordClass.DEMANDING)));
  }

  /** Whether the noun there is what something is done to, rather than what it is of. */
  private boolean isDoneTo(int from, int end, boolean nounToo) {
    int head = Parts.phraseEnd(units, from, end) - 1;
    Lexicon.Entry noun = units.get(head).isAtom() ? null : lexicon.noun(units.get(head).folded());
    Use use = noun == null ? Use.THING : noun.use();
    return (use == Use.THING || use == Use.ACT) && !(nounToo && owns(units.get(head)));
  }

  /** {@code smuggling charges}, {@code training program}. */
  private boolean owns(Unit noun) {
    return !noun.isAtom()
        && (classes.takesInfinitive(FrameMatcher.base(noun))
            || OF_ACTS.stream().anyMatch(w -> frames.hasComplement(FrameMatcher.base(noun), w)));
  }

  /** {@code closes border crossing with Belarus}: a verb that is done with nobody else. */
  boolean isParty(int at, String verb) {
    Unit named = units.get(at);
    boolean whole =
        Parts.phraseEnd(units, at, units.size()) == at + 1
            || units.size() > at + 1 && units.get(at + 1).is("and");
    boolean party = named.isA(Kind.PLACE) || named.isA(Kind.ORGANISATION) || named.isA(Kind.PERSON);
    return whole && party && !verb.isEmpty() && !frames.isDoneWith(verb);
  }
}
