package org.yakugo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yakugo.Message;

/**
 * What a rule says of itself.
 *
 * @param id its name, capitals and underscores; never changed once published
 * @param severity of its findings where it is as sure as usual
 * @param because why it exists, a sentence that holds for every finding
 * @param wrong examples that it complains of, the stretches marked
 * @param right examples that it leaves alone
 */
public record About(
    String id,
    Severity severity,
    Category category,
    Message because,
    List<Example> wrong,
    List<Example> right) {

  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  public About {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not the name of a rule: " + id);
    }
    wrong = List.copyOf(wrong);
    right = List.copyOf(right);
  }

  public static About rule(
      String id, Severity severity, Category category, String becauseJa, String becauseEn) {
    Message because = new Message(becauseJa, becauseEn);
    return new About(id, severity, category, because, List.of(), List.of());
  }

  public About wrong(Example example) {
    return new About(id, severity, category, because, with(wrong, example), right);
  }

  public About right(Example example) {
    return new About(id, severity, category, because, wrong, with(right, example));
  }

  private static List<Example> with(List<Example> examples, Example example) {
    List<Example> all = new ArrayList<>(examples);
    all.add(example);
    return all;
  }
}
