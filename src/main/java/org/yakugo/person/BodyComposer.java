package org.yakugo.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/**
 * Renders the bodies that offices belong to, the widest first: {@code Foreign Relations Committee
 * of the Parliament} as 議会外交委員会.
 */
final class BodyComposer {

  private record Noun(Set<String> countries, List<String> japanese) {}

  private static final Pattern ACRONYM_AFTER =
      Pattern.compile("\\s*\\(([A-Z][A-Za-z0-9-]*[A-Z0-9])\\)$");
  private static final Facts<PhraseTable<List<Noun>>> NOUNS = Facts.of(BodyComposer::nouns);
  private static final Set<String> SILENT = Set.of("the", "on", "for", "in");
  private static final double NOUN = 0.9;
  private static final double SECOND_FORM = 0.2;
  private static final double ACRONYM = 0.85;
  private static final double BY_SOUND = 0.5;

  private final KnownParts known;
  private final NameReadings readings;
  private final TopicComposer topics;
  private final Language language;
  private final PhraseTable<List<Noun>> bodyNouns;

  BodyComposer(KnownParts known, NameReadings readings, Language language) {
    this.language = language;
    this.bodyNouns = NOUNS.in(language);
    this.known = known;
    this.readings = readings;
    this.topics = new TopicComposer(known, language);
  }

  /**
   * A rendered body.
   *
   * @param namesCountry whether the country is part of it already
   */
  record Rendered(List<Composition> forms, boolean namesCountry) {}

  /** The forms of a body; empty forms if a word isn't known. */
  Rendered compose(Post.Body body, String country) {
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
  private Rendered known(Post.Body body, String country) {
    List<Composition> whole = known.find(body.whole(), Kind.ORGANISATION, country);
    List<Composition> bare = known.find(body.text(), Kind.ORGANISATION, country);
    List<Composition> forms = whole.isEmpty() || isCountryAnd(bare, whole, country) ? bare : whole;
    return forms.isEmpty() ? null : new Rendered(forms, isNamed(forms, country));
  }

  /** アゼルバイジャン議会 is 議会 of that country; トルコ大国民議会 is a name of its own. */
  private boolean isCountryAnd(List<Composition> bare, List<Composition> whole, String country) {
    return country != null
        && !bare.isEmpty()
        && Countries.of(language)
            .byCode(country)
            .filter(
                c -> whole.getFirst().japanese().equals(c.japanese() + bare.getFirst().japanese()))
            .isPresent();
  }

  private Rendered composed(Post.Body body, String country) {
    List<Token> tokens = EnglishTokenizer.tokenize(body.text());
    boolean named =
        CountryWords.find(body.text(), tokens, language).stream()
            .anyMatch(m -> m.sense() != Sense.CAPITAL && m.sense() != Sense.CITY);
    return new Rendered(chain(body.text(), tokens, country), named);
  }

  /** アジア開発銀行（ADB） where the English has the acronym too. */
  private static List<Composition> withAcronym(String acronym, List<Composition> forms) {
    List<Composition> all = new ArrayList<>();
    for (Composition form : forms) {
      String both = form.japanese() + "（" + acronym + "）";
      all.add(new Composition(both, form.confidence(), form.reasons()));
      all.add(form.times(SECOND_FORM));
    }
    return Composition.best(all);
  }

  /** The parliament of a country. */
  List<Composition> parliament(String country) {
    Match<List<Noun>> noun = bodyNouns.longestAt(EnglishTokenizer.tokenize("parliament"), 0);
    return noun == null ? List.of() : forms(noun.value(), country);
  }

  private boolean isNamed(List<Composition> forms, String country) {
    return country != null
        && Countries.of(language)
            .byCode(country)
            .filter(c -> forms.getFirst().japanese().contains(c.japanese()))
            .isPresent();
  }

  /** "A of the B of the C" becomes C, B, A. */
  private List<Composition> chain(String text, List<Token> tokens, String country) {
    List<Composition> result = List.of(Composition.of("", 1));
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean of = i < tokens.size() && tokens.get(i).is("of") && !isInsideNoun(tokens, from, i);
      if (i < tokens.size() && !of) {
        continue;
      }
      List<Composition> link = link(text, tokens.subList(from, i), country);
      if (link.isEmpty()) {
        return List.of();
      }
      result = Composition.join(link, result, (inner, rest) -> inner + rest);
      from = i + 1;
    }
    return result;
  }

  private boolean isInsideNoun(List<Token> tokens, int from, int of) {
    for (int i = from; i < of; i++) {
      Match<List<Noun>> noun = bodyNouns.longestAt(tokens, i);
      if (noun != null && noun.end() > of) {
        return true;
      }
    }
    return false;
  }

  /** One link of the chain: what the body deals with, and its noun. */
  private List<Composition> link(String text, List<Token> tokens, String country) {
    StringBuilder topic = new StringBuilder();
    StringBuilder places = new StringBuilder();
    List<Composition> owner = List.of(Composition.of("", 1));
    List<Composition> nouns = List.of(Composition.of("", 1));
    for (int i = 0; i < tokens.size(); ) {
      Token token = tokens.get(i);
      if (SILENT.contains(token.folded()) || token.isPossessive()) {
        i++;
        continue;
      }
      if (token.is("(")) {
        break;
      }
      Match<List<Noun>> noun = bodyNouns.longestAt(tokens, i);
      int fieldEnd = fieldEnd(tokens, i);
      if (noun != null && noun.end() >= fieldEnd) {
        List<Composition> forms = forms(noun.value(), country);
        nouns = Composition.join(nouns, forms, String::concat);
        i = noun.end();
        continue;
      }
      CountryMatch place = placeAt(text, tokens, i);
      if (place != null && fieldEnd < 0) {
        boolean seat = i > 0 && tokens.get(i - 1).is("in");
        places.append(places.isEmpty() ? "" : "・").append(seat ? "在" : "").append(place.japanese());
        i = after(tokens, i, place.span().end());
        i = i < tokens.size() && tokens.get(i).isDash() ? i + 1 : i;
        continue;
      }
      if (fieldEnd > 0 || token.is("and") || token.is("&") || token.is(",") || token.isDash()) {
        int end = Math.max(fieldEnd, i + 1);
        topic.append(' ').append(text, token.start(), tokens.get(end - 1).end());
        i = end;
        continue;
      }
      List<Composition> proper = proper(token, country);
      if (proper.isEmpty()) {
        return List.of();
      }
      boolean leads = i == 0 && isAcronym(token);
      owner = leads ? proper : owner;
      nouns = leads ? nouns : Composition.join(nouns, proper, String::concat);
      i++;
    }
    List<Composition> field = field(topic.toString().trim(), nouns, country);
    List<Composition> owned = Composition.join(owner, field, String::concat);
    return Composition.map(Composition.join(owned, nouns, String::concat), f -> places + f);
  }

  private List<Composition> field(String topic, List<Composition> nouns, String country) {
    if (topic.isBlank()) {
      return List.of(Composition.of("", 1));
    }
    boolean ministry = nouns.getFirst().japanese().startsWith("省");
    return topics.compose(
        topic, ministry ? TopicComposer.Use.MINISTRY : TopicComposer.Use.ELSEWHERE, country);
  }

  private List<Composition> proper(Token token, String country) {
    List<Composition> place = known.find(token.text(), Kind.PLACE, country);
    if (!place.isEmpty()) {
      return place;
    }
    if (isAcronym(token)) {
      return List.of(
          Composition.of(token.text(), ACRONYM, token.text() + " stays in Latin letters"));
    }
    return readings.of(token.text(), country).stream().map(r -> r.times(BY_SOUND)).toList();
  }

  private static boolean isAcronym(Token token) {
    return token.text().chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private int fieldEnd(List<Token> tokens, int i) {
    Match<String> topic = Vocabulary.of(language).topics.longestAt(tokens, i);
    return topic == null ? -1 : topic.end();
  }

  private CountryMatch placeAt(String text, List<Token> tokens, int i) {
    return CountryWords.find(text, EnglishTokenizer.tokenize(text), language).stream()
        .filter(match -> match.span().start() == tokens.get(i).start())
        .findFirst()
        .orElse(null);
  }

  private static int after(List<Token> tokens, int from, int offset) {
    int i = from;
    while (i < tokens.size() && tokens.get(i).start() < offset) {
      i++;
    }
    return i;
  }

  private static List<Composition> forms(List<Noun> nouns, String country) {
    Noun noun =
        nouns.stream()
            .filter(n -> country != null && n.countries().contains(country))
            .findFirst()
            .orElse(
                nouns.stream()
                    .filter(n -> n.countries().contains("*"))
                    .findFirst()
                    .orElse(nouns.getFirst()));
    List<Composition> forms = new ArrayList<>();
    double confidence = NOUN;
    for (String japanese : noun.japanese()) {
      forms.add(Composition.of(japanese, confidence));
      confidence *= SECOND_FORM;
    }
    return forms;
  }

  private static PhraseTable<List<Noun>> nouns(Language language) {
    PhraseTable<List<Noun>> table = new PhraseTable<>();
    Map<String, List<Noun>> byEnglish = new LinkedHashMap<>();
    language
        .table("bodies")
        .each(
            row -> {
              Noun noun =
                  new Noun(Set.copyOf(row.words("countries")), row.alternatives("japanese"));
              for (String english : row.alternatives("english")) {
                byEnglish.computeIfAbsent(english, e -> new ArrayList<>()).add(noun);
              }
            });
    byEnglish.forEach(table::add);
    byEnglish.forEach(
        (english, nouns) ->
            Vocabulary.plurals(english).forEach(plural -> table.add(plural, nouns)));
    return table;
  }
}
