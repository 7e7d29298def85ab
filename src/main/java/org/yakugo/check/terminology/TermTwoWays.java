package org.yakugo.check.terminology;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.Bearer;
import org.yakugo.align.Link;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.Severity;
import org.yakugo.text.NameKey;
import org.yakugo.text.Normalization;

/**
 * A name, post or body that the bulletin renders in two ways. Complained of is the way that is not
 * the past's nor that of the tenures, else the less frequent one, unless the glossary lets it
 * stand; of two equally frequent ways the later one.
 */
public final class TermTwoWays implements BulletinRule {

  /** One way in which a thing is rendered, and where. */
  private record Way(String target, List<Place> places) {
    /** アメリカの大統領 and 合衆国大統領 are one post. */
    String withoutCountry() {
      return ComparedRenderings.withoutCountry(places.getFirst().link());
    }
  }

  /**
   * A link where it stands.
   *
   * @param countries that a post is of, as far as the English says
   */
  private record Place(CheckedItem item, Link link, Set<String> countries) {}

  /** What is rendered. */
  private record Topic(Kind kind, String key) {}

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    Map<Topic, List<Place>> topics = new LinkedHashMap<>();
    for (CheckedItem item : bulletin.items()) {
      ComparedRenderings.sure(item)
          .filter(link -> !ComparedRenderings.mayHoldName(link, item))
          .filter(link -> !isQuoted(link, item))
          .map(link -> new Place(item, link, ComparedRenderings.countries(link, item)))
          .forEach(
              place ->
                  topics
                      .computeIfAbsent(
                          new Topic(place.link().kind(), place.link().key()),
                          topic -> new ArrayList<>())
                      .add(place));
    }
    return topics.values().stream().flatMap(places -> check(places, bulletin));
  }

  private Stream<Finding> check(List<Place> places, CheckedBulletin bulletin) {
    List<Way> ways =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    place -> Normalization.PRINTED.apply(place.link().target()),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .entrySet()
            .stream()
            .map(way -> new Way(way.getKey(), way.getValue()))
            .filter(way -> !ComparedRenderings.isOut(way.target(), bulletin))
            .sorted(
                Comparator.comparing((Way way) -> !isPrinted(way, bulletin))
                    .thenComparingInt(way -> -way.places().size())
                    .thenComparing(way -> !isHolder(way, bulletin)))
            .toList();
    if (ways.size() < 2) {
      return Stream.empty();
    }
    Way usual = ways.getFirst();
    return ways.stream()
        .skip(1)
        .filter(way -> !ComparedRenderings.areAlike(way.target(), usual.target()))
        .filter(way -> !ComparedRenderings.areAlike(way.withoutCountry(), usual.withoutCountry()))
        .filter(way -> !areTwoPredecessors(way.target(), usual.target()))
        .filter(way -> !isHolder(way, bulletin) || !isAnother(usual, bulletin))
        .flatMap(way -> way.places().stream())
        .filter(place -> usual.places().stream().anyMatch(other -> canBeOfOne(place, other)))
        .filter(place -> ComparedRenderings.isOpen(place.link(), place.item(), bulletin))
        .map(place -> finding(place, usual, bulletin))
        .map(
            finding ->
                isLatin(finding.text()) || isLatin(usual.target())
                    ? finding.as(Severity.INFO)
                    : finding);
  }

  /** Whether the past has it so. */
  private static boolean isPrinted(Way way, CheckedBulletin bulletin) {
    Link link = way.places().getFirst().link();
    return bulletin.precedents().of(link.kind(), link.key(), link.bearer()).stream()
        .limit(1)
        .anyMatch(past -> Normalization.PRINTED.same(past.target(), link.target()));
  }

  /** Whether the tenures write the person so: of two ways as frequent the right one. */
  private static boolean isHolder(Way way, CheckedBulletin bulletin) {
    Link link = way.places().getFirst().link();
    return link.kind() == Kind.PERSON
        && !bulletin.holders().calledInJapanese(link.target()).isEmpty();
  }

  /** Whether it names a holder whom the English doesn't: 石破 for {@code Takaichi}. */
  private static boolean isAnother(Way way, CheckedBulletin bulletin) {
    Link link = way.places().getFirst().link();
    List<String> words = Stream.of(link.source().split(" ")).map(NameKey::of).toList();
    return isHolder(way, bulletin)
        && bulletin.holders().calledInJapanese(link.target()).stream()
            .noneMatch(holder -> words.contains(NameKey.of(holder.name().surnameText())));
  }

  /** Of two former holders the one came directly before: 前首相, 元首相. */
  private static boolean areTwoPredecessors(String a, String b) {
    return a.startsWith("元") && b.equals("前" + a.substring(1))
        || a.startsWith("前") && b.equals("元" + a.substring(1));
  }

  /** Words in quotation marks are paired by these, whatever they say. */
  private static boolean isQuoted(Link link, CheckedItem item) {
    String text = item.ja().text();
    int start = link.japanese().start();
    return "「『".indexOf(text.charAt(start)) >= 0
        || start > 0 && "「『".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** A name in its own letters may be meant so, and is at worst not translated. */
  private static boolean isLatin(String rendering) {
    return rendering.codePoints().noneMatch(Character::isIdeographic)
        && rendering.codePoints().noneMatch(c -> UnicodeScript.of(c) == UnicodeScript.KATAKANA);
  }

  /**
   * Two countries may well call their like offices differently, and two persons share a surname.
   */
  private static boolean canBeOfOne(Place a, Place b) {
    Bearer person = a.link().bearer();
    Bearer other = b.link().bearer();
    return !(person != null && other != null && !person.canBe(other, a.link().kind()))
        && (a.countries().isEmpty() && b.countries().isEmpty()
            || !Collections.disjoint(a.countries(), b.countries()));
  }

  private Finding finding(Place place, Way usual, CheckedBulletin bulletin) {
    Link link = place.link();
    return place
        .item()
        .ja()
        .finding(
            this,
            link.japanese(),
            "elsewhere-bulletin-here",
            link.target(),
            usual.target(),
            link.source())
        .suggesting(usual.target())
        .provenBy(
            usual.places().stream().map(p -> bulletin.evidence(p.item())).distinct().toList());
  }
}
