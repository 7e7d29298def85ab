package org.yakugo.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yakugo.frame.Frame;
import org.yakugo.frame.Frames;
import org.yakugo.headline.Atom;
import org.yakugo.headline.HeadlineParser;
import org.yakugo.headline.Structure;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.language.Language;
import org.yakugo.phrase.Coverage;
import org.yakugo.phrase.Lexicon;
import org.yakugo.phrase.Renderings;
import org.yakugo.phrase.Wording;

/** Composes Japanese headlines for an English one. Immutable, safe for many threads. */
public final class Composer {
  /** Longer texts are no headlines. */
  public static final int MOST_UNITS = 60;

  private static final Set<String> TELLS =
      Set.of("says", "say", "said", "reports", "report", "reported", "warns", "finds", "shows");

  private final Frames frames;
  private final Lexicon lexicon;
  private final Language language;
  private final HeadlineParser parser;
  private final HouseHabits habits;

  /** One that knows no past. */
  public Composer(Frames frames, Lexicon lexicon, Language language) {
    this(frames, lexicon, language, HouseHabits.NONE);
  }

  private Composer(Frames frames, Lexicon lexicon, Language language, HouseHabits habits) {
    this.frames = frames;
    this.lexicon = lexicon;
    this.language = language;
    this.parser = new HeadlineParser(frames);
    this.habits = habits;
  }

  /** What each headline teaches, in the same order; those that teach nothing are left out. */
  public List<Lesson> lessons(List<PastHeadline> past) {
    FrameLearner learner = new FrameLearner(frames, lexicon, language);
    return past.parallelStream().map(learner::lesson).filter(Objects::nonNull).toList();
  }

  /**
   * One that has learned from these.
   *
   * @param past newest first
   */
  public Composer taught(List<PastHeadline> past) {
    return knowing(lessons(past));
  }

  /**
   * One that knows these lessons.
   *
   * @param lessons the newest first
   */
  public Composer knowing(List<Lesson> lessons) {
    HouseHabits learned = FrameLearner.habits(lessons);
    List<Frame> all = new ArrayList<>(learned.frames());
    all.addAll(frames.all());
    return new Composer(Frames.of(all), lexicon, language, learned);
  }

  /** The frames that were learned. */
  public List<Frame> learned() {
    return habits.frames();
  }

  /**
   * Best first; none for what is no headline.
   *
   * @param atoms what the headline mentions
   * @param renderings of its parts
   */
  public List<Composed> compose(String headline, List<Atom> atoms, Renderings renderings) {
    List<Unit> units = Units.of(headline, atoms);
    if (units.size() > MOST_UNITS) {
      return List.of();
    }
    int told = toldBy(units);
    if (told > 0) {
      int last = units.size() - 1;
      Wording teller =
          new Predicates(units, frames, lexicon, language, renderings, habits)
              .phrases()
              .render(told + 1, last);
      Wording source = Kept.whole(teller, Coverage.content(units, told + 1, last), units);
      return composed(units.subList(0, told), renderings).stream()
          .map(one -> one.with(source.then("：").then(one.wording()).covering(last, last + 1)))
          .toList();
    }
    return composed(units, renderings);
  }

  /** Index of the comma before who said it: {@code …, IMF says}; -1 if nobody did. */
  private static int toldBy(List<Unit> units) {
    int last = units.size() - 1;
    if (last < 3 || !units.get(last).isOneOf(TELLS)) {
      return -1;
    }
    for (int i = last - 2; i > Math.max(1, last - 8); i--) {
      if (units.get(i).isComma()) {
        return i;
      }
    }
    return -1;
  }

  private List<Composed> composed(List<Unit> units, Renderings renderings) {
    List<Composed> composed = new ArrayList<>();
    List<Structure> structures = parser.parse(units);
    for (Structure structure : structures) {
      double behind = structures.getFirst().score() - structure.score();
      if (behind < 3) {
        Predicates predicates =
            new Predicates(units, frames, lexicon, language, renderings, habits);
        composed.addAll(new Sentence(structure, predicates).compose(-0.5 * behind));
      }
    }
    composed.sort(Comparator.comparingDouble(Composed::weight).reversed());
    return composed;
  }
}
