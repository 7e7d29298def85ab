package org.yakugo.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Lazy;
import org.yakugo.person.PersonMention;
import org.yakugo.person.PersonName;

/** Both readings of an item, and which of its persons can be one. Safe for many threads. */
public final class ItemReading {
  /**
   * Persons of one surname that are told apart: a longer list of namesakes tells of nobody which of
   * them is meant.
   */
  private static final int MOST_NAMESAKES = 50;

  private final EnglishReading headline;
  private final EnglishReading body;
  private final Lazy<Map<String, Surname>> surnames = new Lazy<>(this::makeSurnames);
  private final Lazy<Set<Object>> inBody = new Lazy<>(this::makeInBody);

  /** What the item tells of the persons of one surname, in its order. */
  private static final class Surname {
    private record Told(String given, @Nullable String country) {}

    private final List<PersonMention> persons = new ArrayList<>();
    private final Set<Told> told = new HashSet<>();
    private @Nullable PersonMention described;

    private void add(PersonMention person) {
      String country = person.country() == null ? null : person.country().code();
      if (told.size() < MOST_NAMESAKES && told.add(new Told(person.named().given(), country))) {
        persons.add(person);
      }
      if (described == null && !person.posts().isEmpty()) {
        described = person;
      }
    }
  }

  public ItemReading(EnglishReading headline, EnglishReading body) {
    this.headline = headline;
    this.body = body;
  }

  public EnglishReading headline() {
    return headline;
  }

  /** Of the paragraphs joined by line feeds. */
  public EnglishReading body() {
    return body;
  }

  /**
   * The persons that a name can be of, as far as both say, the headline's first; of those that are
   * told alike the first only.
   */
  public List<PersonMention> namesakes(PersonName name) {
    Surname surname = surnames.get().get(MentionKey.surname(name));
    return surname == null
        ? List.of()
        : surname.persons.stream().filter(other -> other.named().canBe(name)).toList();
  }

  /** The first person of a name's surname who is called by a post. */
  public Optional<PersonMention> described(PersonName name) {
    return Optional.ofNullable(surnames.get().get(MentionKey.surname(name)))
        .map(surname -> surname.described);
  }

  /** The reading that a mention is of. */
  public EnglishReading of(EnglishMention mention) {
    return inBody.get().contains(mention) ? body : headline;
  }

  /** The reading that a person is of. */
  public EnglishReading of(PersonMention person) {
    return inBody.get().contains(person) ? body : headline;
  }

  private Map<String, Surname> makeSurnames() {
    Map<String, Surname> found = new HashMap<>();
    Stream.concat(headline.persons().stream(), body.persons().stream())
        .filter(person -> person.name() != null)
        .forEach(
            person ->
                found
                    .computeIfAbsent(MentionKey.surname(person.name()), key -> new Surname())
                    .add(person));
    return found;
  }

  private Set<Object> makeInBody() {
    Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    found.addAll(body.persons());
    found.addAll(body.mentions());
    return found;
  }
}
