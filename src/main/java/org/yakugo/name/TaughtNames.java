package org.yakugo.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.yakugo.name.sound.Letters;

/** The names rendered before, by their parts. Immutable. */
public final class TaughtNames {
  public static final TaughtNames NONE = of(List.of());

  private final Map<String, TaughtName> byWord = new HashMap<>();

  private TaughtNames(Collection<TaughtName> precedents) {
    for (TaughtName precedent : precedents) {
      List<String> words = words(precedent.latin());
      List<String> kana = parts(precedent.kana(), c -> "・＝=゠".indexOf(c) >= 0);
      int surplus = words.size() - kana.size();
      for (int i = 0; surplus >= 0 && i < kana.size(); i++) {
        String word = words.get(i + surplus);
        String part = kana.get(i);
        byWord.computeIfAbsent(key(word), k -> new TaughtName(word, part, precedent.label()));
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
    return parts(latin, c -> c == '-' || c == ' ' || c >= '\t' && c <= '\r').stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** A glossary of a hundred thousand persons is split after each decision, so not by a pattern. */
  private static List<String> parts(String name, IntPredicate separates) {
    List<String> parts = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i < name.length(); i++) {
      if (separates.test(name.charAt(i))) {
        parts.add(name.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(name.substring(start));
    while (parts.size() > 1 && parts.getLast().isEmpty()) {
      parts.removeLast();
    }
    return parts;
  }

  private static String key(String word) {
    return Letters.plain(Letters.of(word)).replace("'", "");
  }

  /** How this very name part was rendered, marks on letters aside. */
  public Optional<TaughtName> of(String word) {
    return Optional.ofNullable(byWord.get(key(word)));
  }
}
