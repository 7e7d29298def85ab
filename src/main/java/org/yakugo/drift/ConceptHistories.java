package org.yakugo.drift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.drift.Topics.Topic;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.Normalization;
import org.yakugo.text.Script;

/** Tells the history of every concept that the corpus prints. */
public final class ConceptHistories {
  private static final Set<Sense> CITIES = EnumSet.of(Sense.CITY, Sense.CAPITAL);

  /**
   * Concepts that drift first, then those used most.
   *
   * @param items all past items, aligned
   * @param home code of the country that bulletins report on; null if not known
   */
  public static List<ConceptHistory> of(
      Glossary glossary, Collection<AlignedItem> items, @Nullable String home) {
    Countries countries = Countries.of(glossary.language());
    List<ConceptHistory> histories =
        new Topics(glossary, items, home)
            .all().stream().map(topic -> history(topic, countries)).toList();
    return Collisions.marked(histories).stream()
        .sorted(
            Comparator.comparing((ConceptHistory history) -> !history.drifts())
                .thenComparing(history -> !history.isNotable())
                .thenComparing(history -> -history.uses())
                .thenComparing(ConceptHistory::source))
        .toList();
  }

  private static ConceptHistory history(Topic topic, Countries countries) {
    Concept concept = topic.concept();
    SameForm same = new SameForm(topic.kind());
    FormGroups japanese =
        new FormGroups(topic.uses(), use -> use.link().target(), same::isEqual, same::saysMore);
    List<TracedForm> spellings =
        new FormGroups(
                topic.uses(),
                use -> use.link().source(),
                (a, b) -> words(a).equals(words(b)),
                ConceptHistories::hasAllWords)
            .forms();
    List<TracedForm> renderings = japanese.forms();
    Predicate<TracedForm> approved = form -> isApproved(form, concept, same);
    List<TracedForm> rivals = renderings.stream().filter(ConceptHistories::isJapanese).toList();
    return new ConceptHistory(
        concept == null ? spellings.getFirst().target() : concept.english(),
        topic.kind(),
        preferred(topic, countries),
        rivals.size() > 1 && !rivals.stream().allMatch(approved),
        renderings,
        flips(topic.uses(), japanese.formOfItem(), renderings),
        spellings,
        spellingDrifts(topic, spellings),
        List.of());
  }

  /** What the glossary has decided, or of a country the house's name. */
  private static @Nullable String preferred(Topic topic, Countries countries) {
    if (topic.concept() != null) {
      return topic.concept().japanese().isEmpty() ? null : topic.concept().japanese();
    }
    return topic.kind() != Kind.PLACE
        ? null
        : countries
            .get(topic.uses().getFirst().link().source())
            .map(CountryMatch::japanese)
            .orElse(null);
  }

  /** OTS beside テュルク諸国機構 is no other rendering; it was left as it is. */
  private static boolean isJapanese(TracedForm form) {
    return Script.hasJapanese(form.target());
  }

  private static boolean isApproved(TracedForm form, @Nullable Concept concept, SameForm same) {
    return concept != null
        && Stream.concat(Stream.of(concept.japanese()), concept.admitted().stream())
            .anyMatch(term -> same.isEqual(term, form.target()));
  }

  private static List<Flip> flips(
      List<ConceptUse> uses, Map<String, Integer> formOfItem, List<TracedForm> renderings) {
    Map<String, ConceptUse> byItem = new LinkedHashMap<>();
    uses.stream()
        .filter(use -> use.date() != null)
        .filter(
            use -> isJapanese(renderings.get(Objects.requireNonNull(formOfItem.get(use.item())))))
        .sorted(ConceptUse.OLDEST_FIRST)
        .forEach(use -> byItem.putIfAbsent(use.item(), use));
    List<Flip> flips = new ArrayList<>();
    Integer before = null;
    for (ConceptUse use : byItem.values()) {
      int now = Objects.requireNonNull(formOfItem.get(use.item()));
      if (before != null && before != now) {
        flips.add(
            new Flip(
                use.date(),
                renderings.get(before).target(),
                renderings.get(now).target(),
                use.evidence()));
      }
      before = now;
    }
    return flips;
  }

  /** Only for names: posts and bodies are worded in many ways, and none is wrong. */
  private static boolean spellingDrifts(Topic topic, List<TracedForm> spellings) {
    List<TracedForm> names =
        switch (topic.kind()) {
          case PERSON -> spellings;
          case PLACE -> spellings.stream().filter(ConceptHistories::isCity).toList();
          default -> List.of();
        };
    Concept concept = topic.concept();
    return names.size() > 1
        && (concept == null || !names.stream().allMatch(name -> hasTerm(concept, name.target())));
  }

  private static boolean isCity(TracedForm form) {
    return Countries.WORLD
        .get(form.target())
        .filter(match -> CITIES.contains(match.sense()))
        .isPresent();
  }

  private static boolean hasTerm(Concept concept, String english) {
    return Stream.concat(Stream.of(concept.english()), concept.englishVariants().stream())
        .anyMatch(term -> Normalization.ENGLISH.same(term, english));
  }

  private static String words(String english) {
    return MentionKey.words(english);
  }

  private static boolean hasAllWords(String longer, String shorter) {
    return (" " + words(longer) + " ").contains(" " + words(shorter) + " ");
  }
}
