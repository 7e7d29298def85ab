package org.yakugo.past;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.TermKeys;
import org.yakugo.workspace.DerivedFile;
import org.yakugo.workspace.DerivedInput;
import org.yakugo.workspace.DerivedOutput;

/**
 * The terms of a glossary as far as bulletins are aligned by them, so that after a change only the
 * items are aligned anew whose English has a term that was changed.
 *
 * @param concepts in their order
 */
record AligningTerms(List<Known> concepts) {

  /**
   * A concept.
   *
   * @param version changes with anything that it says
   */
  record Known(long version, List<String> english) {
    static Known of(Concept concept) {
      return new Known(Tally.hash(concept.toString()), concept.englishTerms());
    }

    static Known read(DerivedInput in) throws IOException {
      return new Known(in.readLong(), in.list(DerivedInput::text));
    }

    void write(DerivedOutput out) throws IOException {
      out.writeLong(version);
      out.list(english, (term, to) -> to.text(term));
    }
  }

  /**
   * Those of a glossary; quickly found where few concepts are others than the last time.
   *
   * @param known by the very concept what it was; becomes what they are now
   */
  static AligningTerms of(Glossary glossary, Map<Concept, Known> known) {
    Map<Concept, Known> now = new IdentityHashMap<>();
    List<Known> concepts = new ArrayList<>(glossary.concepts().size());
    for (Concept concept : glossary.concepts()) {
      Known one = known.get(concept);
      concepts.add(one == null ? Known.of(concept) : one);
      now.put(concept, concepts.getLast());
    }
    known.clear();
    known.putAll(now);
    return new AligningTerms(concepts);
  }

  /** Those that a file holds; empty if it holds others than of this version. */
  static Optional<AligningTerms> in(DerivedFile file) {
    return file.read(in -> new AligningTerms(in.list(Known::read)));
  }

  void writeTo(DerivedFile file) {
    file.write(concepts, (all, out) -> out.list(all, Known::write));
  }

  /**
   * The keys of each English term that is otherwise now, see {@link TermKeys}.
   *
   * @param glossary with what is now
   * @return empty if all that was aligned has to be aligned anew: concepts changed their order, or
   *     the table of tenures, which is read by the terms, may be read otherwise
   */
  Optional<List<Set<String>>> changedTo(AligningTerms now, Glossary glossary) {
    int from = 0;
    int shorter = Math.min(concepts.size(), now.concepts.size());
    while (from < shorter && concepts.get(from).equals(now.concepts.get(from))) {
      from++;
    }
    int behind = 0;
    while (behind < shorter - from
        && concepts.reversed().get(behind).equals(now.concepts.reversed().get(behind))) {
      behind++;
    }
    return between(from, behind).changed(now.between(from, behind), glossary);
  }

  /** Most are the same: those in front and behind needn't be compared again. */
  private AligningTerms between(int from, int behind) {
    return new AligningTerms(concepts.subList(from, concepts.size() - behind));
  }

  private Optional<List<Set<String>>> changed(AligningTerms now, Glossary glossary) {
    TermKeys keys = TermKeys.of(glossary.language());
    List<Known> left = in(now);
    if (!left.equals(now.in(this))) {
      return Optional.empty();
    }
    Set<Known> same = new HashSet<>(left);
    List<Set<String>> changed =
        Stream.concat(concepts.stream(), now.concepts.stream())
            .filter(one -> !same.contains(one))
            .flatMap(one -> one.english().stream())
            .distinct()
            .map(keys::ofTerm)
            .toList();
    boolean inTenures =
        glossary.tenures().stream()
            .map(tenure -> keys.ofText(tenure.person() + "\n" + tenure.post()))
            .anyMatch(said -> changed.stream().anyMatch(said::containsAll));
    return inTenures ? Optional.empty() : Optional.of(changed);
  }

  /** The concepts that the others have, too. */
  private List<Known> in(AligningTerms others) {
    Set<Known> known = new HashSet<>(others.concepts);
    return concepts.stream().filter(known::contains).toList();
  }
}
