package org.yakugo.phrase;

import java.util.regex.Pattern;
import org.yakugo.language.Language;
import org.yakugo.language.WordKinds;

/**
 * What kind of thing a Japanese noun means, as far as other words depend on it: by how it ends, and
 * by what it can do in a sentence.
 *
 * @param endings by which what no noun of a sentence is, is told, too: a predicate, a place
 */
public record NounKinds(WordKinds endings) {
  private static final String NOT = "not ";

  /** How many there are or an acronym, behind the noun: {@code ドローン50機}, {@code 指数（BCI）}. */
  private static final Pattern COUNT =
      Pattern.compile("(?<=[\\p{IsHan}ァ-ヺーA-Za-z])[0-9][0-9,.万億千]*\\p{IsHan}{1,2}$|（\\w+）$");

  public static NounKinds of(Language language) {
    return new NounKinds(WordKinds.of(language));
  }

  /**
   * Whether a noun is of a kind.
   *
   * @param kind a name from the table, or {@code person}, {@code body}, {@code somebody}, {@code
   *     thing}, {@code event}, {@code amount}, {@code time}, {@code place}, {@code adjective};
   *     behind {@code not} all others; several with {@code |} between
   */
  public boolean is(Wording noun, String kind) {
    if (kind.startsWith(NOT)) {
      return !is(noun, kind.substring(NOT.length()));
    }
    int bar = kind.indexOf('|');
    if (bar > 0) {
      return is(noun, kind.substring(0, bar)) || is(noun, kind.substring(bar + 1));
    }
    Use use = noun.use();
    return switch (kind) {
      case "person" -> use == Use.PERSON;
      case "event" -> use == Use.EVENT;
      case "amount" -> use == Use.AMOUNT && noun.text().chars().anyMatch(Character::isDigit);
      case "adjective" -> use == Use.ADJECTIVE;
      case "place" -> use == Use.PLACE;
      case "time" -> use == Use.TIME;
      case "body" -> use == Use.BODY;
      case "somebody" ->
          use == Use.PERSON || use == Use.PLACE || use == Use.BODY || use == Use.PAIR;
      case "thing" ->
          use == Use.EVENT
              || use == Use.ACT
              || use == Use.THING
              || use == Use.AMOUNT
              || use == Use.TIME;
      default -> !ending(noun, kind).isEmpty();
    };
  }

  /**
   * What a noun ends in that makes it one of a kind of the table, however many there are; empty if
   * it is of another.
   */
  public String ending(Wording noun, String kind) {
    String whole = endings.of(noun.text(), kind);
    return whole.isEmpty() ? endings.of(COUNT.matcher(noun.text()).replaceFirst(""), kind) : whole;
  }
}
