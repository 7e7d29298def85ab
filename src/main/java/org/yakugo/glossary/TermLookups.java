package org.yakugo.glossary;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.language.Language;

/**
 * The look-ups over concepts in both languages. After a few changes they are those from before with
 * what was changed beside them. Immutable.
 */
final class TermLookups {
  /** So many concepts are worth a second thread. */
  private static final int MANY = 5_000;

  /** A Japanese term, and what it is to its concept. */
  record JapaneseTerm(Concept concept, String text, Status status) {}

  private final List<Concept> concepts;
  private final Language language;
  private final EnglishTerms<Concept> english;
  private final JapaneseTerms<JapaneseTerm> japanese;
  private final @Nullable TermLookups before;
  private final @Nullable ChangedConcepts change;
  private volatile @Nullable Set<Concept> members;
  private volatile @Nullable Persons persons;

  private TermLookups(List<Concept> concepts, Language language) {
    this.concepts = concepts;
    this.language = language;
    this.before = null;
    this.change = null;
    this.japanese = new JapaneseTerms<>();
    Executor beside = concepts.size() < MANY ? Runnable::run : ForkJoinPool.commonPool();
    CompletableFuture<Void> done =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < concepts.size(); i++) {
                add(concepts.get(i), ChangedConcepts.place(i), japanese);
              }
            },
            beside);
    EnglishTerms.Builder<Concept> terms = new EnglishTerms.Builder<>(language);
    for (int i = 0; i < concepts.size(); i++) {
      add(concepts.get(i), ChangedConcepts.place(i), terms);
    }
    this.english = terms.build();
    done.join();
  }

  private TermLookups(List<Concept> concepts, TermLookups before, ChangedConcepts change) {
    this.concepts = concepts;
    this.language = before.language;
    this.before = before;
    this.change = change;
    EnglishTerms.Builder<Concept> ownEnglish = new EnglishTerms.Builder<>(language);
    JapaneseTerms<JapaneseTerm> ownJapanese = new JapaneseTerms<>();
    for (ChangedConcepts.Added added : change.added()) {
      add(added.concept(), added.place(), ownEnglish);
      add(added.concept(), added.place(), ownJapanese);
    }
    Set<Concept> removed = change.removed();
    this.english = before.english.with(removed::contains, ownEnglish.build());
    this.japanese = before.japanese.with(term -> removed.contains(term.concept()), ownJapanese);
  }

  /**
   * @param known look-ups over an earlier state of the concepts; null if there are none
   */
  static TermLookups of(List<Concept> concepts, Language language, @Nullable TermLookups known) {
    if (known == null || known.language != language) {
      return new TermLookups(concepts, language);
    }
    TermLookups whole = known.before == null ? known : known.before;
    return ChangedConcepts.between(whole.concepts, whole.members(), concepts)
        .map(change -> new TermLookups(concepts, whole, change))
        .orElseGet(() -> new TermLookups(concepts, language));
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
   * places, and bodies of one word. The rest may stand in small letters ({@code the ministry of
   * defence}).
   */
  private static boolean isName(Kind kind, String term) {
    boolean name =
        switch (kind) {
          case PERSON, PERSON_TITLE, PLACE -> true;
          case ORGANISATION -> term.indexOf(' ') < 0;
          default -> false;
        };
    return name && Character.isUpperCase(term.codePointAt(0));
  }

  private Set<Concept> members() {
    Set<Concept> known = members;
    if (known == null) {
      known = Collections.newSetFromMap(new IdentityHashMap<>(concepts.size()));
      known.addAll(concepts);
      members = known;
    }
    return known;
  }

  List<Concept> concepts() {
    return concepts;
  }

  EnglishTerms<Concept> english() {
    return english;
  }

  JapaneseTerms<JapaneseTerm> japanese() {
    return japanese;
  }

  /** Made when they are first asked for. */
  Persons persons() {
    Persons known = persons;
    if (known == null) {
      known =
          before == null || change == null
              ? Persons.of(concepts)
              : before
                  .persons()
                  .with(
                      change.removed(),
                      change.added().stream().map(ChangedConcepts.Added::concept).toList());
      persons = known;
    }
    return known;
  }
}
