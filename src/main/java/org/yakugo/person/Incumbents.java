package org.yakugo.person;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Tenure;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;

/**
 * Who held an office on a day, by the glossary's table of tenures. An office is the same however a
 * text words it: {@code FM of Latvia}, {@code Latvian Minister of Foreign Affairs}. Immutable.
 */
public final class Incumbents {
  /** Knows nobody. */
  public static final Incumbents NONE =
      new Incumbents(List.of(), new Source(List.of(), List.of(), Language.builtIn()));

  /** What was read last: a decision about other terms leaves it as it is. */
  private static volatile Read latest = new Read(new WeakReference<>(null), NONE);

  private record Read(WeakReference<Glossary> glossary, Incumbents incumbents) {}

  /**
   * What a table is read from.
   *
   * @param terms those of the glossary in each office's words
   */
  private record Source(
      List<Tenure> tenures, List<List<KnownTerms.Term>> terms, Language language) {
    static Source of(Glossary glossary) {
      KnownTerms names = KnownTerms.namesOf(glossary);
      List<List<KnownTerms.Term>> terms = new ArrayList<>();
      for (Tenure tenure : glossary.tenures()) {
        String office = office(tenure, glossary.language());
        terms.add(names.find(office, EnglishTokenizer.tokenize(office)));
      }
      return new Source(glossary.tenures(), terms, glossary.language());
    }
  }

  /**
   * Somebody in office.
   *
   * @param person the name with the one post, each as read by itself: the spans point into the
   *     tenure's {@code person} and into {@code office}
   * @param office the post's words with those of the country: {@code President of Latvia}
   */
  public record Incumbent(Tenure tenure, PersonMention person, String office) {
    public Post post() {
      return person.posts().getFirst();
    }

    /** Whether several may hold the office at once, so that knowing one tells nothing of it. */
    boolean isShared() {
      boolean oneOfDeputies =
          post().qualifiers().contains("deputy")
              && !post().qualifiers().contains("first")
              && (SEVERAL_DEPUTIES.contains(post().rank())
                  || post().qualifiers().contains("executive"));
      return SHARED.contains(post().rank()) || oneOfDeputies;
    }
  }

  private static final Set<String> SHARED =
      Set.of(
          "assistant",
          "deputy-prime-minister",
          "member",
          "press-secretary",
          "representative",
          "senator",
          "special-envoy",
          "under-secretary-general");

  /**
   * Ranks whose deputies are several at once: a state has one vice president, but many of these.
   */
  private static final Set<String> SEVERAL_DEPUTIES =
      Set.of("chair", "chief-of-staff", "minister", "prime-minister");

  private static final Pattern WORD = Pattern.compile("\\S+");

  private final List<Incumbent> all;
  private final Source source;
  private final Language language;
  private volatile @Nullable KnownHolders holders;

  private Incumbents(List<Incumbent> all, Source source) {
    this.all = List.copyOf(all);
    this.source = source;
    this.language = source.language();
  }

  /** The tenures of a glossary whose posts the grammar understands. */
  public static Incumbents of(Glossary glossary) {
    if (glossary.tenures().isEmpty()) {
      return NONE;
    }
    Read known = latest;
    if (known.glossary().refersTo(glossary)) {
      return known.incumbents();
    }
    Source source = Source.of(glossary);
    Incumbents incumbents =
        source.equals(known.incumbents().source) ? known.incumbents() : read(glossary, source);
    latest = new Read(new WeakReference<>(glossary), incumbents);
    return incumbents;
  }

  private static Incumbents read(Glossary glossary, Source source) {
    PersonGrammar grammar = new PersonGrammar(KnownTerms.namesOf(glossary), glossary.language());
    List<Incumbent> all = new ArrayList<>();
    for (Tenure tenure : glossary.tenures()) {
      String office = office(tenure, glossary.language());
      read(grammar, tenure, office, glossary.language())
          .ifPresent(person -> all.add(new Incumbent(tenure, person, office)));
    }
    return new Incumbents(all, source);
  }

  /** Empty if the grammar doesn't find the one post. */
  private static Optional<PersonMention> read(
      PersonGrammar grammar, Tenure tenure, String office, Language language) {
    if (office.equals(tenure.post()) && !tenure.country().isEmpty()) {
      return Optional.empty();
    }
    PersonName name =
        new SurnameFinder(language).name(tenure.person(), words(tenure), nameCountry(tenure));
    List<PersonMention> found = grammar.find(office);
    return found.stream()
        .filter(one -> found.size() == 1 && one.name() == null && one.posts().size() == 1)
        .findFirst()
        .map(one -> new PersonMention(name.span(), name, one.posts(), List.of(), null, List.of()));
  }

  private static String office(Tenure tenure, Language language) {
    return Countries.of(language)
        .byCode(tenure.country())
        .map(country -> tenure.post() + " of " + country.english())
        .orElse(tenure.post());
  }

  /** A name in characters alone begins with the family name, in Latin letters too. */
  static String nameCountry(Tenure tenure) {
    String japanese = tenure.japanese();
    boolean characters =
        !japanese.isEmpty() && japanese.codePoints().allMatch(Character::isIdeographic);
    return tenure.country().isEmpty() && characters ? "CN" : tenure.country();
  }

  private static List<Span> words(Tenure tenure) {
    return WORD.matcher(tenure.person())
        .results()
        .map(word -> new Span(word.start(), word.end()))
        .toList();
  }

  /** The same by their names. */
  public KnownHolders holders() {
    KnownHolders known = holders;
    if (known == null) {
      known = KnownHolders.of(this);
      holders = known;
    }
    return known;
  }

  /** Those whose posts were understood, in the order of the table. */
  public List<Incumbent> all() {
    return all;
  }

  /**
   * The one person who surely held the office on a day; empty if nobody is known, or if by their
   * inexact dates two can have held it.
   *
   * @param home ISO 3166 code of the country whose offices are named without it; null if none
   */
  public Optional<Incumbent> of(Post office, String home, LocalDate day) {
    List<Incumbent> possible =
        held(office, home).stream().filter(one -> one.tenure().mayCover(day)).toList();
    List<Incumbent> sure = possible.stream().filter(one -> one.tenure().surelyCovers(day)).toList();
    long persons = possible.stream().map(one -> one.tenure().person()).distinct().count();
    return persons == 1 ? sure.stream().findFirst() : Optional.empty();
  }

  /**
   * The tenures of a post that somebody types: the office that the words name, else all posts that
   * hold them.
   *
   * @param words null or blank for all
   */
  public List<Tenure> search(String words, String home) {
    String sought = words == null ? "" : words.strip();
    List<Post> posts =
        new PersonGrammar(KnownTerms.NONE, language)
            .find(sought).stream()
                .filter(found -> found.name() == null && found.posts().size() == 1)
                .map(found -> found.posts().getFirst())
                .toList();
    List<Tenure> exact =
        posts.stream()
            .filter(post -> post.country() != null)
            .flatMap(post -> held(post, home).stream())
            .map(Incumbent::tenure)
            .toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Incumbent> ofAnyCountry =
        all.stream().filter(one -> posts.stream().anyMatch(post -> isOfPost(one, post))).toList();
    String folded = Normalization.ENGLISH.apply(sought);
    List<Incumbent> found =
        ofAnyCountry.isEmpty()
            ? all.stream().filter(one -> isCalled(one, folded)).toList()
            : ofAnyCountry;
    return found.stream().map(Incumbent::tenure).toList();
  }

  private static boolean isCalled(Incumbent one, String folded) {
    Tenure tenure = one.tenure();
    return Normalization.ENGLISH.apply(tenure.post() + "\n" + tenure.person()).contains(folded);
  }

  /** The post of any country. */
  private static boolean isOfPost(Incumbent one, Post post) {
    return post.country() == null && isSame(post.of(one.post().country()), one.post(), null);
  }

  /**
   * Everybody who is known to have held the office, in the order of the table; nobody of an office
   * that several may hold at once.
   */
  public List<Incumbent> held(Post office, String home) {
    return all.stream().filter(one -> !one.isShared() && isSame(office, one.post(), home)).toList();
  }

  private static boolean isSame(Post office, Post held, String home) {
    return !office.plural()
        && office.rank().equals(held.rank())
        && office.qualifiers().equals(held.qualifiers())
        && Holders.words(office.topic()).equals(Holders.words(held.topic()))
        && Holders.words(office.charge()).equals(Holders.words(held.charge()))
        && Objects.equals(office.person(), held.person())
        && office.host() == null
        && country(office, home).equals(country(held, null))
        && haveSameBody(office, held);
  }

  /** An office of an international body has no country, also where the body is the EU. */
  private static String country(Post post, String home) {
    if (post.country() != null) {
      return post.country().code();
    }
    return home == null || !post.bodies().isEmpty() ? "" : home;
  }

  /** The speaker is the parliament's, whether the words say so or not. */
  private static boolean haveSameBody(Post office, Post held) {
    if (office.bodies().isEmpty() || held.bodies().isEmpty()) {
      return office.rank().equals("speaker")
          || office.bodies().isEmpty() && held.bodies().isEmpty();
    }
    return office.rank().equals("speaker") || Holders.words(office).equals(Holders.words(held));
  }
}
