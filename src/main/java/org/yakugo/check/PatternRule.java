package org.yakugo.check;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/**
 * A rule that complains of whatever a pattern fits: the lines of the table {@code patterns} that
 * bear its id.
 */
public record PatternRule(String id) implements ItemRule {
  private static final Facts<List<Fault>> FAULTS = Facts.of("patterns", Fault::of);

  /**
   * A line of the table.
   *
   * @param severity null if it is the rule's usual one
   * @param part what of the match is written otherwise; null if nobody can say how
   */
  private record Fault(
      String rule,
      List<Field> fields,
      Pattern pattern,
      @Nullable Severity severity,
      @Nullable Pattern part,
      String instead,
      Message complaint) {

    static Fault of(Row row) {
      if (!row.isBuiltIn() && !isOnlyPatterns(row.required("rule"))) {
        throw row.broken("no-rule-patterns-called", row.text("rule"));
      }
      Message complaint = new Message(row.required("ja"), row.required("en"));
      told(complaint, "x"); // throws for what can't be filled in
      boolean usual = row.text("severity").isEmpty();
      boolean unknown = row.text("part").isEmpty();
      return new Fault(
          row.required("rule"),
          row.choices("fields", Field.class),
          row.pattern("pattern"),
          usual ? null : row.choice("severity", Severity.class),
          unknown ? null : row.pattern("part"),
          row.text("instead").translateEscapes(),
          complaint);
    }

    private static Message told(Message complaint, String match) {
      UnicodeScript script = UnicodeScript.of(match.codePointAt(0));
      return complaint.filled(match, match.length(), script);
    }

    private static boolean isOnlyPatterns(String rule) {
      return Language.builtIn().table("patterns").rows().stream()
          .anyMatch(row -> row.text("rule").equals(rule));
    }

    Finding finding(Rule rule, FieldText field, MatchResult match) {
      String text = match.group();
      Finding finding = field.finding(rule, match, told(complaint, text));
      finding = severity == null ? finding : finding.as(severity);
      return part == null ? finding : finding.suggesting(part.matcher(text).replaceFirst(instead));
    }
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return FAULTS.in(bulletin.language()).stream()
        .filter(fault -> fault.rule().equals(id))
        .flatMap(
            fault ->
                item.fields().stream()
                    .filter(field -> fault.fields().contains(field.field()))
                    .flatMap(
                        field ->
                            field
                                .find(fault.pattern())
                                .map(match -> fault.finding(this, field, match))));
  }
}
