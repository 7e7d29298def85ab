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
import org.jspecify.annotations.Nullable;
import org.yakugo.text.Normalization;

/** The uses of a concept by the form they print; forms that are the same stand together. */
final class FormGroups {
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
    List<String> mostUsedFirst =
        byText.keySet().stream()
            .sorted(
                Comparator.comparing(
                    (String form) -> -Objects.requireNonNull(byText.get(form)).size()))
            .toList();
    // What others only add to comes last, so that 議長 does not join 議会議長 and 国会議長 to one.
    List<String> shorter = new ArrayList<>();
    for (String form : mostUsedFirst) {
      if (mostUsedFirst.stream().anyMatch(o -> !equal.test(o, form) && saysMore.test(o, form))) {
        shorter.add(form);
      } else {
        add(form, Objects.requireNonNull(byText.get(form)), equal);
      }
    }
    for (String form : shorter) {
      add(
          form,
          Objects.requireNonNull(byText.get(form)),
          (a, b) -> equal.test(a, b) || saysMore.test(a, b));
    }
    groups.sort(Comparator.comparing((Map<String, List<ConceptUse>> group) -> -uses(group).size()));
  }

  private void add(String form, @Nullable List<ConceptUse> uses, BiPredicate<String, String> same) {
    groups.stream()
        .filter(group -> group.keySet().stream().anyMatch(other -> same.test(other, form)))
        .findFirst()
        .orElseGet(
            () -> {
              groups.add(new LinkedHashMap<>());
              return groups.getLast();
            })
        .put(form, uses);
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
        group.keySet().stream()
            .sorted(
                Comparator.comparing(
                    (String text) -> -Objects.requireNonNull(group.get(text)).size()))
            .toList();
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
