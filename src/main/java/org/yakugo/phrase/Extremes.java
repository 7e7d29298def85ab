package org.yakugo.phrase;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;

/**
 * What was never so in a span of time: {@code worst drought in 40 years}, {@code highest since
 * 2008}.
 */
public final class Extremes {
  private static final Set<String> SINCE = Set.of("in", "since", "for", "of", "on");

  /** Behind other verbs an infinitive is what somebody aims at. */
  private static final Set<String> NAMING =
      Set.of("", "be", "become", "name", "honour", "honor", "remain", "make");

  private static final Set<String> NOT =
      Set.of("rest", "interest", "test", "latest", "best", "next");

  /** So long, as {@code in} has it. */
  private static final Pattern SPAN = Pattern.compile("(過去)?((?:[0-9]{1,3}|数)(?:年|か月|週間|日|四半期))間?");

  private static final Pattern LEVEL = Pattern.compile("(最低|最高)(?:水準)?$");

  /** Whether the noun there is the most of something, and the preposition may say since when. */
  public static boolean at(List<Unit> units, int head, String preposition) {
    for (int i = head; SINCE.contains(preposition) && i >= Math.max(0, head - 3); i--) {
      Unit unit = units.get(i);
      if (unit.isPreposition() && !unit.isAtom() || unit.isComma()) {
        return false;
      }
      if (isExtreme(unit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExtreme(Unit unit) {
    return !unit.isAtom()
        && (unit.is("worst")
            || unit.is("most")
            || unit.is("first")
            || unit.folded().endsWith("est"))
        && !unit.isOneOf(NOT)
        && (unit.has(Tag.ADJECTIVE) || unit.is("first") || unit.readings().isEmpty());
  }

  /**
   * The noun with its span before it.
   *
   * @param ever what the span is called, 今年 or 史上; null if it has no such name
   * @return null if that is no span
   */
  static @Nullable Wording over(
      Wording head, Wording span, String preposition, @Nullable String ever) {
    if (ever != null && span.slots().size() == 1) {
      return Wording.of(ever, span.slots().getFirst().source(), 0.9, Use.ADVERB)
          .covering(span.rendered())
          .then(head);
    }
    if (preposition.equals("of")) {
      return null;
    }
    Matcher level = LEVEL.matcher(head.text());
    boolean low = level.find();
    if (preposition.equals("since")) {
      return low ? leveled(head, level, span.then("以来の")) : span.then("以来").then(head);
    }
    Matcher time = SPAN.matcher(span.text());
    if (!time.matches()) {
      return null;
    }
    if (time.group(1) != null) {
      return span.then("で").then(head);
    }
    Wording years = span.text().endsWith("年間") ? span.dropLast(1) : span;
    return low ? leveled(head, level, years.then("ぶりの")) : years.after("過去").then("で").then(head);
  }

  /** {@code first panda in 20 years}; null if that is no span. */
  static @Nullable Wording first(Wording noun, Wording span) {
    Matcher time = SPAN.matcher(span.text());
    return !time.matches() || time.group(1) != null
        ? null
        : Wording.of(time.group(2) + "ぶりの", "first", 0.9, Use.ADJECTIVE)
            .covering(span.rendered())
            .then(noun);
  }

  /** {@code 10年ぶりの低水準}. */
  private static Wording leveled(Wording head, Matcher level, Wording since) {
    String high = level.group(1).equals("最低") ? "低水準" : "高水準";
    Wording before = head.dropLast(head.text().length() - level.start());
    String most =
        head.slots().stream()
            .filter(slot -> slot.end() > level.start())
            .map(Wording.Slot::source)
            .collect(Collectors.joining(" "));
    return since
        .then(before)
        .then(Wording.of(high, most, 0.9, Use.AMOUNT))
        .covering(head.rendered());
  }

  /**
   * {@code becomes youngest to climb peak}: an infinitive behind it says of which.
   *
   * @param verb base form of the verb that governs it; empty if none does
   */
  public static boolean isOfWhich(List<Unit> units, int from, int end, String verb) {
    return NAMING.contains(verb) && units.subList(from, end).stream().anyMatch(Extremes::isMost);
  }

  private static boolean isMost(Unit unit) {
    return !unit.isAtom()
        && (unit.has(Tag.ADJECTIVE) && unit.folded().matches(".*(?<!hon|mod|earn)est")
            || unit.readings().ordinal() > 1);
  }
}
