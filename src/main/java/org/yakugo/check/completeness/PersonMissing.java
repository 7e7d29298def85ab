package org.yakugo.check.completeness;

import java.util.List;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;
import org.yakugo.person.PersonMention;

/**
 * A person of the English headline, with a post, of whom the Japanese has neither name nor post. It
 * is a warning where another person of the headline is found: names written in kanji can't be
 * compared.
 */
public final class PersonMissing implements ItemRule {
  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    if (item.ja().isEmpty() || item.en().isEmpty()) {
      return Stream.empty();
    }
    List<PersonMention> holders =
        item.reading().headline().persons().stream()
            .filter(person -> person.name() != null && !person.posts().isEmpty())
            .toList();
    if (titles(item, bulletin) >= holders.size()) {
      return Stream.empty();
    }
    boolean othersAreFound =
        item.links().stream().anyMatch(link -> link.inHeadline() && link.kind() == Kind.PERSON);
    return holders.stream()
        .filter(person -> isAbsent(person, item))
        .map(person -> finding(item, person))
        .map(finding -> othersAreFound ? finding : finding.as(Severity.INFO));
  }

  /** How many posts of the glossary the Japanese names. */
  private static long titles(CheckedItem item, CheckedBulletin bulletin) {
    return bulletin.glossary().longestJapanese(item.ja().text()).stream()
        .filter(match -> match.concept().kind() == Kind.TITLE)
        .count();
  }

  private static boolean isAbsent(PersonMention person, CheckedItem item) {
    return item.links().stream()
        .filter(link -> link.inHeadline() && link.kind() != Kind.PLACE && link.kind() != Kind.TERM)
        .noneMatch(link -> person.span().overlaps(link.english()));
  }

  private Finding finding(CheckedItem item, PersonMention person) {
    return item.ja()
        .finding(
            this,
            0,
            item.ja().text().length(),
            "english-headline-missing-2",
            person.span().in(item.en().text()));
  }
}
