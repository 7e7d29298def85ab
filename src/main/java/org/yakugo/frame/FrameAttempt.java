package org.yakugo.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.frame.FrameMatch.Modifier;
import org.yakugo.frame.FrameMatch.Range;
import org.yakugo.frame.FramePattern.Element;
import org.yakugo.frame.FramePattern.Literal;
import org.yakugo.frame.FramePattern.Open;
import org.yakugo.headline.Parts;
import org.yakugo.headline.Since;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.WordClass;

/** One pattern of a frame that is tried on what follows a verb or noun. */
final class FrameAttempt {
  private static final int MOST = 24;
  private static final int LONGEST_MODIFIER = 3;

  private final List<Unit> units;
  private final FrameMatcher.Reach reach;
  private final FramePattern pattern;
  private final int end;
  private final boolean clauseFollows;
  private final boolean derived;
  private final Map<Character, Range> slots = new HashMap<>();
  private final List<Modifier> modifiers = new ArrayList<>();
  private final List<Range> skipped = new ArrayList<>();
  private List<FrameMatch> found = new ArrayList<>();
  private int exact;
  private long words;

  FrameAttempt(
      List<Unit> units,
      FrameMatcher.Reach reach,
      FramePattern pattern,
      int end,
      boolean clauseFollows,
      boolean derived) {
    this.units = units;
    this.reach = reach;
    this.pattern = pattern;
    this.end = end;
    this.clauseFollows = clauseFollows;
    this.derived = derived;
  }

  void run(int from, List<Element> rest, List<FrameMatch> into) {
    found = into;
    match(from, rest);
  }

  private void match(int at, List<Element> rest) {
    if (found.size() >= MOST) {
      return;
    }
    if (rest.isEmpty()) {
      add(at, false);
      return;
    }
    Element element = rest.getFirst();
    List<Element> more = rest.subList(1, rest.size());
    if (element instanceof Literal literal) {
      boolean saysThat = literal.word().equals("that") && more.equals(List.of(new Open('S')));
      if (saysThat && clauseFollows && skipSilent(at) >= end) {
        add(end, true);
      } else {
        literal(at, literal.word(), more);
      }
    } else if (element instanceof Open open) {
      open(at, open.name(), more);
    }
  }

  private void add(int at, boolean clause) {
    Unit next = units.get(Math.min(at, units.size() - 1)); // an object without a place?
    boolean ends = at >= end || !next.isAtom() && !next.isDeterminer();
    boolean open = !ends && pattern.rest().isEmpty() && Parts.timeEnd(units, at, end) == at;
    boolean cut = at < end && units.get(at).is("of") && endsInLiteral();
    boolean clauseLost = clauseFollows && !clause && at >= end && pattern.rest().isEmpty();
    if (!open && !cut && !clauseLost) {
      found.add(
          new FrameMatch(
              pattern.frame(),
              pattern.wording(),
              slots,
              modifiers,
              skipped,
              at,
              words,
              pattern.literals(),
              exact,
              clause,
              derived));
    }
  }

  private boolean endsInLiteral() {
    return !pattern.rest().isEmpty() && pattern.rest().getLast() instanceof Literal;
  }

  private int skipSilent(int at) {
    int i = at;
    while (i < end
        && !units.get(i).isAtom()
        && (units.get(i).isDeterminer() && !units.get(i).is("no") || units.get(i).isPossessive())) {
      i++;
    }
    return i;
  }

  private void literal(int at, String word, List<Element> more) {
    int i = at;
    while (i < end && !is(units.get(i), word) && skipSilent(i) > i) {
      i++;
    }
    if (i < end && reach.isLonger(i, end) && (more.isEmpty() || more.getFirst() instanceof Open)) {
      return;
    }
    if (i < end && is(units.get(i), word)) {
      int same = units.get(i).folded().equals(word) ? 1 : 0;
      exact += same;
      matched(i, more);
      exact -= same;
      return;
    }
    int behind = behindPlace(i);
    if (behind > 0 && units.get(behind).is(word) && FramePattern.isPreposition(word)) {
      skipped.add(new Range(i, behind));
      matched(behind, more);
      skipped.removeLast();
      return;
    }
    if (FramePattern.isPreposition(word) || i >= end) {
      return;
    }
    for (int n = i + 1; n <= i + LONGEST_MODIFIER && n < end; n++) {
      if (!isModifier(units.get(n - 1))) {
        return;
      }
      if (is(units.get(n), word)) {
        modifiers.add(new Modifier(word, i, n));
        matched(n, more);
        modifiers.removeLast();
        return;
      }
    }
  }

  /** Index behind {@code in Oslo}, where more follows; -1 if it doesn't say where. */
  private int behindPlace(int i) {
    boolean where =
        i + 2 < end
            && units.get(i).is("in")
            && units.get(i + 1).isA(Kind.PLACE)
            && units.get(i + 1).isName()
            && (i + 3 >= end || !units.get(i + 3).isDigits());
    return where ? i + 2 : -1;
  }

  /** The unit is a word of the frame. */
  private void matched(int i, List<Element> more) {
    long before = words;
    words |= i < Long.SIZE ? 1L << i : 0;
    match(i + 1, more);
    words = before;
  }

  private static boolean isModifier(Unit unit) {
    return unit.isAtom()
        || unit.isDigits()
        || unit.has(Tag.ADJECTIVE)
        || unit.has(Tag.NUMBER)
        || unit.readings().isNoun() && !unit.isPreposition();
  }

  private static boolean is(Unit unit, String word) {
    if (unit.isAtom()) {
      return unit.isA(Kind.TITLE) && unit.folded().equals(word);
    }
    return unit.folded().equals(word)
        || word.equals(unit.readings().lemma(Tag.NOUN))
        || word.equals(unit.readings().lemma(Tag.PLURAL));
  }

  private void open(int at, char name, List<Element> more) {
    switch (name) {
      case 'V' -> verb(at, more);
      case 'S' -> clause(at, more);
      default -> phrase(at, name, more);
    }
  }

  private void clause(int at, List<Element> more) {
    if (more.isEmpty() && clauseFollows && skipSilent(at) >= end) {
      add(end, true);
    }
  }

  private void verb(int at, List<Element> more) {
    if (more.isEmpty() && at < end && !units.get(at).isAtom() && mayBeEmbedded(at)) {
      bind('V', new Range(at, end), end, more);
    }
  }

  /** {@code to meet}, {@code meeting}, {@code help meet}, but no {@code visiting professor}. */
  private boolean mayBeEmbedded(int i) {
    Unit unit = units.get(i);
    Unit before = units.get(Math.max(0, i - 1));
    boolean of = i + 1 < end && units.get(i + 1).is("of") || reach.isTerm(i, end);
    boolean object = i + 1 < end && !units.get(i + 1).isPreposition();
    boolean help = object && (!slots.isEmpty() || pattern.key().equals("help")); // begins exercise
    boolean bare = !before.isPreposition() && (help || !unit.readings().isNoun());
    return (before.isPreposition() || !of)
        && (unit.has(Tag.ING) || unit.has(Tag.BASE) && (before.is("to") || bare));
  }

  private void phrase(int from, char name, List<Element> more) {
    if (from >= end || !mayStart(units.get(from)) || isDueTo(from)) {
      return;
    }
    Unit before = units.get(Math.max(0, from - 1));
    if (reach.isAct(from, end)) {
      boolean object = !before.isPreposition() || before.is(WordClass.PARTICLE);
      if (object && more.isEmpty() && units.get(from).has(Tag.ING)) {
        bind(name, new Range(from, end), end, more);
      }
      return;
    }
    int core = Parts.phraseEnd(units, from, end);
    boolean when = Parts.timeEnd(units, from, end) > from && !before.isPreposition();
    if (core <= from || when) {
      return;
    }
    if (more.isEmpty()) {
      int far = reach.of(from, core, end);
      bind(name, new Range(from, far), far, more);
      if (far > core) {
        bind(name, new Range(from, core), core, more);
      }
      return;
    }
    if (more.getFirst() instanceof Literal literal) {
      for (int i = from + 1; i < end; i++) {
        boolean here = is(units.get(i), literal.word()) && !isDueTo(i - 1);
        if (here && (i <= core || isReached(from, core, i))) {
          bind(name, new Range(from, i), i, more);
        }
      }
      int behind = behindPlace(core);
      if (behind > 0 && units.get(behind).is(literal.word())) {
        bind(name, new Range(from, core), core, more);
      }
      return;
    }
    boolean own = from + 1 < end && units.get(from + 1).isPossessive();
    boolean somebody = units.get(from).isName() || units.get(from).has(Tag.PRONOUN);
    Unit last = units.get(core - 1);
    boolean quoted = last.isA(null) && core > from + 1; // law "unacceptable"
    boolean described =
        core == end && (quoted || last.has(Tag.ADJECTIVE) && !last.readings().isNoun());
    int cut = Parts.cut(units, from, core);
    int to = somebody && !own ? from + 1 : described ? core - 1 : cut;
    if (to > from) {
      bind(name, new Range(from, to), to, more);
    }
  }

  private boolean isReached(int from, int core, int i) {
    boolean own = units.get(i).is("to") && !units.get(i - 1).is(WordClass.OWN_TO);
    return reach.of(from, core, i) == i || own;
  }

  /** {@code due to}, {@code months after}: no phrase begins there, but why it is. */
  private boolean isDueTo(int at) {
    return Since.begins(units, at, end)
        || at + 1 < end && units.get(at).is(WordClass.BEFORE_TO) && units.get(at + 1).is("to");
  }

  private static boolean mayStart(Unit unit) {
    boolean mark = unit.isMark() && !Set.of("$", "€", "£").contains(unit.text());
    return unit.isAtom()
        || !mark && !unit.isPreposition() && !unit.has(Tag.CONJUNCTION) && !unit.is("that");
  }

  private void bind(char name, Range range, int at, List<Element> more) {
    Range before = slots.put(name, range);
    match(at, more);
    if (before == null) {
      slots.remove(name);
    } else {
      slots.put(name, before);
    }
  }
}
