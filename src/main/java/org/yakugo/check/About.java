package org.yakugo.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yakugo.Message;
import org.yakugo.Packed;
import org.yakugo.language.Row;
import org.yakugo.language.Table;

/**
 * What a rule says of itself, a line of {@code rules.tsv}.
 *
 * @param id its name, capitals and underscores; never changed once published
 * @param severity of its findings where it is as sure as usual
 * @param enough texts that it can be asked about though nothing else is known
 * @param covers id of the rule whose findings within the words of one of these tell the same fault;
 *     empty if there is none
 * @param because why it exists, a sentence that holds for every finding
 * @param wrong a text that it complains of, the stretch marked {@code ⟦so⟧}
 * @param right a text that it leaves alone
 */
public record About(
    String id,
    Severity severity,
    Category category,
    List<Text> enough,
    String covers,
    Message because,
    String wrong,
    String right) {
  /** A text by itself. */
  public enum Text {
    /** Lines, each of which may be a headline. */
    JAPANESE,
    /** Prose. */
    ENGLISH,
    /** An English headline and its Japanese. */
    PAIR
  }

  private static final Map<String, About> ALL =
      Table.read("rules", Packed.text(About.class, "rules.tsv")).map(About::of).stream()
          .collect(Collectors.toUnmodifiableMap(About::id, Function.identity()));

  private static About of(Row row) {
    return new About(
        row.required("rule"),
        row.choice("severity", Severity.class),
        row.choice("category", Category.class),
        row.choices("enough", Text.class),
        row.text("covers"),
        new Message(row.required("ja"), row.required("en")),
        row.required("wrong"),
        row.required("right"));
  }

  /** Whether the rule of that id looks after terms, so that the glossary can decide. */
  public static boolean isOnTerms(String id) {
    About about = ALL.get(id);
    return about != null && about.category == Category.TERMINOLOGY;
  }

  /** Whether what one rule finds within the words of another's finding is the same fault. */
  static boolean covers(String id, String within) {
    About about = ALL.get(id);
    return about != null && about.covers.equals(within);
  }

  /**
   * The line of a rule.
   *
   * @throws IllegalArgumentException if there is none
   */
  static About of(String id) {
    About about = ALL.get(id);
    if (about == null) {
      throw new IllegalArgumentException("no line of rules.tsv is about " + id);
    }
    return about;
  }
}
