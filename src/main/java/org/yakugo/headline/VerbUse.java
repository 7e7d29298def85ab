package org.yakugo.headline;

/** What is known of how verbs are used. The structure decides by it among readings. */
public interface VerbUse {
  /** Whether news uses the word as a verb. */
  boolean isVerb(String lemma);

  /** Whether something can follow it without preposition. */
  boolean takesObject(String lemma);

  /** Whether it can end a headline, with nothing behind it: {@code bus overturns}. */
  boolean standsAlone(String lemma);

  /** Whether it stands with that noun: {@code hold talks}. */
  boolean goesWith(String lemma, String noun);

  /** Whether that word behind its object says what the object is: {@code find X guilty}. */
  boolean calls(String lemma, String word);

  /** Whether it goes with a preposition while it has no object. */
  boolean takes(String lemma, String preposition);
}
