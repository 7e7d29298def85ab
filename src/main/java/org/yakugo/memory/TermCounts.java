package org.yakugo.memory;

/** In how many past texts terms stand, by which rare words say more than common ones. */
public interface TermCounts {

  /** Number of texts that have the field. */
  int documents(String field);

  /** Number of texts of the field in which the term occurs. */
  int documents(String field, String term);
}
