package org.yakugo.decision;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Concept;
import org.yakugo.text.Normalization;

/** A concept and the file that it stands in. */
public final class PlacedConcept {
  private final String file;
  private final Concept concept;
  private final Concept.Identity identity;
  private volatile @Nullable String folded;

  PlacedConcept(String file, Concept concept, Concept.Identity identity) {
    this.file = file;
    this.concept = concept;
    this.identity = identity;
  }

  /** The file's name without its folder. */
  public String file() {
    return file;
  }

  public Concept concept() {
    return concept;
  }

  public Concept.Identity identity() {
    return identity;
  }

  /** All terms and forms, a line each, without case, width and diacritics. Made once. */
  String folded() {
    String made = folded;
    if (made == null) {
      made =
          Stream.of(
                  concept.englishTerms().stream(),
                  concept.usableJapanese().stream(),
                  concept.deprecated().stream(),
                  concept.forms().values().stream())
              .flatMap(terms -> terms)
              .map(Normalization.ENGLISH::apply)
              .collect(Collectors.joining("\n", "\n", "\n"));
      folded = made;
    }
    return made;
  }
}
