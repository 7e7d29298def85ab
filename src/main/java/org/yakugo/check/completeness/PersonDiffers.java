package org.yakugo.check.completeness;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.check.About;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Message;
import org.yakugo.check.Severity;
import org.yakugo.person.PersonMention;
import org.yakugo.text.Span;

/**
 * A name in katakana before a post where the English has another holder: the one name of the
 * Japanese that renders nothing, while one person of the English is not rendered.
 */
public final class PersonDiffers implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "PERSON_DIFFERS",
              Severity.WARNING,
              Category.COMPLETENESS,
              "人名は英文と同じ人物を書く。",
              "The Japanese names the person whom the English names.")
          .wrong(Example.pair("⟦ルッテ⟧外相がメローニ首相と会談", "FM Stoltenberg meets PM Meloni"))
          .right(Example.pair("ルッテ外相がメローニ首相と会談", "FM Rutte meets PM Meloni"))
          .right(Example.pair("外相がメローニ首相と会談", "FM Stoltenberg meets PM Meloni"))
          .right(Example.pair("ラトビア外相がメローニ首相と会談", "FM Stoltenberg meets PM Meloni"));

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![ァ-ヺー・＝][ 　]|[ァ-ヺー・＝])[ァ-ヺー]{3,}(?:[・＝][ァ-ヺー]+)*(?=[・A-Zァ-ヺー]{0,12}\\p{IsHan}{0,8}"
              + "(?:大統領|首相|外相|国防相|議長|長官|大臣|大使|代表|事務総長|知事|市長))");

  /** Parts of countries that no table has: スコットランド首席大臣. */
  private static final Pattern LAND = Pattern.compile(".*(?:ランド|スタン|リア|ニア|ウェールズ)");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    if (item.ja().isEmpty() || item.en().isEmpty()) {
      return Stream.empty();
    }
    List<PersonMention> lost =
        item.reading().headline().persons().stream()
            .filter(person -> person.name() != null && !person.posts().isEmpty())
            .filter(person -> !isRendered(person, item))
            .toList();
    if (lost.size() != 1) {
      return Stream.empty();
    }
    List<Span> taken = taken(item, bulletin);
    List<MatchResult> strangers =
        item.ja()
            .find(NAME)
            .filter(m -> !LAND.matcher(m.group()).matches())
            .filter(m -> taken.stream().noneMatch(new Span(m.start(), m.end())::overlaps))
            .toList();
    return strangers.size() == 1
        ? Stream.of(finding(item, strangers.getFirst(), lost.getFirst()))
        : Stream.empty();
  }

  private static boolean isRendered(PersonMention person, CheckedItem item) {
    return item.links().stream()
        .filter(link -> link.inHeadline() && link.kind() == Kind.PERSON)
        .anyMatch(link -> link.english().overlaps(person.span()));
  }

  /** What of the Japanese renders something, or is a country or a term. */
  private static List<Span> taken(CheckedItem item, CheckedBulletin bulletin) {
    String ja = item.ja().text();
    return Stream.of(
            item.links().stream()
                .filter(link -> link.kind() != Kind.PERSON_TITLE)
                .map(l -> l.japanese()),
            bulletin.countries().findJapanese(ja).stream().map(match -> match.span()),
            bulletin.glossary().findJapanese(ja).stream()
                .filter(match -> match.concept().kind() != Kind.PERSON)
                .map(match -> match.span()))
        .flatMap(spans -> spans)
        .toList();
  }

  private Finding finding(CheckedItem item, MatchResult here, PersonMention there) {
    return item.ja()
        .finding(
            this,
            here,
            Message.of(
                "「%s」は英文の人物（%s）と一致しません。",
                "“%s” is not the person of the English: %s.",
                here.group(),
                there.span().in(item.en().text())));
  }
}
