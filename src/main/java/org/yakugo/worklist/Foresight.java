package org.yakugo.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.align.Link;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.check.Background;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Checker;
import org.yakugo.check.HousePast;
import org.yakugo.check.HouseWording;
import org.yakugo.check.Rule;
import org.yakugo.check.Rules;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.EnglishMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.JapaneseMatch;
import org.yakugo.glossary.Status;
import org.yakugo.mention.EnglishReader;
import org.yakugo.text.NameKey;
import org.yakugo.text.Normalization;
import org.yakugo.worklist.Impact.Flag;
import org.yakugo.worklist.Impact.Use;

/**
 * Foresees the {@link Impact} of a change: the items that mention what it is about are checked by
 * the rules of terminology twice, with the concepts that they mention as they are and as they would
 * be. Everything else of corpus and glossary is left aside, so that it takes no longer in a large
 * one.
 *
 * @param bulletins the corpus
 * @param items the same, aligned
 */
public record Foresight(
    Collection<Bulletin> bulletins, List<AlignedItem> items, Glossary glossary) {
  /** Items checked at most, the newest. */
  private static final int MOST = 60;

  private static final List<Rule> RULES =
      Rules.house().stream()
          .filter(rule -> rule.about().category() == Category.TERMINOLOGY)
          .toList();

  /**
   * @param removed the concepts as they are; none for what is added
   * @param added the concepts as they would be; none for what is removed
   */
  public Impact of(Collection<Concept> removed, Collection<Concept> added) {
    Set<Concept> concepts = new LinkedHashSet<>(removed);
    concepts.addAll(added);
    List<AlignedItem> affected =
        affected(concepts).stream()
            .sorted(
                Comparator.comparing(
                    AlignedItem::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
            .toList();
    List<AlignedItem> checked = affected.stream().limit(MOST).toList();
    Set<Concept> now = mentioned(checked);
    now.addAll(removed);
    Set<Concept> then = new LinkedHashSet<>(now);
    then.removeAll(removed);
    then.addAll(added);
    List<Flag> before = check(checked, Glossary.of(now).in(glossary.language()));
    List<Flag> after = check(checked, Glossary.of(then).in(glossary.language()));
    return new Impact(
        uses(concepts, affected),
        affected.size(),
        checked.size(),
        without(after, before),
        without(before, after));
  }

  private List<AlignedItem> affected(Set<Concept> concepts) {
    Glossary about = Glossary.of(concepts).in(glossary.language());
    Set<String> surnames =
        concepts.stream()
            .filter(concept -> concept.kind() == Kind.PERSON)
            .flatMap(concept -> concept.englishTerms().stream())
            .map(name -> NameKey.of(name.substring(name.lastIndexOf(' ') + 1)))
            .collect(Collectors.toSet());
    return items.parallelStream()
        .filter(
            item ->
                !about.findJapanese(item.item().ja().text()).isEmpty()
                    || !about.findEnglish(item.item().en().text()).isEmpty()
                    || item.links().stream().anyMatch(link -> isOf(link, surnames)))
        .toList();
  }

  private static boolean isOf(Link link, Set<String> surnames) {
    return link.bearer() != null && surnames.contains(NameKey.of(link.bearer().surname()));
  }

  private static List<Use> uses(Set<Concept> concepts, List<AlignedItem> affected) {
    Map<String, Use> uses = new LinkedHashMap<>();
    for (Concept concept : concepts) {
      for (Status status : Status.values()) {
        for (String term : concept.japanese(status)) {
          String printed = Normalization.PRINTED.apply(term);
          List<AlignedItem> found =
              affected.stream()
                  .filter(
                      item ->
                          Normalization.PRINTED.apply(item.item().ja().text()).contains(printed))
                  .toList();
          uses.putIfAbsent(
              printed,
              new Use(term, found.size(), found.stream().map(AlignedItem::evidence).toList()));
        }
      }
    }
    return List.copyOf(uses.values());
  }

  /** The concepts that the items' texts name, in either language. */
  private Set<Concept> mentioned(List<AlignedItem> checked) {
    return checked.parallelStream()
        .flatMap(
            item ->
                Stream.of(
                        glossary.findEnglish(item.item().en().text()).stream()
                            .map(EnglishMatch::concept),
                        glossary.findEnglish(CorpusAligner.body(item.item())).stream()
                            .map(EnglishMatch::concept),
                        glossary.findJapanese(item.item().ja().text()).stream()
                            .map(JapaneseMatch::concept))
                    .flatMap(matches -> matches))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Flag> check(List<AlignedItem> checked, Glossary terms) {
    List<AlignedItem> past = past(checked);
    Background background =
        new Background(
            terms,
            EnglishReader.of(terms),
            HousePast.of(past),
            HouseWording.NONE,
            () -> Frames.NONE,
            null);
    Checker checker = new Checker(RULES);
    Map<String, Set<Integer>> numbers = new LinkedHashMap<>();
    for (AlignedItem item : checked) {
      numbers.computeIfAbsent(item.bulletin(), b -> new LinkedHashSet<>()).add(item.item().n());
    }
    List<Flag> flags = new ArrayList<>();
    for (Bulletin bulletin : bulletins) {
      Set<Integer> sought = numbers.get(bulletin.id());
      if (sought != null) {
        checker
            .check(new CheckedBulletin(bulletin, background), sought)
            .forEach(finding -> flags.add(new Flag(bulletin.id(), finding)));
      }
    }
    return flags;
  }

  /** The items that can be precedents for those. */
  private List<AlignedItem> past(List<AlignedItem> checked) {
    Set<String> keys =
        checked.stream()
            .flatMap(item -> item.links().stream())
            .map(Link::key)
            .collect(Collectors.toSet());
    return items.stream()
        .filter(item -> item.links().stream().anyMatch(link -> keys.contains(link.key())))
        .toList();
  }

  private static List<Flag> without(List<Flag> all, List<Flag> known) {
    return all.stream().filter(flag -> known.stream().noneMatch(flag::isLike)).toList();
  }
}
