package org.yakugo.decision;

import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;

/**
 * What makes two term candidates the same one.
 *
 * @param source the English
 * @param target the Japanese that was printed for it
 * @param uses how many items showed it when it was decided on; null if that wasn't recorded. It is
 *     no part of what makes it the same
 */
public record CandidateKey(Kind kind, String source, String target, @Nullable Integer uses) {

  /** Without how often it was printed. */
  public CandidateKey(Kind kind, String source, String target) {
    this(kind, source, target, null);
  }
}
