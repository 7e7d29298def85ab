package org.yakugo.check.report;

import org.yakugo.check.Severity;

/**
 * Colours and weights of a terminal (ECMA-48).
 *
 * @param on false leaves every text as it is
 */
record Paint(boolean on) {
  String strong(String text) {
    return sequence("1", text);
  }

  String faint(String text) {
    return sequence("2", text);
  }

  /** Red for what is wrong, yellow for what is likely wrong, blue-green for the rest. */
  String severity(Severity severity, String text) {
    String colour =
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "33";
          case INFO -> "36";
        };
    return sequence(colour, text);
  }

  private String sequence(String code, String text) {
    return on && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
