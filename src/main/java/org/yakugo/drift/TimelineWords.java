package org.yakugo.drift;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a {@link Timeline} says to who can't see it, in the reader's language. */
enum TimelineWords {
  ENGLISH(
      "Renderings of %s over time",
      "Renderings over time",
      "Nothing to show.",
      "%s: %s.",
      "; ",
      "%s %d times",
      "%s %d times from %s to %s"),
  JAPANESE("「%s」の訳語の推移", "訳語の推移", "示すものがありません。", "%s：%s。", "、", "%s %d回", "%s %d回（%s～%s）");

  private final String titleOfOne;
  private final String titleOfMany;
  private final String nothing;
  private final String concept;
  private final String between;
  private final String undated;
  private final String dated;

  TimelineWords(
      String titleOfOne,
      String titleOfMany,
      String nothing,
      String concept,
      String between,
      String undated,
      String dated) {
    this.titleOfOne = titleOfOne;
    this.titleOfMany = titleOfMany;
    this.nothing = nothing;
    this.concept = concept;
    this.between = between;
    this.undated = undated;
    this.dated = dated;
  }

  static TimelineWords in(Locale locale) {
    return locale.getLanguage().equals("ja") ? JAPANESE : ENGLISH;
  }

  String title(List<ConceptHistory> histories) {
    return histories.size() == 1
        ? titleOfOne.formatted(histories.getFirst().source())
        : titleOfMany;
  }

  String description(List<ConceptHistory> histories) {
    return histories.isEmpty()
        ? nothing
        : histories.stream().map(this::description).collect(Collectors.joining(" "));
  }

  private String description(ConceptHistory history) {
    String forms =
        history.renderings().stream().map(this::description).collect(Collectors.joining(between));
    return concept.formatted(history.source(), forms);
  }

  private String description(TracedForm form) {
    return form.first() == null
        ? undated.formatted(form.target(), form.uses())
        : dated.formatted(form.target(), form.uses(), form.first(), form.last());
  }
}
