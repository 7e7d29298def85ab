package org.yakugo.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yakugo.Message;
import org.yakugo.language.Language;

/** Given names are written as is customary in their language. */
record CustomEvidence(Derivation derivation, Language language) implements Testimony {
  /** A customary form is e<sup>5</sup> times as likely as its sound alone would make it. */
  private static final double CUSTOMARY = 5;

  /** Languages whose spelling in English hides the sound: Choi is チェ, Nguyen グエン. */
  private static final Set<String> BY_CUSTOM_ALONE = Set.of("ko", "vi");

  @Override
  public List<Contender> weigh(NameToken word, List<Contender> candidates) {
    List<String> customary = NamesInKatakana.customary(word.letters(), word.lang(), language);
    if (customary.isEmpty()) {
      return candidates;
    }
    List<Contender> weighed = new ArrayList<>();
    List<String> missing = new ArrayList<>(customary);
    for (Contender candidate : candidates) {
      boolean isCustom = missing.remove(candidate.kana());
      weighed.add(isCustom ? weighed(word, candidate, candidates) : candidate);
    }
    for (String kana : missing) {
      weighed.add(weighed(word, derivation.of(word, kana, candidates), candidates));
    }
    return weighed;
  }

  private static Contender weighed(NameToken word, Contender candidate, List<Contender> others) {
    double best = others.stream().mapToDouble(Contender::logarithm).max().orElse(0);
    double raised =
        word.lang() != null && BY_CUSTOM_ALONE.contains(word.lang())
            ? best - candidate.logarithm()
            : 0;
    return candidate
        .plus(CUSTOMARY + Math.max(0, raised))
        .because(Message.of("is-customary-for", candidate.kana(), word.text()));
  }
}
