package org.yakugo.align;

import java.util.List;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.align.JapaneseHeadline.Title;
import org.yakugo.glossary.Countries;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.MentionKey;
import org.yakugo.person.PersonMention;
import org.yakugo.person.PersonName;
import org.yakugo.person.Post;
import org.yakugo.text.NameKey;
import org.yakugo.text.Span;

/**
 * Pairs persons whose names Japanese writes in Chinese characters, which no sound tells, by what
 * follows the name: {@code Chinese Foreign Minister Wang Yi} and 王毅|中国|外相.
 */
final class KanjiNames {
  private static final double SURE = 0.88;

  /** One to four characters, of which none says that the post is new, former or somebody else's. */
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}&&[^前元新故両各同駐対在次]]{1,4}");

  private KanjiNames() {}

  /** Links the person if the headline names it so; whether it does. */
  static boolean link(PersonMention person, EnglishReading headline, ItemLinks links) {
    if (person.name() == null || person.posts().size() != 1) {
      return false;
    }
    Post post = person.posts().getFirst();
    if (post.host() != null && linkEnvoy(person, post, headline, links)) {
      return true;
    }
    if (post.country() == null) {
      return false;
    }
    JapaneseHeadline japanese = links.japanese();
    Countries countries = Countries.of(headline.language());
    List<String> forms =
        countries.byCode(post.country().code()).map(PlaceForms::of).orElse(List.of());
    for (Span phrase : japanese.phrases()) {
      for (String form : forms) {
        int at = japanese.text().indexOf(form, phrase.start());
        if (at <= phrase.start() || at >= phrase.end()) {
          continue;
        }
        if (linkAt(at, phrase, person, post, headline, links)) {
          linkCountry(post, new Span(at, at + form.length()), headline, links);
          return true;
        }
      }
    }
    return false;
  }

  /** {@code Ambassador of Japan to Georgia Ishizuka} and 石塚|駐ジョージア日本大使. */
  private static boolean linkEnvoy(
      PersonMention person, Post post, EnglishReading headline, ItemLinks links) {
    JapaneseHeadline japanese = links.japanese();
    for (Span phrase : japanese.phrases()) {
      int at = japanese.text().indexOf('駐', phrase.start());
      if (at <= phrase.start() || at >= phrase.end()) {
        continue;
      }
      if (linkAt(at, phrase, person, post, headline, links)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name and, from there on, its post stand in the phrase; they are linked then. */
  private static boolean linkAt(
      int at,
      Span phrase,
      PersonMention person,
      Post post,
      EnglishReading headline,
      ItemLinks links) {
    JapaneseHeadline japanese = links.japanese();
    Span name = new Span(phrase.start(), at);
    Title title = japanese.title(new Span(at, phrase.end()));
    if (title == null
        || !NAME.matcher(name.in(japanese.text())).matches()
        || !RankEndings.agree(post, headline.text(), title.post(), japanese)) {
      return false;
    }
    link(person, name, title, headline.text(), links);
    return true;
  }

  private static void linkCountry(
      Post post, Span printed, EnglishReading headline, ItemLinks links) {
    headline.mentions().stream()
        .filter(m -> m.kind() == Kind.PLACE && m.span().equals(post.country().span()))
        .findFirst()
        .ifPresent(
            m -> links.add(m.kind(), MentionKey.of(m), true, m.span(), m.text(), printed, SURE));
  }

  private static void link(
      PersonMention person, Span name, Title title, String text, ItemLinks links) {
    PersonName english = person.name();
    Span called = name.length() > 1 ? english.span() : english.surname();
    String printed = called.in(text);
    links.add(Kind.PERSON, NameKey.of(printed), true, called, printed, name, SURE);
    if (person.posts().getFirst().host() != null && !english.isSurnameOnly()) {
      String surname = english.surname().in(text);
      links.add(Kind.PERSON, NameKey.of(surname), true, english.surname(), surname, name, SURE);
    }
    links.add(
        Kind.PERSON_TITLE,
        MentionKey.person(person),
        true,
        person.span(),
        person.span().in(text),
        name.with(title.whole()),
        SURE);
    PostAligner.linkPosts(person.posts(), title, true, links, text, SURE);
  }
}
