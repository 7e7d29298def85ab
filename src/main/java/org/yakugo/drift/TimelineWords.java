package org.yakugo.drift;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;

/** What a {@link Timeline} says to who can't see it, in the reader's language. */
record TimelineWords(Locale locale) {
  String title(List<ConceptHistory> histories) {
    return histories.size() == 1
        ? said("renderings-of-over-time", histories.getFirst().source())
        : said("renderings-over-time");
  }

  String description(List<ConceptHistory> histories) {
    return histories.isEmpty()
        ? said("nothing-to-show")
        : histories.stream().map(this::description).collect(Collectors.joining(" "));
  }

  private String description(ConceptHistory history) {
    String between = locale.getLanguage().equals("ja") ? "、" : "; ";
    return said(
        "renderings-of-it",
        history.source(),
        history.renderings().stream().map(this::description).collect(Collectors.joining(between)));
  }

  private String description(TracedForm form) {
    return form.first() == null
        ? said("form-times", form.target(), form.uses())
        : said("form-times-from-to", form.target(), form.uses(), form.first(), form.last());
  }

  private String said(String key, @Nullable Object... words) {
    return Message.of(key, words).in(locale);
  }
}
