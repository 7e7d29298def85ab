package org.yakugo.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yakugo.bulletin.Item;
import org.yakugo.corpus.Published;
import org.yakugo.corpus.Snapshot;
import org.yakugo.desk.Desk;
import org.yakugo.exchange.tmx.ForeignMemory;
import org.yakugo.memory.MemoryAnswer;

/** Memory 過去例: where words were printed, in either language. */
record MemoryPage(Desk desk) {
  private static final String PAGE = "memory";
  private static final int MOST = 200;
  private static final int SHOWN = 60;

  /** Two years of them. */
  private static final int MOST_BULLETINS = 104;

  private static final int BESIDE_A_DRAFT = 8;

  /** What a person looks for; what is empty is not asked for. */
  private record Filter(String from, String to, String section, String source) {
    static Filter of(Context ctx) {
      return new Filter(
          Forms.query(ctx, "from"),
          Forms.query(ctx, "to"),
          Forms.query(ctx, "section"),
          Forms.query(ctx, "source"));
    }

    boolean isEmpty() {
      return (from + to + section + source).isEmpty();
    }

    boolean holds(String bulletin, Optional<Item> item) {
      return (from.isEmpty() || bulletin.compareTo(from) >= 0)
          && (to.isEmpty() || bulletin.compareTo(to) <= 0)
          && (section.isEmpty()
              || item.isPresent() && item.get().section().title().contains(section))
          && (source.isEmpty() || item.isPresent() && isFrom(item.get()));
    }

    private boolean isFrom(Item item) {
      String wanted = source.toLowerCase(Locale.ROOT);
      return item.citation() != null
          && item.citation().sources().stream()
              .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(wanted));
    }
  }

  /** {@code GET /memory?q=}: what was found, or without words the bulletins there are. */
  void search(Context ctx) {
    String words = Forms.query(ctx, "q");
    String foreign = Forms.query(ctx, "memory");
    List<FoundLine> lines = words.isEmpty() ? List.of() : lines(ctx, words, foreign, MOST);
    Map<String, Object> content = new HashMap<>();
    content.put("q", words);
    content.put("lines", lines.subList(0, Math.min(SHOWN, lines.size())));
    content.put("total", lines.size());
    Snapshot corpus = desk.view().corpus();
    List<Published> bulletins = corpus.published().reversed();
    int first = Math.min(bulletins.size(), Forms.number(Forms.query(ctx, "first", "0")));
    content.put(
        "bulletins",
        bulletins.stream()
            .skip(first)
            .limit(MOST_BULLETINS)
            .flatMap(one -> corpus.read(one).stream())
            .toList());
    content.put("first", first);
    content.put("shown", MOST_BULLETINS);
    content.put("published", bulletins.size());
    content.put("memories", ForeignMemory.names(desk.workspace()));
    content.put("memory", foreign);
    content.put(
        "sections",
        bulletins.stream().flatMap(one -> one.sections().stream()).distinct().sorted().toList());
    for (String field : List.of("section", "source", "from", "to")) {
      content.put(field, Forms.query(ctx, field));
    }
    String title = PageWords.of(ctx).of("memory.nav");
    Skin.show(ctx, "memory/search.jte", Skin.frame(ctx, PAGE, title), content);
  }

  /** {@code GET /memory/lines?q=}: the first lines alone, to be shown beside a draft. */
  void lines(Context ctx) {
    String words = Forms.query(ctx, "q");
    List<FoundLine> lines = words.isEmpty() ? List.of() : lines(ctx, words, "", BESIDE_A_DRAFT);
    List<FoundLine> shown = lines.subList(0, Math.min(BESIDE_A_DRAFT, lines.size()));
    Map<String, Object> content = Map.of("q", words, "lines", shown);
    Skin.show(ctx, "memory/beside.jte", Skin.frame(ctx, PAGE, ""), content);
  }

  private List<FoundLine> lines(Context ctx, String words, String foreign, int most) {
    Filter filter = Filter.of(ctx);
    List<MemoryAnswer> answers =
        foreign.isEmpty()
            ? desk.view().searchMemory(words, most)
            : desk.searchForeignMemory(foreign, words, most);
    List<FoundLine> lines = new ArrayList<>();
    for (MemoryAnswer answer : answers) {
      Optional<Item> item =
          foreign.isEmpty() && !filter.isEmpty()
              ? desk.view()
                  .corpus()
                  .bulletin(answer.bulletin())
                  .flatMap(
                      b -> b.items().stream().filter(one -> one.n() == answer.item()).findFirst())
              : Optional.empty();
      if (filter.isEmpty() || filter.holds(answer.bulletin(), item)) {
        lines.add(line(answer, words, foreign.isEmpty()));
      }
    }
    lines.sort(Comparator.comparing(line -> !line.exact()));
    return lines;
  }

  private static FoundLine line(MemoryAnswer answer, String words, boolean own) {
    String wanted = words.toLowerCase(Locale.ROOT);
    boolean exact =
        (answer.en() + "\n" + answer.ja() + "\n" + answer.text())
            .toLowerCase(Locale.ROOT)
            .contains(wanted);
    String field = String.valueOf(answer.field());
    return new FoundLine(
        answer,
        own,
        exact,
        field.equals("ja") ? marked(answer) : List.of(Piece.plain(answer.ja())),
        field.equals("en") ? marked(answer) : List.of(Piece.plain(answer.en())),
        field.equals("body") ? marked(answer) : List.of());
  }

  private static List<Piece> marked(MemoryAnswer answer) {
    return Piece.of(
        Objects.requireNonNull(answer.text()),
        answer.highlights().stream()
            .map(found -> new Piece.Mark(found.start(), found.end(), "found", null, null)));
  }
}
