package org.yakugo.corpus;

import java.util.List;
import java.util.Optional;
import org.yakugo.Message;
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

  /** The sentence that says why it wasn't; empty if it was. */
  public static Optional<Message> doubt(Bulletin bulletin) {
    List<Item> items = bulletin.items();
    List<Problem> problems =
        bulletin.problems().stream()
            .filter(problem -> !items.isEmpty() && problem.line() >= items.getFirst().line())
            .toList();
    long troubled = troubled(items, problems);
    Message cause = null;
    if (items.stream().allMatch(item -> item.en().isEmpty())) {
      cause = Message.of("no-english-headline");
    } else if (items.stream().allMatch(item -> item.citation() == null)) {
      cause = Message.of("it-has-no-citation");
    } else if (troubled * ONE_IN > items.size()) {
      cause = Message.of("items-problems", troubled, items.size());
    }
    return Optional.ofNullable(cause).map(told -> sentence(told, problems));
  }

  private static long troubled(List<Item> items, List<Problem> problems) {
    return problems.stream()
        .map(problem -> items.stream().filter(item -> item.line() <= problem.line()).count())
        .distinct()
        .count();
  }

  private static Message sentence(Message cause, List<Problem> problems) {
    return Message.of(
        "reads-badly-see-what-parse-shows-force",
        cause,
        problems.isEmpty() ? "" : Message.of("in-brackets", shown(problems)));
  }

  private static Message shown(List<Problem> problems) {
    List<Message> first =
        problems.stream()
            .limit(SHOWN)
            .map(problem -> Message.of("line-and-problem", problem.line(), problem.message()))
            .toList();
    Message lines = Message.joined(first, "", " ");
    return problems.size() > SHOWN
        ? Message.of("problems-and-others", lines, problems.size() - SHOWN)
        : lines;
  }
}
