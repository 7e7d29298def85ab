package org.yakugo.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Problem;

/**
 * Whether a bulletin was read so well that it can be a precedent: what is read wrongly would be
 * proposed for years.
 */
public final class Legibility {

  /** One item in so many may have a problem. */
  private static final int ONE_IN = 5;

  private static final int SHOWN = 3;

  private Legibility() {}

  /** The sentence that says why it wasn't; empty if it was. */
  public static Optional<String> doubt(Bulletin bulletin) {
    List<Item> items = bulletin.items();
    List<Problem> problems =
        bulletin.problems().stream()
            .filter(problem -> !items.isEmpty() && problem.line() >= items.getFirst().line())
            .toList();
    long troubled = troubled(items, problems);
    String cause = null;
    if (items.stream().allMatch(item -> item.en().isEmpty())) {
      cause = "it has no English headline";
    } else if (items.stream().allMatch(item -> item.citation() == null)) {
      cause = "it has no citation";
    } else if (troubled * ONE_IN > items.size()) {
      cause = "%d of its %d items have problems".formatted(troubled, items.size());
    }
    return Optional.ofNullable(cause).map(told -> sentence(told, problems));
  }

  private static long troubled(List<Item> items, List<Problem> problems) {
    return problems.stream()
        .map(problem -> items.stream().filter(item -> item.line() <= problem.line()).count())
        .distinct()
        .count();
  }

  private static String sentence(String cause, List<Problem> problems) {
    String first =
        problems.stream()
            .limit(SHOWN)
            .map(problem -> "line %d: %s".formatted(problem.line(), problem.message().en()))
            .collect(Collectors.joining(" "));
    String more = problems.size() > SHOWN ? " and %d more".formatted(problems.size() - SHOWN) : "";
    return "It reads badly: %s%s%s. See what 'parse' shows; --force adds it all the same."
        .formatted(cause, first.isEmpty() ? "" : " (" + first, first.isEmpty() ? "" : more + ")");
  }
}
