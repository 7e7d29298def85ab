package org.yakugo.drift;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.NameKey;
import org.yakugo.text.Normalization;

/**
 * Concepts of one kind that were printed in the same Japanese though their English differs: ミシェル
 * for Michel and for Mitchell. Not those that are one thing worded in two ways: a surname with and
 * without the given name, a body and its acronym.
 */
final class Collisions {
  private static final Set<Kind> KINDS =
      EnumSet.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.TITLE);

  static List<ConceptHistory> marked(List<ConceptHistory> histories) {
    Map<List<String>, List<ConceptHistory>> byForm = new HashMap<>();
    for (ConceptHistory history : histories) {
      forms(history)
          .forEach(
              form ->
                  byForm.merge(
                      List.of(history.kind().label(), form),
                      List.of(history),
                      (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }
    return histories.stream()
        .map(history -> history.collidingWith(others(history, byForm)))
        .toList();
  }

  private static List<String> others(
      ConceptHistory history, Map<List<String>, List<ConceptHistory>> byForm) {
    if (!KINDS.contains(history.kind())) {
      return List.of();
    }
    return forms(history)
        .flatMap(
            form ->
                Objects.requireNonNull(byForm.get(List.of(history.kind().label(), form))).stream())
        .filter(other -> other != history && !areOne(history, other))
        .map(ConceptHistory::source)
        .distinct()
        .toList();
  }

  private static Stream<String> forms(ConceptHistory history) {
    return history.renderings().stream()
        .flatMap(form -> Stream.concat(Stream.of(form.target()), form.variants().stream()))
        .map(Normalization.PRINTED::apply)
        .distinct();
  }

  private static boolean areOne(ConceptHistory a, ConceptHistory b) {
    return english(a).stream().anyMatch(one -> english(b).stream().anyMatch(o -> areOne(one, o)));
  }

  private static Set<String> english(ConceptHistory history) {
    return Stream.concat(
            Stream.of(history.source()),
            history.spellings().stream()
                .flatMap(f -> Stream.concat(Stream.of(f.target()), f.variants().stream())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean areOne(String a, String b) {
    String wordsA = " " + MentionKey.words(a) + " ";
    String wordsB = " " + MentionKey.words(b) + " ";
    return wordsA.contains(wordsB)
        || wordsB.contains(wordsA)
        || NameKey.of(last(wordsA)).equals(NameKey.of(last(wordsB)))
        || Stream.of(wordsA.strip().split(" ")).filter(w -> wordsB.contains(" " + w + " ")).count()
            > 1
        || initials(wordsA).equals(wordsB.strip())
        || initials(wordsB).equals(wordsA.strip());
  }

  private static String last(String words) {
    String stripped = words.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1);
  }

  /** Without the small words: {@code oic} of Organization of Islamic Cooperation. */
  private static String initials(String words) {
    return Stream.of(words.strip().split(" "))
        .filter(word -> !word.isEmpty() && !Set.of("of", "and", "for", "in", "on").contains(word))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
