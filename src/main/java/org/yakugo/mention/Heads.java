package org.yakugo.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.Kind;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/**
 * The head nouns of posts, bodies, events and documents, and the Japanese words that phrases of
 * that head end in ({@code heads.tsv}).
 */
public final class Heads {

  /**
   * One head.
   *
   * @param english folded, one or more words
   * @param japanese endings that render it
   */
  public record Head(
      Kind kind,
      String english,
      List<String> japanese,
      String exampleEnglish,
      String exampleJapanese) {}

  private static final Facts<Heads> HEADS =
      Facts.of(language -> new Heads(language.table("head-nouns").map(Heads::head)));

  private final List<Head> all;
  private final Map<String, Head> byEnglish = new HashMap<>();
  private final List<String> titleEndings;

  private Heads(List<Head> all) {
    this.all = all;
    all.forEach(head -> byEnglish.put(head.english(), head));
    this.titleEndings =
        all.stream()
            .filter(head -> head.kind() == Kind.TITLE)
            .flatMap(head -> head.japanese().stream())
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
  }

  public static Heads of(Language language) {
    return HEADS.in(language);
  }

  private static Head head(Row row) {
    return new Head(
        Kind.ofLabel(row.text("kind")),
        row.required("english"),
        row.alternatives("japanese"),
        row.text("example"),
        row.text("rendered"));
  }

  public List<Head> all() {
    return all;
  }

  /**
   * The head with these words.
   *
   * @param folded English words, lower case, joined by single spaces
   * @return null if that is no head
   */
  public Head of(String folded) {
    return byEnglish.get(folded);
  }

  /**
   * The head with this word, or with its singular.
   *
   * @return null if neither is a head
   */
  public Head ofNumber(String folded) {
    Head head = of(folded);
    if (head == null && folded.endsWith("ies")) {
      head = of(folded.substring(0, folded.length() - 3) + "y");
    }
    return head == null && folded.endsWith("s")
        ? of(folded.substring(0, folded.length() - 1))
        : head;
  }

  /** Whether one of the words that events are called by begins at {@code at}, or one letter on. */
  public boolean isEventAt(String japanese, int at) {
    return all.stream()
        .filter(head -> head.kind() == Kind.EVENT)
        .flatMap(head -> head.japanese().stream())
        .anyMatch(form -> japanese.startsWith(form, at) || japanese.startsWith("首脳" + form, at));
  }

  /** The words that Japanese posts end in, the longest first. */
  public List<String> titleEndings() {
    return titleEndings;
  }
}
