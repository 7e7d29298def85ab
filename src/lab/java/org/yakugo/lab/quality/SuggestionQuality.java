package org.yakugo.lab.quality;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.bulletin.Item;
import org.yakugo.suggest.Mention;
import org.yakugo.suggest.Suggestion;
import org.yakugo.text.Normalization;

/**
 * How often the expected rendering of a mention is given first, and among the first three, by group
 * of cases; and whether the confidences mean what they say.
 */
public final class SuggestionQuality {

  /** A case and what was suggested for its mention, best first; empty if it wasn't found. */
  public record Answer(SuggestionCase asked, List<Rendering> renderings) {

    /** Rank of the first accepted rendering, from 1; 0 if none is given. */
    public int rank() {
      for (int i = 0; i < renderings.size(); i++) {
        if (isAccepted(renderings.get(i))) {
          return i + 1;
        }
      }
      return 0;
    }

    private boolean isAccepted(Rendering rendering) {
      return asked.expected().stream()
          .anyMatch(expected -> plain(expected).equals(plain(rendering.target())));
    }

    private static String plain(String japanese) {
      return Normalization.PRINTED.apply(japanese).replace(" ", "");
    }
  }

  private SuggestionQuality() {}

  /** An item of which only the English headline and body are known. */
  public static Item item(String headline, String body) {
    return body.isEmpty()
        ? Item.ofHeadlines(1, "", headline)
        : Item.ofHeadlines(1, "", headline, body);
  }

  /**
   * The renderings of the mention that stands there with this text, of the case's kind if any is.
   */
  public static Answer answer(SuggestionCase asked, Suggestion suggestion) {
    List<Mention> found =
        suggestion.mentions().stream()
            .filter(mention -> mention.source().equalsIgnoreCase(asked.mention()))
            .toList();
    List<Rendering> renderings =
        found.stream()
            .filter(mention -> mention.kind() == asked.kind())
            .findFirst()
            .or(() -> found.stream().findFirst())
            .map(Mention::renderings)
            .orElse(List.of());
    return new Answer(asked, renderings);
  }

  /** Prints a line a group, and what failed if {@code verbose}. */
  public static void print(List<Answer> answers, boolean verbose, PrintWriter out) {
    Map<String, List<Answer>> groups = groupBy(answers, answer -> answer.asked().group());
    groups.forEach(
        (group, all) -> {
          long found = all.stream().filter(a -> !a.renderings().isEmpty()).count();
          long first = all.stream().filter(a -> a.rank() == 1).count();
          long three = all.stream().filter(a -> a.rank() >= 1 && a.rank() <= 3).count();
          out.printf(
              "%-10s %4d cases   found %.3f   first %.3f   in three %.3f%n",
              group, all.size(), share(found, all), share(first, all), share(three, all));
          if (verbose) {
            all.stream().filter(a -> a.rank() != 1).forEach(a -> printFailure(a, out));
          }
        });
    out.flush();
  }

  /**
   * Prints the reliability of all renderings given, in all and by origin. An editor keeps one
   * rendering, so of several that would do only the first counts as right.
   */
  public static void printReliability(List<Answer> answers, PrintWriter out) {
    Reliability all = new Reliability();
    Map<Origin, Reliability> byOrigin = new EnumMap<>(Origin.class);
    for (Answer answer : answers) {
      for (int i = 0; i < answer.renderings().size(); i++) {
        Rendering rendering = answer.renderings().get(i);
        boolean right = i + 1 == answer.rank();
        all.add(rendering.confidence(), right);
        byOrigin
            .computeIfAbsent(rendering.origin(), origin -> new Reliability())
            .add(rendering.confidence(), right);
      }
    }
    all.print("all renderings", out);
    byOrigin.forEach(
        (origin, reliability) ->
            out.printf(
                "  %-14s error %.3f over %d%n",
                origin.label(), reliability.error(), reliability.total()));
    out.flush();
  }

  private static void printFailure(Answer answer, PrintWriter out) {
    out.printf(
        "   %d  %s [%s] = %s, not %s%n",
        answer.rank(),
        answer.asked().mention(),
        answer.asked().kind().label(),
        String.join(" | ", answer.asked().expected()),
        answer.renderings().stream()
            .limit(3)
            .map(r -> r.target() + " " + r.origin().label() + " " + r.confidence())
            .toList());
  }

  private static double share(long part, List<Answer> all) {
    return all.isEmpty() ? 0 : (double) part / all.size();
  }

  private static <K> Map<K, List<Answer>> groupBy(List<Answer> answers, Function<Answer, K> key) {
    Map<K, List<Answer>> groups = new LinkedHashMap<>();
    answers.forEach(a -> groups.computeIfAbsent(key.apply(a), k -> new ArrayList<>()).add(a));
    return groups;
  }
}
