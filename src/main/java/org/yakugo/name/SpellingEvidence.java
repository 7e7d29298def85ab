package org.yakugo.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yakugo.Message;
import org.yakugo.language.Language;
import org.yakugo.name.spelling.Orthography;
import org.yakugo.name.spelling.RoughSound;
import org.yakugo.text.EditDistance;

/** A candidate is the likelier the nearer it sounds to what the language's spelling says. */
record SpellingEvidence(Derivation derivation, Language language) implements Testimony {
  /**
   * What each differing character costs. Fitted on the persons of ../shared/names/persons.tsv that
   * have a country and don't come from everypolitician.
   */
  private static final double DIFFERENCE = 2;

  @Override
  public List<Contender> weigh(NameToken word, List<Contender> candidates) {
    Optional<Orthography> orthography = Orthography.of(word.lang(), language);
    if (orthography.isEmpty()) {
      return candidates;
    }
    String kana = orthography.get().katakana(word.letters());
    String sound = RoughSound.of(kana);
    if (sound.isEmpty()) {
      return candidates;
    }
    List<Contender> weighed = new ArrayList<>();
    boolean found = false;
    for (Contender candidate : candidates) {
      int difference = EditDistance.between(RoughSound.of(candidate.kana()), sound);
      found |= difference == 0;
      weighed.add(weighed(word, candidate, difference));
    }
    if (!found) {
      weighed.add(weighed(word, derivation.of(word, kana, candidates), 0));
    }
    return weighed;
  }

  private static Contender weighed(NameToken word, Contender candidate, int difference) {
    return difference == 0
        ? candidate.because(
            Message.of("as-spelling-has-it", word.text(), NameLanguages.named(word.lang())))
        : candidate.plus(-DIFFERENCE * difference);
  }
}
