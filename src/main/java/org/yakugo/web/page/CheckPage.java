package org.yakugo.web.page;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.check.RuleChoice;
import org.yakugo.check.Rules;
import org.yakugo.check.baseline.IgnoreMark;
import org.yakugo.check.baseline.IgnoreMarks;
import org.yakugo.check.report.HtmlReport;
import org.yakugo.check.report.SarifReport;
import org.yakugo.check.report.WordComments;
import org.yakugo.desk.Desk;
import org.yakugo.manuscript.Manuscripts;

/** Check 校閲: files before they are published, and what the check finds in them. */
record CheckPage(Desk desk, CheckedFiles files) {
  private static final String PAGE = "check";

  /** {@code GET /check}: a place to drop files, and those that were checked. */
  void list(Context ctx) {
    Map<String, Object> content = Map.of("files", files.all());
    String title = PageWords.of(ctx).of("check.nav");
    Skin.show(ctx, "check/list.jte", Skin.frame(ctx, PAGE, title), content);
  }

  /** {@code POST /check}: one file or several. */
  void add(Context ctx) {
    List<CheckedFile> added = new ArrayList<>();
    for (UploadedFile upload : ctx.uploadedFiles("file")) {
      if (Submission.isGiven(upload)) {
        String name = Submission.name(upload);
        added.add(files.add(name, Submission.content(upload), previous(ctx, name)));
      }
    }
    if (added.isEmpty()) {
      String text = Forms.text(ctx, "text");
      if (text.isBlank()) {
        throw new UnusableInput(Reason.REQUEST, PageWords.of(ctx).of("exchange.no-file"));
      }
      String name = PageWords.of(ctx).of("draft.pasted") + ".txt";
      added.add(files.add(name, text.getBytes(StandardCharsets.UTF_8), previous(ctx, name)));
    }
    Forms.seeOther(ctx, added.size() == 1 ? "/check/" + added.getFirst().id() : "/check");
  }

  /** What was found in the file of that name when it was last given; null if it never was. */
  private @Nullable List<String> previous(Context ctx, String name) {
    return files.all().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .map(file -> report(ctx, file).findings().stream().map(Finding::fingerprint).toList())
        .orElse(null);
  }

  /** {@code GET /check/{id}}: at once; the findings come when the check is through. */
  void show(Context ctx) {
    CheckedFile file = files.find(ctx.pathParam("id"));
    String query = ctx.queryString();
    Map<String, Object> content = Map.of("file", file, "query", query == null ? "" : "?" + query);
    Skin.show(ctx, "check/file.jte", Decided.frame(ctx, desk, PAGE, file.name()), content);
  }

  /** {@code GET /check/{id}/findings?severity=&rule=&new=}. */
  void findings(Context ctx) {
    answer(ctx, files.find(ctx.pathParam("id")), null, null);
  }

  /**
   * The findings that the address asks for.
   *
   * @param notice what was just done; null if nothing
   * @param undo takes it back, an address behind the file's
   */
  private void answer(
      Context ctx, CheckedFile file, @Nullable String notice, @Nullable String undo) {
    Report report = report(ctx, file);
    String severity = Forms.query(ctx, "severity");
    String rule = Forms.query(ctx, "rule");
    boolean onlyNew = !Forms.query(ctx, "new").isEmpty();
    List<Finding> shown =
        report.findings().stream()
            .filter(f -> severity.isEmpty() || f.severity().label().equals(severity))
            .filter(f -> rule.isEmpty() || f.rule().equals(rule))
            .filter(f -> !onlyNew || isNew(file, f))
            .toList();
    Map<String, Object> content = new HashMap<>();
    content.put("file", file);
    content.put("report", report);
    content.put("items", CheckedLine.of(report, shown));
    content.put("query", ctx.queryString() == null ? "" : "?" + ctx.queryString());
    content.put("severity", severity);
    content.put("rule", rule);
    content.put("onlyNew", onlyNew);
    content.put(
        "rules", report.findings().stream().map(Finding::rule).distinct().sorted().toList());
    content.put("fresh", report.findings().stream().filter(f -> isNew(file, f)).count());
    content.put("gone", gone(file, report));
    Skin.show(ctx, "check/findings.jte", Skin.frame(ctx, PAGE, "", notice, undo), content);
  }

  /** {@code GET /check/{id}/summary}: how much was found, in a word. */
  void summary(Context ctx) {
    Object[] found = report(ctx, files.find(ctx.pathParam("id"))).summary().values().toArray();
    String summary = PageWords.of(ctx).of("check.counts", found);
    ctx.contentType("text/plain; charset=utf-8").result(summary);
  }

  /** {@code POST /check/{id}/apply}: a suggestion goes into the text. */
  void apply(Context ctx) {
    CheckedFile file = files.find(ctx.pathParam("id"), Forms.text(ctx, "version"));
    Report report = report(ctx, file);
    Finding finding = IgnoreMarks.finding(report, Forms.text(ctx, "fingerprint"));
    String suggestion = Forms.text(ctx, "suggestion").replaceAll("\\s*\\R\\s*", " ");
    String text =
        report
            .bulletin()
            .textOf(finding)
            .map(field -> Mended.text(file.text(), field.at(finding.start()), finding, suggestion))
            .orElseThrow(
                () -> new UnusableInput(Reason.CONFLICT, PageWords.of(ctx).of("check.cannot")));
    files.save(file, file.with(text));
    answer(ctx, file.with(text), PageWords.of(ctx).of("check.applied"), "restore");
  }

  /** {@code POST /check/{id}/restore}: the last suggestion that was applied comes out again. */
  void restore(Context ctx) {
    CheckedFile file = files.find(ctx.pathParam("id"), Forms.text(ctx, "version"));
    files.save(file, file.restored());
    answer(ctx, file.restored(), null, null);
  }

  /** {@code POST /check/{id}/ignore}: a finding is to be left as it is, with a reason. */
  void ignore(Context ctx) {
    CheckedFile file = files.find(ctx.pathParam("id"));
    Finding finding = IgnoreMarks.finding(report(ctx, file), Forms.text(ctx, "fingerprint"));
    IgnoreMark mark =
        IgnoreMark.of(finding, LocalDate.now(), Forms.who(ctx), Forms.text(ctx, "why"));
    IgnoreMarks.add(desk.workspace(), mark);
    answer(ctx, file, PageWords.of(ctx).of("check.ignored"), "heed/" + finding.fingerprint());
  }

  /** {@code POST /check/{id}/heed/{fingerprint}}: not ignored after all. */
  void heed(Context ctx) {
    IgnoreMarks.remove(desk.workspace(), ctx.pathParam("fingerprint"));
    findings(ctx);
  }

  /** {@code GET /check/{id}/report.html}. */
  void html(Context ctx) {
    CheckedFile file = files.find(ctx.pathParam("id"));
    String html = new HtmlReport(PageWords.of(ctx).locale()).of(List.of(report(ctx, file)));
    Downloads.text(ctx, file.name() + ".html", "text/html", html);
  }

  /** {@code GET /check/{id}/report.sarif}. */
  void sarif(Context ctx) {
    CheckedFile file = files.find(ctx.pathParam("id"));
    String version = CheckPage.class.getPackage().getImplementationVersion();
    String sarif =
        new SarifReport(PageWords.of(ctx).locale(), Rules.all())
            .of(List.of(report(ctx, file)), version);
    Downloads.text(ctx, file.name() + ".sarif", "application/sarif+json", sarif);
  }

  /** {@code GET /check/{id}/comments.docx}: the Word file that came, with comments. */
  void word(Context ctx) {
    CheckedFile file = files.find(ctx.pathParam("id"));
    WordComments comments = new WordComments(PageWords.of(ctx).locale(), Instant.now());
    Downloads.word(ctx, file.name(), comments.added(files.original(file), report(ctx, file)));
  }

  /** {@code GET /check/{id}/text.txt}: the text with the suggestions that were applied. */
  void text(Context ctx) {
    CheckedFile file = files.find(ctx.pathParam("id"));
    Downloads.text(ctx, file.source().stem() + ".txt", "text/plain", file.text() + "\n");
  }

  /** {@code POST /check/{id}/draft}: the text as it is now goes into work, to be published. */
  void draft(Context ctx) {
    CheckedFile file = files.find(ctx.pathParam("id"));
    String id = new Manuscripts(desk.workspace()).open(file.source()).id();
    Forms.seeOther(ctx, "/draft/" + Skin.encoded(id) + "/finish");
  }

  private Report report(Context ctx, CheckedFile file) {
    return desk.ignored()
        .apply(
            desk.view()
                .checking()
                .check(file.name(), file.source(), RuleChoice.ALL, Caller.deadline(ctx)));
  }

  private static boolean isNew(CheckedFile file, Finding finding) {
    return file.previous() != null && !file.previous().contains(finding.fingerprint());
  }

  private static long gone(CheckedFile file, Report report) {
    List<String> now = report.findings().stream().map(Finding::fingerprint).toList();
    return file.previous() == null
        ? 0
        : file.previous().stream().filter(before -> !now.contains(before)).count();
  }
}
