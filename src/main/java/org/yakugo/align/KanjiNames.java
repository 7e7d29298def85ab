package org.yakugo.align;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.JapaneseHeadline.Title;
import org.yakugo.align.NameAligner.Pairing;
import org.yakugo.glossary.Countries;
import org.yakugo.mention.EnglishReading;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.JapaneseWords;
import org.yakugo.text.Span;

/**
 * Pairs persons whose names Japanese writes in Chinese characters, which no sound tells, by what
 * follows the name: the country of the post ({@code Chinese Foreign Minister Wang Yi} and
 * 王毅|中国|外相), where an ambassador is, or, behind a Japanese surname, the post itself (茂木|外相).
 */
record KanjiNames(EnglishReading headline, ItemLinks links, JapaneseHeadline japanese) {
  /** As good as a name whose sound is about that of the Japanese. */
  private static final double LIKENESS = 0.75;

  private static final double SAME = 0.8;

  /** One to five characters, of which none says that the post is new, former or somebody else's. */
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}&&[^前元新故両各同駐対在次]]{1,5}");

  /** What Japanese names are like in Latin letters. */
  private static final Pattern JAPANESE =
      Pattern.compile("(?i)(?:(?:[kgsztdnhbpmrfyjw]|[kgsnhbpmr]y|sh|ch|ts)?[aiueoōū]{1,2}n?)+");

  KanjiNames(EnglishReading headline, ItemLinks links) {
    this(headline, links, links.japanese());
  }

  /** Where the headline names a person so. */
  Optional<Pairing> find(PersonMention person) {
    if (person.name() == null || person.posts().size() != 1) {
      return Optional.empty();
    }
    Post post = person.posts().getFirst();
    return japanese.phrases().stream()
        .flatMap(phrase -> starts(post, person, phrase).map(at -> pairing(person, phrase, at)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Where the post may begin. */
  private Stream<Integer> starts(Post post, PersonMention person, Span phrase) {
    Stream<String> before =
        Stream.concat(isEnvoy(post) ? Stream.of("駐") : Stream.empty(), forms(post).stream());
    Stream<Integer> known =
        before.map(form -> japanese.text().indexOf(form, phrase.start())).filter(at -> at >= 0);
    boolean own = post.country() == null && post.host() == null && isJapanese(person);
    return own ? Stream.concat(known, postAfterSurname(post, phrase).stream()) : known;
  }

  /** Behind two characters, as most surnames have, unless all but the rank is the name. */
  private Optional<Integer> postAfterSurname(Post post, Span phrase) {
    Title title = japanese.title(phrase);
    String ending =
        title == null ? "" : RankEndings.ofRank(post, headline.text(), title.post(), japanese);
    return title == null || ending.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ending.length() > 1
                ? title.post().end() - ending.length()
                : Math.min(phrase.start() + 2, phrase.end()));
  }

  private static boolean isJapanese(PersonMention person) {
    return JAPANESE.matcher(person.named().surnameText()).matches();
  }

  private boolean isEnvoy(Post post) {
    return post.host() != null || post.span().in(headline.text()).contains("Ambassador");
  }

  private List<String> forms(Post post) {
    return post.country() == null
        ? List.of()
        : Countries.of(headline.language())
            .byCode(post.country().code())
            .map(PlaceForms::of)
            .orElse(List.of());
  }

  /** If a name and, from there on, its post stand in the phrase. */
  private Optional<Pairing> pairing(PersonMention person, Span phrase, int at) {
    if (at <= phrase.start() || at >= phrase.end()) {
      return Optional.empty();
    }
    Post post = person.posts().getFirst();
    boolean apart = KatakanaNames.isSeparator(japanese.text().charAt(at - 1));
    Span name = new Span(phrase.start(), apart ? at - 1 : at); // 習近平・中国国家主席
    Title title = japanese.title(new Span(at, phrase.end()));
    if (title == null
        || !NAME.matcher(name.in(japanese.text())).matches()
        || !RankEndings.agree(post, headline.text(), title.post(), japanese)) {
      return Optional.empty();
    }
    linkCountry(post, new Span(at, title.post().start()));
    if (name.length() > 2) {
      return Optional.of(split(person, name));
    }
    boolean surname = name.length() == 1 || isEnvoy(post) || isJapanese(person);
    Span called = surname ? person.named().surname() : person.named().span();
    return Optional.of(new Pairing(person, true, name, name, called, LIKENESS));
  }

  /**
   * {@code Imamura Akira}, 今村|朗: the surname is the word that sounds as the dictionary reads it.
   */
  private Pairing split(PersonMention person, Span name) {
    JapaneseWord first = JapaneseWords.plain().split(name.in(japanese.text())).getFirst();
    String reading = Objects.requireNonNullElse(first.reading(), "");
    SoundLikeness sounds = SoundLikeness.of(headline.language());
    Span surname = new Span(name.start(), name.start() + first.surface().length());
    return person.named().words().stream()
        .filter(word -> sounds.between(word.in(headline.text()), reading) >= SAME)
        .findFirst()
        .map(word -> new Pairing(person, true, name, surname, word, LIKENESS))
        .orElse(new Pairing(person, true, name, name, person.named().span(), LIKENESS));
  }

  private void linkCountry(Post post, Span printed) {
    Post.CountryName country = post.country();
    headline.mentions().stream()
        .filter(m -> m.kind() == Kind.PLACE && country != null && m.span().equals(country.span()))
        .filter(m -> forms(post).contains(printed.in(japanese.text())))
        .findFirst()
        .ifPresent(m -> links.add(m, printed, LIKENESS));
  }
}
