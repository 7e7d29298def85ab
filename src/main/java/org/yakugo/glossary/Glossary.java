package org.yakugo.glossary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.language.Language;
import org.yakugo.text.JapaneseLexicon;
import org.yakugo.text.JapaneseWords;
import org.yakugo.text.Span;
import org.yakugo.text.Token;
import org.yakugo.workspace.LineIndex;
import org.yakugo.workspace.LineIndexes;

/**
 * The terms of a workspace, from all files of its glossary folder, with the look-ups in both
 * languages. Immutable; read the folder again to see a change.
 */
public final class Glossary {
  /** Nothing decided. */
  public static final Glossary EMPTY = of(List.of());

  /** In small letters it comes on a visit. */
  private static final String VISITORS = " delegation";

  private final List<BrokenLine> problems;
  private final TenureFile tenures;
  private final Language language;
  private final TermLookups terms;
  private final LineIndexes kept;
  private final String version;

  private Glossary(
      TermLookups terms, List<BrokenLine> problems, TenureFile tenures, Language language) {
    this(terms, problems, tenures, language, LineIndexes.NOWHERE, "");
  }

  private Glossary(
      TermLookups terms,
      List<BrokenLine> problems,
      TenureFile tenures,
      Language language,
      LineIndexes kept,
      String version) {
    this.kept = kept;
    this.version = version;
    this.terms = terms;
    this.problems = List.copyOf(problems);
    this.tenures = tenures;
    this.language = language;
  }

  /**
   * The terms of these concepts.
   *
   * @param concepts of different identities
   * @param problems what is wrong with the files that they were read from
   * @param before an earlier state, from which it is made quickly where few concepts differ; null
   *     if there is none
   */
  public static Glossary of(
      List<Concept> concepts,
      List<BrokenLine> problems,
      Language language,
      @Nullable Glossary before) {
    TermLookups known = before == null ? null : before.terms;
    return new Glossary(
        TermLookups.of(List.copyOf(concepts), language, known),
        problems,
        TenureFile.NONE,
        language);
  }

  public static Glossary of(Collection<Concept> concepts) {
    return of(List.copyOf(concepts), List.of(), Language.builtIn(), null);
  }

  /**
   * Reads all {@code *.tsv} files of a folder in the order of their names, and the table of
   * tenures. What can't be used is in {@link #problems}; a folder that isn't there holds no terms.
   */
  public static Glossary load(Path folder) {
    List<BrokenLine> problems = new ArrayList<>();
    List<GlossaryFile> files = new ArrayList<>();
    for (Path file : GlossaryFolder.files(folder, problems)) {
      try {
        files.add(GlossaryFile.read(file));
      } catch (IOException e) {
        problems.add(new BrokenLine(file.getFileName().toString(), 0, UnusableLine.unreadable(e)));
      }
    }
    return of(files, problems).with(TenureFile.load(folder));
  }

  /**
   * The terms of the files; of two concepts with one identity the first is used.
   *
   * @param problems what is wrong apart from the files' own lines
   */
  public static Glossary of(List<GlossaryFile> files, List<BrokenLine> problems) {
    return of(files, problems, Language.builtIn(), LineIndexes.NOWHERE, "");
  }

  /**
   * The same. Only the lines are read that are asked for, where an earlier reading has told what
   * they hold.
   *
   * @param kept what earlier readings have found
   * @param version changes with any of the files and with the language
   */
  public static Glossary of(
      List<GlossaryFile> files,
      List<BrokenLine> problems,
      Language language,
      LineIndexes kept,
      String version) {
    GlossaryLines lines = new GlossaryLines(files);
    LineIndex found = kept.of("terms", version, maker -> lines.find(maker, language));
    List<BrokenLine> all = new ArrayList<>(problems);
    all.addAll(lines.problems(found));
    TermLookups terms =
        lines.haveRoom()
            ? TermLookups.of(lines, found, language)
            : TermLookups.of(lines.all(), language, null);
    return new Glossary(terms, all, TenureFile.NONE, language);
  }

  public List<Concept> concepts() {
    return terms.concepts();
  }

  /** The concepts of a kind, in their order. */
  public List<Concept> concepts(Kind kind) {
    return terms.ofKind(kind);
  }

  /** Makes the look-ups that the next change is made from, so that nobody waits for them then. */
  public void prepare() {
    terms.complete();
  }

  /** The same with who held which post when. */
  public Glossary with(TenureFile table) {
    List<BrokenLine> all = Stream.concat(problems.stream(), table.problems().stream()).toList();
    return new Glossary(terms, all, table, language);
  }

  /**
   * The same, and what is found in its tables is kept.
   *
   * @param version changes with any of its files and with its language
   */
  public Glossary kept(LineIndexes kept, String version) {
    return new Glossary(terms, problems, tenures, language, kept, version);
  }

  /**
   * What is found in its tables, now or at an earlier start.
   *
   * @param name of what is looked for
   * @param making looks for it in all lines
   */
  public LineIndex found(String name, Consumer<LineIndex.Maker> making) {
    return kept.of(name, version, making);
  }

  /** The same in other words: the workspace's tables of what isn't terms. */
  public Glossary in(Language language) {
    return language == this.language
        ? this
        : new Glossary(
            TermLookups.of(terms.concepts(), language, null), problems, tenures, language);
  }

  /** The tables of words that the terms are read with. */
  public Language language() {
    return language;
  }

  /** Who held which post when, in the order of the table. */
  public List<Tenure> tenures() {
    return tenures.tenures();
  }

  /** The table of who held which post when. */
  public TenureFile tenureFile() {
    return tenures;
  }

  /** The lines and files that aren't used. */
  public List<BrokenLine> problems() {
    return problems;
  }

  /**
   * The concepts that have this English term, looking past number, spelling and the article. An
   * {@code EU delegation} is none of the office that is called {@code EU Delegation}.
   */
  public List<Concept> english(String term) {
    List<Concept> found = terms.english().get(term);
    return term.endsWith(VISITORS)
        ? found.stream().filter(concept -> concept.english().endsWith(VISITORS)).toList()
        : found;
  }

  /** A body or place whose name only one country has: {@code State Duma}. */
  public Optional<Concept> unmistakable(String term) {
    List<Concept> all = english(term);
    return all.stream().filter(c -> all.size() == 1 && c.kind() != Kind.TITLE).findFirst();
  }

  /** The one of them that holds in a country: its own before the one that holds everywhere. */
  public Optional<Concept> english(String term, @Nullable String country) {
    return forCountry(english(term), country);
  }

  /**
   * The first concept that is about a country, else the first that holds everywhere.
   *
   * @param country an ISO 3166 code; null if none is known
   */
  public static Optional<Concept> forCountry(
      Collection<Concept> concepts, @Nullable String country) {
    return concepts.stream()
        .filter(concept -> concept.holdsIn(country))
        .min(Comparator.comparing(concept -> concept.scope().isEmpty()));
  }

  /** The concepts that have this Japanese term, in any standing. */
  public List<Concept> japanese(String term) {
    return terms.japanese().get(term).stream()
        .map(TermLookups.JapaneseTerm::concept)
        .distinct()
        .toList();
  }

  /** Every English term in a text, nested ones too, in order of start, longer ones first. */
  public List<EnglishMatch> findEnglish(String text) {
    return matches(terms.english().find(text));
  }

  /**
   * The same for a text that is split into tokens already.
   *
   * @param tokens of this text
   */
  public List<EnglishMatch> findEnglish(String text, List<Token> tokens) {
    return matches(terms.english().find(text, tokens));
  }

  private static List<EnglishMatch> matches(List<EnglishTerms.Found<Concept>> found) {
    return found.stream()
        .map(one -> new EnglishMatch(new Span(one.start(), one.end()), one.value(), one.term()))
        .toList();
  }

  /** Every Japanese term in a text, nested ones too, in order of start, longer ones first. */
  public List<JapaneseMatch> findJapanese(String text) {
    return terms.japanese().find(text).stream()
        .map(
            one ->
                new JapaneseMatch(
                    new Span(one.start(), one.end()),
                    one.value().concept(),
                    one.value().text(),
                    one.value().status()))
        .toList();
  }

  /** The English terms in a text that don't overlap: the first, and of those the longest. */
  public List<EnglishMatch> longestEnglish(String text) {
    return Longest.of(findEnglish(text), EnglishMatch::span);
  }

  /** The Japanese terms in a text that don't overlap: the first, and of those the longest. */
  public List<JapaneseMatch> longestJapanese(String text) {
    return Longest.of(findJapanese(text), JapaneseMatch::span);
  }

  /** The Japanese words for {@link JapaneseWords}; see {@link TermWords}. */
  public List<JapaneseLexicon.Entry> lexicon() {
    return TermWords.of(terms.concepts());
  }

  /** The persons among them. */
  Persons persons() {
    return terms.persons();
  }
}
