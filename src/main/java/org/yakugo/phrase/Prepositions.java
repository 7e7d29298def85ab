package org.yakugo.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Countries;
import org.yakugo.headline.Unit;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/** What prepositions are in Japanese, from the table prepositions. */
public final class Prepositions {
  private static final Facts<Prepositions> FACTS = Facts.of(Prepositions::new);
  private static final int LONGEST = 5;
  private static final String COUNTRY = "country";
  private static final String BUILDING = "building";

  /**
   * @param uses kinds of what follows that it holds for; all if empty
   * @param countries whether it holds for countries alone: nothing happens <em>on</em> one
   * @param buildings whether for places that one can stand before: offices, no towns
   * @param adverbial Japanese with X for what follows, before a predicate
   * @param attributive the same before a noun
   */
  private record Line(
      Set<Use> uses, boolean countries, boolean buildings, String adverbial, String attributive) {}

  /** {@code for six months} is 6か月間, {@code for 2027} is not. */
  private static final Pattern LASTING = Pattern.compile("(?<![0-9])[0-9]{1,3}(か月|年)$");

  private static final Pattern CURRENCY = Pattern.compile("米?ドル|ユーロ|ポンド|日本円|円|人民元|ルーブル");

  /** How much it is; a wage or a price alone doesn't say. */
  private static final Pattern MANY = Pattern.compile("[0-9半割倍何]|(?<!\\p{IsHan})数(?!料)");

  /** How long it takes, where a word says it: {@code decade}. */
  private static final Pattern SPAN = Pattern.compile("(10|100|数|数十)(年|か月|週間)");

  /** How a phrase ends, what follows, and what it ends in then: 5日後, インド沖. */
  private static final String[][] TAILS = {{"日間", "後", "日"}, {"の沿岸", "沖", ""}, {"沿岸", "沖", ""}};

  /**
   * A preposition as it stands in a headline.
   *
   * @param words as the table has them
   * @param end index of the unit behind it
   */
  public record Match(String words, int end) {}

  private final Map<String, List<Line>> lines = new HashMap<>();
  private final Countries countries;
  private final NounKinds nouns;

  private Prepositions(Language language) {
    countries = Countries.of(language);
    nouns = NounKinds.of(language);
    language.table("prepositions").each(this::add);
  }

  public static Prepositions of(Language language) {
    return FACTS.in(language);
  }

  private void add(Row row) {
    Set<Use> uses = EnumSet.noneOf(Use.class);
    List<String> kinds = row.alternatives("uses");
    boolean countries = kinds.contains(COUNTRY);
    boolean buildings = kinds.contains(BUILDING);
    kinds.stream()
        .map(
            kind ->
                kind.equals(COUNTRY) || kind.equals(BUILDING)
                    ? Use.PLACE
                    : Use.valueOf(kind.toUpperCase(Locale.ROOT)))
        .forEach(uses::add);
    Line line =
        new Line(
            uses, countries, buildings, row.required("adverbial"), row.required("attributive"));
    row.alternatives("english")
        .forEach(words -> lines.computeIfAbsent(words, w -> new ArrayList<>()).add(line));
  }

  /** The longest preposition that begins there; null if none does. */
  public @Nullable Match at(List<Unit> units, int from, int end) {
    StringBuilder words = new StringBuilder();
    Match longest = null;
    int taken = 0;
    for (int i = from; i < end && taken < LONGEST && !units.get(i).isAtom(); i++) {
      Unit unit = units.get(i);
      if (unit.isDeterminer() && i > from) {
        continue;
      }
      words.append(taken == 0 ? "" : " ").append(unit.folded());
      taken++;
      if (lines.containsKey(words.toString()) && i + 1 < end) {
        longest = new Match(words.toString(), i + 1);
      }
    }
    return longest;
  }

  /** The phrase before a predicate. */
  public Wording adverbial(String words, Wording of) {
    boolean lasting = words.equals("for") && LASTING.matcher(of.text()).find();
    if (isRate(words, of)) {
      return of.after("対").then("で").as(Use.ADVERB);
    }
    return filled(line(words, of).adverbial(), of).then(lasting ? "間" : "").as(Use.ADVERB);
  }

  /** The phrase before a noun. */
  public Wording attributive(String words, Wording of) {
    Wording all =
        isRate(words, of) ? of.after("対").then("の") : filled(line(words, of).attributive(), of);
    return all.as(Use.ADJECTIVE);
  }

  /** {@code against dollar}: 対ドル. */
  private static boolean isRate(String words, Wording of) {
    return words.equals("against") && CURRENCY.matcher(of.text()).matches();
  }

  private Line line(String words, Wording of) {
    boolean wage = of.use() == Use.AMOUNT && !MANY.matcher(of.text()).find();
    boolean span = of.use() == Use.TIME && SPAN.matcher(of.text()).matches();
    Use use = wage ? Use.THING : span ? Use.AMOUNT : of.use();
    List<Line> all = lines.getOrDefault(words, List.of());
    return all.stream()
        .filter(line -> line.uses().isEmpty() || line.uses().contains(use))
        .filter(line -> !line.countries() || countries.isName(of.text()))
        .filter(line -> !line.buildings() || nouns.is(of, "facility|building|institution"))
        .findFirst()
        .orElseGet(all::getFirst); // a workspace may have lines for some uses only
  }

  private static Wording filled(String pattern, Wording of) {
    int x = pattern.indexOf('X');
    if (x == 0 && pattern.length() > 1) {
      for (String[] tail : TAILS) {
        if (of.text().endsWith(tail[0]) && pattern.startsWith(tail[1], 1)) {
          return of.dropLast(tail[0].length()).then(tail[2] + pattern.substring(1));
        }
      }
    }
    return of.after(pattern.substring(0, x)).then(pattern.substring(x + 1));
  }
}
