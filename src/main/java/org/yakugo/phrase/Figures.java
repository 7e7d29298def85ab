package org.yakugo.phrase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Numbers as Japanese headlines print them. */
final class Figures {
  private static final List<String> SCALES = List.of("", "万", "億", "兆");

  private Figures() {}

  /** {@code 1万2000}, {@code 350億}, {@code 7.5}. */
  static String written(BigDecimal value) {
    if (value.compareTo(BigDecimal.valueOf(10_000)) < 0) {
      return value.stripTrailingZeros().toPlainString();
    }
    StringBuilder out = new StringBuilder();
    BigDecimal rest = value.setScale(0, RoundingMode.HALF_UP);
    for (int scale = SCALES.size() - 1; scale >= 0; scale--) {
      BigDecimal size = BigDecimal.TEN.pow(4 * scale);
      BigDecimal part = rest.divideToIntegralValue(size);
      if (part.signum() > 0) {
        out.append(part.toPlainString()).append(SCALES.get(scale));
        rest = rest.subtract(part.multiply(size));
      }
    }
    return out.toString();
  }
}
