package org.yakugo.check.completeness;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.person.KnownHolder;
import org.yakugo.person.KnownHolders;
import org.yakugo.person.PersonMention;
import org.yakugo.text.NameKey;
import org.yakugo.text.Script;
import org.yakugo.text.Span;

/**
 * A known holder whose name in kanji stands before a post where the English has another of the same
 * country, whom the Japanese doesn't name: 石破首相 for Prime Minister Takaichi.
 *
 * @param here the name in the Japanese
 * @param there whom the English has
 */
record KanjiHolder(Span here, PersonMention there) {
  /** Characters of a name in kanji. */
  private static final int LONGEST = 5;

  /** Who held a post before is told apart: 石破前首相. */
  private static final String BEFORE = "前元故";

  /** The one person of the English headline who is lost, and the one other of the Japanese. */
  static Optional<KanjiHolder> in(CheckedItem item, CheckedBulletin bulletin) {
    String ja = item.ja().text();
    KnownHolders holders = bulletin.holders();
    List<PersonMention> lost =
        item.reading().headline().persons().stream()
            .filter(person -> person.name() != null && !person.posts().isEmpty())
            .filter(person -> holders.of(person).filter(one -> isLost(one, ja)).isPresent())
            .toList();
    if (lost.size() != 1) {
      return Optional.empty();
    }
    KnownHolder right = holders.of(lost.getFirst()).orElseThrow();
    Set<Integer> posts = posts(item, bulletin);
    String english = item.en().text() + "\n" + item.body().text();
    return IntStream.range(0, ja.length())
        .filter(start -> start == 0 || !Script.isHan(ja.charAt(start - 1)))
        .boxed()
        .flatMap(start -> names(ja, start))
        .filter(name -> posts.contains(afterCountry(name.end(), item)))
        .filter(name -> isAnother(holders.calledInJapanese(name.in(ja)), right, english))
        .findFirst()
        .map(name -> new KanjiHolder(name, lost.getFirst()));
  }

  /** Whether the person is called by a name in kanji, of which the Japanese has no part. */
  private static boolean isLost(KnownHolder holder, String ja) {
    String called = holder.called();
    return isKanji(called) && !ja.contains(called) && ja.indexOf(called.charAt(0)) < 0;
  }

  private static boolean isKanji(String name) {
    return !name.isEmpty() && name.codePoints().allMatch(Script::isHan);
  }

  private static Stream<Span> names(String ja, int start) {
    return IntStream.rangeClosed(1, Math.min(LONGEST, ja.length() - start))
        .mapToObj(length -> new Span(start, start + length))
        .filter(name -> isKanji(name.in(ja)));
  }

  /** Where posts begin. */
  private static Set<Integer> posts(CheckedItem item, CheckedBulletin bulletin) {
    return bulletin.glossary().findJapanese(item.ja().text()).stream()
        .filter(match -> match.concept().kind() == Kind.TITLE)
        .map(match -> match.span().start())
        .filter(start -> start == 0 || BEFORE.indexOf(item.ja().text().charAt(start)) < 0)
        .collect(Collectors.toSet());
  }

  private static int afterCountry(int end, CheckedItem item) {
    return item.japaneseCountries().stream()
        .filter(place -> place.span().start() == end)
        .map(place -> place.span().end())
        .findFirst()
        .orElse(end);
  }

  /** Whether all who are called so are others of the country, of whom the English doesn't speak. */
  private static boolean isAnother(List<KnownHolder> called, KnownHolder right, String english) {
    String surname = NameKey.of(right.name().surnameText());
    String country = right.country();
    return country != null
        && !called.isEmpty()
        && called.stream().anyMatch(one -> Objects.equals(country, one.country()))
        && called.stream().noneMatch(one -> NameKey.of(one.name().surnameText()).equals(surname))
        && called.stream().noneMatch(one -> english.contains(one.name().surnameText()));
  }
}
