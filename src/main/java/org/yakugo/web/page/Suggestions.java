package org.yakugo.web.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.yakugo.LastUsed;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Item;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.suggest.Suggestion;

/**
 * What was suggested for the items in work, as long as glossary and corpus stay as they are. While
 * a person works at one item the next ones are looked up.
 */
final class Suggestions {
  /** Items; some twenty bulletins. */
  private static final int REMEMBERED = 500;

  private final Desk desk;
  private final ExecutorService ahead =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("suggest-", 0).factory());
  private @Nullable View view;
  private final Map<List<Object>, CompletableFuture<Suggestion>> known = new LastUsed<>(REMEMBERED);

  Suggestions(Desk desk) {
    this.desk = desk;
  }

  Suggestion of(Item item) {
    return entry(item, Runnable::run).join();
  }

  /** Looks these up when there is time. */
  void prepare(List<Item> items) {
    items.forEach(item -> entry(item, ahead));
  }

  private CompletableFuture<Suggestion> entry(Item item, java.util.concurrent.Executor where) {
    CompletableFuture<Suggestion> found;
    View now = desk.view();
    synchronized (this) {
      if (now != view) {
        known.clear();
        view = now;
      }
      List<Object> key =
          List.of(
              item.en().text(),
              CorpusAligner.body(item),
              String.valueOf(item.citation() == null ? null : item.citation().dates()));
      found = known.get(key);
      if (found != null && !(where != ahead && !found.isDone())) {
        return found;
      }
      found = found == null ? new CompletableFuture<>() : found;
      known.put(key, found);
    }
    CompletableFuture<Suggestion> entry = found;
    where.execute(
        () -> {
          try {
            if (!entry.isDone()) {
              entry.complete(now.suggesting().of(item));
            }
          } catch (RuntimeException e) {
            entry.completeExceptionally(e);
          }
        });
    return entry;
  }
}
