package org.yakugo.web.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;

/**
 * A concept as a person edits it: several terms of a field a line each; of a deprecated term, what
 * to use instead behind an arrow; an authority's form behind its name and a colon.
 */
public record ConceptForm(
    Kind kind,
    String english,
    String variants,
    String scope,
    String japanese,
    String admitted,
    String deprecated,
    String forms,
    String note,
    String source) {
  private static final String INSTEAD = "\\s*(?:→|->)\\s*";

  static ConceptForm of(Concept concept) {
    return new ConceptForm(
        concept.kind(),
        concept.english(),
        lines(concept.englishVariants().stream()),
        String.join(" ", concept.scope()),
        concept.japanese(),
        lines(concept.admitted().stream()),
        lines(concept.deprecated().stream().map(concept::withUse)),
        lines(concept.formsByAuthority().stream()),
        concept.note(),
        concept.source());
  }

  /**
   * The concept that a form describes, decided today.
   *
   * @throws UnusableInput if it has no English
   */
  static Concept read(Context ctx) {
    String english = Forms.text(ctx, "english").strip();
    if (english.isEmpty()) {
      throw new UnusableInput(Reason.REQUEST, PageWords.of(ctx).of("concept.no-english"));
    }
    ConceptBuilder builder = ConceptBuilder.of(Forms.kind(ctx), english);
    rows(ctx, "variants").forEach(builder::variant);
    builder.scope(
        Stream.of(Forms.text(ctx, "scope").split("[\\s,、]+"))
            .filter(code -> !code.isBlank())
            .map(code -> code.toUpperCase(Locale.ROOT))
            .toList());
    String japanese = Forms.text(ctx, "japanese").strip();
    if (!japanese.isEmpty()) {
      builder.prefer(japanese);
    }
    rows(ctx, "admitted").forEach(builder::admit);
    for (String row : rows(ctx, "deprecated")) {
      String[] parts = row.split(INSTEAD, 2);
      builder.deprecate(parts[0], parts.length > 1 ? parts[1] : null);
    }
    for (String row : rows(ctx, "forms")) {
      String[] parts = row.split("\\s*[:：]\\s*", 2);
      if (parts.length > 1) {
        builder.form(parts[0], parts[1]);
      }
    }
    return builder
        .note(Forms.text(ctx, "note").strip())
        .source(Forms.text(ctx, "source").strip())
        .date(LocalDate.now())
        .build();
  }

  private static List<String> rows(Context ctx, String field) {
    return Forms.text(ctx, field).lines().map(String::strip).filter(row -> !row.isEmpty()).toList();
  }

  private static String lines(Stream<String> terms) {
    return terms.collect(Collectors.joining("\n"));
  }
}
