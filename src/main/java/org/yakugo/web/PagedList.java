package org.yakugo.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.io.function.Uncheck;
import org.yakugo.Json;
import org.yakugo.UnusableInput;

/**
 * A long list as the answer: all of it, or the page that the query's {@code page}, from 1, and
 * {@code limit} ask for. {@code X-Total-Count} tells how many there are, {@code Link} where the
 * next page is. It is written out entry by entry, so that no answer has to fit into memory.
 */
final class PagedList {
  private static final int USUAL_LIMIT = 100;
  private static final int MOST = 10_000;

  /**
   * @throws UnusableInput if the query's numbers are none, or too small or large
   */
  static void answer(Context ctx, List<?> all) {
    answer(ctx, all, entry -> entry);
  }

  /**
   * @param shortened makes of an entry what a page shows of it
   */
  static <T> void answer(Context ctx, List<T> all, UnaryOperator<T> shortened) {
    boolean paged = ctx.queryParam("page") != null || ctx.queryParam("limit") != null;
    List<T> shown = paged ? page(ctx, all).stream().map(shortened).toList() : all;
    ctx.header("X-Total-Count", Integer.toString(all.size()))
        .contentType("application/json; charset=utf-8");
    Uncheck.run(() -> Json.MAPPER.writeValue(ctx.outputStream(), shown));
  }

  private static <T> List<T> page(Context ctx, List<T> all) {
    int page = number(ctx, "page", 1, 1, Integer.MAX_VALUE);
    int limit = number(ctx, "limit", USUAL_LIMIT, 1, MOST);
    int from = (int) Math.min(all.size(), (page - 1L) * limit);
    int to = Math.min(all.size(), from + limit);
    if (to < all.size()) {
      String next = "<%s?%spage=%d&limit=%d>; rel=\"next\"";
      ctx.header("Link", next.formatted(ctx.path(), others(ctx), page + 1, limit));
    }
    return all.subList(from, to);
  }

  /** The query's other parameters, as an address has them. */
  private static String others(Context ctx) {
    StringBuilder query = new StringBuilder();
    ctx.queryParamMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("page") && !name.equals("limit")) {
                values.forEach(value -> query.append(encoded(name, value)));
              }
            });
    return query.toString();
  }

  private static String encoded(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8)
        + "&";
  }

  /**
   * A number of the query.
   *
   * @throws UnusableInput if what stands there is none from {@code least} to {@code most}
   */
  static int number(Context ctx, String name, int usual, int least, int most) {
    String asked = ctx.queryParam(name);
    try {
      int number = asked == null ? usual : Integer.parseInt(asked);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw UnusableInput.request("query-number", name, least, most);
  }
}
