package org.yakugo.person;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Language;
import org.yakugo.language.Spellings;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/**
 * Finds in the persons of a body who holds an office that the headline names without its holder:
 * {@code Azerbaijani FM arrives}, and the body tells of {@code FM Bayramov}.
 *
 * @param persons of the body, in its order
 * @param home ISO 3166 code of the country whose office-holders are named without it; empty if none
 */
public record Holders(List<PersonMention> persons, @Nullable String home) {
  /** Both posts are spelled alike whatever the tables, so the built-in ones do. */
  private static final Spellings SPELLINGS = Spellings.of(Language.builtIn());

  private static final Set<String> OF_PARLIAMENTS = Set.of("speaker", "president", "chair");

  public Holders {
    persons = List.copyOf(persons);
  }

  /** The first person who holds the office. */
  public Optional<PersonMention> of(PersonMention office) {
    if (office.name() != null || office.posts().size() != 1 || office.posts().getFirst().plural()) {
      return Optional.empty();
    }
    Post sought = office.posts().getFirst();
    return persons.stream()
        .filter(person -> person.name() != null)
        .filter(person -> person.posts().stream().anyMatch(held -> isSame(sought, held, person)))
        .findFirst();
  }

  private boolean isSame(Post sought, Post held, PersonMention person) {
    return rank(sought).equals(rank(held))
        && qualifiers(sought).equals(qualifiers(held))
        && words(sought.topic()).equals(words(held.topic()))
        && (sought.bodies().isEmpty() || held.bodies().isEmpty() || isSameBody(sought, held))
        && (sought.host() == null
            || held.host() == null
            || sought.host().code().equals(held.host().code()))
        && Objects.equals(country(sought, null), country(held, person));
  }

  /**
   * An office whose words tell no country is the home country's, or that of the holder's others.
   */
  private @Nullable String country(Post post, @Nullable PersonMention person) {
    if (post.country() != null) {
      return post.country().code();
    }
    return person == null || person.country() == null ? home : person.country().code();
  }

  /** Presidential Aide and Assistant to the President are one, and so are their like. */
  private static String rank(Post post) {
    boolean presidents = "president".equals(post.person());
    return switch (post.rank()) {
      case "presidential-aide" -> "assistant of president";
      case "assistant", "adviser" -> presidents ? "assistant of president" : post.rank();
      case "presidential-representative" -> "representative of president";
      case "special-representative", "representative" ->
          presidents ? "representative of president" : post.rank();
      default ->
          OF_PARLIAMENTS.contains(post.rank()) && isParliaments(post) ? "speaker" : post.rank();
    };
  }

  private static boolean isParliaments(Post post) {
    return post.rank().equals("speaker")
        || post.bodies().stream()
            .anyMatch(body -> body.text().matches("(?i).*(parliament|assembly).*"));
  }

  private static Set<String> qualifiers(Post post) {
    return post.qualifiers().stream().filter(q -> !q.equals("special")).collect(Collectors.toSet());
  }

  /** State Customs Committee and State Oil Fund share a word, but no body. */
  private static boolean isSameBody(Post sought, Post held) {
    Set<String> words = words(sought);
    Set<String> others = words(held);
    boolean named = !words.isEmpty() && !others.isEmpty();
    return named && (words.containsAll(others) || others.containsAll(words));
  }

  static Set<String> words(Post post) {
    return post.bodies().stream()
        .flatMap(body -> EnglishTokenizer.tokenize(acronym(body.text())).stream())
        .filter(Token::isWord)
        .map(Token::folded)
        .filter(word -> word.length() > 3 || word.equals("eu") || word.equals("un"))
        .collect(Collectors.toSet());
  }

  private static String acronym(String body) {
    return body.replaceAll("(?i)united nations", "UN").replaceAll("(?i)european union", "EU");
  }

  static String words(Post.@Nullable Phrase phrase) {
    if (phrase == null) {
      return "";
    }
    String words =
        EnglishTokenizer.tokenize(phrase.text()).stream()
            .map(token -> SPELLINGS.american(token.folded()))
            .collect(Collectors.joining(" "));
    return switch (words) {
      case "foreign", "external affairs", "foreign relations" -> "foreign affairs";
      case "interior", "the interior", "home affairs", "home" -> "internal affairs";
      default -> words;
    };
  }
}
