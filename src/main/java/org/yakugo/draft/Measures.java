package org.yakugo.draft;

import java.util.regex.Pattern;
import org.yakugo.phrase.Wording;

/** Rates and prices go up and down (上昇, 低下); what is counted becomes more and less (増加, 減少). */
final class Measures {
  private static final Pattern LEVEL =
      Pattern.compile(".*(率|価格|物価|株価|金利|気温|水温|インフレ|相場|水位|海面|水準|為替レート|支持率|費用)");
  private static final Pattern OF_COUNTS = Pattern.compile(".*(増加|減少|急増|[増減])(のXに|しXに)?");

  private Measures() {}

  /** What a predicate loses that doesn't go with its subject; 0 or less. */
  static double fit(Wording subject, Predicate predicate) {
    boolean thing =
        switch (subject.use()) {
          case EVENT, ACT, THING, AMOUNT -> true;
          default -> false;
        };
    if (thing && predicate.core().text().endsWith("を殺害")) {
      return -0.5;
    }
    if (thing && predicate.core().text().endsWith("を攻撃")) {
      return -0.6;
    }
    boolean level = LEVEL.matcher(subject.text()).matches();
    return level && OF_COUNTS.matcher(predicate.core().text()).matches() ? -0.5 : 0;
  }
}
