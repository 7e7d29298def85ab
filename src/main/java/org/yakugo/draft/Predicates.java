package org.yakugo.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.frame.Frame;
import org.yakugo.frame.FrameMatch;
import org.yakugo.frame.FrameMatcher;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.Countries;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.language.Language;
import org.yakugo.language.VerbClasses;
import org.yakugo.language.WordKinds;
import org.yakugo.phrase.Coverage;
import org.yakugo.phrase.Lexicon;
import org.yakugo.phrase.NounPhrases;
import org.yakugo.phrase.Prepositions;
import org.yakugo.phrase.Renderings;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/** Puts verbs with what follows them into Japanese, by frames where one fits. */
final class Predicates {
  private static final int MOST = 9;

  /** Alternatives of a frame that are tried. */
  private static final int MOST_WORDINGS = 9;

  /** Where it is, at the beginning of a frame. */
  private static final String THERE = "Xで";

  /** Embedded verb phrases within embedded verb phrases. */
  private static final int DEEPEST = 4;

  private final List<Unit> units;
  private final Frames frames;
  private final NounPhrases phrases;
  private final Attachment attachment;
  private final Adjuncts adjuncts;
  private final HouseHabits habits;
  private final Unframed unframed;
  private final Fitting fitting;
  private final Appointed appointed;
  private final Moods moods;
  private final Slots slots;
  private final Prepositions prepositions;
  private int depth;

  Predicates(
      List<Unit> units,
      Frames frames,
      Lexicon lexicon,
      Language language,
      Renderings renderings,
      HouseHabits habits) {
    this.habits = habits;
    this.units = units;
    this.fitting = Fitting.of(language);
    this.appointed = new Appointed(Countries.of(language), WordKinds.of(language));
    this.moods = Moods.of(language);
    this.frames = frames;
    this.prepositions = Prepositions.of(language);
    VerbClasses classes = VerbClasses.of(language);
    Acts acts = new Acts(units, frames, lexicon, classes, renderings);
    Embedded verbs = new Embedded(this, acts);
    this.phrases =
        new NounPhrases(
            units,
            renderings,
            lexicon,
            language,
            verbs,
            habits.ways().contains(HouseWay.PAIR_FORMAL));
    this.slots = new Slots(units, phrases, this);
    this.attachment = new Attachment(units, frames, lexicon, prepositions, classes, acts);
    this.adjuncts = new Adjuncts(units, phrases, prepositions, lexicon, attachment, this);
    this.unframed = new Unframed(units, phrases, renderings, lexicon, attachment, adjuncts);
  }

  /** A clause that a verb governs, as a headline and in its plain form. */
  record Said(Wording headline, Wording plain) {}

  HouseHabits habits() {
    return habits;
  }

  NounPhrases phrases() {
    return phrases;
  }

  Adjuncts adjuncts() {
    return adjuncts;
  }

  ClauseOrder order() {
    return new ClauseOrder(units, appointed, moods, habits.ways());
  }

  Appointed appointed() {
    return appointed;
  }

  WordKinds endings() {
    return appointed.endings();
  }

  /** Nouns with what follows them. */
  NounFrames nouns() {
    return new NounFrames(new FrameMatcher(frames, units, attachment.behind("")), fitting, slots);
  }

  Prepositions prepositions() {
    return prepositions;
  }

  /** Whether what a preposition opens belongs to the noun before it. */
  boolean attaches(int noun, Prepositions.Match match) {
    return attachment.attaches(noun, match, "");
  }

  /** The same, a little better or worse by how it goes with its subject. */
  Predicate weighed(Predicate predicate, Wording subject) {
    return predicate
        .saying(Counted.amongst(subject, predicate.core(), endings()))
        .weighted(fitting.of(subject, predicate));
  }

  /** The same, a little better or worse by how it goes with what it is done to. */
  Predicate done(Predicate predicate, Wording object) {
    return predicate.weighted(fitting.ofDone(object, predicate.core().text()));
  }

  /** The best predicate of an embedded verb in its base or -ing form. */
  Predicate best(Unit verb, int at, int end) {
    boolean passive = !verb.readings().hasAny(Tag.BASE, Tag.ING) && verb.has(Tag.PARTICIPLE);
    int from = at + 1;
    Unit head = verb;
    boolean be = verb.is("be") || verb.is("being");
    if (be && from < end && !units.get(from).isAtom() && units.get(from).has(Tag.PARTICIPLE)) {
      passive = true;
      head = units.get(from);
      from++;
    }
    return of(head.verb(passive), passive, head, from, end, null).getFirst();
  }

  /** What follows from what was said before: {@code …, killing 16}; it tells what happened. */
  Predicate following(Unit verb, int at, int end) {
    List<Predicate> all = of(verb.verb(false), false, verb, at + 1, end, null);
    return all.stream().filter(one -> one.mark().equals("で")).findFirst().orElse(all.getFirst());
  }

  /**
   * The ways to render a verb, the best first; at least one.
   *
   * @param head the word that bears the meaning
   * @param from index of the first unit behind the verb
   * @param said the clause that follows, as somebody says it; null if none does
   */
  List<Predicate> of(
      String lemma, boolean passive, Unit head, int from, int end, @Nullable Said said) {
    if (depth >= DEEPEST) {
      return List.of(unframed.predicate(lemma, passive, head, from, end, said));
    }
    depth++;
    try {
      int first = from;
      while (first < end && Adjuncts.isAdverb(units.get(first))) {
        first++;
      }
      List<Adjunct> before = adjuncts.adverbs(from, first);
      FrameMatcher matcher = new FrameMatcher(frames, units, attachment.behind(lemma));
      List<Predicate> all = new ArrayList<>();
      List<FrameMatch> behind = matcher.verb(lemma, passive, first, end, said != null);
      addFramed(behind, lemma, verb(from, lemma), before, end, said, all);
      if (first > from) {
        List<FrameMatch> whole = matcher.verb(lemma, passive, from, end, said != null);
        addFramed(whole, lemma, verb(from, lemma), List.of(), end, said, all);
      }
      all.add(unframed.predicate(lemma, passive, head, from, end, said));
      all.sort(Comparator.comparingDouble(Predicate::weight).reversed());
      return all.subList(0, Math.min(MOST, all.size()));
    } finally {
      depth--;
    }
  }

  private void addFramed(
      List<FrameMatch> matches,
      String lemma,
      long head,
      List<Adjunct> before,
      int end,
      @Nullable Said said,
      List<Predicate> all) {
    for (FrameMatch match : matches) {
      for (int i = 0; i < Math.min(MOST_WORDINGS, match.frame().japanese().size()); i++) {
        Predicate predicate = framed(match, i, lemma, head, before, end, said);
        if (predicate != null) {
          all.add(predicate);
        }
      }
    }
  }

  /**
   * What a frame leaves over; {@code ratify agreement with X on Y}: on what belongs to its noun.
   */
  private List<Adjunct> behind(FrameMatch match, int end) {
    List<Adjunct> all = new ArrayList<>(adjuncts.of(match.end(), end));
    match.skipped().forEach(where -> all.addAll(adjuncts.of(where.from(), where.end())));
    if (!all.isEmpty() && all.getFirst().place() == Adjunct.Place.TOPIC) {
      String preposition = units.get(match.end()).folded();
      boolean owned =
          IntStream.range(0, match.end())
              .filter(i -> (match.words() & Coverage.of(i, i + 1)) != 0)
              .mapToObj(units::get)
              .filter(own -> !own.isPreposition())
              .anyMatch(own -> frames.hasComplement(FrameMatcher.base(own), preposition));
      all.set(0, owned ? all.getFirst().owned() : all.getFirst());
    }
    return all;
  }

  /** The verb stands right before what follows it; {@code be} may be left out. */
  static long verb(int from, String lemma) {
    return lemma.equals("be") ? 0 : Coverage.of(from - 1, from);
  }

  private @Nullable Predicate framed(
      FrameMatch match,
      int choice,
      String lemma,
      long head,
      List<Adjunct> before,
      int end,
      @Nullable Said said) {
    Frame frame = match.frame();
    String pattern = frame.japanese().get(choice);
    String mark = pattern.substring(0, 1);
    if (frame.basis() == Frame.Basis.STARTER) {
      mark = habits.mark(lemma, mark);
    }
    pattern = pattern.substring(1);
    if (match.derived()) {
      pattern = Template.withoutObject(pattern);
      mark = "が";
      if (pattern == null) {
        return null;
      }
    }
    List<Frame> inner = new ArrayList<>();
    Map<Character, Wording> fillers = slots.fillers(match, inner);
    if (said != null) {
      fillers.put('S', said.headline());
      fillers.put('s', said.plain());
    }
    List<Adjunct> all = new ArrayList<>(before);
    Wording there = mark.equals("が") && pattern.startsWith(THERE) ? fillers.get('X') : null;
    if (there != null && there.use() == Use.PLACE) {
      all.add(new Adjunct(there.then("で"), there.then("での"), Adjunct.Place.WHERE));
      pattern = pattern.substring(THERE.length());
    }
    String open = pattern;
    Counted.measured(fillers, endings());
    fillers.replaceAll((slot, filler) -> Counted.in(open, slot, filler, endings()));
    for (FrameMatch.Modifier modifier : match.modifiers()) {
      pattern = slots.modified(pattern, modifier, fillers);
      if (pattern == null) {
        return null;
      }
    }
    Wording core = Template.fill(pattern, fillers);
    if (core == null) {
      return null;
    }
    core = core.covering(match.words()).covering(head).by(frame.name());
    all.addAll(behind(match, end));
    if (habits.ways().contains(HouseWay.PLACE_BEHIND_COMPANY) && Predicate.isTalk(core)) {
      all.replaceAll(Adjunct::withCompany);
    }
    boolean suffers =
        match.derived() || frame.kind() == Frame.Kind.PASSIVE && frames.isDone(lemma, core.text());
    double fit = fitting.of(open, fillers);
    double weight =
        Weights.of(frame, match, core, all)
            - (fit > 0 ? 0 : 0.35 * choice)
            + (habits.rather(lemma, frame, choice)
                ? 0.45 * fitting.rather(frame, choice, fillers)
                : 0)
            + fit
            - (said != null && !match.clause() ? 2 : 0);
    return new Predicate(mark, all, core, frame, inner, suffers, weight);
  }
}
