package org.yakugo.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yakugo.desk.Desk;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.text.Script;

/**
 * The memory as a translation memory server, in the protocol of Translate Toolkit's tmserver and
 * its successor amaGama, which Virtaal, Weblate and others speak.
 *
 * @see <a href="https://docs.translatehouse.org/projects/amagama/en/latest/api.html">its API</a>
 */
record TranslationMemoryApi(Desk desk) {
  static final String UNIT = "/tmserver/{source}/{target}/unit/<text>";

  private static final String ENGLISH = "en";
  private static final String JAPANESE = "ja";

  /** What amaGama takes where a client names no limits, and the least and the most it may name. */
  private static final int SIMILARITY = 70;

  private static final int LEAST_SIMILARITY = 30;
  private static final int CANDIDATES = 5;
  private static final int MOST_CANDIDATES = 500;

  /** UTF-16 code units; of a longer text the beginning is looked up. Weblate sends 500. */
  private static final int LONGEST = 1_000;

  /**
   * @param quality how like the source is to the text, in percent
   * @param rank for the order of the answers; the same
   */
  private record Unit(String source, String target, double quality, double rank) {}

  /** Every source goes with every target, as far as they differ. */
  private record Languages(List<String> sourceLanguages, List<String> targetLanguages) {}

  void languages(Context ctx) {
    List<String> both = List.of(ENGLISH, JAPANESE);
    Api.answer(ctx, new Languages(both, both));
  }

  /** The text is the rest of the path. */
  void unit(Context ctx) {
    String path = ctx.req().getRequestURI();
    String marker = "/unit/";
    Api.answer(ctx, units(ctx, decoded(path.substring(path.indexOf(marker) + marker.length()))));
  }

  /** The text is the parameter {@code source}. */
  void unitOfQuery(Context ctx) {
    String text = ctx.queryParam("source");
    if (text == null || text.isEmpty()) {
      throw new NotFoundResponse("The text is missing.");
    }
    Api.answer(ctx, units(ctx, text));
  }

  private List<Unit> units(Context ctx, String text) {
    String source = language(ctx.pathParam("source"));
    if (source.equals(language(ctx.pathParam("target")))) {
      throw new NotFoundResponse("There is nothing from a language into itself.");
    }
    String looked = text.substring(0, Math.min(text.length(), LONGEST)).strip();
    boolean japanese = source.equals(JAPANESE);
    if (looked.isEmpty() || Script.hasJapanese(looked) != japanese) {
      return List.of();
    }
    int least = Math.max(LEAST_SIMILARITY, number(ctx, "min_similarity", SIMILARITY));
    int most = Math.min(MOST_CANDIDATES, number(ctx, "max_candidates", CANDIDATES));
    return desk.view().matches(looked, most).stream()
        .filter(match -> match.score() >= least)
        .map(match -> unit(match, japanese))
        .toList();
  }

  private static Unit unit(FuzzyMatch match, boolean japanese) {
    return japanese
        ? new Unit(match.ja(), match.en(), match.score(), match.score())
        : new Unit(match.en(), match.ja(), match.score(), match.score());
  }

  /** The language of a code with or without its country: {@code en_GB}, {@code ja-jp}. */
  private static String language(String code) {
    String language = code.toLowerCase(Locale.ROOT).split("[-_@]", 2)[0];
    if (!Set.of(ENGLISH, JAPANESE).contains(language)) {
      throw new NotFoundResponse("The language " + code + " is not known here.");
    }
    return language;
  }

  /** What is no positive number counts as not given, as amaGama has it. */
  private static int number(Context ctx, String name, int otherwise) {
    try {
      int number = Integer.parseInt(String.valueOf(ctx.queryParam(name)));
      return number > 0 ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** In a path a plus sign stands for itself. Bytes that are no UTF-8 become U+FFFD. */
  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
