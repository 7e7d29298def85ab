package org.yakugo.check.completeness;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.SoundLikeness;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.language.Facts;
import org.yakugo.language.WordKinds;
import org.yakugo.mention.Heads;
import org.yakugo.person.KnownHolder;
import org.yakugo.person.KnownHolders;
import org.yakugo.person.PersonMention;
import org.yakugo.text.NameKey;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * A name in katakana before a post where the English has another holder: the one name of the
 * Japanese that renders nothing, while one person of the English is not rendered. Also one in kanji
 * whom the tenures know ({@link KanjiHolder}).
 */
public final class PersonDiffers implements ItemRule {
  /** A name before whatever may end a post. */
  private static final Facts<Pattern> NAME =
      Facts.of(
          language ->
              Pattern.compile(
                  "(?<![ァ-ヺー・＝][ 　]|[ァ-ヺー・＝])[ァ-ヺー]{2,}(?:[・＝][ァ-ヺー]+)*"
                      + "(?!担当)(?=[・A-Zァ-ヺー]{0,12}\\p{IsHan}{0,8}(?:%s))"
                          .formatted(
                              Heads.of(language).titleEndings().stream()
                                  .map(
                                      end ->
                                          Pattern.quote(end)
                                              + (end.length() == 1 ? "(?!\\p{IsHan})" : ""))
                                  .collect(Collectors.joining("|")))));

  /** Less sure pairs are made for their places rather than for what they say. */
  private static final double SURE = 0.84;

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.ja().isEmpty() || item.en().isEmpty()
        ? Stream.empty()
        : Stream.of(
                unrendered(item, bulletin),
                knownOthers(item, bulletin),
                KanjiHolder.in(item, bulletin).stream()
                    .map(one -> finding(item, one.here(), one.there(), bulletin)))
            .flatMap(findings -> findings);
  }

  /**
   * Names that are paired for their places alone, the Japanese one another person's: ショルツ for Merz.
   */
  private Stream<Finding> knownOthers(CheckedItem item, CheckedBulletin bulletin) {
    return item.links().stream()
        .filter(link -> link.kind() == Kind.PERSON && link.inHeadline())
        .filter(link -> link.confidence() < SURE)
        .flatMap(
            link ->
                item.reading().headline().persons().stream()
                    .filter(person -> person.name() != null)
                    .filter(person -> person.span().contains(link.english()))
                    .filter(person -> isAnother(person, link.target(), bulletin.holders()))
                    .map(person -> finding(item, link.japanese(), person, bulletin)));
  }

  private static boolean isAnother(PersonMention person, String japanese, KnownHolders holders) {
    List<KnownHolder> called = holders.calledInJapanese(japanese);
    String surname = NameKey.of(person.named().surnameText());
    return !called.isEmpty()
        && called.stream().noneMatch(h -> NameKey.of(h.name().surnameText()).equals(surname))
        && holders
            .of(person)
            .filter(h -> Normalization.LENIENT.same(h.called(), japanese))
            .isEmpty();
  }

  private Stream<Finding> unrendered(CheckedItem item, CheckedBulletin bulletin) {
    List<PersonMention> lost =
        item.reading().headline().persons().stream()
            .filter(person -> person.name() != null)
            .filter(
                person -> !person.posts().isEmpty() || bulletin.holders().of(person).isPresent())
            .filter(person -> !isRendered(person, item))
            .toList();
    if (lost.size() != 1) {
      return Stream.empty();
    }
    WordKinds kinds = WordKinds.of(bulletin.language());
    List<Span> taken = taken(item, bulletin);
    String ja = item.ja().text();
    List<Span> strangers =
        item.ja()
            .find(NAME.in(bulletin.language()))
            .map(match -> name(match, taken))
            .filter(name -> name.length() > 1 && taken.stream().noneMatch(name::overlaps))
            .filter(name -> !kinds.is(name.in(ja), "part-of-country"))
            .filter(name -> !isCommonNoun(name, item, bulletin.holders()))
            .filter(name -> !isHeard(name.in(ja), item))
            .toList();
    return strangers.size() == 1
            && canBeTaken(strangers.getFirst().in(ja), lost.getFirst(), item, bulletin)
        ? Stream.of(finding(item, strangers.getFirst(), lost.getFirst(), bulletin))
        : Stream.empty();
  }

  /** The field of a post, メディア in メディア委員長, unless somebody known is called so: トランプ. */
  private static boolean isCommonNoun(Span name, CheckedItem item, KnownHolders holders) {
    return item.japaneseWords().stream()
        .filter(word -> word.span().equals(name) && word.reading() != null)
        .filter(word -> word.partOfSpeech().startsWith("名詞-一般"))
        .anyMatch(word -> holders.calledInJapanese(word.surface()).isEmpty());
  }

  /** Whether a name of the English sounds so, in whatever way it is read. */
  private static boolean isHeard(String name, CheckedItem item) {
    SoundLikeness sounds = SoundLikeness.of(item.reading().headline().language());
    return Stream.of(item.en(), item.body())
        .flatMap(field -> item.tokens(field).stream())
        .map(Token::text)
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .anyMatch(word -> sounds.between(word, name) >= SoundLikeness.ALIKE);
  }

  /** What stands before the country or the field of the post: シコルスキ in シコルスキ・フランス外相. */
  private static Span name(MatchResult match, List<Span> taken) {
    int end =
        taken.stream()
            .mapToInt(Span::start)
            .filter(start -> start > match.start() && start < match.end())
            .min()
            .orElse(match.end());
    boolean dot = "・＝".indexOf(match.group().charAt(end - match.start() - 1)) >= 0;
    return new Span(match.start(), dot ? end - 1 : end);
  }

  /**
   * A name without a post (Presidents Trump and Putin) may have been left out, with an aide named
   * in its place; unless the Japanese has another known person, of whom the English doesn't speak.
   */
  private static boolean canBeTaken(
      String stranger, PersonMention lost, CheckedItem item, CheckedBulletin bulletin) {
    String english = item.en().text() + "\n" + item.body().text();
    return !lost.posts().isEmpty()
        || isAnother(lost, stranger, bulletin.holders())
            && bulletin.holders().calledInJapanese(stranger).stream()
                .noneMatch(holder -> english.contains(holder.name().surnameText()));
  }

  private static boolean isRendered(PersonMention person, CheckedItem item) {
    return item.links().stream()
        .filter(link -> link.inHeadline() && link.kind() == Kind.PERSON)
        .anyMatch(link -> link.english().overlaps(person.span()));
  }

  /** What of the Japanese renders something, or is a country or a term. */
  static List<Span> taken(CheckedItem item, CheckedBulletin bulletin) {
    String ja = item.ja().text();
    return Stream.of(
            item.links().stream()
                .filter(link -> link.kind() != Kind.PERSON_TITLE)
                .map(l -> l.japanese()),
            item.japaneseCountries().stream().map(match -> match.span()),
            bulletin.glossary().findJapanese(ja).stream()
                .filter(match -> match.concept().kind() != Kind.PERSON)
                .map(match -> match.span()))
        .flatMap(spans -> spans)
        .toList();
  }

  /** The name of a person whom the tenures tell is suggested. */
  private Finding finding(
      CheckedItem item, Span here, PersonMention there, CheckedBulletin bulletin) {
    return item.ja()
        .finding(
            this,
            here,
            "not-person-english",
            here.in(item.ja().text()),
            there.span().in(item.en().text()))
        .suggesting(
            bulletin.holders().of(there).stream().map(one -> one.called(there.named())).toList());
  }
}
