package org.yakugo.phrase;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Unit;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.text.Span;

/** Words of two parts: {@code anti-terror}, {@code US-backed}, {@code JF-17}, {@code Agni-5}. */
record Hyphenated(Parts parts, Lexicon lexicon, Renderings renderings) {
  /** {@code 16s} in {@code under-16s}. */
  private static final Pattern AGE = Pattern.compile("[1-9][0-9]?s");

  /** A type by its letters and number, which stays as it is: {@code JF-17}. */
  private static final Pattern TYPE = Pattern.compile("\\p{Lu}\\p{L}{0,2}-[0-9]+\\p{L}*");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  /** What the one part says of the other, from the table hyphenated: Japanese with X. */
  static final class Parts {
    private static final Facts<Parts> FACTS = Facts.of(Parts::new);

    private final Map<String, String> first = new HashMap<>();
    private final Map<String, String> last = new HashMap<>();

    private Parts(Language language) {
      language.table("hyphenated").each(this::add);
    }

    static Parts of(Language language) {
      return FACTS.in(language);
    }

    private void add(Row row) {
      String japanese = row.required("japanese");
      String of = row.text("of").isEmpty() ? "" : " " + row.text("of");
      if (japanese.indexOf('X') < 0) {
        throw row.broken("no-x");
      }
      Map<String, String> side = row.required("place").equals("first") ? first : last;
      row.alternatives("english").forEach(english -> side.put(english + of, japanese));
    }
  }

  /**
   * Null if it is no such word.
   *
   * @param alone whether no noun follows: {@code in mid-December}
   */
  @Nullable Wording of(Unit unit, boolean alone) {
    if (TYPE.matcher(unit.text()).matches()) {
      return Wording.of(unit.text(), unit.text(), 0.9, alone ? Use.THING : Use.ADJECTIVE);
    }
    Wording whole = of(unit);
    if (whole != null && alone && NUMBER.matcher(lastPart(unit)).matches()) {
      return whole.as(Use.THING);
    }
    return whole != null && alone && whole.text().matches("\\d+月.*の")
        ? whole.dropLast(1).as(Use.TIME)
        : whole;
  }

  private @Nullable Wording of(Unit unit) {
    int hyphen = unit.folded().indexOf('-');
    if (hyphen <= 0) {
      return null;
    }
    String before = parts.first.get(unit.folded().substring(0, hyphen));
    if (before != null) {
      Wording whole = filled(before, unit, hyphen + 1, unit.folded().length());
      String thing = parts.first.get(unit.folded().substring(0, hyphen) + " thing");
      return thing == null || whole == null || isOfPlace(unit, hyphen + 1)
          ? whole
          : filled(thing, unit, hyphen + 1, unit.folded().length());
    }
    int last = unit.folded().lastIndexOf('-');
    String number = lastPart(unit);
    String behind = NUMBER.matcher(number).matches() ? "X" + number : parts.last.get(number);
    return behind == null ? null : filled(behind, unit, 0, last);
  }

  private boolean isOfPlace(Unit unit, int from) {
    int start = unit.span().start();
    Wording part = renderings.of(new Span(start + from, start + unit.folded().length()));
    return part != null && part.use() != Use.THING;
  }

  private static String lastPart(Unit unit) {
    return unit.folded().substring(unit.folded().lastIndexOf('-') + 1);
  }

  /** The part from one character to another in the place of X. */
  private @Nullable Wording filled(String pattern, Unit unit, int from, int end) {
    int start = unit.span().start();
    Wording part = renderings.of(new Span(start + from, start + end));
    if (part == null) {
      Lexicon.Entry entry = lexicon.noun(unit.folded().substring(from, end));
      String age = unit.folded().substring(from, end);
      if (entry == null && !AGE.matcher(age).matches()) {
        return null;
      }
      part =
          entry == null
              ? Wording.of(age.replace("s", ""), age, 0.9, Use.AMOUNT)
              : Wording.of(entry.japanese().getFirst(), entry.english(), 0.7, entry.use());
    }
    int x = pattern.indexOf('X');
    Wording whole = part.after(pattern.substring(0, x)).then(pattern.substring(x + 1));
    return whole.asOne(unit.text()).as(Use.ADJECTIVE);
  }
}
