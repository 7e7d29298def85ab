package org.yakugo.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.yakugo.Json;
import org.yakugo.UnusableInput;
import org.yakugo.check.TaughtWords;
import org.yakugo.desk.Desk;

/**
 * The dictionary of LanguageTool's protocol: the words of the glossary's list. There is one for the
 * house, so the {@code username} and {@code dict} of the original are not asked for.
 */
record WordsApi(Desk desk) {
  /** As many as the original gives at once. */
  private static final int USUAL = 10;

  /** {@code GET /v2/words?offset=&limit=}. */
  void list(Context ctx) {
    LanguageToolApi.answer(
        ctx,
        LanguageToolApi.JSON,
        () -> {
          List<String> words = TaughtWords.load(desk.workspace().glossary(), notice -> {}).words();
          List<String> page =
              words.stream()
                  .skip(number(ctx, "offset", 0))
                  .limit(number(ctx, "limit", USUAL))
                  .toList();
          return Json.line(Map.of("words", page));
        });
  }

  /** {@code POST /v2/words/add}: {@code added} is false if the list has the word. */
  void add(Context ctx) {
    LanguageToolApi.answer(
        ctx,
        LanguageToolApi.JSON,
        () -> Json.line(Map.of("added", seen(TaughtWords.add(desk.workspace(), word(ctx))))));
  }

  /** {@code POST /v2/words/delete}: {@code deleted} is false if the list doesn't have the word. */
  void delete(Context ctx) {
    LanguageToolApi.answer(
        ctx,
        LanguageToolApi.JSON,
        () -> Json.line(Map.of("deleted", seen(TaughtWords.remove(desk.workspace(), word(ctx))))));
  }

  /** So that the next check goes by it. */
  private boolean seen(boolean changed) {
    if (changed) {
      desk.look();
    }
    return changed;
  }

  private static String word(Context ctx) {
    return LanguageToolApi.parameters(ctx).getOrDefault("word", "").strip();
  }

  private static int number(Context ctx, String name, int usual) {
    String given = ctx.queryParam(name);
    if (given == null) {
      return usual;
    }
    if (!given.matches("\\d{1,9}")) {
      throw UnusableInput.request("is-no-number-2", name, given);
    }
    return Integer.parseInt(given);
  }
}
