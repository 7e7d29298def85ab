package org.yakugo.exchange.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running the text of a cell: what begins with a character that starts a
 * formula gets an apostrophe before it, which is taken away again on the way back. Full-width
 * characters start one, too, where Japanese is typed.
 *
 * <p>After OWASP, CSV Injection.
 */
final class FormulaGuard {
  private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n＝＋－＠].*");

  static String guarded(String cell) {
    return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
  }

  static String bare(String cell) {
    return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
