package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Country;
import org.yakugo.language.Language;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/**
 * Renders the bodies that offices belong to, the widest first: {@code Foreign Relations Committee
 * of the Parliament} as 議会外交委員会.
 */
record BodyComposer(KnownParts known, NameReadings readings, Language language) {

  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
  private static final Pattern ACRONYM_AFTER =
      Pattern.compile("\\s*\\(([A-Z][A-Za-z0-9-]*[A-Z0-9])\\)$");
  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?i)\\b(?:state|national|international|medical|\\p{L}+) (?:university|academy) of (?:the )?$");

  /** サウジ. */
  private static final int SHORTENED = 3;

  private static final double SECOND_FORM = 0.2;

  /**
   * A rendered body.
   *
   * @param namesCountry whether the country is part of it already
   */
  record Rendered(List<Composition> forms, boolean namesCountry) {}

  /** The forms of a body; empty forms if a word isn't known. */
  Rendered compose(Post.Body body, @Nullable String country) {
    Rendered exact = known(body, country);
    Matcher acronym = ACRONYM_AFTER.matcher(body.text());
    if (exact != null || !acronym.find()) {
      return exact == null ? composed(body, country) : exact;
    }
    String whole = ACRONYM_AFTER.matcher(body.whole()).replaceFirst("");
    Rendered plain =
        compose(
            new Post.Body(body.text().substring(0, acronym.start()), whole, body.span()), country);
    return new Rendered(withAcronym(acronym.group(1), plain.forms()), plain.namesCountry());
  }

  /** What glossary or memory say of the whole body; null if nothing. */
  private @Nullable Rendered known(Post.Body body, @Nullable String country) {
    List<Composition> whole = known.find(body.whole(), Kind.ORGANISATION, country);
    List<Composition> bare = known.find(body.text(), Kind.ORGANISATION, country);
    List<Composition> forms = whole.isEmpty() || isCountryAnd(bare, whole, country) ? bare : whole;
    return forms.isEmpty()
        ? null
        : new Rendered(forms, isNamed(forms, country) || forms == whole && isLed(body, country));
  }

  /** Japan Bank for International Cooperation is 国際協力銀行: its own name has no country. */
  private boolean isLed(Post.Body body, @Nullable String country) {
    return country != null
        && Countries.of(language)
            .byCode(country)
            .filter(c -> body.whole().startsWith(c.english() + " "))
            .isPresent();
  }

  /** アゼルバイジャン議会 is 議会 of that country; トルコ大国民議会 is a name of its own. */
  private boolean isCountryAnd(
      List<Composition> bare, List<Composition> whole, @Nullable String country) {
    return country != null
        && !bare.isEmpty()
        && Countries.of(language)
            .byCode(country)
            .filter(
                c -> whole.getFirst().japanese().equals(c.japanese() + bare.getFirst().japanese()))
            .isPresent();
  }

  private Rendered composed(Post.Body body, @Nullable String country) {
    List<Token> tokens = EnglishTokenizer.tokenize(body.text());
    boolean named =
        CountryWords.find(body.text(), tokens, language).stream()
            .anyMatch(m -> !m.sense().isTown());
    List<Composition> forms = chain(body.text(), tokens, country, false);
    return new Rendered(forms, named || !forms.isEmpty() && isNamed(forms, country));
  }

  /** アジア開発銀行（ADB） where the English has the acronym too. */
  static List<Composition> withAcronym(String acronym, List<Composition> forms) {
    List<Composition> all = new ArrayList<>();
    for (Composition form : forms) {
      String both = form.japanese() + "（" + acronym + "）";
      all.add(new Composition(both, form.confidence(), form.reasons()));
      all.add(form.times(SECOND_FORM));
    }
    return Composition.best(all);
  }

  /** The parliament of a country. */
  List<Composition> parliament(@Nullable String country) {
    Match<BodyNouns.Forms> noun =
        BodyNouns.of(language).at(EnglishTokenizer.tokenize("parliament"), 0);
    return noun == null ? List.of() : BodyNouns.in(noun.value(), country);
  }

  private boolean isNamed(List<Composition> forms, @Nullable String country) {
    return country != null
        && Countries.of(language)
            .byCode(country)
            .filter(c -> isNamed(forms.getFirst().japanese(), c))
            .isPresent();
  }

  /** Also in short, サウジアラムコ, or by one character: 米インド太平洋軍 isn't 米国米インド太平洋軍. */
  private static boolean isNamed(String body, Country country) {
    String name = country.japanese();
    return body.contains(name)
        || body.startsWith(name.substring(0, Math.min(SHORTENED, name.length())))
        || !country.oneCharacter().isEmpty() && body.startsWith(country.oneCharacter());
  }

  /**
   * "A of the B of the C" becomes C, B, A.
   *
   * @param alone whether the name stands for itself and not within a post
   */
  List<Composition> chain(
      String text, List<Token> tokens, @Nullable String country, boolean alone) {
    List<Composition> result = List.of(Composition.of("", 1));
    String ordinal = "";
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean of =
          i < tokens.size()
              && (tokens.get(i).is("of") || tokens.get(i).is("under"))
              && !isInsideNoun(tokens, from, i)
              && !isOfField(tokens, from, i);
      if (i < tokens.size() && !of) {
        continue;
      }
      String session = session(tokens.subList(from, i));
      if (!session.isEmpty() && of) {
        ordinal = session;
        from = i + 1;
        continue;
      }
      List<Composition> link = link(text, tokens.subList(from, i), country, alone && from == 0);
      if (link.isEmpty()) {
        return List.of();
      }
      String before = from == 0 || from == i ? "" : text.substring(0, tokens.get(from).start());
      result =
          SCHOOL.matcher(before).find() && isSubject(tokens.subList(from, i))
              ? Composition.join(result, link, BodyComposer::withSubject)
              : Composition.join(link, result, BodyComposer::behind);
      from = i + 1;
    }
    String first = ordinal;
    return Composition.map(result, body -> first + body.replace(LinkNouns.FIELD, ""));
  }

  /** A field, not a place: {@code Azerbaijan State University of | Economics}. */
  private boolean isSubject(List<Token> tokens) {
    return !tokens.isEmpty() && Vocabulary.of(language).topics.longestAt(tokens, 0) != null;
  }

  /** アゼルバイジャン国立|経済|大学. */
  private static String withSubject(String school, String subject) {
    int noun = Math.max(school.lastIndexOf("大学"), school.lastIndexOf("アカデミー"));
    return noun < 0
        ? subject + school
        : school.substring(0, noun) + subject + school.substring(noun);
  }

  /** 国連総会 has its owner in it. */
  private static String behind(String owner, String body) {
    if (body.contains(LinkNouns.FIELD)) {
      return LinkNouns.around(owner, body, "");
    }
    boolean owned = !owner.isEmpty() && body.startsWith(owner);
    return owned ? body : BodyNames.join(owner, body);
  }

  /** 第80回 of {@code 80th session}; empty if it is something else. */
  private static String session(List<Token> tokens) {
    boolean session = tokens.size() > 1 && tokens.getLast().is("session");
    Matcher number = ORDINAL.matcher(session ? tokens.getFirst().text() : "");
    return number.matches() ? "第" + number.group(1) + "回" : "";
  }

  /**
   * Whether a field of work stands behind {@code of}, which is then the noun's like one in front of
   * it: {@code Central Bureau of Statistics} as 中央統計局.
   */
  private boolean isOfField(List<Token> tokens, int from, int of) {
    return of > from && isField(tokens, of + 1);
  }

  /** Whether all that stands there, to the next {@code of}, is a field of work. */
  boolean isField(List<Token> tokens, int from) {
    boolean field = false;
    for (int i = from; i < tokens.size() && !tokens.get(i).is("of"); ) {
      Match<String> topic = Vocabulary.of(language).topics.longestAt(tokens, i);
      boolean joint = tokens.get(i).is("and") || tokens.get(i).is(",") || tokens.get(i).is("the");
      if (!joint && (topic == null || BodyNouns.of(language).at(tokens, i) != null)) {
        return false;
      }
      field |= topic != null;
      i = topic == null ? i + 1 : topic.end();
    }
    return field;
  }

  private boolean isInsideNoun(List<Token> tokens, int from, int of) {
    for (int i = from; i < of; i++) {
      Match<BodyNouns.Forms> noun = BodyNouns.of(language).at(tokens, i);
      if (noun != null && noun.end() > of) {
        return true;
      }
    }
    return false;
  }

  private List<Composition> link(
      String text, List<Token> tokens, @Nullable String country, boolean first) {
    int owner = owner(tokens);
    if (owner > 0) {
      String words = text.substring(tokens.getFirst().start(), tokens.get(owner - 1).end());
      List<Composition> decided = known.find(words, Kind.ORGANISATION, country);
      return Composition.join(
          decided.isEmpty() ? link(text, tokens.subList(0, owner), country, first) : decided,
          link(text, tokens.subList(owner + 1, tokens.size()), country, false),
          (whole, part) -> behind(whole, part));
    }
    return new BodyLink(text, tokens, country, first, language, known, readings).compose();
  }

  /** Index of the 's of a body that owns the rest: {@code Senate|'s Defence Committee}; else 0. */
  private int owner(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      for (int from = i - 1; tokens.get(i).isPossessive() && from >= 0; from--) {
        Match<BodyNouns.Forms> noun = BodyNouns.of(language).at(tokens, from);
        if (noun != null && noun.end() == i) {
          return i;
        }
      }
    }
    return 0;
  }
}
