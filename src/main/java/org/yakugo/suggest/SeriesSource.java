package org.yakugo.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.Lazy;
import org.yakugo.Message;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.align.MinedPair;
import org.yakugo.align.Precedents;
import org.yakugo.mention.EnglishMention;
import org.yakugo.text.Normalization;

/**
 * An event of a series is printed as the ones before it, under another number: who printed
 * 第17回経済協力機構（ECO）首脳会議 prints 第18回経済協力機構（ECO）首脳会議.
 */
final class SeriesSource implements RenderingSource {
  private static final double SAME_SERIES = 0.93;

  private static final Pattern ENGLISH = Pattern.compile("(\\d+)(?:st|nd|rd|th)\\s+(.+)");
  private static final Pattern JAPANESE = Pattern.compile("第 ?(\\d+) ?([回次期])");

  private record Series(Kind kind, String english) {}

  private final Precedents precedents;

  /** Few items name an event by its number, so it is looked for when one does. */
  private final Lazy<Map<Series, MinedPair>> past = new Lazy<>(this::makePast);

  SeriesSource(Precedents precedents) {
    this.precedents = precedents;
  }

  private Map<Series, MinedPair> makePast() {
    Map<Series, MinedPair> found = new HashMap<>();
    for (MinedPair pair : precedents.numbered()) {
      Matcher english = ENGLISH.matcher(pair.source());
      Matcher japanese = JAPANESE.matcher(Normalization.PRINTED.apply(pair.target()));
      boolean sameNumber =
          english.matches() && japanese.find() && english.group(1).equals(japanese.group(1));
      if (sameNumber && !japanese.find()) {
        found.merge(series(pair.kind(), english), pair, SeriesSource::newer);
      }
    }
    return found;
  }

  private static Series series(Kind kind, Matcher english) {
    return new Series(kind, Normalization.ENGLISH.apply(english.group(2)));
  }

  private static MinedPair newer(MinedPair a, MinedPair b) {
    String first = a.evidence().getFirst().bulletin();
    return first.compareTo(b.evidence().getFirst().bulletin()) >= 0 ? a : b;
  }

  @Override
  public List<Rendering> of(EnglishMention mention, ItemContext context) {
    Matcher english = ENGLISH.matcher(mention.text());
    MinedPair pair = english.matches() ? past.get().get(series(mention.kind(), english)) : null;
    if (pair == null) {
      return List.of();
    }
    String target = JAPANESE.matcher(pair.target()).replaceFirst("第" + english.group(1) + "$2");
    return List.of(
        new Rendering(
            target,
            Origin.COMPOSED,
            SAME_SERIES * pair.confidence(),
            0,
            null,
            pair.evidence(),
            List.of(Message.of("as-in-3", pair.target()))));
  }
}
