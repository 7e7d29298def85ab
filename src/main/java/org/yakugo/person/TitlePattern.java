package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.Language;
import org.yakugo.person.TopicComposer.Use;

/** Fills the patterns of a line of posts for one post: {@code {topic}相}. */
final class TitlePattern {
  private static final double SECOND_FORM = 0.15;

  /** What titles are put together with. */
  record Parts(
      Language language,
      HouseStyle style,
      BodyComposer bodies,
      TopicComposer topics,
      QualifierTable qualifiers,
      HeadTitles heads) {

    /** The country that the house sits in; no ambassador is sent to his own. */
    String seat() {
      return style.home().isEmpty() ? "JP" : style.home();
    }
  }

  private final Parts parts;
  private final Post post;
  private final @Nullable String code;
  private final String country;
  private final String beforeRank;
  private final String beforeTitle;
  private final String afterTitle;
  private final List<String> left;
  private boolean namesCountry;

  TitlePattern(
      Parts parts, Post post, @Nullable String code, String country, TitleTable.Line line) {
    this.parts = parts;
    this.post = post;
    this.code = code;
    this.country = country;
    this.left = new ArrayList<>(post.qualifiers());
    line.qualifiers().forEach(left::remove);
    if (Ranks.of(parts.language()).isOneOfSeveral(post)) {
      left.replaceAll(word -> word.equals("former") ? "earlier" : word); // 元候補
    }
    this.beforeRank = parts.qualifiers().beforeRank(left);
    this.beforeTitle = parts.qualifiers().beforeTitle(left);
    this.afterTitle = parts.qualifiers().afterTitle(left);
  }

  List<Composition> fill(String pattern) {
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
    String other = parts.qualifiers().otherBeforeTitle(left);
    if (other.isEmpty()) {
      return whole;
    }
    List<Composition> both = new ArrayList<>(whole);
    Composition.map(forms, f -> other + f + afterTitle)
        .forEach(form -> both.add(form.times(SECOND_FORM)));
    return both;
  }

  /** Whether a body of those filled in names the country itself. */
  boolean namesCountry() {
    return namesCountry;
  }

  private List<Composition> append(List<Composition> forms, String slot) {
    return switch (slot) {
      case "country" ->
          Composition.map(forms, f -> CountryWords.join(f, country, parts.style().separator()));
      case "seat" -> Composition.map(forms, f -> f + seat());
      case "host" -> Composition.map(forms, f -> f + host());
      case "head" -> Composition.join(forms, heads(post.rank(), beforeRank), this::joined);
      case "body" -> Composition.join(forms, chain(), this::joined);
      case "ministry" -> Composition.join(forms, ministries(), this::joined);
      case "parliament" -> Composition.join(forms, parts.bodies().parliament(code), this::joined);
      case "person" ->
          post.bodies().isEmpty()
              ? Composition.map(forms, f -> f + person())
              : Composition.join(
                  forms, heads(Objects.requireNonNull(post.person()), ""), this::joined);
      default -> Composition.join(forms, field(slot), this::joined);
    };
  }

  /** A body that names its country itself has it once: 駐ケニア|EU|EU代表部大使. */
  private String joined(String before, String after) {
    boolean twice = !country.isEmpty() && before.endsWith(country) && after.startsWith(country);
    if (twice) {
      return before + after.substring(country.length());
    }
    return CountryWords.join(before, after, parts.style().separator());
  }

  private List<Composition> field(String slot) {
    Post.Phrase phrase = slot.equals("charge") ? post.charge() : post.topic();
    Use use =
        switch (slot) {
          case "topic" -> Use.MINISTRY;
          case "short" -> Use.SHORT;
          default -> Use.ELSEWHERE;
        };
    return parts.topics().compose(Objects.requireNonNull(phrase).text(), use, code);
  }

  /** {@code Governor of Sao Paulo}: of the province that the town gives its name to. */
  private List<Composition> province() {
    String town = post.bodies().size() == 1 ? post.bodies().getFirst().text() : "";
    Optional<CountryMatch> place =
        Countries.of(parts.language()).get(town).filter(match -> match.sense().isTown());
    if (place.isEmpty()) {
      return chain();
    }
    String of = place.get().country().code();
    String name = town + (of.equals("JP") ? " Prefecture" : " Province");
    return parts
        .bodies()
        .compose(new Post.Body(name, name, post.bodies().getFirst().span()), of)
        .forms();
  }

  private List<Composition> chain() {
    List<Composition> forms = List.of(Composition.of("", 1));
    for (Post.Body body : post.bodies()) {
      BodyComposer.Rendered rendered = parts.bodies().compose(body, code);
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
    for (Composition body : rank.equals("governor") ? province() : chain()) {
      String title = parts.heads().of(body.japanese(), rank, prefix);
      if (title != null) {
        forms.add(new Composition(title, body.confidence(), body.reasons()));
      }
      String plain = parts.heads().appended(body.japanese(), rank, prefix);
      if (plain != null && !plain.equals(title)) {
        forms.add(new Composition(plain, body.confidence() * SECOND_FORM, body.reasons()));
      }
    }
    return forms;
  }

  /** Whom the holder serves, as the country calls that office: 大統領, 国家主席. */
  private String person() {
    TitleTable.Line line =
        TitleTable.of(parts.language())
            .lineFor(Post.named(Objects.requireNonNull(post.person())), code);
    return line == null ? "" : line.headline().getFirst().replaceAll("\\^|\\{.*}", "");
  }

  /** 日 for Japan: 駐日大使. */
  private String host() {
    return seat(Objects.requireNonNull(post.host()).code());
  }

  /** The country that the house sits in; Japan if it is none in particular. */
  private String seat() {
    return seat(parts.seat());
  }

  private String seat(String code) {
    return code.equals("JP")
        ? "日"
        : CountryWords.name(code, parts.style().countries(), parts.language());
  }
}
