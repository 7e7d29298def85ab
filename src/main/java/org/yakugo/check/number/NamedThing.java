package org.yakugo.check.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.Facts;

/**
 * What a number may be of, named once in either headline: wheat, the dead, a country.
 *
 * @param japanese offset in the Japanese headline, in UTF-16 code units
 * @param english offset in the English one
 */
record NamedThing(int japanese, int english) {
  /** A word of one of the tables contraries and counted-together. */
  private record Named(String kind, Pattern japanese, Pattern english) {}

  private static final Facts<List<Named>> WORDS =
      Facts.of(
          in ->
              Stream.of("contraries", "counted-together")
                  .flatMap(
                      table ->
                          in
                              .table(table)
                              .map(
                                  row ->
                                      new Named(
                                          row.text("kind"),
                                          row.pattern("japanese"),
                                          Pattern.compile(
                                              "(?i)\\b(?:" + row.text("english") + ")")))
                              .stream())
                  .toList());

  /** Those of one kind together, two or more. */
  static List<List<NamedThing>> kinds(CheckedItem item, CheckedBulletin bulletin) {
    Map<String, List<NamedThing>> things = new HashMap<>();
    for (Named word : WORDS.in(bulletin.language())) {
      int japanese = once(word.japanese(), item.ja().text());
      int english = japanese < 0 ? -1 : once(word.english(), item.en().text());
      if (english >= 0) {
        add("word " + word.kind(), new NamedThing(japanese, english), things);
      }
    }
    Map<String, List<CountryMatch>> english = byCountry(item.englishCountries());
    byCountry(item.japaneseCountries())
        .forEach(
            (country, here) -> {
              List<CountryMatch> there = english.getOrDefault(country, List.of());
              if (here.size() == 1 && there.size() == 1) {
                int start = there.getFirst().span().start();
                add("country", new NamedThing(here.getFirst().span().start(), start), things);
              }
            });
    return things.values().stream().filter(kind -> kind.size() > 1).toList();
  }

  private static void add(String kind, NamedThing thing, Map<String, List<NamedThing>> things) {
    things.computeIfAbsent(kind, k -> new ArrayList<>()).add(thing);
  }

  private static Map<String, List<CountryMatch>> byCountry(List<CountryMatch> matches) {
    return matches.stream().collect(Collectors.groupingBy(match -> match.country().state()));
  }

  /** Where the word stands; -1 if it doesn't or not only there. */
  private static int once(Pattern word, String text) {
    Matcher matcher = word.matcher(text);
    int start = matcher.find() ? matcher.start() : -1;
    return start >= 0 && matcher.find() ? -1 : start;
  }
}
