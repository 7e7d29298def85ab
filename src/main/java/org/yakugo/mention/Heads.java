package org.yakugo.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.Kind;
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

  private static final Heads STANDARD = load();

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

  public static Heads standard() {
    return STANDARD;
  }

  private static Heads load() {
    List<Head> heads = new ArrayList<>();
    for (Row row : Language.builtIn().table("head-nouns").rows()) {
      heads.add(
          new Head(
              Kind.ofLabel(row.text("kind")),
              row.text("english"),
              row.alternatives("japanese"),
              row.text("example"),
              row.text("rendered")));
    }
    return new Heads(List.copyOf(heads));
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

  /** The words that Japanese posts end in, the longest first. */
  public List<String> titleEndings() {
    return titleEndings;
  }
}
