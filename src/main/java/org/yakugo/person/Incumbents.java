package org.yakugo.person;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Lazy;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Tenure;
import org.yakugo.glossary.TenureFile;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;
import org.yakugo.workspace.LineIndex;

/**
 * Who held an office on a day, by the glossary's table of tenures. An office is the same however a
 * text words it: {@code FM of Latvia}, {@code Latvian Minister of Foreign Affairs}. Immutable.
 */
public final class Incumbents {
  /** Knows nobody. */
  public static final Incumbents NONE = new Incumbents(Glossary.EMPTY);

  /** What was read last: a decision about other terms leaves it as it is. */
  private static volatile Read latest = new Read(new WeakReference<>(null), NONE);

  private record Read(WeakReference<Glossary> glossary, Incumbents incumbents) {}

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
  }

  private static final Pattern WORD = Pattern.compile("\\S+");

  private final TenureFile tenures;
  private final Language language;
  private final PersonGrammar grammar;
  private final LineIndex found;
  private final Map<Integer, Optional<Incumbent>> read = new ConcurrentHashMap<>();
  private final KnownHolders holders = new KnownHolders(this);

  /** The glossary's terms in each office's words: by these alone it is read otherwise. */
  private final Lazy<List<List<KnownTerms.Term>>> terms;

  private Incumbents(Glossary glossary) {
    this.tenures = glossary.tenureFile();
    this.language = glossary.language();
    this.grammar = new PersonGrammar(KnownTerms.namesOf(glossary), language);
    this.terms = new Lazy<>(() -> terms(glossary));
    this.found = glossary.found("incumbents", this::find);
  }

  /** The tenures of a glossary whose posts the grammar understands. */
  public static Incumbents of(Glossary glossary) {
    if (glossary.tenureFile().size() == 0) {
      return NONE;
    }
    Read known = latest;
    if (known.glossary().refersTo(glossary)) {
      return known.incumbents();
    }
    Incumbents incumbents =
        known.incumbents().areOf(glossary) ? known.incumbents() : new Incumbents(glossary);
    latest = new Read(new WeakReference<>(glossary), incumbents);
    return incumbents;
  }

  /** Whether they would be read from this glossary, too. */
  private boolean areOf(Glossary other) {
    return other.tenureFile() == tenures
        && other.language() == language
        && terms.get().equals(terms(other));
  }

  private static List<List<KnownTerms.Term>> terms(Glossary glossary) {
    KnownTerms names = KnownTerms.namesOf(glossary);
    List<List<KnownTerms.Term>> terms = new ArrayList<>();
    for (Tenure tenure : glossary.tenures()) {
      String office = office(tenure, glossary.language());
      terms.add(names.find(office, EnglishTokenizer.tokenize(office)));
    }
    return terms;
  }

  /** Notes what the next decision is compared with, so that nobody waits for it then. */
  public void prepare() {
    terms.get();
  }

  /** What each line may be asked for by. */
  private void find(LineIndex.Maker maker) {
    Map<String, List<Integer>> byPerson = new LinkedHashMap<>();
    for (int i = 0; i < tenures.size(); i++) {
      Incumbent one = at(i).orElse(null);
      if (one != null) {
        maker.put(SameOffice.key(one.post(), null), i);
        byPerson.computeIfAbsent(one.tenure().person(), name -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> lines : byPerson.values()) {
      KnownHolder holder =
          new KnownHolder(
              at(lines.getFirst()).orElseThrow().person().named(),
              lines.stream().flatMap(line -> at(line).stream()).toList());
      for (String key : KnownHolders.keys(holder)) {
        lines.forEach(line -> maker.put(key, line));
      }
    }
  }

  private Optional<Incumbent> at(int line) {
    Optional<Incumbent> known = read.get(line);
    if (known == null) {
      known = Optional.ofNullable(tenures.at(line)).flatMap(this::read);
      read.put(line, known);
    }
    return known;
  }

  private Optional<Incumbent> read(Tenure tenure) {
    String office = office(tenure, language);
    return read(grammar, tenure, office, language)
        .map(person -> new Incumbent(tenure, person, office));
  }

  /** Those that may be asked for by a key. */
  List<Incumbent> found(String key) {
    return found.lines(key).stream().flatMap(line -> at(line).stream()).toList();
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
        .map(one -> new PersonMention(name.span(), name, one.posts(), null));
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
    return holders;
  }

  /** Those whose posts were understood, in the order of the table. */
  public List<Incumbent> all() {
    return IntStream.range(0, tenures.size()).boxed().flatMap(line -> at(line).stream()).toList();
  }

  /**
   * The one person who surely held the office on a day; empty if nobody is known, or if by their
   * inexact dates two can have held it.
   *
   * @param home ISO 3166 code of the country whose offices are named without it; null if none
   */
  public Optional<Incumbent> of(Post office, @Nullable String home, LocalDate day) {
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
  public List<Tenure> search(@Nullable String words, @Nullable String home) {
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
        all().stream().filter(one -> posts.stream().anyMatch(post -> isOfPost(one, post))).toList();
    String folded = Normalization.ENGLISH.apply(sought);
    List<Incumbent> found =
        ofAnyCountry.isEmpty()
            ? all().stream().filter(one -> isCalled(one, folded)).toList()
            : ofAnyCountry;
    return found.stream().map(Incumbent::tenure).toList();
  }

  private static boolean isCalled(Incumbent one, String folded) {
    Tenure tenure = one.tenure();
    return Normalization.ENGLISH.apply(tenure.post() + "\n" + tenure.person()).contains(folded);
  }

  /** The post of any country. */
  private static boolean isOfPost(Incumbent one, Post post) {
    return post.country() == null && SameOffice.is(post.of(one.post().country()), one.post(), null);
  }

  /**
   * Everybody who is known to have held the office, in the order of the table; nobody of an office
   * that several may hold at once.
   */
  public List<Incumbent> held(Post office, @Nullable String home) {
    return found(SameOffice.key(office, home)).stream()
        .filter(
            one ->
                !Ranks.of(language).isOneOfSeveral(one.post())
                    && SameOffice.is(office, one.post(), home))
        .toList();
  }
}
