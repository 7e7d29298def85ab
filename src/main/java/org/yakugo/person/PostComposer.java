package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.language.Language;
import org.yakugo.person.TitleTable.Complement;

/** Puts the Japanese of an office together from its rank, qualifiers, field, bodies and country. */
final class PostComposer {
  private static final double TABLE = 0.9;
  private static final double SECOND_FORM = 0.15;
  private static final double NOT_RENDERED = 0.35;

  private final HouseStyle style;
  private final KnownParts known;
  private final Language language;
  private final TitlePattern.Parts parts;

  PostComposer(Language language, HouseStyle style, KnownParts known, NameReadings readings) {
    this.language = language;
    this.style = style;
    this.known = known;
    this.parts =
        new TitlePattern.Parts(
            language,
            style,
            new BodyComposer(known, readings, language),
            new TopicComposer(known, language),
            QualifierTable.of(language),
            HeadTitles.of(language));
  }

  /**
   * An office in Japanese.
   *
   * @param titles without the country, unless it is part of them
   * @param country the country to stand before them; empty if none is to
   * @param joined one before the other
   */
  record Rendered(List<Composition> titles, String country, BinaryOperator<String> joined) {

    /** With the country. */
    List<Composition> forms() {
      return country.isEmpty()
          ? titles
          : Composition.map(titles, title -> joined.apply(country, title));
    }
  }

  /**
   * The forms of an office, best first; no titles if a part of it can't be rendered.
   *
   * @param text that the post was found in
   */
  Rendered compose(String text, Post post) {
    return compose(text, post, post.country() == null ? null : post.country().code());
  }

  /**
   * The first of several offices, with the country that any of them names.
   *
   * @param nationality ISO 3166 code of the country whose words are used where no office names one;
   *     null if it isn't known
   */
  List<Composition> compose(
      String text, List<Post> held, @Nullable String nationality, boolean withoutCountry) {
    Post first = held.getFirst();
    String code = Post.country(held).orElse(null);
    Rendered rendered = compose(text, first, code == null ? nationality : code);
    return withoutCountry || code == null ? rendered.titles() : rendered.forms();
  }

  /** The forms of an office without its country, with the words that its country uses. */
  List<Composition> titles(String text, Post post, @Nullable String code) {
    return compose(text, post, code).titles();
  }

  private Rendered compose(String text, Post post, @Nullable String code) {
    String country = CountryWords.name(code, style.countries(), language);
    TitleTable.Line line = TitleTable.of(language).lineFor(post, code);
    List<Composition> decided = decided(text, post, code, line);
    if (!decided.isEmpty()) {
      String first = decided.getFirst().japanese();
      boolean named = !country.isEmpty() && first.startsWith(country);
      return rendered(decided, named || isShortened(first, post, code, line) ? "" : country);
    }
    if (line == null) {
      return rendered(List.of(), "");
    }
    TitlePattern fill = new TitlePattern(parts, post, code, country, line);
    List<Composition> titles = new ArrayList<>();
    double confidence = TABLE * Math.pow(NOT_RENDERED, unrendered(post, line));
    for (String pattern : line.patterns(style.titles())) {
      if (pattern.contains("{seat}") && parts.seat().equals(code)) {
        continue;
      }
      for (Composition title : fill.fill(pattern)) {
        titles.add(title.times(confidence));
      }
      confidence *= SECOND_FORM;
    }
    boolean named = fill.namesCountry() || line.with().contains(Complement.COUNTRY);
    return rendered(Composition.best(titles), named ? "" : country);
  }

  private Rendered rendered(List<Composition> titles, String country) {
    boolean inShort = style.countries() == HouseStyle.CountryNames.AMERICA_SHORT;
    return new Rendered(
        titles,
        country,
        inShort ? BodyNames::join : (c, title) -> CountryWords.join(c, title, "・"));
  }

  /** Whether 加外相 is 外相 with the country's one character, so that カナダ isn't put before it. */
  private boolean isShortened(
      String title, Post post, @Nullable String code, TitleTable.@Nullable Line line) {
    String one = CountryWords.name(code, HouseStyle.CountryNames.ONE_CHARACTER, language);
    if (one.length() != 1 || !title.startsWith(one) || line == null) {
      return false;
    }
    TitlePattern fill = new TitlePattern(parts, post, code, "", line);
    String rest = title.substring(1);
    return Stream.concat(line.headline().stream(), line.formal().stream())
        .flatMap(pattern -> fill.fill(pattern).stream())
        .anyMatch(form -> form.japanese().equals(rest));
  }

  /**
   * What glossary or memory say of the office as a whole. What they say of any country's gives way
   * to a line of the table for the very country, and to one that puts the country inside.
   */
  private List<Composition> decided(
      String text, Post post, @Nullable String code, TitleTable.@Nullable Line line) {
    if (line != null && line.with().contains(Complement.COUNTRY)) {
      return List.of();
    }
    List<Composition> whole = find(post.span().in(text), code);
    if (!whole.isEmpty() && !post.span().equals(post.bare())) {
      return whole;
    }
    String bare = post.bare().in(text);
    List<Composition> forms = find(bare, code);
    Post.Phrase field = post.topic();
    boolean alone = post.qualifiers().isEmpty() && post.bodies().isEmpty() && !post.plural();
    if (forms.isEmpty() && field != null && field.span() == null && alone) {
      forms = find(field.text() + " " + post.rank(), code); // of a minister's counterpart
    }
    boolean special = line != null && !line.countries().isEmpty();
    return special && forms.equals(find(bare, null)) ? List.of() : forms;
  }

  private List<Composition> find(String english, @Nullable String code) {
    return known.find(english.replaceAll("\\s+", " "), Kind.TITLE, code);
  }

  /** How many complements the line leaves out. */
  private static int unrendered(Post post, TitleTable.Line line) {
    int count = 0;
    for (Complement complement : TitleTable.complements(post)) {
      boolean matters =
          complement != Complement.COUNTRY && complement != Complement.BODY
              || complement == Complement.BODY && !line.with().contains(Complement.PERSON);
      count += matters && !line.with().contains(complement) ? 1 : 0;
    }
    return count;
  }
}
