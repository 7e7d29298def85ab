package org.yakugo.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.yakugo.Evidence;
import org.yakugo.Message;

/**
 * One thing that a rule complains of.
 *
 * @param rule the rule's id, which never changes once published
 * @param item number of the item, from 1; 0 for the bulletin as a whole
 * @param line 1-based line of the file where {@code start} stands
 * @param start offset into the field's text, in UTF-16 code units
 * @param end offset after the last character
 * @param text what stands there
 * @param suggestions what could stand there instead, best first
 * @param evidence precedents, and other places that it is inconsistent with
 * @param fingerprint twelve hexadecimal digits that stay the same while items move about; empty
 *     until {@link Checker} has all findings together
 */
public record Finding(
    String rule,
    Severity severity,
    int item,
    Field field,
    int line,
    int start,
    int end,
    String text,
    @JsonUnwrapped Message message,
    List<String> suggestions,
    List<Evidence> evidence,
    String fingerprint) {

  /** Items in the order of print, within an item field by field and from left to right. */
  public static final Comparator<Finding> IN_ORDER_OF_PRINT =
      Comparator.comparingInt(Finding::item)
          .thenComparing(Finding::field)
          .thenComparingInt(Finding::start)
          .thenComparingInt(Finding::end)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule);

  public Finding {
    Objects.requireNonNull(message);
    suggestions = List.copyOf(suggestions);
    evidence = List.copyOf(evidence);
  }

  private Finding with(
      Severity severity, List<String> suggestions, List<Evidence> evidence, String fingerprint) {
    return new Finding(
        rule,
        severity,
        item,
        field,
        line,
        start,
        end,
        text,
        message,
        suggestions,
        evidence,
        fingerprint);
  }

  /** The same, of another severity: for the case in which the rule is less sure, or surer. */
  public Finding as(Severity severity) {
    return with(severity, suggestions, evidence, fingerprint);
  }

  /** The same with what could stand there instead. */
  public Finding suggesting(List<String> suggestions) {
    return with(severity, suggestions, evidence, fingerprint);
  }

  public Finding suggesting(String suggestion) {
    return suggesting(List.of(suggestion));
  }

  /** The same with its evidence. */
  public Finding provenBy(List<Evidence> evidence) {
    return with(severity, suggestions, evidence, fingerprint);
  }

  /** The same with its fingerprint. */
  Finding knownAs(String fingerprint) {
    return with(severity, suggestions, evidence, fingerprint);
  }
}
