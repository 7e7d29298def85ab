package org.yakugo.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yakugo.language.Language;
import org.yakugo.name.spelling.RoughSound;

/** Given names, and surnames that are settled, are written as is customary in their language. */
final class CustomEvidence implements Testimony {
  /** A customary form is e<sup>5</sup> times as likely as its sound alone would make it. */
  private static final double CUSTOMARY = 5;

  /** What a settled surname's own form is before one that other habits of writing would give it. */
  private static final double SETTLED = 1.5;

  /** Languages whose spelling in English hides the sound: Choi is チェ, Nguyen グエン. */
  private static final Set<String> BY_CUSTOM_ALONE = Set.of("ko", "vi");

  private final Derivation derivation;
  private final Language language;

  CustomEvidence(Derivation derivation, Language language) {
    this.language = language;
    this.derivation = derivation;
  }

  @Override
  public List<Contender> weigh(NameToken word, List<Contender> candidates) {
    List<String> settled = SettledNames.of(word.letters(), word.lang(), language);
    if (!settled.isEmpty()) {
      return settled(word, settled, with(word, settled, candidates));
    }
    List<String> customary = GivenNames.customary(word.letters(), word.lang(), language);
    if (customary.isEmpty()) {
      return candidates;
    }
    boolean alone = word.lang() != null && BY_CUSTOM_ALONE.contains(word.lang());
    double best = best(candidates.stream());
    return with(word, customary, candidates).stream()
        .map(
            one ->
                customary.contains(one.kana())
                    ? raised(word, one, alone ? Math.max(0, best - one.logarithm()) : 0)
                    : one)
        .toList();
  }

  /** The candidates and those of the forms that none of them is. */
  private List<Contender> with(NameToken word, List<String> forms, List<Contender> candidates) {
    List<Contender> all = new ArrayList<>(candidates);
    forms.stream()
        .filter(kana -> candidates.stream().noneMatch(one -> one.kana().equals(kana)))
        .forEach(kana -> all.add(derivation.of(word, kana, candidates)));
    return all;
  }

  /**
   * A settled name goes before every other sound; which of its spellings, ヴ or バ, is left to the
   * house's habits.
   */
  private static List<Contender> settled(NameToken word, List<String> forms, List<Contender> all) {
    List<String> sounds = forms.stream().map(CustomEvidence::sound).toList();
    double best = best(all.stream());
    double own = best(all.stream().filter(one -> forms.contains(one.kana())));
    return all.stream()
        .map(
            one -> {
              boolean alike = sounds.contains(sound(one.kana()));
              int place = forms.indexOf(one.kana());
              double first = place < 0 ? 0 : SETTLED - place;
              return alike ? raised(word, one, best - own + first) : one;
            })
        .toList();
  }

  /** With its long vowels and double consonants, which are no habit of writing here. */
  private static String sound(String kana) {
    return RoughSound.of(kana) + kana.replaceAll("[^ーッ]", "");
  }

  private static double best(Stream<Contender> candidates) {
    return candidates.mapToDouble(Contender::logarithm).max().orElse(0);
  }

  private static Contender raised(NameToken word, Contender candidate, double further) {
    return candidate
        .plus(CUSTOMARY + further)
        .because(candidate.kana() + " is customary for " + word.text());
  }
}
