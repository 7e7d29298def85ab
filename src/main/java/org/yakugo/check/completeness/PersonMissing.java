package org.yakugo.check.completeness;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.Link;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;
import org.yakugo.glossary.JapaneseMatch;
import org.yakugo.person.PersonMention;
import org.yakugo.text.Span;

/**
 * A person of the English headline, with a post, of whom the Japanese has neither name nor post. It
 * is a warning where another person of the headline is found: names written in kanji can't be
 * compared.
 */
public final class PersonMissing implements ItemRule {
  /** What may stand between a name and its post: ・トルコ, 米. */
  private static final Pattern COUNTRY = Pattern.compile("[・\\p{IsKatakana}ー]*\\p{IsHan}{0,2}");

  /** What the dictionary says of persons' names; it takes some for places. */
  private static final Pattern NAME = Pattern.compile("固有名詞-(?:人名|地域-一般)");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    if (item.ja().isEmpty() || item.en().isEmpty()) {
      return Stream.empty();
    }
    List<PersonMention> holders =
        item.reading().headline().persons().stream()
            .filter(person -> person.name() != null && !person.posts().isEmpty())
            .toList();
    List<PersonMention> absent = holders.stream().filter(p -> isAbsent(p, item)).toList();
    if (absent.isEmpty() || titles(item, bulletin) >= absent.size()) {
      return Stream.empty();
    }
    boolean sure = !found(item).isEmpty() && !hasNameInKanji(item);
    return absent.stream()
        .map(person -> finding(item, person))
        .map(finding -> sure ? finding : finding.as(Severity.INFO));
  }

  /** Where the Japanese has persons of the English. */
  private static List<Span> found(CheckedItem item) {
    return item.links().stream()
        .filter(link -> link.inHeadline() && link.kind() == Kind.PERSON)
        .map(Link::japanese)
        .toList();
  }

  /** How many posts of the glossary the Japanese names, but for those behind persons found. */
  private static long titles(CheckedItem item, CheckedBulletin bulletin) {
    String ja = item.ja().text();
    List<Span> found = found(item);
    return bulletin.glossary().longestJapanese(ja).stream()
        .filter(match -> match.concept().kind() == Kind.TITLE)
        .map(JapaneseMatch::span)
        .filter(title -> !isOfOthers(title, found, item))
        .count();
  }

  /** Whether the title stands behind a name that was found: an absent person's it can't be. */
  private static boolean isOfOthers(Span title, List<Span> found, CheckedItem item) {
    String ja = item.ja().text();
    return found.stream()
        .filter(name -> name.end() <= title.start())
        .anyMatch(name -> COUNTRY.matcher(ja.substring(name.end(), title.start())).matches());
  }

  /** Whether a name that isn't in katakana renders nothing that is known. */
  private static boolean hasNameInKanji(CheckedItem item) {
    return item.japaneseWords().stream()
        .filter(word -> !word.isKatakana() && NAME.matcher(word.partOfSpeech()).find())
        .map(word -> new Span(word.start(), word.end()))
        .anyMatch(word -> item.links().stream().noneMatch(l -> l.japanese().overlaps(word)));
  }

  private static boolean isAbsent(PersonMention person, CheckedItem item) {
    List<Span> found = found(item);
    return item.links().stream()
        .filter(link -> link.inHeadline() && link.kind() != Kind.PLACE && link.kind() != Kind.TERM)
        .filter(link -> link.kind() != Kind.TITLE || !isOfOthers(link.japanese(), found, item))
        .noneMatch(link -> person.span().overlaps(link.english()));
  }

  private Finding finding(CheckedItem item, PersonMention person) {
    return item.ja()
        .finding(this, "english-headline-missing-2", person.span().in(item.en().text()));
  }
}
