package org.yakugo.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.language.Language;
import org.yakugo.mention.HeadlineWords;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Script;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * What else belongs together, by company: an English wording and a Japanese phrase that nothing
 * accounts for, and that are printed in the same items and hardly ever apart ({@code grain exports}
 * and 穀物輸出). It needs several items, so it runs over the whole corpus, after each item has been
 * aligned by itself.
 *
 * <p>How firmly two keep together is told by Dice's coefficient: twice the items with both, over
 * the items with the one plus the items with the other.
 */
public final class Associations {
  private static final int LEAST_ITEMS = 2;
  private static final double LEAST_DICE = 0.8;
  private static final int MOST_WORDS = 3;

  /** With two items that show it, and no exception, four in five such pairs are right. */
  private static final double SURE = 0.95;

  private static final HeadlineWords WORDS = HeadlineWords.of(Language.builtIn());

  /** A wording and where it stands in an item's headline. */
  private record Occurrence(String key, Span span) {}

  /** What of one item nothing accounts for yet. */
  private record Rest(List<Occurrence> english, List<Occurrence> japanese) {}

  private record Pair(String english, String japanese) {}

  private Associations() {}

  /** The items with what could be added to their links. */
  public static List<AlignedItem> added(Collection<AlignedItem> items) {
    List<AlignedItem> all = List.copyOf(items);
    List<Rest> rests = all.stream().map(Associations::rest).toList();
    Map<Pair, Double> firm = firm(rests);
    List<AlignedItem> added = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      added.add(with(all.get(i), rests.get(i), firm));
    }
    return added;
  }

  private static Map<Pair, Double> firm(List<Rest> rests) {
    Map<String, Integer> english = new HashMap<>();
    Map<String, Integer> japanese = new HashMap<>();
    Map<Pair, Integer> both = new HashMap<>();
    for (Rest rest : rests) {
      Set<String> sources = keys(rest.english());
      Set<String> targets = keys(rest.japanese());
      sources.forEach(source -> english.merge(source, 1, Integer::sum));
      targets.forEach(target -> japanese.merge(target, 1, Integer::sum));
      for (String source : sources) {
        targets.forEach(target -> both.merge(new Pair(source, target), 1, Integer::sum));
      }
    }
    Map<Pair, Double> firm = new HashMap<>();
    both.forEach(
        (pair, count) -> {
          int together = english.get(pair.english()) + japanese.get(pair.japanese());
          double dice = 2.0 * count / together;
          if (count >= LEAST_ITEMS && dice >= LEAST_DICE) {
            firm.put(pair, SURE * dice * (1 - 1.0 / (2 + count)));
          }
        });
    return firm;
  }

  private static Set<String> keys(List<Occurrence> occurrences) {
    Set<String> keys = new HashSet<>();
    occurrences.forEach(occurrence -> keys.add(occurrence.key()));
    return keys;
  }

  /** One to one within the item: the firmest first, then the longest. */
  private static AlignedItem with(AlignedItem item, Rest rest, Map<Pair, Double> firm) {
    record Candidate(Occurrence english, Occurrence japanese, double confidence) {}
    List<Candidate> candidates = new ArrayList<>();
    for (Occurrence source : rest.english()) {
      for (Occurrence target : rest.japanese()) {
        Double confidence = firm.get(new Pair(source.key(), target.key()));
        if (confidence != null) {
          candidates.add(new Candidate(source, target, confidence));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::confidence)
            .reversed()
            .thenComparing(c -> -c.english().span().length()));
    List<Link> links = new ArrayList<>(item.links());
    List<Candidate> taken = new ArrayList<>();
    for (Candidate c : candidates) {
      boolean free =
          taken.stream()
              .noneMatch(
                  t ->
                      t.english().span().overlaps(c.english().span())
                          || t.japanese().span().overlaps(c.japanese().span()));
      if (free) {
        taken.add(c);
        links.add(link(item, c.english().span(), c.japanese().span(), c.confidence()));
      }
    }
    return new AlignedItem(item.bulletin(), item.date(), item.item(), links);
  }

  private static Link link(AlignedItem item, Span english, Span japanese, double confidence) {
    String source = english.in(item.item().en().text());
    String target = japanese.in(item.item().ja().text());
    double rounded = Math.round(confidence * 1000) / 1000.0;
    return new Link(
        Kind.TERM, true, english, japanese, MentionKey.words(source), source, target, rounded);
  }

  private static Rest rest(AlignedItem item) {
    List<Span> english = new ArrayList<>();
    List<Span> japanese = new ArrayList<>();
    for (Link link : item.links()) {
      japanese.add(link.japanese());
      if (link.inHeadline()) {
        english.add(link.english());
      }
    }
    return new Rest(
        english(item.item().en().text(), english), japanese(item.item().ja().text(), japanese));
  }

  /** Runs of one to three content words. */
  private static List<Occurrence> english(String headline, List<Span> known) {
    List<Token> tokens = EnglishTokenizer.tokenize(headline);
    List<Occurrence> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (int j = i;
          j < Math.min(tokens.size(), i + MOST_WORDS) && isFree(tokens.get(j), known);
          j++) {
        Span span = new Span(tokens.get(i).start(), tokens.get(j).end());
        found.add(new Occurrence(MentionKey.words(span.in(headline)), span));
      }
    }
    return found;
  }

  private static boolean isFree(Token token, List<Span> known) {
    Span span = new Span(token.start(), token.end());
    return token.isWord()
        && token.text().length() > 2
        && !WORDS.isClosed(token)
        && known.stream().noneMatch(span::overlaps);
  }

  /** Phrases without hiragana, as far as they are free. */
  private static List<Occurrence> japanese(String printed, List<Span> known) {
    JapaneseHeadline headline =
        JapaneseHeadline.of(printed, form -> PlaceForms.isPlace(form, Countries.WORLD));
    List<Occurrence> found = new ArrayList<>();
    for (Span phrase : headline.phrases()) {
      Span span = headline.originalSpan(phrase);
      String words = phrase.in(headline.text());
      boolean free = known.stream().noneMatch(span::overlaps);
      if (free && words.length() > 1 && Script.hasJapanese(words)) {
        found.add(new Occurrence(words, span));
      }
    }
    return found;
  }
}
