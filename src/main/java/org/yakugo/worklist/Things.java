package org.yakugo.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Bearer;
import org.yakugo.align.Link;
import org.yakugo.glossary.Countries;
import org.yakugo.mention.OfficeKey;
import org.yakugo.text.NameKey;

/**
 * Gathers from the links of a corpus the things that they name. What is only put together from
 * other things is none of its own: a person with a post, a post with its country.
 */
final class Things {

  /** One link and the item that shows it. */
  private record Use(AlignedItem item, Link link) {

    /** Without the acronym that may stand behind it in both languages. */
    String target() {
      return ACRONYM.matcher(link.target()).replaceFirst("");
    }

    String name() {
      return link.bearer() == null
          ? ACRONYM.matcher(link.source()).replaceFirst("")
          : link.bearer().name();
    }
  }

  private static final Pattern NUMBERED = Pattern.compile("\\b\\d+(st|nd|rd|th)\\b");
  private static final Pattern ACRONYM = Pattern.compile("\\s*[(（][A-Z]{2,}[)）]$");

  /**
   * @param home code of the country whose posts are named without it; null if not known
   */
  static List<Thing> of(Collection<AlignedItem> items, @Nullable String home) {
    Map<List<String>, List<Use>> groups = new LinkedHashMap<>();
    for (AlignedItem item : items) {
      for (Link link : item.links()) {
        if (link.kind() != Kind.PERSON_TITLE && !isComposed(link, item)) {
          Use use = new Use(item, link);
          List<String> group = List.of(link.kind().label(), name(use, home));
          groups.computeIfAbsent(group, g -> new ArrayList<>()).add(use);
        }
      }
    }
    return groups.values().stream()
        .flatMap(uses -> persons(uses).stream())
        .map(uses -> thing(uses, home))
        .toList();
  }

  /** What uses of one thing share, and persons of one surname. */
  private static String name(Use use, @Nullable String home) {
    Link link = use.link();
    if (link.bearer() != null) {
      return NameKey.of(link.bearer().surname());
    }
    return link.kind() == Kind.TITLE
        ? OfficeKey.of(link.kind(), link.key(), home)
        : Thing.folded(link.kind(), use.name());
  }

  /**
   * A country's adjective or name beside a thing that is linked by itself (アゼルバイジャン外務省), a post
   * with its country, the bare rank of a body's post (議長 in 欧州理事会議長), one of many meetings of a
   * kind (第152回総会).
   */
  private static boolean isComposed(Link link, AlignedItem item) {
    return switch (link.kind()) {
      case PERSON -> false;
      case TITLE -> !Countries.WORLD.find(link.source()).isEmpty() || isRankOfBody(link, item);
      case EVENT -> NUMBERED.matcher(link.source()).find();
      default -> hasWithin(link, item, Kind.PLACE) && hasWithin(link, item, link.kind());
    };
  }

  private static boolean isRankOfBody(Link link, AlignedItem item) {
    return item.links().stream()
        .filter(whole -> whole.kind() == Kind.TITLE && link.isWithin(whole))
        .anyMatch(whole -> hasWithin(whole, item, Kind.ORGANISATION));
  }

  private static boolean hasWithin(Link link, AlignedItem item, Kind kind) {
    return item.links().stream().anyMatch(part -> part.kind() == kind && part.isWithin(link));
  }

  /** The uses of one surname, person by person: those whose given names are told come first. */
  private static List<List<Use>> persons(List<Use> uses) {
    List<List<Use>> persons = new ArrayList<>();
    List<Use> told =
        uses.stream().sorted(Comparator.comparing(use -> given(use).isEmpty())).toList();
    for (Use use : told) {
      List<List<Use>> possible =
          persons.stream().filter(person -> canBe(person.getFirst(), use)).toList();
      if (possible.size() == 1 || !possible.isEmpty() && !given(use).isEmpty()) {
        possible.getFirst().add(use);
      } else if (possible.isEmpty() || given(possible.getLast().getFirst()).isEmpty()) {
        persons.add(new ArrayList<>(List.of(use)));
      }
    }
    return persons;
  }

  private static String given(Use use) {
    return use.link().bearer() == null ? "" : use.link().bearer().given();
  }

  private static boolean canBe(Use person, Use use) {
    Bearer known = person.link().bearer();
    Bearer bearer = use.link().bearer();
    return known == null || bearer == null || known.canBe(bearer, Kind.PERSON);
  }

  private static Thing thing(List<Use> uses, @Nullable String home) {
    Use first = uses.getFirst();
    boolean named = !given(first).isEmpty();
    List<String> names =
        byFrequency(
            named ? uses.stream().filter(u -> !given(u).isEmpty()).toList() : uses, Use::name);
    return new Thing(
        first.link().kind(),
        names.getFirst(),
        names.subList(1, names.size()),
        first.link().bearer(),
        OfficeKey.inFull(name(first, home)).orElse(null),
        forms(uses));
  }

  private static List<Form> forms(List<Use> uses) {
    Map<String, List<Use>> classes = new LinkedHashMap<>();
    for (String target : byFrequency(uses, Use::target)) {
      String like =
          classes.keySet().stream()
              .filter(t -> Form.areAlike(t, target))
              .findFirst()
              .orElse(target);
      List<Use> same = uses.stream().filter(use -> use.target().equals(target)).toList();
      classes.computeIfAbsent(like, t -> new ArrayList<>()).addAll(same);
    }
    return classes.entrySet().stream()
        .map(one -> form(one.getKey(), one.getValue()))
        .sorted(Comparator.comparingInt(Form::uses).reversed())
        .toList();
  }

  private static Form form(String target, List<Use> uses) {
    List<AlignedItem> items =
        uses.stream()
            .map(Use::item)
            .distinct()
            .sorted(
                Comparator.comparing(
                    AlignedItem::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
            .toList()
            .reversed();
    List<LocalDate> dates = items.stream().map(AlignedItem::date).filter(Objects::nonNull).toList();
    double doubt = 1;
    for (Use use : uses) {
      doubt *= 1 - use.link().confidence();
    }
    return new Form(
        target,
        items.size(),
        dates.isEmpty() ? null : dates.getLast(),
        dates.isEmpty() ? null : dates.getFirst(),
        Math.min(0.99, Math.round((1 - doubt) * 1000) / 1000.0),
        items.stream().map(AlignedItem::evidence).toList(),
        dates);
  }

  /** Each once; of two that are as frequent, the longer first. */
  private static List<String> byFrequency(List<Use> uses, Function<Use, String> what) {
    Map<String, Long> counts =
        uses.stream()
            .collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(one -> -one.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }
}
