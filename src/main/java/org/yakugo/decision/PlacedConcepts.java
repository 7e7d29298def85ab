package org.yakugo.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.GlossaryFile;

/**
 * The concepts, each with its index.
 *
 * @param concepts in the order of the files and their lines
 */
record PlacedConcepts(List<PlacedConcept> concepts, Map<Concept.Identity, Integer> byIdentity) {
  /**
   * Those of files.
   *
   * @param before an earlier state, from which what didn't change is taken; null if there is none
   */
  static PlacedConcepts of(List<LoadedFile> files, @Nullable GlossaryState before) {
    List<PlacedConcept> all = new ArrayList<>();
    Map<Concept.Identity, Integer> places = new HashMap<>();
    for (LoadedFile file : files) {
      if (file.content() != null) {
        for (GlossaryFile.Entry entry : file.content().entries()) {
          if (places.putIfAbsent(entry.identity(), all.size()) == null) {
            all.add(placed(file.name(), entry, before));
          }
        }
      }
    }
    return new PlacedConcepts(Collections.unmodifiableList(all), places);
  }

  private static PlacedConcept placed(
      String file, GlossaryFile.Entry entry, @Nullable GlossaryState before) {
    PlacedConcept known = before == null ? null : before.find(entry.identity()).orElse(null);
    return known != null && known.concept() == entry.concept() && known.file().equals(file)
        ? known
        : new PlacedConcept(file, entry.concept(), entry.identity());
  }
}
