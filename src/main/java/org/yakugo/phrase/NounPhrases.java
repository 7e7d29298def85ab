package org.yakugo.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.headline.Parts;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.headline.WordClass;
import org.yakugo.language.Language;
import org.yakugo.person.HeadTitles;
import org.yakugo.text.Span;

/**
 * Renders the noun phrases of one headline. What is known of a whole stretch goes before what its
 * parts would give; then lists, complements behind the head ({@code agreement on X}), possessives
 * and rows of nouns are put together.
 */
public final class NounPhrases {
  private static final Set<String> INTO = Set.of("in", "into");
  private static final Set<String> JOINS = Set.of("and", "or", ",", "&", "-", "–", "/");

  private final List<Unit> units;
  private final Renderings renderings;
  private final Compounds compounds;
  private final Days days;
  private final Coordination coordination;
  private final Shares shares;
  private final Complements complements;
  private final NounKinds kinds;
  private final VerbPhrases verbs;
  private final Map<Long, Wording> done = new HashMap<>();

  /**
   * @param units of the headline
   * @param verbs renders what is no noun within them
   * @param formal whether the house joins names with 及び
   */
  public NounPhrases(
      List<Unit> units,
      Renderings renderings,
      Lexicon lexicon,
      Language language,
      VerbPhrases verbs,
      boolean formal) {
    this.units = units;
    this.renderings = renderings;
    this.verbs = verbs;
    this.compounds = new Compounds(lexicon, language, renderings);
    this.days = Days.of(language);
    this.coordination = new Coordination(units, this, Countries.of(language), formal);
    this.shares = new Shares(units, this, Amounts.of(language));
    this.kinds = NounKinds.of(language);
    PlaceWords words = PlaceWords.of(language);
    Genitives genitives = new Genitives(units, this, words, HeadTitles.of(language));
    Prepositions prepositions = Prepositions.of(language);
    this.complements =
        new Complements(units, this, lexicon, prepositions, words, kinds, verbs, genitives);
  }

  /** What kinds of things Japanese nouns mean. */
  public NounKinds kinds() {
    return kinds;
  }

  /** The phrase from one unit to another; empty of nothing. */
  public Wording render(int from, int end) {
    int first = from;
    while (first < end && isSilent(units.get(first))) {
      first++;
    }
    int last = end;
    while (last > first
        && units.get(last - 1).isMark()
        && !units.get(last - 1).is("%")
        && !(units.get(last - 1).is(")") && openingBracket(first, last) > first)) {
      last--;
    }
    if (first >= last) {
      return Wording.EMPTY;
    }
    long key = (long) first << 32 | last;
    Wording known = done.get(key);
    if (known == null) {
      known = make(first, last);
      done.put(key, known);
    }
    return known;
  }

  /** {@code Australian} in {@code Australian held in Iran}: what says of where stands alone. */
  private boolean isPeople(int from, int end) {
    Unit unit = units.get(from);
    boolean of = end == from + 1 && unit.isA(Kind.PLACE) && !unit.isName() && !isNation(unit);
    Unit before = units.get(Math.max(0, from - 1));
    Unit next = units.get(Math.min(end, units.size() - 1));
    boolean joined = before.isOneOf(JOINS) || next.isOneOf(JOINS) && end < units.size();
    boolean done = next.isPreposition() || next.readings().hasAny(Tag.PAST, Tag.THIRD, Tag.MODAL);
    return of && !joined && (end == units.size() || done && !next.isAtom());
  }

  /** {@code Dutch beat Germans}: no single one is called so, nor {@code Saudi}. */
  private static boolean isNation(Unit unit) {
    return unit.is("saudi") || unit.folded().endsWith("ch") || unit.folded().endsWith("sh");
  }

  /** Somebody from there, or the language behind {@code in} and {@code into}. */
  private Wording people(Wording there, int from) {
    boolean language = from > 0 && units.get(from - 1).isOneOf(INTO);
    return there.then(language ? "語" : "人").as(language ? Use.THING : Use.PERSON);
  }

  /** Index of the bracket that the one before {@code end} closes; -1 if there is none. */
  private int openingBracket(int from, int end) {
    return IntStream.range(from, end - 1).filter(i -> units.get(i).is("(")).max().orElse(-1);
  }

  /** {@code talks on Free Trade Agreement (FTA)}: brackets tell of the name, not of the talks. */
  private boolean isOfLaterName(int from, int bracket) {
    return IntStream.range(from + 1, bracket)
        .anyMatch(
            i ->
                units.get(i).isPreposition()
                    && units.get(i - 1).isWord()
                    && !units.get(i - 1).isCapital());
  }

  private static boolean isSilent(Unit unit) {
    return unit.isOneOf(Set.of("a", "an", "the", ",", "-", ":", "some"))
        || unit.is(WordClass.POSSESSIVE);
  }

  private Wording make(int from, int end) {
    Span span = units.get(from).span().with(units.get(end - 1).span());
    Wording whole = renderings.of(span);
    Wording common = compounds.common(units, from, end, whole);
    if (common != null) {
      return common;
    }
    if (whole != null && (end - from > 1 || units.get(from).isAtom())) {
      Wording known = isPeople(from, end) ? people(whole, from) : whole;
      return compounds.asMeeting(known, units.get(end - 1)).covering(from, end);
    }
    int open = units.get(end - 1).is(")") ? openingBracket(from, end) : -1;
    if (open > from && !isOfLaterName(from, open)) {
      return render(from, open).then("（").then(render(open + 1, end - 1)).then("）");
    }
    Wording day = days.at(units, from, end);
    if (day != null) {
      return day.covering(from, end);
    }
    Wording term = prisonTerm(from, end);
    if (term != null) {
      return term;
    }
    Unit before = units.get(Math.max(0, from - 1));
    boolean opens = from > 0 && (before.isPreposition() || before.readings().isFinite());
    if (opens && verbs.isAct(from, end)) {
      return verbs.nominal(units, from, end);
    }
    Wording aged = aged(from, end);
    Wording share = aged == null ? shares.at(from, end) : aged;
    if (share != null) {
      return share;
    }
    int owners = coordination.owners(from, end);
    if (owners > from) {
      return coordination.renderOwners(from, owners).then("の").then(render(owners, end));
    }
    Wording list = coordination.list(from, end);
    if (list != null) {
      return list;
    }
    Wording complemented = complements.complemented(from, end);
    if (complemented != null) {
      return complemented;
    }
    int then = end - 2;
    if (then > from
        && Parts.timeEnd(units, then, end) == end
        && units.get(then).is(WordClass.NEAR)) {
      return render(then, end).then("の").then(render(from, then)); // talks last week
    }
    Wording owned = owned(from, end);
    return owned != null ? owned : compounds.render(units, from, end);
  }

  /** {@code runner, 82,}; null if no age stands behind somebody. */
  private @Nullable Wording aged(int from, int end) {
    boolean age =
        end - from > 2
            && units.get(end - 2).isComma()
            && units.get(end - 1).text().matches("[1-9]\\d?|10\\d");
    Wording somebody = age ? render(from, end - 2) : Wording.EMPTY;
    if (somebody.use() != Use.PERSON) {
      return null;
    }
    String years = units.get(end - 1).text();
    boolean named = units.get(end - 3).isName();
    Wording old = Wording.of(years + "歳", years, 0.9, Use.ADJECTIVE).covering(end - 1, end);
    Wording all = named ? somebody.then("（").then(old).then("）") : old.then("の").then(somebody);
    return all.as(Use.PERSON);
  }

  /** {@code 5 years in prison}, {@code 18 months of imprisonment}; null if it is none. */
  private @Nullable Wording prisonTerm(int from, int end) {
    int at = end - 2;
    if (at <= from
        || !units.get(at).isOneOf(Set.of("in", "of", "behind"))
        || !isPrison(units.get(end - 1))
        || !units.get(at - 1).isOneOf(Set.of("year", "years", "month", "months"))) {
      return null;
    }
    boolean custody = units.get(end - 1).is("custody");
    Wording span = render(from, at);
    return (custody ? span.then("の拘束") : span.after("懲役"))
        .as(Use.THING)
        .covering(at, end)
        .asOne(Units.text(units, from, end));
  }

  /** Whether the word says where somebody serves a sentence. */
  public static boolean isPrison(Unit unit) {
    return unit.is(WordClass.PRISON);
  }

  /** {@code Türkiye's Istanbul}. */
  private @Nullable Wording owned(int from, int end) {
    for (int i = from + 1; i + 1 < end; i++) {
      if (units.get(i).isPossessive() && !compounds.isAdjective(units, from, i + 2)) {
        Wording thing = render(i + 1, end);
        Wording owner = render(from, i);
        boolean country = i == from + 1 && units.get(from).isA(Kind.PLACE);
        boolean there = owner.use() == Use.PLACE && thing.text().matches("最[古大小長高多年も](?!近).*");
        if (there && thing.text().startsWith("最も")) {
          return owner.then("で").then(thing); // world's safest countries
        }
        return there || country && kinds.is(thing, "one-of-country")
            ? owner.then(thing)
            : thing.ownedBy(owner, kinds);
      }
    }
    return null;
  }
}
