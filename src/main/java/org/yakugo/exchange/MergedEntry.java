package org.yakugo.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;

/**
 * What becomes of a concept when an entry of a foreign file comes in: what the entry fills in takes
 * the place of what was there, what it leaves empty stays. A term that gets a new standing loses
 * the old one; the preferred term before is admitted, unless the entry lists what is.
 */
final class MergedEntry {
  /** A concept that wasn't there; of a kind that isn't told it is a term. */
  static Concept alone(Entry entry) {
    return new Concept(
        entry.kind() == null ? Kind.TERM : entry.kind(),
        entry.english(),
        entry.englishVariants(),
        entry.scope() == null ? Set.of() : entry.scope(),
        entry.japanese(),
        entry.admitted(),
        entry.deprecated(),
        worthSaying(entry.instead(), entry.japanese()),
        entry.forms(),
        entry.note(),
        entry.source(),
        entry.date());
  }

  /**
   * @param part whether the format holds only some of the Japanese terms, so that those it lacks
   *     say nothing
   */
  static Concept into(Concept base, Entry entry, boolean part) {
    // An entry that is known by its Japanese alone doesn't say which term is preferred.
    boolean known = !entry.english().isEmpty() || base.japanese().isEmpty();
    String preferred = entry.japanese().isEmpty() || !known ? base.japanese() : entry.japanese();
    Set<String> deprecated = new LinkedHashSet<>();
    if (part || entry.deprecated().isEmpty()) {
      deprecated.addAll(base.deprecated());
    }
    deprecated.addAll(entry.deprecated());
    if (!entry.deprecated().contains(preferred)) {
      deprecated.remove(preferred);
    }
    deprecated.removeAll(entry.admitted());

    Set<String> admitted = new LinkedHashSet<>();
    if (entry.admitted().isEmpty()) {
      if (!preferred.equals(base.japanese()) && !base.japanese().isEmpty()) {
        admitted.add(base.japanese());
      }
      admitted.addAll(base.admitted());
    } else {
      admitted.addAll(part ? base.admitted() : List.of());
      admitted.addAll(entry.admitted());
    }
    admitted.remove(preferred);
    admitted.removeAll(deprecated);
    if (deprecated.contains(preferred)) {
      preferred = "";
    }
    return new Concept(
        base.kind(),
        base.english(),
        variants(base, entry, part),
        base.scope(),
        preferred,
        List.copyOf(admitted),
        List.copyOf(deprecated),
        instead(base, entry, deprecated, preferred, part),
        entry.forms().isEmpty() ? base.forms() : entry.forms(),
        entry.note().isEmpty() ? base.note() : entry.note(),
        entry.source().isEmpty() ? base.source() : entry.source(),
        entry.date() == null ? base.date() : entry.date());
  }

  /** As {@link #into}, for a further entry of the same file on one concept: the first one leads. */
  static Concept further(Concept base, Entry entry) {
    boolean leads = base.japanese().isEmpty();
    Entry more =
        new Entry(
            entry.line(),
            entry.kind(),
            entry.subject(),
            entry.english(),
            entry.englishVariants(),
            entry.scope(),
            leads ? entry.japanese() : "",
            leads ? entry.admitted() : entry.usableJapanese(),
            entry.deprecated(),
            entry.instead(),
            entry.forms(),
            base.note().isEmpty() ? entry.note() : "",
            entry.source(),
            entry.date());
    return into(base, more, true);
  }

  private static List<String> variants(Concept base, Entry entry, boolean part) {
    if (entry.englishVariants().isEmpty()) {
      return base.englishVariants();
    }
    List<String> variants = new ArrayList<>(part ? base.englishVariants() : List.of());
    entry.englishVariants().stream()
        .filter(term -> !term.equals(base.english()) && !variants.contains(term))
        .forEach(variants::add);
    return variants;
  }

  private static Map<String, String> instead(
      Concept base, Entry entry, Collection<String> deprecated, String preferred, boolean part) {
    Map<String, String> instead = new LinkedHashMap<>();
    if (part || entry.deprecated().isEmpty()) {
      instead.putAll(base.instead());
    }
    if (entry.english().isEmpty()) {
      entry.deprecated().forEach(term -> instead.put(term, entry.japanese()));
      instead.values().removeIf(preferred::equals);
    }
    instead.putAll(worthSaying(entry.instead(), part ? preferred : ""));
    instead.keySet().retainAll(deprecated);
    return instead;
  }

  /** Without those that say what goes without saying: the preferred term. */
  private static Map<String, String> worthSaying(Map<String, String> instead, String preferred) {
    Map<String, String> said = new LinkedHashMap<>(instead);
    said.values().removeIf(preferred::equals);
    return said;
  }
}
