package org.yakugo.draft;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.language.WordKinds;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/** Numbers whose measure only the frame tells: people who die, years that a court gives. */
final class Counted {
  private static final Pattern NUMBER =
      Pattern.compile("(約|最大|少なくとも|わずか)?[0-9][0-9.,万]*[億]?(以上|未満)?");
  private static final Pattern MEASURED = Pattern.compile("[0-9.]+([^0-9.万億]+)");
  private static final Pattern TERM = Pattern.compile("[0-9]+(年|か月)(と[0-9]+か月)?");

  private static final Pattern LEADING = Pattern.compile("^" + NUMBER + "(?=[にをがへ])");

  /** {@code death toll rises to 400} is 400人に, since those who died are counted. */
  static Wording amongst(Wording subject, Wording core, WordKinds kinds) {
    Matcher number = LEADING.matcher(core.text());
    boolean counts = kinds.is(subject.text(), "number-of-people") && number.find();
    return counts ? core.replaced(0, number.end(), number.group() + "人") : core;
  }

  /** People where only their number is said. */
  static Wording people(Wording number) {
    if (!isBare(number)) {
      return number;
    }
    String text = number.text();
    boolean limited = text.endsWith("以上") || text.endsWith("未満");
    return (limited
            ? number.dropLast(2).then("人" + text.substring(text.length() - 2))
            : number.then("人"))
        .as(Use.PERSON);
  }

  /** {@code from 9 to 8 percent}: the number before has the measure of the one behind it. */
  static void measured(Map<Character, Wording> fillers, WordKinds kinds) {
    Wording age = fillers.get('X');
    Wording years = fillers.get('Y');
    if (age != null && years != null && kinds.is(age.text(), "of-age") && isBare(years)) {
      fillers.put('Y', years.then("歳"));
    }
    for (char first : new char[] {'X', 'Y'}) {
      Wording number = fillers.get(first);
      Wording last = fillers.get((char) (first + 1));
      if (number == null || last == null || !NUMBER.matcher(number.text()).matches()) {
        continue;
      }
      Matcher measure = MEASURED.matcher(last.text());
      if (last.use() == Use.AMOUNT && measure.matches()) {
        fillers.put(first, number.then(measure.group(1)));
      }
    }
  }

  private static boolean isBare(Wording number) {
    return number.use() == Use.AMOUNT && NUMBER.matcher(number.text()).matches();
  }

  /** The filler with the measure that the pattern asks for behind its slot. */
  static Wording in(String pattern, char slot, Wording filler, WordKinds kinds) {
    int at = pattern.indexOf(slot);
    if (at < 0) {
      return filler;
    }
    String behind = pattern.substring(at + 1);
    boolean said = pattern.startsWith("懲役", at - 2);
    boolean term = !said && TERM.matcher(filler.text()).matches();
    if (term && (behind.startsWith("の判決") || behind.startsWith("を言い渡し"))) {
      return filler.after("懲役");
    }
    if (behind.startsWith("周年") && filler.text().matches("第[0-9]+")) {
      return Wording.of(
              filler.text().substring(1), filler.slots().getFirst().source(), 0.9, Use.AMOUNT)
          .covering(filler.rendered());
    }
    if (behind.startsWith("人") && filler.text().endsWith("人")
        || behind.startsWith("間") && filler.text().endsWith("間")
        || behind.startsWith("ぶり") && filler.text().endsWith("日間")) {
      return filler.dropLast(1);
    }
    if (behind.startsWith("メダル") && NUMBER.matcher(filler.text()).matches()) {
      return filler.then("個の");
    }
    return isBare(filler) && kinds.is(behind, "of-people") ? people(filler) : filler;
  }
}
