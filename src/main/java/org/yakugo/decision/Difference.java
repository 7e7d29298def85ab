package org.yakugo.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Concept;

/**
 * One field that differs between two states of a concept.
 *
 * @param field as in JSON: {@code preferred}
 * @param before as a person reads it; empty if there was nothing
 * @param after as a person reads it; empty if there is nothing
 */
public record Difference(String field, String before, String after) {

  private record Field(String name, Function<Concept, String> text) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("kind", concept -> concept.kind().label()),
          new Field("english", Concept::english),
          new Field("englishVariants", concept -> list(concept.englishVariants())),
          new Field("scope", concept -> list(List.copyOf(concept.scope()))),
          new Field("preferred", Concept::japanese),
          new Field("admitted", concept -> list(concept.admitted())),
          new Field("deprecated", Difference::deprecated),
          new Field("forms", Difference::forms),
          new Field("note", Concept::note),
          new Field("source", Concept::source),
          new Field("date", concept -> concept.date() == null ? "" : concept.date().toString()));

  /**
   * All of them, in the order of the fields.
   *
   * @param before null if the concept was added
   * @param after null if it was removed
   */
  public static List<Difference> between(@Nullable Concept before, Concept after) {
    List<Difference> differences = new ArrayList<>();
    for (Field field : FIELDS) {
      String old = before == null ? "" : field.text().apply(before);
      String now = after == null ? "" : field.text().apply(after);
      if (!old.equals(now)) {
        differences.add(new Difference(field.name(), old, now));
      }
    }
    return differences;
  }

  private static String list(List<String> terms) {
    return String.join(" | ", terms);
  }

  /** {@code 国会議長 → 議会議長 | 国会長}. */
  public static String deprecated(Concept concept) {
    return list(concept.deprecated().stream().map(concept::withUse).toList());
  }

  /** {@code ministry: リンケービッチ | press: リンケビッチ}. */
  public static String forms(Concept concept) {
    return list(concept.formsByAuthority());
  }
}
