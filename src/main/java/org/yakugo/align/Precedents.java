package org.yakugo.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.Normalization;

/** What past items rendered how: the look-up over all links of the corpus. Immutable. */
public final class Precedents {
  public static final Precedents NONE = of(List.of());

  private record Topic(Kind kind, String key) {}

  /** One printed form of one thing, and the links that show it. */
  private record Use(AlignedItem item, Link link) {}

  private final Map<Topic, List<Precedent>> byKey = new HashMap<>();
  private final Map<Topic, Map<String, List<Use>>> ofPersons = new HashMap<>();
  private final List<MinedPair> pairs;

  private Precedents(Collection<AlignedItem> items) {
    Map<Topic, Map<String, List<Use>>> byTarget = new HashMap<>();
    Map<List<String>, List<Use>> byWording = new LinkedHashMap<>();
    for (AlignedItem item : items) {
      for (Link link : item.links()) {
        Use use = new Use(item, link);
        String target = Normalization.PRINTED.apply(link.target());
        for (String key : Set.of(link.key(), "=" + MentionKey.words(link.source()))) {
          byTarget
              .computeIfAbsent(new Topic(link.kind(), key), topic -> new LinkedHashMap<>())
              .computeIfAbsent(target, t -> new ArrayList<>())
              .add(use);
        }
        String source = Normalization.ENGLISH.apply(link.source());
        byWording
            .computeIfAbsent(List.of(link.kind().label(), source, target), w -> new ArrayList<>())
            .add(use);
      }
    }
    byTarget.forEach(
        (topic, targets) -> {
          byKey.put(topic, precedents(targets.values()));
          if (topic.kind() == Kind.PERSON || topic.kind() == Kind.PERSON_TITLE) {
            ofPersons.put(topic, targets);
          }
        });
    this.pairs =
        byWording.values().stream()
            .map(Precedents::pair)
            .sorted(
                Comparator.comparingInt(MinedPair::uses)
                    .reversed()
                    .thenComparing(MinedPair::source))
            .toList();
  }

  public static Precedents of(Collection<AlignedItem> items) {
    return new Precedents(items);
  }

  /**
   * The forms printed for a thing, most used first, then newest first.
   *
   * @param key see {@link org.yakugo.mention.MentionKey}
   */
  public List<Precedent> of(Kind kind, String key) {
    return byKey.getOrDefault(new Topic(kind, key), List.of());
  }

  /**
   * The same for one of the persons who may share a surname, and even a post: what was surely
   * printed for another is left out.
   *
   * @param bearer null if the thing is no person
   */
  public List<Precedent> of(Kind kind, String key, Bearer bearer) {
    Map<String, List<Use>> targets = ofPersons.get(new Topic(kind, key));
    if (bearer == null || targets == null) {
      return of(kind, key);
    }
    return precedents(
        targets.values().stream()
            .map(uses -> uses.stream().filter(use -> canBe(use, bearer, kind)).toList())
            .filter(uses -> !uses.isEmpty())
            .toList());
  }

  private static boolean canBe(Use use, Bearer bearer, Kind kind) {
    return use.link().bearer() == null || use.link().bearer().canBe(bearer, kind);
  }

  /** The forms printed for this wording, of one person, as {@link #of(Kind, String, Bearer)}. */
  public List<Precedent> ofWording(Kind kind, String english, Bearer bearer) {
    return of(kind, "=" + MentionKey.words(english), bearer);
  }

  private static List<Precedent> precedents(Collection<List<Use>> targets) {
    return targets.stream()
        .map(Precedents::precedent)
        .sorted(
            Comparator.comparingInt(Precedent::uses)
                .reversed()
                .thenComparing(
                    Precedent::last, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
        .toList();
  }

  /** The forms printed for this wording, as {@link #of}. */
  public List<Precedent> ofWording(Kind kind, String english) {
    return of(kind, "=" + MentionKey.words(english));
  }

  /** Every pair of an English and a Japanese wording, most used first. */
  public List<MinedPair> pairs() {
    return pairs;
  }

  private static Precedent precedent(List<Use> uses) {
    List<Use> newest = newestFirst(uses);
    return new Precedent(
        newest.getFirst().link().target(),
        newest.size(),
        newest.stream()
            .map(use -> use.item().date())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        confidence(newest),
        newest.stream().map(use -> use.item().evidence()).toList());
  }

  private static MinedPair pair(List<Use> uses) {
    List<Use> newest = newestFirst(uses);
    Link link = newest.getFirst().link();
    return new MinedPair(
        mostFrequentSource(newest),
        link.target(),
        link.kind(),
        confidence(newest),
        newest.size(),
        newest.stream().map(use -> use.item().evidence()).toList());
  }

  /** One use an item. */
  private static List<Use> newestFirst(List<Use> uses) {
    Map<String, Use> byItem = new LinkedHashMap<>();
    uses.forEach(
        use -> byItem.putIfAbsent(use.item().bulletin() + "#" + use.item().item().n(), use));
    return byItem.values().stream()
        .sorted(
            Comparator.comparing(
                    (Use use) -> use.item().date(),
                    Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(use -> use.item().item().n()))
        .toList();
  }

  private static String mostFrequentSource(List<Use> uses) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    uses.forEach(use -> counts.merge(use.link().source(), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** Several items that show the same make it surer, up to 0.99. */
  private static double confidence(List<Use> uses) {
    double doubt = 1;
    for (Use use : uses) {
      doubt *= 1 - use.link().confidence();
    }
    return Math.min(0.99, Math.round((1 - doubt) * 1000) / 1000.0);
  }
}
