package org.yakugo.exchange.table;

/**
 * What a column of a list of terms holds.
 *
 * @param field as the table column-names says it, or one of the glossary's own columns; what isn't
 *     known stands as the table has it
 * @param language {@code en} or {@code ja}; empty if the name doesn't say
 */
record Column(String field, String language) {
  static final Column NONE = new Column("", "");

  boolean is(String other) {
    return field.equals(other);
  }

  /** Whether it holds terms of that language. */
  boolean isTerm(String of) {
    return is("term") && language.equals(of);
  }
}
