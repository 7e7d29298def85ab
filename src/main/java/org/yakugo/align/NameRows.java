package org.yakugo.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishReading;
import org.yakugo.text.Span;

/**
 * Pairs names that dashes join with as many katakana words in a row, each by its sound: {@code
 * Tanger-Tetouan-Al Hoceima} and タンジェ・テトゥアン・アルホセイマ; the whole, and each. Several that sound alike
 * in one order are surer than one.
 */
record NameRows(ItemLinks links, EnglishReading headline) {
  private static final double SOUNDS_ALIKE = 0.55;
  private static final double SURE = 0.9;

  private static final Pattern ROW =
      Pattern.compile("\\p{Lu}[\\p{L}'’ ]+(?:[-–—]\\p{Lu}[\\p{L}'’ ]+)+");

  private static final Pattern BETWEEN = Pattern.compile("[^-–—]+");

  private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");

  void align() {
    for (Matcher row = ROW.matcher(headline.text()); row.find(); ) {
      List<Span> names = pieces(new Span(row.start(), row.end()), BETWEEN);
      for (Span run : KatakanaPhonemes.runs(links.japanese().text())) {
        List<Span> words = links.japanese().words(run);
        for (int from = 0; from + names.size() <= words.size(); from++) {
          link(names, words.subList(from, from + names.size()));
        }
      }
    }
  }

  /** If each sounds like the word in its place. */
  private void link(List<Span> names, List<Span> words) {
    List<Span> alike = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span name = alike(names.get(i), words.get(i), i == 0, i == words.size() - 1);
      if (name != null && !isPersons(name, words.get(i)) && !hasPlace(name)) {
        alike.add(name);
      }
    }
    boolean named = alike.stream().noneMatch(name -> links.isLinked(Kind.PLACE, name));
    if (alike.size() == words.size()) {
      IntStream.range(0, words.size())
          .forEach(i -> links.headline().addNew(Kind.PLACE, alike.get(i), words.get(i), SURE));
      if (named) {
        Span whole = alike.getFirst().with(alike.getLast());
        Span printed = words.getFirst().with(words.getLast());
        links.headline().addNew(Kind.PLACE, whole, printed, SURE);
      }
    }
  }

  private boolean isPersons(Span name, Span word) {
    return links.all().stream()
        .filter(found -> found.kind() == Kind.PERSON)
        .anyMatch(f -> f.japanese().overlaps(word) || f.inHeadline() && f.english().overlaps(name));
  }

  /** {@code Turkey Business} is no name of a place. */
  private boolean hasPlace(Span name) {
    return headline.beginningIn(name).stream()
        .anyMatch(m -> m.subject() instanceof OfPlace && !m.span().contains(name));
  }

  /** As many of the words beside the dash as sound most like the word. */
  private @Nullable Span alike(Span name, Span word, boolean first, boolean last) {
    List<Span> words = pieces(name, WORD);
    Stream<Span> sizes =
        first
            ? words.stream().map(from -> from.with(words.getLast()))
            : last ? words.stream().map(words.getFirst()::with) : Stream.of(name);
    return sizes
        .filter(one -> sounds(one, word) >= SOUNDS_ALIKE)
        .max(Comparator.comparingDouble(one -> sounds(one, word)))
        .orElse(null);
  }

  private double sounds(Span name, Span word) {
    return links.japanese().soundsLike(name.in(headline.text()), word);
  }

  private List<Span> pieces(Span whole, Pattern piece) {
    return piece
        .matcher(headline.text())
        .region(whole.start(), whole.end())
        .results()
        .map(found -> new Span(found.start(), found.end()))
        .toList();
  }
}
