package org.yakugo.check.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.languagetool.EnglishDictionary;
import org.yakugo.glossary.Countries;
import org.yakugo.person.KnownHolder;
import org.yakugo.text.Normalization;

/**
 * A person's name that stands in the bulletin's English in a second spelling, or with its last
 * letter lost. The two are taken for one person if the word before or behind them is the same
 * ({@code FM Bayramo}, {@code Hikmet Hajiyev}) or if they stand in one item without given names of
 * their own, and if they differ as transcriptions do. So with what the past prints ({@link
 * NamesOfPast}).
 */
public final class NameSpelling implements BulletinRule {
  private static final int SHORTEST = 5;
  private static final EnglishDictionary DICTIONARY = EnglishDictionary.SHARED;

  /** All uses of one spelling. */
  private record Spelling(String folded, int letters, List<NameWord> uses) {
    static Spelling of(String folded) {
      int letters = folded.chars().map(c -> 1 << (c & 31)).reduce(0, (a, b) -> a | b);
      return new Spelling(folded, letters, new ArrayList<>());
    }

    /** Whether so few letters differ that it can be another spelling; quick and never wrong. */
    boolean isLike(Spelling other) {
      return Math.abs(folded.length() - other.folded.length()) <= MOST_DIFFERENT
          && Integer.bitCount(letters ^ other.letters) <= MOST_DIFFERENT;
    }
  }

  /** A letter changed (one lost, one new) in what a pair of letters stands for (two more). */
  private static final int MOST_DIFFERENT = 4;

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    Map<String, Spelling> spellings = new LinkedHashMap<>();
    for (CheckedItem item : bulletin.items()) {
      for (NameWord word : NameWord.of(item)) {
        if (word.text().length() >= SHORTEST) {
          String folded = word.token().folded();
          spellings.computeIfAbsent(folded, Spelling::of).uses().add(word);
        }
      }
    }
    Function<Spelling, Stream<Finding>> check = rare -> check(rare, spellings.values(), bulletin);
    return Stream.concat(
        spellings.values().stream().flatMap(check),
        bulletin.items().stream().flatMap(item -> NamesOfPast.check(this, item, bulletin)));
  }

  private Stream<Finding> check(Spelling rare, Collection<Spelling> all, CheckedBulletin bulletin) {
    return all.stream()
        .filter(usual -> usual != rare && rare.isLike(usual))
        .filter(usual -> Transcription.areVariants(rare.folded(), usual.folded()))
        .filter(usual -> isName(rare) && isName(usual))
        .filter(usual -> !haveDifferentGivenNames(rare, usual) && !areNamedTogether(rare, usual))
        .filter(usual -> isWrong(rare, usual, bulletin))
        .limit(1)
        .flatMap(usual -> findings(rare, usual, bulletin));
  }

  /**
   * Of two spellings the one that the glossary or the past don't print beside the same name; else
   * the rarer one; else the one whose word they don't know; else the later one.
   */
  private static boolean isWrong(Spelling one, Spelling other, CheckedBulletin bulletin) {
    int difference = Boolean.compare(isPrinted(one, bulletin), isPrinted(other, bulletin));
    if (difference == 0) {
      difference = one.uses().size() - other.uses().size();
    }
    if (difference == 0) {
      difference = Boolean.compare(isKnown(one, bulletin), isKnown(other, bulletin));
    }
    return difference < 0
        || difference == 0 && one.uses().getFirst().isBehind(other.uses().getFirst());
  }

  /** Whether somebody of the glossary, its tenures or the past bears it beside the same name. */
  private static boolean isPrinted(Spelling spelling, CheckedBulletin bulletin) {
    return spelling.uses().stream()
        .flatMap(NameWord::names)
        .distinct()
        .anyMatch(name -> isPerson(name, bulletin));
  }

  private static boolean isPerson(String name, CheckedBulletin bulletin) {
    KnownHolder holder = bulletin.holders().named(name);
    return holder != null && Normalization.ENGLISH.same(holder.name().text(), name)
        || bulletin.glossary().english(name).stream().anyMatch(c -> c.kind() == Kind.PERSON)
        || !bulletin.precedents().ofWording(Kind.PERSON, name).isEmpty();
  }

  private static boolean isKnown(Spelling spelling, CheckedBulletin bulletin) {
    return spelling.uses().stream()
        .anyMatch(use -> bulletin.background().knownWords().contains(use.text()));
  }

  private static boolean isName(Spelling spelling) {
    String word = spelling.uses().getFirst().text();
    return Countries.WORLD.get(word).isEmpty() && !DICTIONARY.has(word.toLowerCase(Locale.ROOT));
  }

  private static boolean areLikelyOne(NameWord a, NameWord b) {
    return a.sharesNeighbour(b) || a.item().item().n() == b.item().item().n();
  }

  /** Jonathan Allen and Christopher Allan are two. */
  private static boolean haveDifferentGivenNames(Spelling a, Spelling b) {
    Set<String> ofA = givenNames(a);
    Set<String> ofB = givenNames(b);
    return !ofA.isEmpty() && !ofB.isEmpty() && Collections.disjoint(ofA, ofB);
  }

  /** Hansen and Hanson are two, but Gafarova and Gafarowa are one after two transcriptions. */
  private static boolean areNamedTogether(Spelling a, Spelling b) {
    if (Transcription.areOneSound(a.folded(), b.folded())) {
      return false;
    }
    String first = a.uses().getFirst().text();
    String second = b.uses().getFirst().text();
    return Stream.concat(a.uses().stream(), b.uses().stream())
        .map(word -> word.field().text())
        .anyMatch(
            text ->
                text.contains(first + " and " + second) || text.contains(second + " and " + first));
  }

  /** What stands before the name and is no word of the dictionary. */
  private static Set<String> givenNames(Spelling spelling) {
    return spelling.uses().stream()
        .map(NameWord::before)
        .filter(before -> !before.isEmpty() && !DICTIONARY.has(before))
        .collect(Collectors.toSet());
  }

  /** One finding an item. */
  private Stream<Finding> findings(Spelling rare, Spelling usual, CheckedBulletin bulletin) {
    Map<CheckedItem, NameWord> first = new LinkedHashMap<>();
    for (NameWord word : rare.uses()) {
      if (usual.uses().stream().anyMatch(other -> areLikelyOne(word, other))) {
        first.putIfAbsent(word.item(), word);
      }
    }
    String right = usual.uses().getFirst().text();
    return first.values().stream()
        .map(
            word ->
                word.field()
                    .finding(
                        this,
                        word.token().start(),
                        word.token().end(),
                        "is-spelled-elsewhere",
                        word.text(),
                        right)
                    .suggesting(right)
                    .provenBy(
                        usual.uses().stream()
                            .map(NameWord::item)
                            .distinct()
                            .map(bulletin::evidence)
                            .toList()));
  }
}
