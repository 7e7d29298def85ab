package org.yakugo.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Unit;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/** What prepositions are in Japanese, from the table prepositions. */
public final class Prepositions {
  private static final Facts<Prepositions> FACTS = Facts.of(Prepositions::new);
  private static final int LONGEST = 5;

  /**
   * @param uses kinds of what follows that it holds for; all if empty
   * @param adverbial Japanese with X for what follows, before a predicate
   * @param attributive the same before a noun
   */
  private record Line(Set<Use> uses, String adverbial, String attributive) {}

  /**
   * A preposition as it stands in a headline.
   *
   * @param words as the table has them
   * @param end index of the unit behind it
   */
  public record Match(String words, int end) {}

  private final Map<String, List<Line>> lines = new HashMap<>();

  private Prepositions(Language language) {
    language.table("prepositions").each(this::add);
  }

  public static Prepositions of(Language language) {
    return FACTS.in(language);
  }

  private void add(Row row) {
    Set<Use> uses = EnumSet.noneOf(Use.class);
    row.alternatives("uses").forEach(use -> uses.add(Use.valueOf(use.toUpperCase(Locale.ROOT))));
    Line line = new Line(uses, row.required("adverbial"), row.required("attributive"));
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
    return filled(line(words, of.use()).adverbial(), of).as(Use.ADVERB);
  }

  /** The phrase before a noun. */
  public Wording attributive(String words, Wording of) {
    return filled(line(words, of.use()).attributive(), of).as(Use.ADJECTIVE);
  }

  private Line line(String words, Use use) {
    return lines.getOrDefault(words, List.of()).stream()
        .filter(line -> line.uses().isEmpty() || line.uses().contains(use))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no line for every use of " + words));
  }

  private static Wording filled(String pattern, Wording of) {
    int x = pattern.indexOf('X');
    return of.after(pattern.substring(0, x)).then(pattern.substring(x + 1));
  }
}
