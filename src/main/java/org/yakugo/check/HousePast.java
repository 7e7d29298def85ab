package org.yakugo.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Precedents;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/** What past bulletins tell those who check a new one. */
public interface HousePast {

  /** Nothing. */
  HousePast NONE = of(List.of());

  /** What was rendered how, in bulletins other than this one. */
  Precedents precedentsWithout(String bulletin);

  /** The sources that bulletins other than this one cited at least twice. */
  Set<String> sourcesWithout(String bulletin);

  /** The English words of all that was rendered, as written. */
  Set<String> words();

  /** Items at hand. */
  static HousePast of(List<AlignedItem> items) {
    Precedents all = Precedents.of(items);
    return new HousePast() {
      @Override
      public Precedents precedentsWithout(String bulletin) {
        List<AlignedItem> others =
            items.stream().filter(item -> !item.bulletin().equals(bulletin)).toList();
        return others.size() == items.size() ? all : Precedents.of(others);
      }

      @Override
      public Set<String> sourcesWithout(String bulletin) {
        return twice(
            items.stream()
                .filter(item -> !item.bulletin().equals(bulletin))
                .map(item -> item.item().citation())
                .filter(citation -> citation != null)
                .flatMap(citation -> citation.sources().stream())
                .toList());
      }

      @Override
      public Set<String> words() {
        return HousePast.words(all);
      }
    };
  }

  private static Set<String> twice(Collection<String> sources) {
    Map<String, Long> uses =
        sources.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    return uses.keySet().stream()
        .filter(name -> uses.getOrDefault(name, 0L) > 1)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The English words of all pairs, as written. */
  static Set<String> words(Precedents precedents) {
    return precedents.pairs().stream()
        .flatMap(pair -> EnglishTokenizer.tokenize(pair.source()).stream())
        .filter(Token::isWord)
        .map(Token::text)
        .collect(Collectors.toUnmodifiableSet());
  }
}
