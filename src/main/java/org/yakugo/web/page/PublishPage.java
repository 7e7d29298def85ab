package org.yakugo.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.align.MinedPair;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Period;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.Report;
import org.yakugo.check.RuleChoice;
import org.yakugo.corpus.Addition;
import org.yakugo.corpus.Published;
import org.yakugo.corpus.Snapshot;
import org.yakugo.decision.Difference;
import org.yakugo.desk.Desk;
import org.yakugo.manuscript.Manuscript;
import org.yakugo.manuscript.Manuscripts;
import org.yakugo.manuscript.PrintedBulletin;

/** What becomes of a bulletin in work: a file, or a part of the corpus, which learns from it. */
record PublishPage(Desk desk, Manuscripts manuscripts) {
  private static final String PAGE = "draft";

  /** {@code GET /draft/{id}/finish}: the whole bulletin, read by the check once more. */
  void finish(Context ctx) {
    show(ctx, manuscripts.find(ctx.pathParam("id")), false);
  }

  /**
   * @param overtaken whether the week was published otherwise since somebody saw it: both stand
   *     side by side
   */
  private void show(Context ctx, Manuscript manuscript, boolean overtaken) {
    Bulletin bulletin = manuscript.bulletin();
    Snapshot corpus = desk.view().corpus();
    Report report =
        desk.ignored()
            .apply(
                desk.view()
                    .checking()
                    .check(manuscript.name(), bulletin, RuleChoice.ALL, Caller.deadline(ctx)));
    Map<String, Object> content = new HashMap<>();
    content.put("manuscript", manuscript);
    content.put("bulletin", bulletin);
    content.put("report", report);
    content.put("asks", manuscript.read().period() == null);
    content.put("week", manuscript.week() == null ? bulletin.cited() : manuscript.week());
    content.put("version", corpus.find(bulletin.id()).map(Published::version).orElse(""));
    content.put(
        "differences",
        corpus.bulletin(bulletin.id()).map(now -> differences(now, bulletin)).orElse(List.of()));
    content.put("overtaken", overtaken);
    String title = PageWords.of(ctx).of("finish.title", manuscript.name());
    Skin.show(ctx, "draft/finish.jte", Skin.frame(ctx, PAGE, title), content);
  }

  /** The headlines that are worded in two ways, by their English. */
  private static List<Difference> differences(Bulletin present, Bulletin wanted) {
    return Stream.of(wanted, present)
        .flatMap(version -> version.items().stream())
        .map(item -> item.en().text())
        .distinct()
        .map(en -> new Difference(en, japanese(present, en), japanese(wanted, en)))
        .filter(both -> !both.before().equals(both.after()))
        .toList();
  }

  private static String japanese(Bulletin bulletin, String english) {
    return bulletin.items().stream()
        .filter(item -> item.en().text().equals(english))
        .map(item -> item.ja().text())
        .collect(Collectors.joining("／"));
  }

  /** {@code GET /draft/{id}/export.txt}. */
  void text(Context ctx) {
    Manuscript manuscript = manuscripts.find(ctx.pathParam("id"));
    Downloads.text(
        ctx, manuscript.id() + ".txt", "text/plain", PrintedBulletin.text(manuscript.bulletin()));
  }

  /** {@code GET /draft/{id}/export.docx}. */
  void word(Context ctx) {
    Manuscript manuscript = manuscripts.find(ctx.pathParam("id"));
    Downloads.word(ctx, manuscript.id() + ".docx", PrintedBulletin.word(manuscript.bulletin()));
  }

  /**
   * {@code POST /draft/{id}/publish}: into the corpus; in the place of no other version of the week
   * than the one that was seen.
   */
  void publish(Context ctx) {
    Manuscript manuscript = manuscripts.find(ctx.pathParam("id"));
    if (manuscript.read().period() == null) {
      manuscript = manuscript.of(week(ctx));
    }
    Bulletin bulletin = manuscript.bulletin();
    SourceText text = SourceText.of(bulletin.id() + ".txt", PrintedBulletin.text(bulletin));
    Addition addition = desk.add(text, Forms.text(ctx, "version")::equals, true);
    desk.look();
    if (addition.outcome() == Addition.Outcome.REFUSED) {
      if (!desk.view().corpus().holds(bulletin.id())) {
        throw new UnusableInput(Reason.CONFLICT, Objects.requireNonNull(addition.reason()));
      }
      ctx.status(HttpStatus.CONFLICT);
      show(ctx, manuscript, true);
      return;
    }
    manuscripts.published(manuscript.id(), manuscript.week());
    Forms.seeOther(ctx, "/draft/" + Skin.encoded(manuscript.id()) + "/learned");
  }

  private static Period week(Context ctx) {
    try {
      LocalDate from = LocalDate.parse(Forms.text(ctx, "from"));
      LocalDate to = LocalDate.parse(Forms.text(ctx, "to"));
      if (!to.isBefore(from) && from.getYear() > 1900 && to.getYear() < 10_000) {
        return new Period(from, to);
      }
    } catch (DateTimeParseException noDay) {
      // Told below.
    }
    throw new UnusableInput(Reason.REQUEST, PageWords.of(ctx).of("finish.week.none"));
  }

  /** {@code GET /draft/{id}/learned}: what the corpus knows from it, once it is published. */
  void learned(Context ctx) {
    Manuscript manuscript = manuscripts.find(ctx.pathParam("id"));
    String bulletin = manuscript.bulletin().id();
    if (manuscript.published() == null || !desk.view().corpus().holds(bulletin)) {
      Forms.seeOther(ctx, "/draft/" + Skin.encoded(manuscript.id()) + "/finish");
      return;
    }
    List<MinedPair> shown =
        desk.view().pairs().stream()
            .filter(p -> p.evidence().stream().anyMatch(e -> e.bulletin().equals(bulletin)))
            .toList();
    Map<String, Object> content = new HashMap<>();
    content.put("manuscript", manuscript);
    content.put("bulletin", bulletin);
    content.put("fresh", shown.stream().filter(pair -> isOnlyIn(pair, bulletin)).toList());
    content.put("confirmed", shown.stream().filter(pair -> !isOnlyIn(pair, bulletin)).toList());
    String title = PageWords.of(ctx).of("learned.title");
    Skin.show(ctx, "draft/learned.jte", Skin.frame(ctx, PAGE, title), content);
  }

  private static boolean isOnlyIn(MinedPair pair, String bulletin) {
    return pair.evidence().stream().allMatch(e -> e.bulletin().equals(bulletin));
  }
}
