package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.text.NameKey;

/**
 * The persons of a glossary by any word of their names: {@code FM Bayramov} is the concept {@code
 * Jeyhun Bayramov}, unless another Bayramov is one too. Immutable.
 */
public record Persons(
    Map<String, List<Concept>> byWord, Set<Concept> removed, Map<String, List<Concept>> later) {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SEPARATOR = Pattern.compile("[・＝=]");

  private static Map<String, List<Concept>> byWord(List<Concept> concepts) {
    Map<String, List<Concept>> byWord = new HashMap<>();
    for (Concept concept : concepts) {
      if (concept.kind() == Kind.PERSON) {
        concept.englishTerms().stream()
            .flatMap(SPACES::splitAsStream)
            .map(NameKey::of)
            .distinct()
            .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(concept));
      }
    }
    return byWord;
  }

  public static Persons of(Glossary glossary) {
    return glossary.persons();
  }

  static Persons of(List<Concept> concepts) {
    return new Persons(byWord(concepts), Set.of(), Map.of());
  }

  /**
   * The same after a few changes.
   *
   * @param gone the very concepts that aren't there any more
   */
  Persons with(Set<Concept> gone, List<Concept> added) {
    return new Persons(byWord, gone, byWord(added));
  }

  /**
   * The person of that name.
   *
   * @param given the given names; empty if they aren't told
   * @return empty if there is none, or several can be meant
   */
  public Optional<Concept> named(String given, String surname) {
    List<Concept> possible =
        Stream.concat(
                byWord.getOrDefault(NameKey.of(surname), List.of()).stream()
                    .filter(concept -> !removed.contains(concept)),
                later.getOrDefault(NameKey.of(surname), List.of()).stream())
            .filter(
                concept -> concept.englishTerms().stream().anyMatch(n -> isOf(n, given, surname)))
            .toList();
    return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
  }

  private static boolean isOf(String name, String given, String surname) {
    String known = String.join(" ", without(words(name), surname));
    return given.isEmpty() || known.isEmpty() || NameKey.canBeOne(known, given);
  }

  /**
   * The Japanese of the surname in a person's Japanese terms, best first: of ジェイフン・バイラモフ it is
   * バイラモフ, the word that stands where the surname does in the English.
   */
  public static List<String> surname(Concept person, String surname) {
    List<String> forms = new ArrayList<>();
    for (String english : person.englishTerms()) {
      List<String> words = words(english);
      int at = words.stream().map(NameKey::of).toList().indexOf(NameKey.of(surname));
      for (String japanese : person.usableJapanese()) {
        String[] parts = SEPARATOR.split(japanese);
        if (parts.length == 1) {
          forms.add(japanese);
        } else if (at >= 0 && parts.length == words.size()) {
          forms.add(parts[at]);
        }
      }
    }
    return forms.stream().distinct().toList();
  }

  private static List<String> words(String name) {
    return SPACES.splitAsStream(name.strip()).toList();
  }

  private static List<String> without(List<String> words, String surname) {
    List<String> parts = words(surname).stream().map(NameKey::of).toList();
    return words.stream().filter(word -> !parts.contains(NameKey.of(word))).toList();
  }
}
