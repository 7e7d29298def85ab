package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.language.Language;
import org.yakugo.person.TitleTable.Complement;
import org.yakugo.person.TopicComposer.Use;

/** Puts the Japanese of an office together from its rank, qualifiers, field, bodies and country. */
final class PostComposer {
  private static final double TABLE = 0.9;
  private static final double SECOND_FORM = 0.15;
  private static final double NOT_RENDERED = 0.35;

  private final HouseStyle style;
  private final KnownParts known;
  private final BodyComposer bodies;
  private final TopicComposer topics;
  private final Language language;
  private final QualifierTable qualifiers;
  private final HeadTitles heads;

  PostComposer(Language language, HouseStyle style, KnownParts known, NameReadings readings) {
    this.language = language;
    this.qualifiers = QualifierTable.of(language);
    this.heads = HeadTitles.of(language);
    this.style = style;
    this.known = known;
    this.bodies = new BodyComposer(known, readings, language);
    this.topics = new TopicComposer(known, language);
  }

  /**
   * An office in Japanese.
   *
   * @param titles without the country, unless it is part of them
   * @param country the country to stand before them; empty if none is to
   */
  record Rendered(List<Composition> titles, String country) {

    /** With the country. */
    List<Composition> forms() {
      return country.isEmpty()
          ? titles
          : Composition.map(titles, title -> CountryWords.join(country, title, "・"));
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
      String text, List<Post> held, String nationality, boolean withoutCountry) {
    Post first = held.getFirst();
    String code =
        held.stream()
            .map(Post::country)
            .filter(c -> c != null)
            .map(Post.CountryName::code)
            .findFirst()
            .orElse(null);
    Rendered rendered = compose(text, first, code == null ? nationality : code);
    return withoutCountry || code == null ? rendered.titles() : rendered.forms();
  }

  /** The forms of an office without its country, with the words that its country uses. */
  List<Composition> titles(String text, Post post, String code) {
    return compose(text, post, code).titles();
  }

  private Rendered compose(String text, Post post, String code) {
    String country = CountryWords.name(code, style.countries(), language);
    TitleTable.Line line = TitleTable.of(language).lineFor(post, code);
    List<Composition> decided = decided(text, post, code, line);
    if (!decided.isEmpty()) {
      String first = decided.getFirst().japanese();
      boolean named = !country.isEmpty() && first.startsWith(country);
      return new Rendered(decided, named || isShortened(first, post, code, line) ? "" : country);
    }
    if (line == null) {
      return new Rendered(List.of(), "");
    }
    Fill fill = new Fill(post, code, country, line);
    List<Composition> titles = new ArrayList<>();
    double confidence = TABLE * Math.pow(NOT_RENDERED, unrendered(post, line));
    for (String pattern : line.patterns(style.titles())) {
      if (pattern.contains("{seat}") && seatCode().equals(code)) {
        continue;
      }
      for (Composition title : fill.fill(pattern)) {
        titles.add(title.times(confidence));
      }
      confidence *= SECOND_FORM;
    }
    boolean named = fill.namesCountry || line.with().contains(Complement.COUNTRY);
    return new Rendered(Composition.best(titles), named ? "" : country);
  }

  /** Whether 加外相 is 外相 with the country's one character, so that カナダ isn't put before it. */
  private boolean isShortened(String title, Post post, String code, TitleTable.Line line) {
    String one = CountryWords.name(code, HouseStyle.CountryNames.ONE_CHARACTER, language);
    if (one.length() != 1 || !title.startsWith(one) || line == null) {
      return false;
    }
    Fill fill = new Fill(post, code, "", line);
    String rest = title.substring(1);
    return Stream.concat(line.headline().stream(), line.formal().stream())
        .flatMap(pattern -> fill.fill(pattern).stream())
        .anyMatch(form -> form.japanese().equals(rest));
  }

  /**
   * What glossary or memory say of the office as a whole. What they say of any country's gives way
   * to a line of the table for the very country, and to one that puts the country inside.
   */
  private List<Composition> decided(String text, Post post, String code, TitleTable.Line line) {
    if (line != null && line.with().contains(Complement.COUNTRY)) {
      return List.of();
    }
    List<Composition> whole = find(post.span().in(text), code);
    if (!whole.isEmpty()) {
      return whole;
    }
    String bare = post.bare().in(text);
    List<Composition> forms = find(bare, code);
    boolean special = line != null && !line.countries().isEmpty();
    return special && forms.equals(find(bare, null)) ? List.of() : forms;
  }

  private List<Composition> find(String english, String code) {
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

  /** The country that the house sits in; no ambassador is sent to his own. */
  private String seatCode() {
    return style.home().isEmpty() ? "JP" : style.home();
  }

  /** Fills the patterns of a line for a post. */
  private final class Fill {
    private final Post post;
    private final String code;
    private final String country;
    private final String beforeRank;
    private final String beforeTitle;
    private final String afterTitle;
    private final List<String> left;
    private boolean namesCountry;

    private Fill(Post post, String code, String country, TitleTable.Line line) {
      this.post = post;
      this.code = code;
      this.country = country;
      this.left = new ArrayList<>(post.qualifiers());
      line.qualifiers().forEach(left::remove);
      this.beforeRank = qualifiers.beforeRank(left);
      this.beforeTitle = qualifiers.beforeTitle(left);
      this.afterTitle = qualifiers.afterTitle(left);
    }

    private List<Composition> fill(String pattern) {
      List<Composition> forms = List.of(Composition.of("", 1));
      boolean ranked = pattern.contains("^") || pattern.contains("{head}");
      int i = 0;
      while (i < pattern.length()) {
        int open = pattern.indexOf('{', i);
        if (open < 0) {
          open = pattern.length();
        }
        String literal = pattern.substring(i, open).replace("^", beforeRank);
        forms = Composition.map(forms, f -> joined(f, literal));
        if (open == pattern.length()) {
          break;
        }
        int close = pattern.indexOf('}', open);
        forms = append(forms, pattern.substring(open + 1, close));
        i = close + 1;
      }
      String prefix = ranked ? beforeTitle : beforeTitle + beforeRank;
      List<Composition> whole = Composition.map(forms, f -> prefix + f + afterTitle);
      String other = qualifiers.otherBeforeTitle(left);
      if (other.isEmpty()) {
        return whole;
      }
      List<Composition> both = new ArrayList<>(whole);
      Composition.map(forms, f -> other + f + afterTitle)
          .forEach(form -> both.add(form.times(SECOND_FORM)));
      return both;
    }

    private List<Composition> append(List<Composition> forms, String slot) {
      return switch (slot) {
        case "country" ->
            Composition.map(forms, f -> CountryWords.join(f, country, style.separator()));
        case "seat" -> Composition.map(forms, f -> f + seat());
        case "host" -> Composition.map(forms, f -> f + host());
        case "head" -> Composition.join(forms, heads(post.rank(), beforeRank), this::joined);
        case "body" -> Composition.join(forms, chain(), this::joined);
        case "ministry" -> Composition.join(forms, ministries(), this::joined);
        case "parliament" -> Composition.join(forms, bodies.parliament(code), this::joined);
        case "person" ->
            post.bodies().isEmpty()
                ? Composition.map(forms, f -> f + person())
                : Composition.join(forms, heads(post.person(), ""), this::joined);
        default -> Composition.join(forms, field(slot), this::joined);
      };
    }

    private String joined(String before, String after) {
      return CountryWords.join(before, after, style.separator());
    }

    private List<Composition> field(String slot) {
      Post.Phrase phrase = slot.equals("charge") ? post.charge() : post.topic();
      Use use =
          switch (slot) {
            case "topic" -> Use.MINISTRY;
            case "short" -> Use.SHORT;
            default -> Use.ELSEWHERE;
          };
      return topics.compose(phrase.text(), use, code);
    }

    private List<Composition> chain() {
      List<Composition> forms = List.of(Composition.of("", 1));
      for (Post.Body body : post.bodies()) {
        BodyComposer.Rendered rendered = bodies.compose(body, code);
        namesCountry |= rendered.namesCountry();
        forms = Composition.join(rendered.forms(), forms, String::concat);
      }
      return forms;
    }

    /** The bodies without 省. */
    private List<Composition> ministries() {
      return Composition.map(chain(), b -> b.endsWith("省") ? b.substring(0, b.length() - 1) : b);
    }

    private List<Composition> heads(String rank, String prefix) {
      List<Composition> forms = new ArrayList<>();
      for (Composition body : chain()) {
        String title = heads.of(body.japanese(), rank, prefix);
        if (title != null) {
          forms.add(new Composition(title, body.confidence(), body.reasons()));
        }
        String plain = heads.appended(body.japanese(), rank, prefix);
        if (plain != null && !plain.equals(title)) {
          forms.add(new Composition(plain, body.confidence() * SECOND_FORM, body.reasons()));
        }
      }
      return forms;
    }

    private String person() {
      return switch (post.person()) {
        case "president" -> "大統領";
        case "prime-minister", "chancellor" -> "首相";
        case "secretary-general" -> "事務総長";
        case "king" -> "国王";
        case "emir" -> "首長";
        case "speaker" -> "議長";
        case "minister" -> "大臣";
        case "catholicos" -> "カトリコス";
        default -> "";
      };
    }

    /** 日 for Japan: 駐日大使. */
    private String host() {
      return seat(post.host().code());
    }

    /** The country that the house sits in; Japan if it is none in particular. */
    private String seat() {
      return seat(seatCode());
    }

    private String seat(String code) {
      return code.equals("JP") ? "日" : CountryWords.name(code, style.countries(), language);
    }
  }
}
