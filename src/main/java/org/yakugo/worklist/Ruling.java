package org.yakugo.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;
import org.yakugo.UnusableInput;
import org.yakugo.decision.Action;
import org.yakugo.decision.CandidateKey;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Edit;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;

/** Puts into a draft what somebody decides about term candidates, several at once. */
public final class Ruling {
  /**
   * Approves them: a new one becomes a concept; what a concept was printed as, too, is admitted, or
   * preferred if {@code terms} says so. Each is settled by it until it is printed more often.
   *
   * @param into the concept that they are other names of; null if each is one of its own
   * @param day of the decision
   * @throws UnusableInput if terms of one candidate are given for several, or a concept is gone
   */
  public static DecisionDraft approve(
      DecisionDraft draft,
      Collection<Candidate> candidates,
      Terms terms,
      @Nullable PlacedConcept into,
      GlossaryState state,
      LocalDate day) {
    requireSome(candidates);
    if (candidates.size() > 1 && terms.areOfOne()) {
      throw UnusableInput.request("kind-english-japanese-term-can-given-one");
    }
    if (into != null) {
      return draft
          .edit(Edit.change(into.concept(), together(candidates, terms, into.concept(), day)))
          .candidates(pairs(candidates));
    }
    List<Edit> edits = candidates.stream().map(one -> edit(one, terms, state, day)).toList();
    return draft.edits(edits).candidates(pairs(candidates));
  }

  /**
   * Approves them as names of one thing: of the concept that one of them is of, else of a new one
   * that bears the first one's name.
   *
   * @throws UnusableInput if they are of several concepts, or the concept is gone
   */
  public static DecisionDraft merge(
      DecisionDraft draft, List<Candidate> candidates, GlossaryState state, LocalDate day) {
    requireSome(candidates);
    List<PlacedConcept> concepts =
        candidates.stream()
            .filter(candidate -> candidate.concept() != null)
            .map(candidate -> present(candidate, state))
            .distinct()
            .toList();
    if (concepts.size() > 1) {
      throw UnusableInput.request("candidates-concepts-name-one-they-become", concepts.size());
    }
    if (concepts.size() == 1) {
      return approve(draft, candidates, Terms.AS_PRINTED, concepts.getFirst(), state, day);
    }
    Concept first = concept(candidates.getFirst(), Terms.AS_PRINTED, day);
    Concept whole = together(candidates, Terms.AS_PRINTED, first, day);
    return draft.edit(Edit.add(whole)).candidates(pairs(candidates));
  }

  private static PlacedConcept present(Candidate candidate, GlossaryState state) {
    return state
        .find(Objects.requireNonNullElse(candidate.concept(), ""))
        .orElseThrow(() -> UnusableInput.missing("there-is-no-concept", candidate.concept()));
  }

  /**
   * Rejects them for good.
   *
   * @param japanese the one form that is rejected; null for all
   */
  public static DecisionDraft reject(
      DecisionDraft draft, Collection<Candidate> candidates, @Nullable String japanese) {
    requireSome(candidates);
    List<CandidateKey> pairs =
        pairs(candidates).stream()
            .filter(
                pair ->
                    japanese == null || Form.folded(pair.target()).equals(Form.folded(japanese)))
            .toList();
    if (pairs.isEmpty()) {
      throw UnusableInput.missing("isnt-among-forms-printed", japanese);
    }
    return draft.candidates(pairs);
  }

  /** Puts them off until a day, or until they are printed again. */
  public static DecisionDraft defer(
      DecisionDraft draft, Collection<Candidate> candidates, @Nullable LocalDate until) {
    requireSome(candidates);
    return draft.candidates(pairs(candidates)).until(until);
  }

  /** What approving them does. */
  public static Action action(Collection<Candidate> candidates) {
    return candidates.stream().allMatch(one -> one.concept() != null) ? Action.CHANGE : Action.ADD;
  }

  private static void requireSome(Collection<Candidate> candidates) {
    if (candidates.isEmpty()) {
      throw UnusableInput.request("no-term-candidate-named");
    }
  }

  private static List<CandidateKey> pairs(Collection<Candidate> candidates) {
    return candidates.stream().flatMap(candidate -> candidate.pairs().stream()).toList();
  }

  private static Edit edit(Candidate candidate, Terms terms, GlossaryState state, LocalDate day) {
    if (candidate.concept() == null) {
      return Edit.add(concept(candidate, terms, day));
    }
    Concept before = present(candidate, state).concept();
    ConceptBuilder after = before.toBuilder().date(day);
    if (terms.japanese() != null) {
      after.prefer(terms.japanese());
    }
    settle(after, candidate, before, terms);
    return Edit.change(before, after.build());
  }

  /** The concept that an approved candidate becomes. */
  public static Concept concept(Candidate candidate, Terms terms, @Nullable LocalDate day) {
    String english = terms.english() == null ? candidate.source() : terms.english();
    ConceptBuilder builder =
        ConceptBuilder.of(terms.kind() == null ? candidate.kind() : terms.kind(), english)
            .prefer(
                terms.japanese() == null ? candidate.forms().getFirst().target() : terms.japanese())
            .source(source(candidate))
            .date(day);
    List<String> spellings = new ArrayList<>(candidate.spellings());
    spellings.add(candidate.source());
    spellings.forEach(builder::variant);
    if (terms.deprecateOthers()) {
      others(candidate, builder.build()).forEach(form -> builder.deprecate(form, null));
    }
    return builder.build();
  }

  /** The concept with all that the candidates were printed as. */
  private static Concept together(
      Collection<Candidate> candidates, Terms terms, Concept into, LocalDate day) {
    ConceptBuilder after = into.toBuilder().date(day);
    for (Candidate candidate : candidates) {
      after.variant(candidate.source());
      candidate.spellings().forEach(after::variant);
      if (terms.japanese() != null) {
        after.prefer(terms.japanese());
      }
      settle(after, candidate, into, terms);
    }
    return after.build();
  }

  /** The forms that the concept doesn't know yet are admitted, or deprecated. */
  private static void settle(
      ConceptBuilder after, Candidate candidate, Concept before, Terms terms) {
    for (String form : others(candidate, after.build())) {
      if (before.status(form).isEmpty()) {
        if (terms.deprecateOthers()) {
          after.deprecate(form, null);
        } else {
          after.admit(form);
        }
      }
    }
  }

  private static List<String> others(Candidate candidate, Concept concept) {
    return candidate.forms().stream()
        .map(Form::target)
        .filter(form -> !Form.areAlike(form, concept.japanese()))
        .toList();
  }

  private static String source(Candidate candidate) {
    Evidence newest = candidate.forms().getFirst().evidence().getFirst();
    return newest.bulletin() + " #" + newest.item();
  }
}
