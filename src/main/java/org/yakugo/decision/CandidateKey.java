package org.yakugo.decision;

import org.yakugo.Kind;
import org.yakugo.text.Normalization;

/**
 * What makes two term candidates the same one.
 *
 * @param source the English
 * @param target the Japanese that was printed for it
 */
public record CandidateKey(Kind kind, String source, String target) {

  /** Looks past case, width and spaces. */
  CandidateKey folded() {
    return new CandidateKey(
        kind, Normalization.ENGLISH.apply(source), Normalization.PRINTED.apply(target));
  }
}
