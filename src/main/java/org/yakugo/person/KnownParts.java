package org.yakugo.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;

/**
 * Japanese forms that glossary and memory know for a part of a post, or for all of it. They beat
 * what the tables would compose.
 */
@FunctionalInterface
public interface KnownParts {

  /** Knows nothing. */
  KnownParts NONE = (english, kind, country) -> List.of();

  /**
   * The known forms of an English phrase, best first.
   *
   * @param kind {@code TITLE} for a post, {@code ORGANISATION} for a body, {@code PLACE}, {@code
   *     TERM} for a field of work
   * @param country ISO 3166 code of the country that the post is of; null if it isn't known
   */
  List<Composition> find(String english, Kind kind, @Nullable String country);
}
