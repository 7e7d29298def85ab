package org.yakugo.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yakugo.text.Normalization;

/** The uses of a concept by the form they print; forms that are the same stand together. */
final class FormGroups {
  private static final Comparator<Map.Entry<String, List<ConceptUse>>> MOST_USED_FIRST =
      Comparator.comparing(form -> -form.getValue().size());

  private final List<Map<String, List<ConceptUse>>> groups = new ArrayList<>();

  /**
   * @param text what a use prints
   * @param equal whether two forms are the same but for habits of writing
   * @param saysMore whether the first form says all of the second and more
   */
  FormGroups(
      Collection<ConceptUse> uses,
      Function<ConceptUse, String> text,
      BiPredicate<String, String> equal,
      BiPredicate<String, String> saysMore) {
    Map<String, String> asPrinted = new HashMap<>();
    Map<String, List<ConceptUse>> byText = new LinkedHashMap<>();
    for (ConceptUse use : uses) {
      String printed = text.apply(use);
      String form =
          asPrinted.computeIfAbsent(Normalization.PRINTED.apply(printed), folded -> printed);
      byText.computeIfAbsent(form, t -> new ArrayList<>()).add(use);
    }
    List<Map.Entry<String, List<ConceptUse>>> mostUsedFirst =
        byText.entrySet().stream().sorted(MOST_USED_FIRST).toList();
    // What others only add to comes last, so that 議長 does not join 議会議長 and 国会議長 to one.
    Predicate<Map.Entry<String, List<ConceptUse>>> isShorter =
        form ->
            byText.keySet().stream()
                .anyMatch(o -> !equal.test(o, form.getKey()) && saysMore.test(o, form.getKey()));
    mostUsedFirst.stream().filter(isShorter.negate()).forEach(form -> add(form, equal));
    mostUsedFirst.stream().filter(isShorter).forEach(form -> add(form, equal.or(saysMore)));
    groups.sort(Comparator.comparing((Map<String, List<ConceptUse>> group) -> -uses(group).size()));
  }

  private void add(Map.Entry<String, List<ConceptUse>> form, BiPredicate<String, String> same) {
    groups.stream()
        .filter(group -> group.keySet().stream().anyMatch(other -> same.test(other, form.getKey())))
        .findFirst()
        .orElseGet(
            () -> {
              groups.add(new LinkedHashMap<>());
              return groups.getLast();
            })
        .put(form.getKey(), form.getValue());
  }

  /** Each group as a form, most used first. */
  List<TracedForm> forms() {
    return groups.stream().map(FormGroups::form).toList();
  }

  /** By item, the index of the form that it prints; of several the most used. */
  Map<String, Integer> formOfItem() {
    Map<String, Integer> formOfItem = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (ConceptUse use : uses(groups.get(i))) {
        formOfItem.putIfAbsent(use.item(), i);
      }
    }
    return formOfItem;
  }

  private static TracedForm form(Map<String, List<ConceptUse>> group) {
    List<ConceptUse> uses = uses(group);
    List<String> texts =
        group.entrySet().stream().sorted(MOST_USED_FIRST).map(Map.Entry::getKey).toList();
    List<LocalDate> dates = uses.stream().map(ConceptUse::date).filter(Objects::nonNull).toList();
    return new TracedForm(
        texts.getFirst(),
        texts.subList(1, texts.size()),
        uses.size(),
        dates.isEmpty() ? null : dates.getFirst(),
        dates.isEmpty() ? null : dates.getLast(),
        dates,
        uses.reversed().stream().map(ConceptUse::evidence).toList());
  }

  /** One an item, oldest first. */
  private static List<ConceptUse> uses(Map<String, List<ConceptUse>> group) {
    Map<String, ConceptUse> byItem = new LinkedHashMap<>();
    group.values().forEach(uses -> uses.forEach(use -> byItem.putIfAbsent(use.item(), use)));
    return byItem.values().stream().sorted(ConceptUse.OLDEST_FIRST).toList();
  }
}
