package org.yakugo.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.align.AlignedItem;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Glossary;
import org.yakugo.worklist.Candidate.Why;

/**
 * What the maintainer has to decide next, the most pressing first. The score of a candidate is
 *
 * <pre>  Σ over its items 2^(-age / 365 days)  ×  (1 + 2 × conflict)  ×  confidence  ×  kind</pre>
 *
 * where age counts back from the newest item of the corpus, conflict is the share of items that
 * don't show the most used form, confidence is that of the most used form, and kind is 1 for names,
 * posts and bodies and 0.3 for events, documents and other wordings. So a name of this week comes
 * before one as frequent of last year, and what is printed in two ways before what is printed in
 * one.
 *
 * @param candidates the most pressing first
 */
public record Worklist(List<Candidate> candidates) {
  private static final double HALF_LIFE = 365;
  private static final double UNDATED = 0.5;
  private static final double CONFLICT = 2;
  private static final double WORDING = 0.3;
  private static final Set<Kind> WORDINGS = EnumSet.of(Kind.EVENT, Kind.DOCUMENT, Kind.TERM);

  /** A form that diverges from a decision has to be surer than one that proposes a new one. */
  private static final double SURE = 0.84;

  /** A pair that the alignment itself doubts is no proposal. */
  private static final double LIKELY = 0.75;

  public Worklist {
    candidates = List.copyOf(candidates);
  }

  /**
   * @param items the corpus, aligned
   * @param settled what was decided on its pairs
   * @param home code of the country whose posts are named without it; null if not known
   * @param day on which somebody looks at it, for candidates that were deferred
   */
  public static Worklist of(
      Collection<AlignedItem> items,
      Glossary glossary,
      Settled settled,
      @Nullable String home,
      LocalDate day) {
    CoveringConcepts coverage = new CoveringConcepts(glossary, home);
    LocalDate newest =
        items.stream()
            .map(AlignedItem::date)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(day);
    Map<String, Candidate> byKey = new LinkedHashMap<>();
    for (Thing thing : Things.of(items, home)) {
      candidate(thing, coverage, glossary, settled, day, newest)
          .ifPresent(candidate -> byKey.merge(candidate.key(), candidate, Candidate::and));
    }
    List<Candidate> candidates = new ArrayList<>(byKey.values());
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(Candidate::source)
            .thenComparing(Candidate::key));
    return new Worklist(candidates);
  }

  private static Optional<Candidate> candidate(
      Thing thing,
      CoveringConcepts coverage,
      Glossary glossary,
      Settled settled,
      LocalDate day,
      LocalDate newest) {
    if (coverage.isKnownPlace(thing.source())) {
      return Optional.empty();
    }
    Optional<Concept> concept = coverage.of(thing.kind(), thing.names(), thing.bearer());
    double least = concept.isPresent() ? SURE : LIKELY;
    List<Form> forms =
        thing.forms().stream()
            .filter(form -> form.confidence() >= least)
            .filter(form -> !isSettled(form, thing, settled, day))
            .toList();
    boolean diverges =
        concept.isPresent()
            && thing.kind() != Kind.TERM
            && forms.stream().anyMatch(form -> isUnknown(form, thing, glossary, concept.get()));
    return forms.isEmpty() || concept.isPresent() && !diverges
        ? Optional.empty()
        : Optional.of(candidate(thing, forms, concept.orElse(null), newest));
  }

  /** Whichever of its spellings it was decided under: another may have been the most frequent. */
  private static boolean isSettled(Form form, Thing thing, Settled settled, LocalDate day) {
    return thing.names().stream().anyMatch(name -> settled.hides(thing.kind(), name, form, day));
  }

  /** Neither the concept nor another of that English says anything of the form. */
  private static boolean isUnknown(Form form, Thing thing, Glossary glossary, Concept concept) {
    List<Concept> all = new ArrayList<>(glossary.english(thing.source()));
    all.add(concept);
    return all.stream()
            .flatMap(one -> Stream.concat(one.usableJapanese().stream(), one.deprecated().stream()))
            .noneMatch(term -> Form.areAlike(term, form.target()))
        && !form.evidence().stream().allMatch(proof -> isAnothers(form, proof, glossary));
  }

  /** Whether it renders another concept that the same headline names: a slip of the alignment. */
  private static boolean isAnothers(Form form, Evidence proof, Glossary glossary) {
    List<Concept> others = glossary.japanese(form.target());
    return glossary.findEnglish(proof.en()).stream()
        .anyMatch(match -> others.contains(match.concept()));
  }

  private static Candidate candidate(
      Thing thing, List<Form> forms, @Nullable Concept concept, LocalDate newest) {
    int uses = forms.stream().mapToInt(Form::uses).sum();
    double conflict = 1 - (double) forms.getFirst().uses() / uses;
    double recent = forms.stream().mapToDouble(form -> recency(form, newest)).sum();
    double kind = WORDINGS.contains(thing.kind()) ? WORDING : 1;
    double score = recent * (1 + CONFLICT * conflict) * forms.getFirst().confidence() * kind;
    return new Candidate(
        concept == null ? thing.key() : concept.identity().id().substring(0, Thing.KEY),
        concept == null ? Why.NEW : Why.DIVERGENT,
        thing.kind(),
        concept == null ? thing.source() : concept.english(),
        thing.spellings(),
        concept == null ? null : concept.identity().id(),
        concept == null ? null : concept.japanese(),
        forms,
        uses,
        forms.stream()
            .map(Form::last)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        Math.round(score * 1000) / 1000.0);
  }

  /** Its items, each counted by its age; one without a date for half. */
  private static double recency(Form form, LocalDate newest) {
    double sum = UNDATED * (form.uses() - form.dates().size());
    for (LocalDate date : form.dates()) {
      sum += Math.pow(0.5, ChronoUnit.DAYS.between(date, newest) / HALF_LIFE);
    }
    return sum;
  }

  /**
   * The candidate of a key, or of a place in the list, from 1, as it stands now.
   *
   * @throws UnusableInput if there is none
   */
  public Candidate find(String keyOrPlace) {
    return candidates.stream()
        .filter(candidate -> candidate.key().equals(keyOrPlace))
        .findFirst()
        .or(() -> atPlace(keyOrPlace))
        .orElseThrow(() -> UnusableInput.missing("no-term-candidate", keyOrPlace));
  }

  private Optional<Candidate> atPlace(String place) {
    int n = place.matches("[1-9]\\d{0,5}") ? Integer.parseInt(place) : 0;
    return n > 0 && n <= candidates.size() ? Optional.of(candidates.get(n - 1)) : Optional.empty();
  }
}
