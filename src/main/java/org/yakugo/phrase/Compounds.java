package org.yakugo.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.headline.Unit;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.text.Span;

/**
 * Rows of nouns and adjectives up to their head: {@code new trade agreement}, {@code Iranian
 * operation}. The row is cut where the longest parts are known; what nothing knows stays English.
 */
final class Compounds {
  /** What the words between two cuts cost; the cheapest row of parts is taken. */
  private static final double KNOWN = 1;

  private static final double UNKNOWN = 4;

  /** The least probability of what somebody decided or printed. */
  private static final double DECIDED = 0.95;

  /** Bodies and offices join a country's name without の. */
  private static final Pattern JOINED =
      Pattern.compile(
          ".*(政府|当局|軍|省|庁|議会|議員|議長|国会|首脳|外相|首相|大統領|大使|大使館|外交官|高官|代表団|国旗|国境|国民|領"
              + "|産|製|系|語|法|企業|銀行|空港|警察|裁判所|関係|市場|経済|当局者|兵|兵士|部隊|機|艦|船|文化|料理|映画|映画祭"
              + "|文学|音楽|国籍|国債|旅券|選手団|側)$");

  private static final Pattern OF_A_PEOPLE =
      Pattern.compile(
          ".*((?<!軍)人|者|生|客|市民|男|女|女性|男性|捕虜|人質|囚人|児童|記者|ジャーナリスト|ビジネスマン|実業家|ブロガー|難民|移民)$");

  /** How nouns end behind another: 法律 is 法. */
  private static final Facts<Map<String, String>> HEADS =
      Facts.of(
          language -> {
            Map<String, String> heads = new HashMap<>();
            language
                .table("compound-heads")
                .each(row -> heads.put(row.required("alone"), row.required("joined")));
            return Map.copyOf(heads);
          });

  /** What the lexicon knows better of a term than that it is one. */
  private static final Set<Use> OWN_USES =
      EnumSet.of(Use.PERSON, Use.BODY, Use.PLACE, Use.EVENT, Use.TIME);

  private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsHan}$");

  private static final Set<String> CITIZENS = Set.of("citizen", "national");

  private final Lexicon lexicon;
  private final PlaceWords words;
  private final Quantities quantities;
  private final Renderings renderings;
  private final Hyphenated hyphenated;
  private final Map<String, String> heads;
  private final NounKinds kinds;

  Compounds(Lexicon lexicon, Language language, Renderings renderings) {
    this.lexicon = lexicon;
    this.words = PlaceWords.of(language);
    this.quantities = new Quantities(lexicon, Amounts.of(language), this::render);
    this.hyphenated = new Hyphenated(Hyphenated.Parts.of(language), lexicon, renderings);
    this.renderings = renderings;
    this.heads = HEADS.in(language);
    this.kinds = NounKinds.of(language);
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
          boolean citizen = j == n - 1 && CITIZENS.contains(base(units.get(end - 1)));
          best[i] =
              head
                  ? made
                  : country && citizen
                      ? made.then("人")
                          .covering(best[j].rendered())
                          .asOne(text(units, from + i, end))
                      : joined(made, best[j], country);
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
    Wording measured = end == from + 1 && !head ? quantities.joined(units, from) : null;
    if (measured != null) {
      return measured;
    }
    Wording side = end == from + 2 ? Sides.of(units, from, renderings, words) : null;
    if (side != null) {
      return side;
    }
    if (!head && end == from + 2 && isCitizen(units, from) && units.get(end).isA(Kind.PERSON)) {
      return render(units, from, from + 1)
          .then("国籍の")
          .asOne(text(units, from, end))
          .as(Use.ADJECTIVE);
    }
    Span span = units.get(from).span().with(units.get(end - 1).span());
    Wording known = renderings.of(span);
    boolean noun = known != null && (head || known.use() != Use.EVENT || end - from > 1);
    Lexicon.Entry entry = entry(units, from, end, head);
    boolean adjective = entry != null && entry.use() == Use.ADJECTIVE && !head;
    if (entry != null && (known == null || adjective || isSurer(entry, known, units, from))) {
      double sure = known == null ? 0.85 : 0.9;
      String japanese = entry.japanese().getFirst();
      boolean alone = head && entry.use() == Use.ADJECTIVE;
      String fitting = alone ? japanese.replaceFirst("(?<=[\\p{IsHan}くき])[のな]$", "") : japanese;
      return Wording.of(fitting, text(units, from, end), sure, entry.use());
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

  /** {@code consultative meeting}: of a term the lexicon may know that it is an event. */
  Wording asMeeting(Wording term, Unit head) {
    Lexicon.Entry noun = term.use() == Use.THING ? lexicon.noun(base(head)) : null;
    return noun != null && noun.use() == Use.EVENT ? term.as(Use.EVENT) : term;
  }

  /**
   * Whether what the lexicon has for a whole stretch goes before what was found of it elsewhere:
   * before what was put together or read by its letters, and before a post that is only a word.
   */
  private static boolean isSurer(Lexicon.Entry entry, Wording known, List<Unit> units, int from) {
    if (known.confidence() < DECIDED) {
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
    return Wording.of(entry.japanese().getFirst(), text(units, from, end), sure, entry.use())
        .covering(from, end);
  }

  private Lexicon.@Nullable Entry entry(List<Unit> units, int from, int end, boolean head) {
    String words = words(units, from, end);
    if (words == null) {
      return null;
    }
    Lexicon.Entry noun = lexicon.noun(words, text(units, from, end));
    Lexicon.Entry adjective = lexicon.adjective(words);
    if (head) {
      return noun != null ? noun : adjective;
    }
    return adjective != null ? adjective : noun;
  }

  /** A word by its form alone. */
  private @Nullable Wording single(Unit unit, boolean head) {
    if (unit.text().matches("(19|20)\\d\\d") && !head) {
      return Wording.of(unit.text() + "年", unit.text(), 0.7, Use.TIME);
    }
    if (head && unit.isScore()) {
      return Wording.of(unit.text().replaceAll("[-–:]", "対"), unit.text(), 0.85, Use.AMOUNT);
    }
    if (unit.isDigits()) {
      return Wording.of(unit.text(), unit.text(), 0.8, Use.AMOUNT);
    }
    if (unit.isDash()) {
      return Wording.of("・", "-", 0.9, Use.ADJECTIVE);
    }
    if (unit.isA(null)) {
      return null;
    }
    boolean acronym = unit.text().matches("[A-Z][A-Z0-9&/-]+") && unit.readings().isEmpty();
    if (acronym) {
      return Wording.of(unit.text(), unit.text(), 0.7, Use.BODY);
    }
    return unit.isAtom() ? null : hyphenated.of(unit, head);
  }

  /** Modifier and what it says more of. */
  private Wording joined(Wording modifier, Wording rest, boolean country) {
    boolean term = modifier.text().startsWith("懲役") && rest.text().equals("懲役刑");
    if (term) {
      return merged(modifier.dropLast(1), rest);
    }
    if (rest.text().length() > 1 && modifier.text().endsWith(rest.text())) {
      return merged(modifier, rest);
    }
    if (country && rest.text().startsWith(modifier.text())) {
      return rest.ownedBy(modifier.as(Use.PLACE));
    }
    if (country && rest.text().equals("部隊")) {
      String troops = rest.slots().isEmpty() ? "" : rest.slots().getFirst().source();
      Wording nation = modifier.text().equals("米国") ? modifier.dropLast(1) : modifier;
      return nation.then(Wording.of("軍", troops, 0.9, Use.BODY).covering(rest.rendered()));
    }
    String head =
        modifier.use() == Use.THING || modifier.use() == Use.ACT ? heads.get(rest.text()) : null;
    if (head != null && IDEOGRAPH.matcher(modifier.text()).find() && rest.slots().size() == 1) {
      String source = rest.slots().getFirst().source();
      return modifier.then(
          Wording.of(head, source, rest.confidence(), rest.use()).covering(rest.rendered()));
    }
    return modifier
        .then(isOfYear(modifier, rest) ? "度" : joint(modifier, rest, country))
        .then(rest);
  }

  /** 2027年度予算: what is made for a year. */
  boolean isOfYear(Wording time, Wording noun) {
    return time.text().matches("\\d{4}年") && kinds.is(noun, "fiscal");
  }

  /** A modifier that says what stands behind it, too: F-16戦闘機 of {@code F-16 fighter jets}. */
  private static Wording merged(Wording modifier, Wording rest) {
    List<Wording.Slot> slots = new ArrayList<>(modifier.slots());
    slots.addAll(rest.slots());
    String english = slots.stream().map(Wording.Slot::source).collect(Collectors.joining(" "));
    return modifier.as(rest.use()).covering(rest.rendered()).asOne(english);
  }

  private static String joint(Wording modifier, Wording rest, boolean country) {
    String text = rest.text();
    if (text.startsWith("・")) {
      return "";
    }
    if (country && modifier.use() != Use.PAIR && rest.use() == Use.PERSON) {
      return JOINED.matcher(text).matches() ? "" : OF_A_PEOPLE.matcher(text).matches() ? "人" : "の";
    }
    return switch (modifier.use()) {
      case ADJECTIVE, ADVERB, UNKNOWN -> "";
      case PLACE -> !country || JOINED.matcher(text).matches() ? "" : "の";
      case PAIR -> JOINED.matcher(text).matches() ? "" : "間の";
      case BODY -> modifier.text().matches("[A-Z0-9]+") && isUndertaken(rest) ? "" : "の";
      case PERSON, TIME, AMOUNT -> modifier.use() == Use.PERSON && isShort(rest) ? "" : "の";
      default -> "";
    };
  }

  /** EU加盟交渉, NATO演習: what is done by a body that is called by its letters, or with it. */
  private static boolean isUndertaken(Wording rest) {
    return rest.use() == Use.EVENT || rest.use() == Use.ACT;
  }

  private static boolean isShort(Wording rest) {
    return Set.of("数", "率", "団", "権").contains(rest.text());
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
      words.append(i == from ? "" : " ").append(unit.folded());
    }
    return words.toString();
  }

  static String text(List<Unit> units, int from, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < end; i++) {
      boolean apart = i > from && units.get(i - 1).span().end() < units.get(i).span().start();
      text.append(apart ? " " : "").append(units.get(i).text());
    }
    return text.toString();
  }
}
