package org.yakugo.person;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/** The English words of the grammar: ranks, qualifiers, honorifics, fields of work, bodies. */
final class Vocabulary {

  /**
   * A rank word.
   *
   * @param takes the complements that it can have
   * @param topic the field that the word itself names; empty if none
   * @param plural whether the word stands in the plural
   */
  record Rank(String name, Set<String> takes, String topic, boolean plural) {
    boolean takes(String complement) {
      return takes.contains(complement);
    }

    /** Whether it is first of all an office for a field of work, and not in a body. */
    boolean isFieldFirst() {
      return takes("topic") && !takes("before");
    }
  }

  /** What an honorific is. */
  enum HonorificKind {
    ADDRESS,
    DEGREE,
    MILITARY,
    NOBLE,
    AFTER
  }

  /** A word before or after a name; {@code japanese} is empty where it isn't rendered. */
  record Honorific(HonorificKind kind, String japanese) {}

  private static final Facts<Vocabulary> WORDS = Facts.of(Vocabulary::new);

  final PhraseTable<Rank> ranks;
  final PhraseTable<String> qualifiers;
  final PhraseTable<Honorific> honorifics;
  final PhraseTable<String> topics;
  final PhraseTable<String> bodies;
  final Set<String> particles;

  /** Nouns that make the names before them a thing's. */
  final Set<String> named;

  final Set<String> givenNames;

  /** Family and middle names of Viet Nam. */
  final Set<String> vietnamese;

  /** Given names that are countries' names, too. */
  final Set<String> countryNames;

  private final Set<String> plainWords;

  private Vocabulary(Language language) {
    this.ranks = new PhraseTable<>(language);
    this.qualifiers =
        PhraseTable.of(language, "qualifiers", (row, english) -> row.text("qualifier"));
    this.honorifics =
        PhraseTable.of(
            language,
            "honorifics",
            (row, english) -> new Honorific(row.choice("kind", HonorificKind.class), first(row)));
    this.topics = PhraseTable.of(language, "topics", (row, english) -> english);
    this.bodies = new PhraseTable<>(language);
    particles = lines(language, "name-particles", "word");
    named = lines(language, "named-things", "noun");
    givenNames = lines(language, "given-names", "name");
    vietnamese =
        language
            .table("surname-words")
            .sets("role", row -> row.alternatives("words"))
            .getOrDefault("vietnamese", Set.of());
    countryNames = NameEvidence.words(language, NameEvidence.Sign.COUNTRY);
    plainWords = lines(language, "plain-words", "word");
    language.table("posts").each(this::addRank);
    language.table("bodies").each(this::addBody);
  }

  private static <T> void add(PhraseTable<T> table, Row row, T value) {
    row.alternatives("english").forEach(english -> table.add(english, value));
  }

  private static void addEach(PhraseTable<String> table, Row row) {
    row.alternatives("english").forEach(english -> table.add(english, english));
  }

  private void addRank(Row row) {
    Set<String> takes = Set.copyOf(row.words("takes"));
    if (!takes.contains("loose")) {
      Rank rank = new Rank(row.text("rank"), takes, row.text("topic"), false);
      add(ranks, row, rank);
      addPlurals(ranks, row, english -> new Rank(rank.name, takes, rank.topic, true));
    }
  }

  private void addBody(Row row) {
    if (BodyNouns.isOfPosts(row)) {
      addEach(bodies, row);
      addPlurals(bodies, row, english -> english);
    }
  }

  private static <T> void addPlurals(PhraseTable<T> table, Row row, Function<String, T> value) {
    for (String english : row.alternatives("english")) {
      plurals(english).forEach(plural -> table.add(plural, value.apply(english)));
    }
  }

  private static String first(Row row) {
    return row.alternatives("japanese").stream().findFirst().orElse("");
  }

  static Vocabulary of(Language language) {
    return WORDS.in(language);
  }

  /** Whether a folded word is ordinary English, in whatever inflection, and no part of a name. */
  boolean isPlain(String word) {
    return plainWords.contains(word) || stems(word).stream().anyMatch(plainWords::contains);
  }

  private static List<String> stems(String word) {
    int n = word.length();
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return List.of(word.substring(0, n - 3) + "y");
    }
    if (word.endsWith("ing") && n > 5) {
      String stem = word.substring(0, n - 3);
      return List.of(stem, stem + "e", undoubled(stem));
    }
    if (word.endsWith("ed") && n > 4) {
      String stem = word.substring(0, n - 2);
      return List.of(stem, stem + "e", undoubled(stem));
    }
    if (word.endsWith("es") && n > 4) {
      return List.of(word.substring(0, n - 2), word.substring(0, n - 1));
    }
    return word.endsWith("s") && n > 3 ? List.of(word.substring(0, n - 1)) : List.of();
  }

  private static String undoubled(String stem) {
    int n = stem.length();
    return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) ? stem.substring(0, n - 1) : stem;
  }

  static List<String> plurals(String english) {
    if (english.endsWith("man")) {
      return List.of(english.substring(0, english.length() - 3) + "men");
    }
    if (english.contains(" of ")) {
      int of = english.indexOf(" of ");
      return List.of(english.substring(0, of) + "s" + english.substring(of));
    }
    if (english.endsWith(" general")) {
      int space = english.lastIndexOf(' ');
      return List.of(english.substring(0, space) + "s general", english + "s");
    }
    return english.endsWith("y")
        ? List.of(english.substring(0, english.length() - 1) + "ies")
        : List.of(english + "s");
  }

  private static Set<String> lines(Language language, String table, String column) {
    return Set.copyOf(language.table(table).map(row -> row.required(column)));
  }
}
