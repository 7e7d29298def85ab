package org.yakugo.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yakugo.glossary.Concept;

/**
 * What becomes of a concept when an entry of a foreign file comes in: what the entry fills in takes
 * the place of what was there, what it leaves empty stays. A term that gets a new standing loses
 * the old one; the preferred term before is admitted, unless the entry lists what is.
 */
final class MergedEntry {
  /** A concept that wasn't there. */
  static Concept alone(Entry entry) {
    Concept said = entry.concept();
    Map<String, String> instead = worthSaying(said.instead(), said.japanese());
    return said.toBuilder().instead(instead).build();
  }

  /**
   * @param part whether the format holds only some of the Japanese terms, so that those it lacks
   *     say nothing
   */
  static Concept into(Concept base, Concept said, boolean part) {
    // An entry that is known by its Japanese alone doesn't say which term is preferred.
    boolean known = !said.english().isEmpty() || base.japanese().isEmpty();
    String preferred = said.japanese().isEmpty() || !known ? base.japanese() : said.japanese();
    Set<String> deprecated = new LinkedHashSet<>();
    if (part || said.deprecated().isEmpty()) {
      deprecated.addAll(base.deprecated());
    }
    deprecated.addAll(said.deprecated());
    if (!said.deprecated().contains(preferred)) {
      deprecated.remove(preferred);
    }
    deprecated.removeAll(said.admitted());

    Set<String> admitted = new LinkedHashSet<>();
    if (said.admitted().isEmpty()) {
      if (!preferred.equals(base.japanese()) && !base.japanese().isEmpty()) {
        admitted.add(base.japanese());
      }
      admitted.addAll(base.admitted());
    } else {
      admitted.addAll(part ? base.admitted() : List.of());
      admitted.addAll(said.admitted());
    }
    admitted.remove(preferred);
    admitted.removeAll(deprecated);
    if (deprecated.contains(preferred)) {
      preferred = "";
    }
    return new Concept(
        base.kind(),
        base.english(),
        variants(base, said, part),
        base.scope(),
        preferred,
        List.copyOf(admitted),
        List.copyOf(deprecated),
        instead(base, said, deprecated, preferred, part),
        said.forms().isEmpty() ? base.forms() : said.forms(),
        said.note().isEmpty() ? base.note() : said.note(),
        said.source().isEmpty() ? base.source() : said.source(),
        said.date() == null ? base.date() : said.date());
  }

  /** As {@link #into}, for a further entry of the same file on one concept: the first one leads. */
  static Concept further(Concept base, Entry entry) {
    Concept said = entry.concept();
    boolean leads = base.japanese().isEmpty();
    return into(
        base,
        new Concept(
            said.kind(),
            said.english(),
            said.englishVariants(),
            said.scope(),
            leads ? said.japanese() : "",
            leads ? said.admitted() : said.usableJapanese(),
            said.deprecated(),
            said.instead(),
            said.forms(),
            base.note().isEmpty() ? said.note() : "",
            said.source(),
            said.date()),
        true);
  }

  private static List<String> variants(Concept base, Concept said, boolean part) {
    if (said.englishVariants().isEmpty()) {
      return base.englishVariants();
    }
    List<String> variants = new ArrayList<>(part ? base.englishVariants() : List.of());
    said.englishVariants().stream()
        .filter(term -> !term.equals(base.english()) && !variants.contains(term))
        .forEach(variants::add);
    return variants;
  }

  private static Map<String, String> instead(
      Concept base, Concept said, Collection<String> deprecated, String preferred, boolean part) {
    Map<String, String> instead = new LinkedHashMap<>();
    if (part || said.deprecated().isEmpty()) {
      instead.putAll(base.instead());
    }
    if (said.english().isEmpty()) {
      said.deprecated().forEach(term -> instead.put(term, said.japanese()));
      instead.values().removeIf(preferred::equals);
    }
    instead.putAll(worthSaying(said.instead(), part ? preferred : ""));
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
