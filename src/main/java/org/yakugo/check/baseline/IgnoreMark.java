package org.yakugo.check.baseline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.check.Finding;

/**
 * Why a finding is left as it is.
 *
 * @param who a name, as the person gave it
 * @param rule the finding's
 * @param words that it is about, perhaps only their beginning
 * @param why a sentence for whoever wonders later
 */
public record IgnoreMark(
    String fingerprint, LocalDate day, String who, String rule, String words, String why) {
  private static final int CELLS = 6;

  public IgnoreMark {
    if (!FingerprintText.isWhole(fingerprint)) {
      throw UnusableInput.request("is-no-fingerprint", fingerprint);
    }
    if (who.isBlank() || why.isBlank()) {
      throw UnusableInput.request("ignore-mark-says-set-why-one-them-empty");
    }
  }

  public static IgnoreMark of(Finding finding, LocalDate day, String who, String why) {
    return of(finding.fingerprint(), day, who, finding.rule(), finding.text(), why);
  }

  /** A mark for a finding of which these are known; each is made one line. */
  public static IgnoreMark of(
      String fingerprint, LocalDate day, String who, String rule, String words, String why) {
    return new IgnoreMark(
        fingerprint,
        day,
        OneLine.of(who),
        OneLine.of(rule),
        OneLine.beginningOf(words),
        OneLine.of(why));
  }

  /**
   * Reads a line of the workspace's file.
   *
   * @throws UnusableInput if it is none; the message is a clause
   */
  static IgnoreMark read(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw unusable("six cells are expected, separated by tabs, not %d".formatted(cells.length));
    }
    if (!FingerprintText.isWhole(cells[0])) {
      throw unusable("'%s' is no fingerprint".formatted(cells[0]));
    }
    try {
      LocalDate day = LocalDate.parse(cells[1]);
      return new IgnoreMark(cells[0], day, cells[2], cells[3], cells[4], cells[5]);
    } catch (DateTimeParseException e) {
      throw unusable("'%s' is no day such as 2026-05-08".formatted(cells[1]));
    }
  }

  private static UnusableInput unusable(String clause) {
    return new UnusableInput(Reason.CONTENT, clause);
  }

  String line() {
    return String.join("\t", fingerprint, day.toString(), who, rule, words, why);
  }
}
