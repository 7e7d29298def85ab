package org.yakugo.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.exchange.ConceptImport;
import org.yakugo.exchange.Export;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Format;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.ImportPlan;
import org.yakugo.exchange.ImportReport;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.LossCount;
import org.yakugo.exchange.tmx.ForeignMemory;
import org.yakugo.exchange.tmx.MemoryReport;
import org.yakugo.web.page.Caller;

/** The glossary in the formats of other programs, over HTTP. */
record ExchangeApi(Desk desk) {
  /** What a format couldn't hold; in the answer that says only that. */
  private record Losses(String format, int total, List<LossCount.Sort> losses) {}

  /** {@code GET /api/glossary/export?format=tbx}; with {@code losses=true} what doesn't fit. */
  void export(Context ctx) {
    String label = ctx.queryParam("format");
    if (label == null) {
      throw UnusableInput.request("query-no-format-formats", Format.all());
    }
    Format format = Format.of(label);
    boolean lossesAlone = flag(ctx, "losses");
    LossCount losses = new LossCount();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(
        format, desk.decisions().look().unplaced(), desk.view().corpus().bulletins(), out, losses);
    if (lossesAlone) {
      Api.answer(ctx, new Losses(format.label(), losses.total(), losses.sorts()));
      return;
    }
    String name = format == Format.TMX ? "memory" : "glossary";
    ctx.header(
            "Content-Disposition",
            "attachment; filename=\"%s.%s\"".formatted(name, format.ending()))
        .header("Yakugo-Losses", String.valueOf(losses.total()))
        .contentType(format.mediaType())
        .result(out.toByteArray());
  }

  /** {@code POST /api/glossary/import}: a form with {@code file}, or the file alone. */
  void take(Context ctx) {
    Path file = null;
    try {
      file = Files.createTempFile("yakugo-", ".import");
      ForeignFile source = new ForeignFile(file, save(ctx, file));
      String label = parameter(ctx, "format");
      Format format = label == null ? Format.detect(source) : Format.of(label);
      Api.answer(
          ctx, format.isMemory() ? memory(ctx, source, format) : concepts(ctx, source, format));
    } catch (IOException e) {
      throw UnusableInput.storage("file-cant-kept", e).because(e);
    } finally {
      delete(file);
    }
  }

  private ImportReport concepts(Context ctx, ForeignFile source, Format format) {
    boolean onlyNew = flag(ctx, "onlyNew");
    ImportPlan plan =
        ConceptImport.plan(
            source,
            format,
            ImportHints.in(desk.view().glossary().language()),
            desk.decisions().look().unplaced(),
            onlyNew,
            Caller.deadline(ctx));
    if (flag(ctx, "preview") || plan.isEmpty() && plan.refused().isEmpty()) {
      return ImportReport.of(plan, null);
    }
    String who = parameter(ctx, "who");
    var draft =
        plan.draft(DecisionApi.who(ctx, who), parameter(ctx, "why"), flag(ctx, "skipUnusable"));
    String decision = plan.isEmpty() ? null : desk.decisions().apply(draft).id();
    return ImportReport.of(plan, decision);
  }

  private MemoryReport memory(Context ctx, ForeignFile source, Format format) {
    String named = parameter(ctx, "name");
    String name = named == null ? source.name().replaceFirst("\\.[^.]*$", "") : named;
    Intake intake = new Intake(source.name(), entry -> {}, Caller.deadline(ctx));
    int units =
        new ForeignMemory(desk.workspace(), name)
            .take(source, format, flag(ctx, "preview"), flag(ctx, "skipUnusable"), intake);
    return MemoryReport.of(name, units, intake);
  }

  /** Keeps what was sent as a file; returns its name. */
  private static String save(Context ctx, Path file) throws IOException {
    if (String.valueOf(ctx.contentType()).startsWith("multipart/form-data")) {
      UploadedFile upload = ctx.uploadedFile("file");
      if (upload == null) {
        throw UnusableInput.request("form-no-file-field-file");
      }
      try (InputStream in = upload.content()) {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return upload.filename().replaceAll(".*[/\\\\]", "");
    }
    try (InputStream in = ctx.bodyInputStream()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    if (Files.size(file) == 0) {
      throw UnusableInput.request("request-brings-no-file");
    }
    String name = ctx.queryParam("name");
    return name == null ? "The file" : name;
  }

  /** Whatever else it says may mean either, and what was to be looked at would be written. */
  private static boolean flag(Context ctx, String name) {
    String value = parameter(ctx, name);
    return switch (value == null ? "" : value) {
      case "true" -> true;
      case "", "false" -> false;
      default -> throw UnusableInput.request("is-true-or-false", name);
    };
  }

  /** From the address, else from the form. */
  private static String parameter(Context ctx, String name) {
    String value = ctx.queryParam(name);
    boolean form = String.valueOf(ctx.contentType()).startsWith("multipart/form-data");
    return value == null && form ? ctx.formParam(name) : value;
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // It is in the system's folder for temporary files.
    }
  }
}
