package org.yakugo.headline;

/** What is known of how verbs are used. The structure decides by it among readings. */
public interface VerbUse {
  /** Knows nothing. */
  VerbUse NONE =
      new VerbUse() {
        @Override
        public boolean isVerb(String lemma) {
          return false;
        }

        @Override
        public boolean takesObject(String lemma) {
          return true;
        }

        @Override
        public boolean takes(String lemma, String preposition) {
          return false;
        }

        @Override
        public boolean goesWith(String lemma, String noun) {
          return false;
        }
      };

  /** Whether news uses the word as a verb. */
  boolean isVerb(String lemma);

  /** Whether something can follow it without preposition. */
  boolean takesObject(String lemma);

  /** Whether it stands with that noun: {@code hold talks}. */
  boolean goesWith(String lemma, String noun);

  /** Whether it goes with a preposition while it has no object. */
  boolean takes(String lemma, String preposition);
}
