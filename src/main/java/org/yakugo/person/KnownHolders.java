package org.yakugo.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.person.Incumbents.Incumbent;
import org.yakugo.text.NameKey;
import org.yakugo.text.Normalization;

/**
 * The persons of the table of tenures, by the names that texts give them: in full, by the surname
 * beside an office, by the surname alone. Immutable, safe for use by several threads.
 *
 * @param incumbents asked as names are
 */
public record KnownHolders(Incumbents incumbents) {
  /** {@code Mohamed bin Zayed Al Nahyan}: the ruling house after the father's name. */
  private static final Pattern WITH_HOUSE =
      Pattern.compile("^(.+ (?:(?:bin|bint|ibn) |al-)\\p{L}+)[ -](?i:al)[ -]\\p{L}+$");

  /** Shorter middle words are initials and particles. */
  private static final int SHORTEST = 4;

  /** A surname that is spelled in several ways and yet is hardly another's: Zelensky. */
  private static final int LONG = 7;

  private enum By {
    NAME,
    FULL_NAME,
    JAPANESE,
    SURNAME;

    String key(String words) {
      return name() + "\n" + words;
    }
  }

  /** All that somebody is asked for by. */
  static Set<String> keys(KnownHolder holder) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(By.NAME.key(NameKey.of(holder.name().text())));
    keys.add(By.NAME.key(NameKey.of(holder.turned())));
    keys.add(By.FULL_NAME.key(folded(holder.name().text())));
    keys.add(By.FULL_NAME.key(folded(holder.turned())));
    keys.add(By.JAPANESE.key(holder.called()));
    parts(holder).forEach(part -> keys.add(By.SURNAME.key(NameKey.of(part))));
    return keys;
  }

  /** Everybody who may be asked for by the key, in the order of the table. */
  private List<KnownHolder> found(String key) {
    Map<String, List<Incumbent>> byPerson = new LinkedHashMap<>();
    for (Incumbent one : incumbents.found(key)) {
      byPerson.computeIfAbsent(one.tenure().person(), name -> new ArrayList<>()).add(one);
    }
    return byPerson.values().stream()
        .map(offices -> new KnownHolder(offices.getFirst().person().named(), offices))
        .filter(holder -> keys(holder).contains(key))
        .toList();
  }

  /**
   * The surname, the halves of a double one, and the middle words of a name that isn't called by
   * its last: {@code Mirjana Spoljaric Egger}.
   */
  private static Set<String> parts(KnownHolder holder) {
    String surname = holder.name().surnameText();
    Set<String> parts = new LinkedHashSet<>();
    parts.add(surname);
    if (surname.indexOf('-') > 0) {
      parts.addAll(List.of(surname.split("-")));
    }
    List<String> words = List.of(holder.name().text().split(" "));
    if (holder.isCalledOtherwise() && words.size() > 2) {
      words.subList(1, words.size() - 1).stream()
          .filter(word -> word.length() >= SHORTEST)
          .forEach(parts::add);
    }
    return parts;
  }

  private static String folded(String name) {
    return Normalization.ENGLISH.apply(name).replace('-', ' ');
  }

  /** Whether it is a whole name of somebody, in the table's spelling but for marks and hyphens. */
  boolean isName(String text) {
    return !found(By.FULL_NAME.key(folded(text))).isEmpty();
  }

  /** The person of that whole name, its words in whatever way they are spelled; null if none is. */
  public @Nullable KnownHolder named(String name) {
    return found(By.NAME.key(NameKey.of(name))).stream().findFirst().orElse(null);
  }

  /**
   * Who is meant by a name with its offices. A surname alone needs an office that the person held;
   * of several persons, those in office come first.
   *
   * @return empty if nobody or more than one can be meant
   */
  public Optional<KnownHolder> of(PersonMention person) {
    PersonName name = person.name();
    if (name == null) {
      return Optional.empty();
    }
    String country = person.country() == null ? null : person.country().code();
    Predicate<KnownHolder> fits = one -> isOf(one, country, person);
    KnownHolder whole = named(WITH_HOUSE.matcher(name.text()).replaceFirst("$1"));
    boolean spelled =
        whole != null && (whole.mayBeSpelled(name.surnameText()) || whole.mayBeTurned(name));
    if (whole != null && spelled && name.words().size() > 1 && fits.test(whole)) {
      return Optional.of(whole);
    }
    boolean particle = Character.isLowerCase(name.text().charAt(0)); // von der Leyen
    boolean alone = particle || name.words().size() == 1 || called(name.text()).isPresent();
    if (alone && person.posts().isEmpty()) {
      return person.honorifics().isEmpty() ? called(name.surnameText(), fits) : Optional.empty();
    }
    List<KnownHolder> possible =
        found(By.SURNAME.key(NameKey.of(name.surnameText()))).stream()
            .filter(fits)
            .filter(one -> one.mayBeSpelled(name.surnameText()))
            .filter(one -> alone ? holds(one, person) : sharesGiven(one, name))
            .toList();
    return one(possible);
  }

  /** Those whom Japanese headlines call so: メルツ; empty if nobody is. */
  public List<KnownHolder> calledInJapanese(String name) {
    return found(By.JAPANESE.key(name));
  }

  /** The mention with the country whose office the known person holds, where it names none. */
  PersonMention withCountry(PersonMention mention) {
    return of(mention)
        .map(holder -> holder.countryOf(mention.posts()))
        .map(code -> mention.from(new Post.CountryName(code, code, Sense.NAME, null)))
        .orElse(mention);
  }

  /** Whether a headline calls somebody by that surname alone. */
  public boolean isCalled(String surname) {
    return called(surname).isPresent();
  }

  /** Whether a headline calls somebody so beside the country: {@code South Korea's Lee}. */
  boolean isCalledIn(String country, String surname) {
    return called(surname, one -> one.isOf(country)).isPresent();
  }

  /** The person whom a headline calls by the surname alone; empty if several can be meant. */
  Optional<KnownHolder> called(String surname) {
    return called(surname, one -> true);
  }

  private Optional<KnownHolder> called(String surname, Predicate<KnownHolder> fits) {
    String folded = Normalization.ENGLISH.apply(surname);
    List<KnownHolder> alike =
        found(By.SURNAME.key(NameKey.of(surname))).stream().filter(fits).toList();
    int hyphen = surname.indexOf('-');
    if (alike.isEmpty() && hyphen > 0) {
      // al-Sharaa, whose surname is Sharaa
      String rest = NameKey.of(surname.substring(hyphen + 1));
      return one(
          found(By.SURNAME.key(rest)).stream()
              .filter(one -> fits.test(one) && endsIn(one, folded))
              .toList());
    }
    List<KnownHolder> same =
        alike.stream()
            .filter(one -> Normalization.ENGLISH.apply(one.name().surnameText()).equals(folded))
            .toList();
    boolean otherwise = same.isEmpty() && surname.length() >= LONG;
    return one(otherwise ? alike.stream().filter(one -> one.mayBeSpelled(surname)).toList() : same);
  }

  private static boolean endsIn(KnownHolder holder, String folded) {
    return Normalization.ENGLISH.apply(holder.name().text()).endsWith(" " + folded);
  }

  /** Of several in office in one country, the table names the highest first. */
  private static boolean areOfOneCountry(List<KnownHolder> holders) {
    return holders.stream().map(KnownHolder::country).distinct().count() == 1;
  }

  private static Optional<KnownHolder> one(List<KnownHolder> possible) {
    List<KnownHolder> all = possible.stream().filter(KnownHolder::isInOffice).toList();
    List<KnownHolder> atHome = all.stream().filter(one -> !one.isEnvoy()).toList();
    List<KnownHolder> now = atHome.isEmpty() ? all : atHome;
    List<KnownHolder> best = now.isEmpty() ? possible : now;
    return best.size() == 1 || !now.isEmpty() && areOfOneCountry(now)
        ? Optional.of(best.getFirst())
        : Optional.empty();
  }

  /** Whether nothing that the text tells speaks against the person. */
  private static boolean isOf(KnownHolder holder, @Nullable String country, PersonMention person) {
    boolean international = holder.isInternational();
    return country == null
        || holder.isOf(country)
        || international && person.posts().stream().anyMatch(post -> !post.bodies().isEmpty());
  }

  private static boolean holds(KnownHolder holder, PersonMention person) {
    return person.posts().stream().anyMatch(post -> holder.office(post).isPresent());
  }

  private static boolean sharesGiven(KnownHolder holder, PersonName name) {
    String mine = name.given();
    String others = holder.name().given();
    return !mine.isEmpty() && !others.isEmpty() && holder.mayBeGiven(first(others), first(mine));
  }

  private static String first(String names) {
    int space = names.indexOf(' ');
    return space < 0 ? names : names.substring(0, space);
  }
}
