package org.yakugo.worklist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Labelled;
import org.yakugo.decision.CandidateKey;

/**
 * What the maintainer has to decide on: a thing that no concept covers, or a concept whose printed
 * renderings diverge.
 *
 * @param key eight digits that name it as long as it is one
 * @param why what there is to decide
 * @param source the English; a person's name in full where the bulletins tell it
 * @param spellings other English spellings that were printed
 * @param concept id of the concept that it is; null if it is none yet
 * @param preferred that concept's preferred Japanese term; null if it is none yet
 * @param forms the Japanese forms that were printed and not rejected, most used first
 * @param uses number of items, over all forms
 * @param last the latest of their dates; null if none has one
 * @param score see {@link Worklist}
 */
public record Candidate(
    String key,
    Why why,
    Kind kind,
    String source,
    List<String> spellings,
    @Nullable String concept,
    @Nullable String preferred,
    List<Form> forms,
    int uses,
    @Nullable LocalDate last,
    double score) {

  /** What there is to decide. */
  public enum Why implements Labelled {
    /** No concept covers it. */
    NEW,
    /** A form was printed that its concept doesn't know. */
    DIVERGENT;
  }

  public Candidate {
    spellings = List.copyOf(spellings);
    forms = List.copyOf(forms);
  }

  /** This one with another of the same concept. */
  Candidate and(Candidate other) {
    Map<String, Form> all = new LinkedHashMap<>();
    Stream.concat(forms.stream(), other.forms.stream())
        .forEach(form -> all.merge(Form.folded(form.target()), form, Form::and));
    List<String> names = Stream.concat(spellings.stream(), other.spellings.stream()).toList();
    LocalDate latest =
        last == null || other.last != null && other.last.isAfter(last) ? other.last : last;
    return new Candidate(
        key,
        why,
        kind,
        source,
        names.stream().distinct().toList(),
        concept,
        preferred,
        List.copyOf(all.values()),
        all.values().stream().mapToInt(Form::uses).sum(),
        latest,
        score + other.score);
  }

  /** What a decision about it says that it settles: its pairs, as often as they were printed. */
  public List<CandidateKey> pairs() {
    return forms.stream()
        .map(form -> new CandidateKey(kind, source, form.target(), form.uses()))
        .toList();
  }
}
