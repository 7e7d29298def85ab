package org.yakugo.web.page;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.decision.Decision;
import org.yakugo.desk.Desk;
import org.yakugo.exchange.ConceptImport;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Format;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.ImportPlan;
import org.yakugo.exchange.ImportReport;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.Workspace;

/** The glossary from and for other programs: an import is seen before it is done. */
record ExchangePage(Desk desk, Path incoming) {
  private static final String PAGE = "glossary";

  /** What stands before the name of a file that is kept, so that no two are one. */
  private static final int UUID_LENGTH = 36;

  ExchangePage(Desk desk) {
    this(desk, desk.workspace().derived().resolve("incoming"));
  }

  /** {@code GET /glossary/exchange}. */
  void show(Context ctx) {
    answer(ctx, null, "");
  }

  /** {@code POST /glossary/import}: what the file would do. */
  void preview(Context ctx) {
    UploadedFile upload = ctx.uploadedFile("file");
    if (upload == null || !Submission.isGiven(upload)) {
      throw new UnusableInput(Reason.REQUEST, PageWords.of(ctx).of("exchange.no-file"));
    }
    if (upload.size() == 0) {
      throw UnusableInput.request("is-empty", Submission.name(upload));
    }
    String kept = UUID.randomUUID() + "-" + Submission.name(upload);
    Path file = Workspace.fileIn(incoming, kept);
    DurableFile.write(file, Submission.content(upload));
    answer(ctx, plan(ctx, kept), kept);
  }

  /** {@code POST /glossary/import/{file}}: does it. */
  void take(Context ctx) {
    String kept = ctx.pathParam("file");
    Decision decision =
        desk.decisions().apply(plan(ctx, kept).draft(Forms.who(ctx), Forms.text(ctx, "why"), true));
    desk.look();
    try {
      Files.deleteIfExists(Workspace.fileIn(incoming, kept));
    } catch (IOException e) {
      // It lies among what is derived, which anybody may throw away.
    }
    Decided.goOn(ctx, decision, "/glossary");
  }

  private ImportPlan plan(Context ctx, String kept) {
    Path file = Workspace.fileIn(incoming, kept);
    if (!Files.isRegularFile(file)) {
      throw UnusableInput.missing("file-not-here-any-more-send-again");
    }
    ForeignFile source = new ForeignFile(file, kept.substring(UUID_LENGTH + 1));
    return ConceptImport.plan(
        source,
        Format.detect(source),
        ImportHints.in(desk.view().glossary().language()),
        desk.decisions().look().unplaced(),
        false,
        Caller.deadline(ctx));
  }

  private void answer(Context ctx, @Nullable ImportPlan plan, String kept) {
    Map<String, Object> content = new HashMap<>();
    if (plan != null) {
      content.put("report", ImportReport.of(plan, null));
      content.put("refused", plan.refused());
      content.put("notes", Stream.concat(plan.cleaned().stream(), plan.left().stream()).toList());
    }
    content.put("kept", kept);
    content.put(
        "formats", Stream.of(Format.values()).filter(format -> !format.isReadOnly()).toList());
    String title = PageWords.of(ctx).of("exchange.title");
    Skin.show(ctx, "glossary/exchange.jte", Skin.frame(ctx, PAGE, title), content);
  }
}
