package org.yakugo.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Json;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.ParsedBulletin;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.Report;
import org.yakugo.check.RuleChoice;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.memory.MemoryAnswer;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.suggest.Suggestion;
import org.yakugo.web.page.Caller;

/** The HTTP API's handlers: a request taken apart, the desk asked, its answer as JSON. */
record Api(Desk desk) {
  /** Items that prove a pair, on a page of pairs: a country's name has thousands. */
  private static final int MOST_EVIDENCE = 100;

  private static final int MOST_MATCHES = 20;
  private static final int LONGEST_QUERY = 2_000;

  /**
   * What {@code /health} says when all is well.
   *
   * @param away why other houses can't be asked now; null if they can, or there are none
   */
  private record Health(
      String status,
      int bulletins,
      int items,
      int concepts,
      @JsonInclude(Include.NON_NULL) @Nullable String away) {}

  /** A header; {@code local} where other houses are away. */
  private static final String MEMORY = "Yakugo-Memory";

  /** Without a look at the files, which somebody else may be taking. */
  void health(Context ctx) {
    View view = desk.recentView();
    answer(
        ctx,
        new Health(
            "ok",
            view.corpus().published().size(),
            view.items(),
            view.glossary().concepts().size(),
            view.away().map(Message::en).orElse(null)));
  }

  /** Says that an answer lacks what other houses know, where they are away. */
  private void markIfLocal(Context ctx) {
    desk.view().away().ifPresent(why -> ctx.header(MEMORY, "local"));
  }

  void parse(Context ctx) {
    answer(ctx, ParsedBulletin.of(BulletinReader.readItems(SubmittedText.of(ctx))));
  }

  void suggest(Context ctx) {
    List<Item> items = BulletinReader.readItems(SubmittedText.of(ctx)).items();
    List<Suggestion> suggestions = desk.view().suggesting().of(items, Caller.deadline(ctx));
    markIfLocal(ctx);
    boolean bare = "0".equals(ctx.queryParam("evidence"));
    answer(
        ctx, bare ? suggestions.stream().map(Suggestion::withoutEvidence).toList() : suggestions);
  }

  void memory(Context ctx) {
    List<MemoryAnswer> answers = desk.view().searchMemory(required(ctx, "q"), MOST_MATCHES);
    markIfLocal(ctx);
    answer(ctx, answers);
  }

  void terms(Context ctx) {
    PagedList.answer(ctx, desk.view().pairs(), pair -> pair.withNewest(MOST_EVIDENCE));
  }

  void render(Context ctx) {
    String lang = ctx.queryParam("lang");
    KatakanaRenderer.requireKnown(lang);
    answer(ctx, desk.view().suggesting().katakana(required(ctx, "name"), lang));
  }

  void check(Context ctx) {
    SourceText source = SubmittedText.of(ctx);
    Report report =
        desk.view().checking().check(source.name(), source, RuleChoice.ALL, Caller.deadline(ctx));
    answer(ctx, desk.ignored().apply(report));
  }

  private static String required(Context ctx, String name) {
    String value = ctx.queryParam(name);
    if (value == null || value.isBlank()) {
      throw UnusableInput.request("the-query-has-no", name);
    }
    if (value.length() > LONGEST_QUERY) {
      throw UnusableInput.request("query-too-long", name);
    }
    return value.strip();
  }

  /** Answers a value as JSON. */
  static void answer(Context ctx, Object value) {
    ctx.contentType("application/json; charset=utf-8").result(Json.line(value));
  }
}
