package org.yakugo.drift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Link;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.OfficeKey;

/**
 * The uses of each concept in the corpus. Mentions of one thing stand together by their key, and so
 * do all terms of one concept of the glossary.
 */
final class Topics {
  /** Less sure links tell nothing of how somebody decided. */
  private static final double SURE = 0.86;

  /** A name with its post is what its parts are. */
  private static final Set<Kind> COMPOSED = Set.of(Kind.PERSON_TITLE);

  private static final Set<Kind> NAMES = Set.of(Kind.PERSON, Kind.PLACE, Kind.TITLE);

  /** In brackets behind the name that it stands for. */
  private static final Pattern ACRONYM = Pattern.compile("(?<=\\w)\\s*\\(\\p{Lu}[\\w-]*\\)$");

  private final Glossary glossary;
  private final @Nullable String home;
  private final Map<String, List<ConceptUse>> byTopic = new LinkedHashMap<>();
  private final Map<String, Concept> concepts = new HashMap<>();

  private record Printed(Kind kind, String key, String source) {}

  /** What printed words stand for; the same ones are printed again and again. */
  private record Meant(String key, Optional<Concept> concept) {}

  /**
   * @param home code of the country that bulletins report on, whose posts they name without it;
   *     null if not known
   */
  Topics(Glossary glossary, Collection<AlignedItem> items, @Nullable String home) {
    this.glossary = glossary;
    this.home = home;
    Map<String, String> topicOfKey = new HashMap<>();
    Map<Printed, Meant> known = new HashMap<>();
    for (AlignedItem item : items) {
      for (Link link : item.links()) {
        if (isWhole(link, item) && link.confidence() >= SURE && !isCommonWord(link)) {
          Meant meant =
              known.computeIfAbsent(
                  new Printed(link.kind(), link.key(), link.source()), one -> meant(link));
          String key = link.kind().label() + "\n" + meant.key();
          Optional<Concept> concept = meant.concept();
          String topic = concept.map(c -> "concept " + c.identity()).orElse(key);
          // What has the key of a concept's mention is that concept.
          topic = concept.isPresent() ? topic : topicOfKey.getOrDefault(key, topic);
          if (concept.isPresent() && topicOfKey.put(key, topic) == null) {
            moveTo(topic, key);
          }
          concept.ifPresent(c -> concepts.putIfAbsent("concept " + c.identity(), c));
          byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(ConceptUse.of(item, link));
        }
      }
    }
  }

  /**
   * One concept.
   *
   * @param concept the glossary's; null if it has none
   */
  record Topic(@Nullable Concept concept, List<ConceptUse> uses) {
    Kind kind() {
      return uses.getFirst().link().kind();
    }
  }

  List<Topic> all() {
    return byTopic.entrySet().stream()
        .map(entry -> new Topic(concepts.get(entry.getKey()), entry.getValue()))
        .toList();
  }

  private void moveTo(String topic, String key) {
    List<ConceptUse> before = byTopic.remove(key);
    if (before != null) {
      byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).addAll(before);
    }
  }

  private Meant meant(Link link) {
    String key = OfficeKey.of(link.kind(), link.key(), home);
    String source = ACRONYM.matcher(link.source()).replaceFirst("");
    return new Meant(
        key,
        concept(link, source)
            .or(() -> OfficeKey.inFull(key).flatMap(office -> concept(link, office))));
  }

  private Optional<Concept> concept(Link link, String english) {
    String[] parts = link.key().split("\\|", -1);
    boolean post = link.kind() == Kind.TITLE && parts.length > 1;
    String country = post && !parts[parts.length - 1].isEmpty() ? parts[parts.length - 1] : home;
    List<Concept> found =
        glossary.english(english).stream()
            .filter(concept -> concept.kind() == link.kind())
            .filter(concept -> concept.holdsIn(country))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Not a part of something longer, such as the secretary general in the UN Secretary General. */
  private static boolean isWhole(Link link, AlignedItem item) {
    return !COMPOSED.contains(link.kind())
        && item.links().stream()
            .filter(other -> other.confidence() >= SURE)
            .filter(other -> !COMPOSED.contains(other.kind()))
            .filter(other -> other.kind() == link.kind() || link.kind() == Kind.TERM)
            .noneMatch(link::isWithin);
  }

  /** A single word in small letters is rendered as its sentence wants it. */
  private static boolean isCommonWord(Link link) {
    return !NAMES.contains(link.kind())
        && link.source().indexOf(' ') < 0
        && link.source().equals(link.source().toLowerCase(Locale.ROOT));
  }
}
