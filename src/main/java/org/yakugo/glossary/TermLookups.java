package org.yakugo.glossary;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Lazy;
import org.yakugo.language.Language;
import org.yakugo.workspace.LineIndex;

/**
 * The look-ups over concepts in both languages. After a few changes they are those from before with
 * what was changed beside them. Made when they are first asked for: not every command looks a term
 * up. Immutable, safe for many threads.
 */
final class TermLookups {
  /** A Japanese term, and what it is to its concept. */
  record JapaneseTerm(Concept concept, String text, Status status) {}

  private final Lazy<List<Concept>> concepts;
  private final @Nullable GlossaryLines lines;
  private final @Nullable LineIndex found;
  private final Language language;
  private final @Nullable TermLookups before;
  private final @Nullable ChangedConcepts change;
  private final Lazy<EnglishTerms<Concept>> english = new Lazy<>(this::makeEnglish);
  private final Lazy<EnglishTerms<Concept>> complete = new Lazy<>(this::makeComplete);
  private final Lazy<JapaneseTerms<JapaneseTerm>> japanese = new Lazy<>(this::makeJapanese);
  private final Lazy<Set<Concept>> members = new Lazy<>(this::makeMembers);
  private final Lazy<Persons> persons = new Lazy<>(this::makePersons);

  private TermLookups(
      List<Concept> concepts,
      Language language,
      @Nullable TermLookups before,
      @Nullable ChangedConcepts change) {
    this.concepts = Lazy.of(concepts);
    this.lines = null;
    this.found = null;
    this.language = language;
    this.before = before;
    this.change = change;
  }

  private TermLookups(GlossaryLines lines, LineIndex found, Language language) {
    this.concepts = new Lazy<>(lines::all);
    this.lines = lines;
    this.found = found;
    this.language = language;
    this.before = null;
    this.change = null;
  }

  /**
   * Look-ups that read the lines that they are asked for.
   *
   * @param found what the lines hold
   */
  static TermLookups of(GlossaryLines lines, LineIndex found, Language language) {
    return new TermLookups(lines, found, language);
  }

  private static TermLookups whole(List<Concept> concepts, Language language) {
    return new TermLookups(concepts, language, null, null);
  }

  /**
   * @param known look-ups over an earlier state of the concepts; null if there are none
   */
  static TermLookups of(List<Concept> concepts, Language language, @Nullable TermLookups known) {
    if (known == null || known.language != language) {
      return whole(concepts, language);
    }
    TermLookups whole = known.before == null ? known : known.before;
    return ChangedConcepts.between(whole.concepts(), whole.members.get(), concepts)
        .map(change -> new TermLookups(concepts, language, whole, change))
        .orElseGet(() -> whole(concepts, language));
  }

  private static void add(Concept concept, int place, EnglishTerms.Builder<Concept> terms) {
    for (String term : concept.englishTerms()) {
      terms.add(term, isName(concept.kind(), term), concept, place);
    }
  }

  private static void add(Concept concept, int place, JapaneseTerms<JapaneseTerm> terms) {
    for (Status status : Status.values()) {
      for (String term : concept.japanese(status)) {
        terms.add(term, concept.kind(), new JapaneseTerm(concept, term, status), place);
      }
    }
  }

  /**
   * Whether a term is found only where it begins with a capital letter: names of persons and
   * places, and bodies of one word ({@code The Left}). The rest may stand in small letters ({@code
   * the ministry of defence}).
   */
  private static boolean isName(Kind kind, String term) {
    boolean name =
        switch (kind) {
          case PERSON, PERSON_TITLE, PLACE -> true;
          case ORGANISATION -> term.indexOf(' ', term.startsWith("The ") ? 4 : 0) < 0;
          default -> false;
        };
    return name && Character.isUpperCase(term.codePointAt(0));
  }

  private Set<Concept> makeMembers() {
    Set<Concept> members = Collections.newSetFromMap(new IdentityHashMap<>(concepts().size()));
    members.addAll(concepts());
    return members;
  }

  List<Concept> concepts() {
    return concepts.get();
  }

  /** Those of a kind, in their order. */
  List<Concept> ofKind(Kind kind) {
    List<Concept> possible =
        lines == null || found == null
            ? concepts()
            : lines.at(found.lines(GlossaryLines.key(kind)));
    return possible.stream().filter(concept -> concept.kind() == kind).toList();
  }

  EnglishTerms<Concept> english() {
    return english.get();
  }

  private EnglishTerms<Concept> makeEnglish() {
    if (before != null && change != null) {
      EnglishTerms.Builder<Concept> terms = new EnglishTerms.Builder<>(language);
      change.added().forEach(added -> add(added.concept(), added.place(), terms));
      return before.complete().with(change.removed()::contains, terms.build());
    }
    return lines == null ? complete() : EnglishTerms.asAsked(language, this::beginningWith);
  }

  /** The terms of the concepts that may have one which begins with that key. */
  private EnglishTerms.Builder<Concept> beginningWith(String key) {
    EnglishTerms.Builder<Concept> terms = new EnglishTerms.Builder<>(language);
    if (lines != null && found != null) {
      lines.at(found.lines(key)).forEach(concept -> add(concept, 0, terms));
    }
    return terms;
  }

  /** All terms, by the places of their concepts. */
  EnglishTerms<Concept> complete() {
    return complete.get();
  }

  private EnglishTerms<Concept> makeComplete() {
    EnglishTerms.Builder<Concept> terms = new EnglishTerms.Builder<>(language);
    for (int i = 0; i < concepts().size(); i++) {
      add(concepts().get(i), ChangedConcepts.place(i), terms);
    }
    return terms.build();
  }

  JapaneseTerms<JapaneseTerm> japanese() {
    return japanese.get();
  }

  private JapaneseTerms<JapaneseTerm> makeJapanese() {
    JapaneseTerms<JapaneseTerm> terms = new JapaneseTerms<>();
    if (before == null || change == null) {
      for (int i = 0; i < concepts().size(); i++) {
        add(concepts().get(i), ChangedConcepts.place(i), terms);
      }
      return terms;
    }
    change.added().forEach(added -> add(added.concept(), added.place(), terms));
    Set<Concept> removed = change.removed();
    return before.japanese().with(term -> removed.contains(term.concept()), terms);
  }

  Persons persons() {
    return persons.get();
  }

  private Persons makePersons() {
    return before == null || change == null
        ? Persons.of(ofKind(Kind.PERSON))
        : before
            .persons()
            .with(
                change.removed(),
                change.added().stream().map(ChangedConcepts.Added::concept).toList());
  }
}
