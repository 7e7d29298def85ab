package org.yakugo.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.frame.Frames;
import org.yakugo.headline.Atom;
import org.yakugo.headline.HeadlineParser;
import org.yakugo.headline.Structure;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.headline.WordReadings;
import org.yakugo.language.Language;
import org.yakugo.language.VerbClasses;
import org.yakugo.phrase.Coverage;
import org.yakugo.phrase.Lexicon;
import org.yakugo.phrase.NounPhrases;
import org.yakugo.phrase.Renderings;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;
import org.yakugo.text.Span;

/** Composes Japanese headlines for an English one. Immutable, safe for many threads. */
public final class Composer {
  /** Longer texts are no headlines. */
  public static final int MOST_UNITS = 60;

  /** What stands before {@code member}: {@code becomes 34th member of bank}. */
  private static final Pattern MEMBER =
      Pattern.compile("(?:\\d(?:st|nd|rd|th)|full|new|founding) $");

  /** A reading this much worse than the best is no draft to choose. */
  private static final double NEAR = 1;

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
    this.parser = new HeadlineParser(frames, language);
    this.habits = habits;
  }

  /** What a headline teaches; empty if nothing. */
  public Optional<Lesson> lesson(PastHeadline past) {
    return Optional.ofNullable(Lesson.of(past, parser, frames, lexicon, language));
  }

  /**
   * One that has learned from these.
   *
   * @param past newest first
   */
  public Composer taught(List<PastHeadline> past) {
    return knowing(past.parallelStream().map(this::lesson).flatMap(Optional::stream).toList());
  }

  /**
   * One that knows these lessons.
   *
   * @param lessons the newest first
   */
  public Composer knowing(List<Lesson> lessons) {
    HouseHabits learned = FrameLearner.habits(lessons);
    return new Composer(frames.behind(learned.frames()), lexicon, language, learned);
  }

  /**
   * Best first; none for what is no headline.
   *
   * @param atoms what the headline mentions
   * @param renderings of its parts
   */
  public List<Composed> compose(String headline, List<Atom> atoms, Renderings renderings) {
    List<Atom> whole = atoms.stream().filter(atom -> !goesOn(atom, headline)).toList();
    List<Unit> units = Units.of(headline, whole, language);
    if (units.isEmpty() || units.size() > MOST_UNITS) {
      return List.of();
    }
    Span quote = Quoted.in(units);
    List<Unit> bare =
        quote == null ? units : Units.of(Quoted.bare(headline, quote), whole, language);
    boolean marked = quote != null && (quote.start() > 0 || Told.in(bare) != null);
    List<Composed> composed = said(marked ? bare : units, renderings);
    return marked ? composed.stream().map(Quoted::marked).toList() : composed;
  }

  /** With who says it in front, if somebody is named behind it. */
  private List<Composed> said(List<Unit> units, Renderings renderings) {
    Told told = Told.in(units);
    if (told == null) {
      return composed(units, renderings);
    }
    NounPhrases phrases = predicates(units, renderings).phrases();
    Wording teller = phrases.render(told.from(), told.end());
    long content = Coverage.content(units, told.from(), told.end());
    boolean to = told.verb() == told.end() && told.end() + 1 < units.size();
    Wording says =
        Wording.of(to ? "に" : "：", units.get(told.verb()).text(), 0.95, Use.UNKNOWN)
            .covering(told.verb(), told.verb() + 1);
    Wording addressee = phrases.render(told.verb() + 1, to ? units.size() : told.verb() + 1);
    Wording source =
        Kept.whole(teller, content, units).then(to ? "、" : "").then(addressee).then(says);
    return composed(units.subList(0, told.comma()), renderings).stream()
        .map(one -> one.with(source.then(to ? one.wording().after("「").then("」") : one.wording())))
        .toList();
  }

  /**
   * {@code head of state} is no whole in {@code head of state railways}, nor {@code candidate} in
   * {@code candidate for president}; but it is in {@code head of state visits Riga}.
   */
  private boolean goesOn(Atom atom, String headline) {
    String name = atom.span().in(headline);
    String text = name.toLowerCase(Locale.ROOT);
    String ahead = headline.substring(0, atom.span().start());
    if (ahead.endsWith("-") && Character.isLowerCase(name.charAt(0))) {
      return true; // pro-federation leader
    }
    if (text.startsWith("member of ") && MEMBER.matcher(ahead).find()) {
      return true;
    }
    String[] behind = headline.substring(atom.span().end()).split("[ '’,:;]", 4);
    if (behind.length < 2 || !behind[0].isEmpty()) {
      return false;
    }
    String next = WordReadings.of(language).of(behind[1]).lemma(Tag.THIRD);
    if (atom.kind() == Kind.TITLE && VerbClasses.of(language).isCommon(next)) {
      return false;
    }
    if (name.startsWith("co-chair") && atom.kind() == Kind.TITLE) {
      return !isDone(behind[1]); // minister co-chairs meeting
    }
    WordReadings words = WordReadings.of(language); // voters head to polls
    boolean done = words.of(text.substring(text.lastIndexOf(' ') + 1)).has(Tag.BASE);
    boolean place = behind.length > 2 && !words.of(behind[2]).has(Tag.BASE);
    if (atom.kind() == Kind.TITLE && done && behind[1].equals("to") && place) {
      return true;
    }
    String term = text.substring(text.lastIndexOf(' ') + 1) + " " + behind[1];
    return text.contains(" of ") || text.contains(" for ")
        ? lexicon.noun(term) != null
        : behind[1].equals("for") && frames.hasComplement(Lexicon.singular(text), "for");
  }

  /** {@code visit}: a verb behind what several are. */
  private boolean isDone(String word) {
    String verb = WordReadings.of(language).of(word).lemma(Tag.BASE);
    VerbClasses classes = VerbClasses.of(language);
    return verb != null && classes.isCommon(verb) && !classes.isMostlyNoun(verb);
  }

  /** With what there is none of behind: {@code Quake hits Shamakhi, no casualties}. */
  private List<Composed> composed(List<Unit> units, Renderings renderings) {
    int none = noneFrom(units);
    if (none < 0) {
      return read(units, renderings);
    }
    NounPhrases phrases = predicates(units, renderings).phrases();
    Wording what = phrases.render(none + 1, units.size()).then("なし");
    Wording lacking =
        Kept.whole(what, Coverage.content(units, none + 1, units.size()), units).after("、");
    return read(units.subList(0, none - 1), renderings).stream()
        .map(one -> one.with(one.wording().then(lacking.covering(none - 1, none + 1))))
        .toList();
  }

  /** Index of {@code no} behind a comma, if no verb follows it; -1 if there is none. */
  private static int noneFrom(List<Unit> units) {
    for (int i = units.size() - 2; i > 2; i--) {
      Unit unit = units.get(i);
      if (unit.is("no") && units.get(i - 1).isComma()) {
        List<Unit> what = units.subList(i + 1, units.size());
        boolean done = what.stream().limit(what.size() - 1).anyMatch(u -> u.has(Tag.THIRD));
        return !done && what.stream().allMatch(Composer::isNamed) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isNamed(Unit unit) {
    boolean noun = unit.readings().isNoun() || unit.has(Tag.ADJECTIVE);
    return unit.isAtom() || noun && !unit.has(Tag.PARTICIPLE);
  }

  private Predicates predicates(List<Unit> units, Renderings renderings) {
    return new Predicates(units, frames, lexicon, language, renderings, habits);
  }

  private List<Composed> read(List<Unit> units, Renderings renderings) {
    List<Composed> composed = new ArrayList<>();
    List<Structure> structures = parser.parse(units);
    for (Structure structure : structures) {
      double behind = structures.getFirst().score() - structure.score();
      if (behind < 3) {
        Predicates predicates = predicates(units, renderings);
        composed.addAll(new Sentence(structure, predicates).compose(-0.5 * behind));
      }
    }
    composed.sort(Comparator.comparingDouble(Composed::weight).reversed());
    return composed.stream()
        .filter(one -> composed.getFirst().weight() - one.weight() < NEAR)
        .toList();
  }
}
