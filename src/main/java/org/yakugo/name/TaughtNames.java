package org.yakugo.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yakugo.name.sound.Letters;

/** The names rendered before, by their parts. Immutable. */
public final class TaughtNames {
  public static final TaughtNames NONE = of(List.of());

  private final Map<String, TaughtName> byWord = new HashMap<>();

  private TaughtNames(Collection<TaughtName> precedents) {
    for (TaughtName precedent : precedents) {
      List<String> words = words(precedent.latin());
      List<String> kana = Arrays.asList(precedent.kana().split("[・＝=゠]"));
      int surplus = words.size() - kana.size();
      for (int i = 0; surplus >= 0 && i < kana.size(); i++) {
        byWord.putIfAbsent(
            key(words.get(i + surplus)),
            new TaughtName(words.get(i + surplus), kana.get(i), precedent.label()));
      }
    }
  }

  /** The earlier in the collection wins where two render the same part differently. */
  public static TaughtNames of(Collection<TaughtName> precedents) {
    return new TaughtNames(precedents);
  }

  /** The parts, each with its katakana. */
  Collection<TaughtName> words() {
    return byWord.values();
  }

  private static List<String> words(String latin) {
    return Arrays.stream(latin.trim().split("[\\s\\-]+")).filter(w -> !w.isEmpty()).toList();
  }

  private static String key(String word) {
    return Letters.plain(Letters.of(word)).replace("'", "");
  }

  /** How this very name part was rendered, marks on letters aside. */
  public Optional<TaughtName> of(String word) {
    return Optional.ofNullable(byWord.get(key(word)));
  }
}
