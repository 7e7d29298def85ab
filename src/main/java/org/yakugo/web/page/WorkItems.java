package org.yakugo.web.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.yakugo.LastUsed;
import org.yakugo.Remembered;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.check.Severity;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.manuscript.Headline;
import org.yakugo.manuscript.Manuscript;
import org.yakugo.manuscript.State;
import org.yakugo.suggest.Suggestion;

/**
 * Puts together what is known of an item in work: suggestions, findings, marks. While a person
 * works at one item the next ones are made ready.
 */
final class WorkItems {
  private static final int AHEAD = 4;

  /** Items; some twenty bulletins. */
  private static final int REMEMBERED = 500;

  /** What an unwritten headline can't be blamed for. */
  private static final Set<String> OF_UNWRITTEN =
      Set.of("HEADLINE_MISSING", "COUNTRY_MISSING", "PERSON_MISSING");

  /** Bulletins that several people work at. */
  private static final int KEPT = 8;

  /** What was found for items and headlines, as long as glossary and corpus stay as they are. */
  private record Known(
      View view, Remembered<Item, Suggestion> suggestions, Remembered<Bulletin, Report> reports) {
    Known(View view) {
      this(
          view,
          new Remembered<>(REMEMBERED, item -> view.suggesting().of(item)),
          new Remembered<>(REMEMBERED, lone -> view.checking().checkWhileTyping(lone)));
    }
  }

  private final Desk desk;
  private final ExecutorService ahead =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("ahead-", 0).factory());
  private @Nullable Known known;

  /** As they were opened, by their texts: each saving and each switch asks for the whole. */
  private final Map<String, Bulletin> read = new LastUsed<>(KEPT);

  WorkItems(Desk desk) {
    this.desk = desk;
  }

  private synchronized Known known() {
    View now = desk.view();
    Known kept = known != null && known.view() == now ? known : new Known(now);
    known = kept;
    return kept;
  }

  /** The bulletin with the headlines as they are written now. */
  Bulletin bulletin(Manuscript manuscript) {
    synchronized (read) {
      return manuscript.with(
          read.computeIfAbsent(
              manuscript.name() + "\n" + manuscript.source(), text -> manuscript.read()));
    }
  }

  /** Makes those behind that one ready when there is time. */
  void prepareBehind(Manuscript manuscript, int n, PageWords words) {
    int last = Math.min(n + AHEAD, manuscript.headlines().size());
    for (int next = n + 1; next <= last; next++) {
      int one = next;
      ahead.submit(() -> of(manuscript, one, words));
    }
  }

  /** The item of that number, as it is written. */
  WorkItem of(Manuscript manuscript, int n, PageWords words) {
    Headline headline = manuscript.headline(n);
    Bulletin bulletin = bulletin(manuscript);
    Item english = bulletin.items().get(n - 1).with(Passage.EMPTY);
    Suggestion suggestion = known().suggestions().of(english);
    boolean proposed = headline.state() == State.OPEN && headline.ja().isEmpty();
    String first = suggestion.drafts().isEmpty() ? "" : suggestion.drafts().getFirst().ja();
    return of(bulletin, headline, proposed ? first : headline.ja(), proposed, suggestion, words);
  }

  private WorkItem of(
      Bulletin bulletin,
      Headline headline,
      String ja,
      boolean proposed,
      Suggestion suggestion,
      PageWords words) {
    Item item = bulletin.items().get(headline.n() - 1).with(Passage.of(ja));
    List<Finding> findings = findings(bulletin, item);
    Map<String, Card> cards = Card.of(suggestion);
    MarkedEnglish english = new MarkedEnglish(suggestion.mentions(), cards, words);
    return new WorkItem(
        item,
        ja,
        proposed,
        headline.revision(),
        headline.state() == State.DONE,
        english.headline(item.en().text()),
        english.body(item.body().stream().map(Passage::text).toList()),
        new MarkedHeadline(item.en().text(), cards.values(), words).pieces(ja, findings),
        findings,
        suggestion.drafts(),
        suggestion.matches().stream()
            .map(m -> new WorkItem.Match(m, WordDifference.of(m.en(), item.en().text())))
            .toList(),
        List.copyOf(cards.values()));
  }

  /** What the check complains of in an item with this headline, without what is ignored. */
  List<Finding> findings(Bulletin bulletin, Item item) {
    return desk
        .ignored()
        .apply(known().reports().of(bulletin.with(List.of(item.alone()))))
        .findings()
        .stream()
        .filter(f -> !item.ja().isEmpty() || !OF_UNWRITTEN.contains(f.rule()))
        .toList();
  }

  /** How far an item has come with this headline. */
  State state(Manuscript manuscript, int n, String ja) {
    if (ja.isBlank()) {
      return State.OPEN;
    }
    Bulletin bulletin = bulletin(manuscript);
    Item item = bulletin.items().get(n - 1).with(Passage.of(ja));
    boolean clean =
        findings(bulletin, item).stream()
            .noneMatch(f -> f.severity().isAtLeast(Severity.WARNING) && f.field() == Field.JA);
    return clean ? State.CHECKED : State.DRAFTED;
  }
}
