package org.yakugo.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yakugo.Message;
import org.yakugo.glossary.Status;
import org.yakugo.language.Facts;
import org.yakugo.language.WordRows;

/**
 * What a file's words say of a term's standing, by the table term-standings and by what a person
 * says of the file.
 */
public final class Standings {
  private static final Set<String> STATUSES =
      Arrays.stream(Status.values())
          .map(status -> status.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  private static final Facts<WordRows<String>> WORDS =
      Facts.of(
          in ->
              in.table("term-standings")
                  .byWords(
                      "words", Standings::plain, (row, word) -> List.of(row.text("standing"))));

  private final Map<String, Status> told;
  private final WordRows<String> words;

  /**
   * @param hints what a standing means in this file, and in which words
   */
  public Standings(ImportHints hints) {
    this.words = WORDS.in(hints.language());
    this.told =
        hints.statuses().entrySet().stream()
            .collect(Collectors.toMap(one -> plain(one.getKey()), Map.Entry::getValue));
  }

  /** Empty if the word is unknown, or says nothing of whether to use the term. */
  public Optional<Status> of(String word) {
    return Optional.ofNullable(told.get(plain(word)))
        .or(
            () ->
                word(word)
                    .filter(STATUSES::contains)
                    .map(standing -> Status.valueOf(standing.toUpperCase(Locale.ROOT))));
  }

  /** Whether the word tells how far the work on the term has come, and no more. */
  public boolean isNone(String word) {
    return is("none", word);
  }

  public boolean isYes(String word) {
    return is("yes", word);
  }

  public boolean isNo(String word) {
    return is("no", word);
  }

  private boolean is(String standing, String word) {
    return !told.containsKey(plain(word)) && word(word).filter(standing::equals).isPresent();
  }

  private Optional<String> word(String word) {
    return words.find(plain(word)).stream().findFirst();
  }

  /** What to ask whoever brought a file with a word that isn't known. */
  public static Message asked(String word) {
    return Message.of("status-isnt-known-say-what-means-status", word);
  }

  /** {@code Not Recommended} and {@code notRecommendedTerm} are one. */
  private static String plain(String label) {
    String small = label.strip().toLowerCase(Locale.ROOT).replace("-admn-sts", "");
    String letters = small.replaceAll("[^\\p{L}]", "").replaceFirst("(?<=.)term$", "");
    return letters.isEmpty() ? small : letters;
  }
}
