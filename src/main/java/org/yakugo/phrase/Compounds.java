package org.yakugo.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.language.Language;
import org.yakugo.text.Span;

/**
 * Rows of nouns and adjectives up to their head: {@code new trade agreement}, {@code Iranian
 * operation}. The row is cut where the longest parts are known; what nothing knows stays English.
 */
final class Compounds {
  /** What the words between two cuts cost; the cheapest row of parts is taken. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");

  /** How names of a state's bodies end. */
  private static final Pattern STATE_BODY = Pattern.compile("[院庁省局署軍]$");

  private static final double KNOWN = 1;

  private static final double UNKNOWN = 4;

  /** The least probability of what somebody decided or printed. */
  private static final double DECIDED = 0.95;

  /** What the lexicon knows better of a term than that it is one. */
  private static final Set<Use> OWN_USES =
      EnumSet.of(Use.PERSON, Use.BODY, Use.PLACE, Use.EVENT, Use.ACT, Use.TIME);

  private static final Set<String> CITIZENS = Set.of("citizen", "national");

  private final Lexicon lexicon;
  private final PlaceWords words;
  private final Quantities quantities;
  private final Renderings renderings;
  private final Hyphenated hyphenated;
  private final Joints joints;
  private final Senses senses;
  private final Days days;
  private final Quotes quotes;

  Compounds(Lexicon lexicon, Language language, Renderings renderings) {
    this.lexicon = lexicon;
    this.words = PlaceWords.of(language);
    this.quantities =
        new Quantities(lexicon, Amounts.of(language), NounKinds.of(language), this::render);
    this.hyphenated = new Hyphenated(Hyphenated.Parts.of(language), lexicon, renderings);
    this.renderings = renderings;
    this.joints = Joints.of(language);
    this.senses = Senses.of(language);
    this.days = Days.of(language);
    this.quotes = new Quotes(lexicon, language, renderings);
  }

  Wording render(List<Unit> units, int from, int end) {
    Wording counted = quantities.at(units, from, end);
    if (counted != null) {
      return counted.covering(from, end);
    }
    int n = end - from;
    double[] cost = new double[n + 1];
    Wording[] best = new Wording[n + 1];
    for (int i = n - 1; i >= 0; i--) {
      cost[i] = Double.MAX_VALUE;
      int longest = Math.min(n, i + Lexicon.LONGEST + 2);
      for (int j = i + 1; j <= longest; j++) {
        boolean head = j == n;
        Wording part = part(units, from + i, from + j, head);
        if (part == null && j > i + 1) {
          continue;
        }
        double own = part == null ? UNKNOWN : KNOWN + (1 - part.confidence());
        if (own + cost[j] < cost[i]) {
          cost[i] = own + cost[j];
          Wording made =
              (part == null ? Wording.open(units.get(from + i).text()) : part)
                  .covering(from + i, from + j);
          boolean country = isCountry(units.get(from + i));
          boolean called = j == n - 1 && units.get(end - 1).isA(null) && !country;
          boolean citizen = j == n - 1 && CITIZENS.contains(base(units.get(end - 1)));
          best[i] =
              head
                  ? made
                  : country && citizen
                      ? made.then("人")
                          .covering(best[j].rendered())
                          .asOne(Units.text(units, from + i, end))
                          .as(Use.PERSON)
                      : called
                          ? made.then(best[j]).as(made.use())
                          : joints.joined(made, best[j], country);
        }
      }
    }
    return best[0];
  }

  /** {@code French citizen}. */
  private static boolean isCitizen(List<Unit> units, int at) {
    return isCountry(units.get(at)) && CITIZENS.contains(base(units.get(at + 1)));
  }

  private static boolean isCountry(Unit unit) {
    return unit.isA(Kind.PLACE);
  }

  /** A part that something knows as a whole; null if nothing does. */
  private @Nullable Wording part(List<Unit> units, int from, int end, boolean head) {
    Wording measured = end == from + 1 ? quantities.joined(units, from) : null;
    if (measured != null && (!head || measured.text().endsWith("歳の"))) {
      return head ? measured.dropLast(1).as(Use.PERSON) : measured;
    }
    boolean time = end == from + 2 && !head || end == from + 1;
    Wording day = time ? days.at(units, from, end) : null;
    if (day != null) {
      return day;
    }
    Wording numbered = end == from + 2 ? numbered(units.get(from), units.get(from + 1)) : null;
    if (numbered != null) {
      return numbered;
    }
    Wording side =
        end == from + 2 ? Sides.of(units, from, renderings, words, joints.kinds().endings()) : null;
    if (side != null) {
      return side;
    }
    if (!head && end == from + 2 && isCitizen(units, from) && units.get(end).isA(Kind.PERSON)) {
      return render(units, from, from + 1)
          .then("国籍の")
          .asOne(Units.text(units, from, end))
          .as(Use.ADJECTIVE);
    }
    Span span = units.get(from).span().with(units.get(end - 1).span());
    Wording known = renderings.of(span);
    boolean noun = known != null && (head || known.use() != Use.EVENT || end - from > 1);
    Lexicon.Entry entry = entry(units, from, end, head);
    boolean adjective = entry != null && entry.use() == Use.ADJECTIVE && !head;
    if (entry != null && (known == null || adjective || isSurer(entry, known, units, from))) {
      double sure = known == null ? 0.85 : 0.9;
      String japanese = japanese(entry, units);
      boolean alone = head && entry.use() == Use.ADJECTIVE;
      String fitting = alone ? Lexicon.alone(japanese) : japanese;
      return Wording.of(fitting, Units.text(units, from, end), sure, entry.use());
    }
    if (known != null && end == from + 1 && isFirm(units, from, known)) {
      return Wording.of(units.get(from).text(), units.get(from).text(), 0.8, Use.BODY);
    }
    if (known != null && noun) {
      if (entry == null) {
        return head ? asMeeting(known, units.get(end - 1)) : known;
      }
      Use own = known.use() == Use.THING ? entry.use() : Use.THING;
      return OWN_USES.contains(own) ? known.as(own) : known;
    }
    return end == from + 1 ? single(units.get(from), head) : null;
  }

  /** {@code oil company NIS}, which is no intelligence service. */
  private boolean isFirm(List<Unit> units, int at, Wording known) {
    Lexicon.Entry kind =
        at == 0 || units.get(at - 1).isAtom() ? null : entry(units, at - 1, at, true);
    return kind != null
        && ACRONYM.matcher(units.get(at).text()).matches()
        && STATE_BODY.matcher(known.text()).find()
        && joints.kinds().is(Wording.of(kind.japanese().getFirst(), "", 1, Use.BODY), "company");
  }

  /** {@code Line 7}, {@code Article 9}; null if the lexicon counts no such things. */
  private @Nullable Wording numbered(Unit noun, Unit number) {
    boolean digits = number.isDigits() && number.text().matches("\\d{1,4}");
    Lexicon.Entry entry = digits ? lexicon.noun(noun.folded() + " #") : null;
    return entry == null
        ? null
        : Wording.of(
            entry.japanese().getFirst().replace("#", number.text()),
            noun.text() + " " + number.text(),
            0.85,
            entry.use());
  }

  /** {@code consultative meeting}: of a term the lexicon may know that it is an event. */
  Wording asMeeting(Wording term, Unit head) {
    Lexicon.Entry noun = term.use() == Use.THING ? lexicon.noun(base(head)) : null;
    return noun != null && noun.use() == Use.EVENT ? term.as(Use.EVENT) : term;
  }

  /**
   * Whether what the lexicon has for a whole stretch goes before what was found of it elsewhere:
   * before what was put together or read by its letters, before a post that is only a word, and
   * before a term that says no more than the word's first meaning where the headline asks for
   * another.
   */
  private boolean isSurer(Lexicon.Entry entry, Wording known, List<Unit> units, int from) {
    boolean first = known.text().equals(entry.japanese().getFirst());
    if (known.confidence() < DECIDED || first && senses.japanese(entry.english(), units) != null) {
      return true;
    }
    boolean word = entry.english().indexOf(' ') < 0;
    boolean post =
        known.use() == Use.PERSON
            && (units.get(from).folded().equals(units.get(from).text())
                || units.get(from).folded().equals(entry.english() + "s"));
    return word && post || known.use() == Use.THING && known.confidence() <= DECIDED;
  }

  /** What the lexicon has for the whole stretch; null if nothing, or a mark stands in it. */
  @Nullable Wording common(List<Unit> units, int from, int end, @Nullable Wording known) {
    Lexicon.Entry entry = entry(units, from, end, true);
    if (entry == null
        || entry.use() == Use.ADJECTIVE
        || known != null && !isSurer(entry, known, units, from)) {
      return null;
    }
    double sure = known == null ? 0.85 : 0.9;
    return Wording.of(japanese(entry, units), Units.text(units, from, end), sure, entry.use())
        .covering(from, end);
  }

  /** The meaning that the headline asks for, or else the first. */
  private String japanese(Lexicon.Entry entry, List<Unit> headline) {
    String meant = senses.japanese(entry.english(), headline);
    return meant == null ? entry.japanese().getFirst() : meant;
  }

  /** {@code world's largest}. */
  boolean isAdjective(List<Unit> units, int from, int end) {
    String words = words(units, from, end);
    return words != null && lexicon.adjective(words) != null;
  }

  private Lexicon.@Nullable Entry entry(List<Unit> units, int from, int end, boolean head) {
    String words = words(units, from, end);
    if (words == null) {
      return null;
    }
    Lexicon.Entry noun = lexicon.noun(words, Units.text(units, from, end));
    Lexicon.Entry adjective = lexicon.adjective(words);
    if (head) {
      return noun != null ? noun : adjective;
    }
    return adjective != null ? adjective : noun;
  }

  /** A word by its form alone. */
  private @Nullable Wording single(Unit unit, boolean head) {
    if (unit.isYear() && !head) {
      return Wording.of(unit.text() + "年", unit.text(), 0.7, Use.TIME);
    }
    if (unit.isScore()) {
      return Wording.of(unit.text().replaceAll("[-–:]", "対"), unit.text(), 0.85, Use.AMOUNT);
    }
    if (unit.isDigits()) {
      return Wording.of(unit.text(), unit.text(), 0.8, Use.AMOUNT);
    }
    if (unit.isDash()) {
      return Wording.of("・", "-", 0.9, Use.ADJECTIVE);
    }
    if (unit.isA(null)) {
      return quotes.of(unit);
    }
    boolean acronym = unit.text().matches("[A-Z][A-Z0-9&/-]+") && unit.readings().isEmpty();
    if (acronym) {
      return Wording.of(unit.text(), unit.text(), 0.7, Use.BODY);
    }
    return unit.isAtom() ? null : hyphenated.of(unit, head);
  }

  private static String base(Unit unit) {
    return Lexicon.singular(unit.folded());
  }

  /** The words as the lexicon has them; null if a mark or a name stands among them. */
  private static @Nullable String words(List<Unit> units, int from, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < end; i++) {
      Unit unit = units.get(i);
      if (unit.isMark() || unit.isPossessive() && !unit.folded().equals("'s")) {
        return null;
      }
      words.append(i == from || unit.isPossessive() ? "" : " ").append(unit.folded());
    }
    return words.toString();
  }
}
