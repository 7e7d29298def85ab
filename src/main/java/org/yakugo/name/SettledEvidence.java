package org.yakugo.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.language.Language;
import org.yakugo.name.spelling.RoughSound;

/**
 * A surname that is settled goes before every other sound; which of its spellings, ヴ or バ, is left
 * to the habits of the house, which have been weighed by then.
 */
record SettledEvidence(Derivation derivation, Language language) implements Testimony {
  /** How far it goes before other sounds, and before spellings of its own sound: e to the power. */
  private static final double BEFORE_OTHERS = 5;

  private static final double BEFORE_SPELLINGS = 0.1;

  private static final Pattern SHORT = Pattern.compile("[^ーッ]+");

  @Override
  public List<Contender> weigh(NameToken word, List<Contender> candidates) {
    List<String> settled = NamesInKatakana.settled(word.letters(), word.lang(), language);
    if (settled.isEmpty()) {
      return candidates;
    }
    List<Contender> all = new ArrayList<>(candidates);
    settled.stream()
        .filter(kana -> candidates.stream().noneMatch(one -> one.kana().equals(kana)))
        .forEach(kana -> all.add(derivation.of(word, kana, candidates)));
    List<String> sounds = settled.stream().map(SettledEvidence::sound).toList();
    double best = best(all.stream());
    double own = best(all.stream().filter(one -> settled.contains(one.kana())));
    return all.stream()
        .map(
            one -> {
              int place = settled.indexOf(one.kana());
              double first = place < 0 ? 0 : BEFORE_SPELLINGS / (1 + place);
              return sounds.contains(sound(one.kana()))
                  ? raised(word, one, BEFORE_OTHERS + best - own + first)
                  : one;
            })
        .toList();
  }

  /**
   * With its long vowels and double consonants where they are, which are no habit of writing here.
   */
  private static String sound(String kana) {
    return SHORT.matcher(kana).replaceAll(part -> RoughSound.of(part.group()));
  }

  private static double best(Stream<Contender> candidates) {
    return candidates.mapToDouble(Contender::logarithm).max().orElse(0);
  }

  private static Contender raised(NameToken word, Contender candidate, double by) {
    return candidate.plus(by).because(Message.of("is-settled-for", candidate.kana(), word.text()));
  }
}
