package org.yakugo.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.yakugo.name.sound.Letters;

/** The names rendered before, by their parts. Immutable. */
public final class TaughtNames {
  public static final TaughtNames NONE = of(List.of());

  private final Map<String, TaughtName> byWord = new HashMap<>();

  /** The parts of each very name, so that after a decision few are split again. */
  private final Map<TaughtName, List<Part>> parts = new IdentityHashMap<>();

  /** A word of a name with its katakana. */
  private record Part(String key, TaughtName name) {}

  private TaughtNames(Collection<TaughtName> precedents, @Nullable TaughtNames before) {
    for (TaughtName precedent : precedents) {
      List<Part> known = before == null ? null : before.parts.get(precedent);
      List<Part> own = known == null ? split(precedent) : known;
      parts.put(precedent, own);
      own.forEach(part -> byWord.putIfAbsent(part.key(), part.name()));
    }
  }

  private static List<Part> split(TaughtName precedent) {
    List<Part> parts = new ArrayList<>(2);
    List<String> words = words(precedent.latin());
    List<String> kana = parts(precedent.kana(), c -> "・＝=゠".indexOf(c) >= 0);
    int surplus = words.size() - kana.size();
    for (int i = 0; surplus >= 0 && i < kana.size(); i++) {
      String word = words.get(i + surplus);
      parts.add(new Part(key(word), new TaughtName(word, kana.get(i), precedent.label())));
    }
    return parts;
  }

  /** The earlier in the collection wins where two render the same part differently. */
  public static TaughtNames of(Collection<TaughtName> precedents) {
    return new TaughtNames(precedents, null);
  }

  /** The same, quickly where most of them are the very names of an earlier state. */
  public static TaughtNames of(Collection<TaughtName> precedents, TaughtNames before) {
    return new TaughtNames(precedents, before);
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
