package org.yakugo.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.Language;
import org.yakugo.language.WordKinds;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.TopicComposer.Use;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/**
 * One link of a body's name, between one {@code of} and the next: the countries it is of, the body
 * that it belongs to, what it deals with and its noun, in this order in Japanese ({@code NATO
 * Liaison Office}, {@code Ukrainian Committee on Foreign Policy}).
 */
final class BodyLink {
  private static final String UN = "国連";
  private static final Pattern NOUN = Pattern.compile("[省庁局]");
  private static final Pattern OWN_NOUN = Pattern.compile(".{2,}[庁局省]");
  private static final int LONGEST_OWNER = 4;
  private static final Set<String> ABROAD = Set.of("in", "to");
  private static final List<Composition> NOTHING = List.of(Composition.of("", 1));
  private static final double ACRONYM = 0.85;
  private static final double BY_SOUND = 0.1;

  private final String text;
  private final List<Token> tokens;
  private final @Nullable String country;
  private final Language language;
  private final KnownParts known;
  private final NameReadings readings;
  private final TopicComposer topics;
  private final LinkNouns linkNouns;
  private final Map<Integer, CountryMatch> countries;

  private final StringBuilder topic = new StringBuilder();
  private final LinkPlaces places;
  private List<Composition> owner = NOTHING;
  private List<Composition> nouns = NOTHING;

  /**
   * @param tokens of the text, those of the link
   * @param country whose words for bodies hold; null if unknown
   * @param first whether it is the link that says what the whole is
   */
  BodyLink(
      String text,
      List<Token> tokens,
      @Nullable String country,
      boolean first,
      Language language,
      KnownParts known,
      NameReadings readings) {
    this.text = text;
    this.tokens = tokens;
    this.country = country;
    this.language = language;
    this.known = known;
    this.readings = readings;
    this.topics = new TopicComposer(known, language);
    this.linkNouns = new LinkNouns(tokens, first, language);
    this.countries = CountryWords.byStart(text, EnglishTokenizer.tokenize(text), language);
    this.places = new LinkPlaces(tokens, i -> placeAt(i) != null);
  }

  /** The forms, best first; empty if a word isn't known. */
  List<Composition> compose() {
    for (int i = 0; i < tokens.size(); ) {
      Token token = tokens.get(i);
      if (token.is("(")) {
        break;
      }
      if (token.is("of") && !topic.isEmpty()) {
        topic.append(" of");
      }
      int next = BodyWords.isSilent(token) || token.is("of") ? i + 1 : next(i);
      if (next < 0) {
        return List.of();
      }
      i = next;
    }
    if (owner == NOTHING && !topic.isEmpty()) {
      nouns = Composition.map(nouns, LinkNouns::office);
    }
    List<Composition> owned = Composition.join(owner, field(), String::concat);
    return Composition.map(Composition.join(owned, nouns, this::together), places::before);
  }

  /** A field that is called by its body, 航空管制庁 or 管理局, has the noun of one already. */
  private String together(String field, String noun) {
    if (!field.isEmpty() && noun.startsWith(UN)) {
      return together(field, noun.substring(UN.length())); // UNESCO | General Assembly
    }
    boolean service = noun.equals("軍") && (field.endsWith("軍") || field.endsWith("隊"));
    boolean own = NOUN.matcher(noun).matches() && OWN_NOUN.matcher(field).matches();
    boolean twice = !service && (own || field.endsWith(noun));
    String plain = twice ? field.substring(0, field.length() - noun.length()) : field;
    return LinkNouns.around(plain, service ? "司令部" : noun, isMission() ? "・" : "");
  }

  /** {@code Aral Sea | region}, {@code Central Asia}–{@code Italy Summit}; else -1. */
  private int regionEnd(int i) {
    for (int end = Math.min(tokens.size(), i + 3); end > i; end--) {
      boolean opens = i == 0 && end == 2 && linkNouns.at(1) == null;
      boolean paired = end < tokens.size() && (opens || tokens.get(end).isDash());
      String words = text.substring(tokens.get(i).start(), tokens.get(end - 1).end());
      if ((paired || places.isPaired(i)) && !known.find(words, Kind.PLACE, country).isEmpty()) {
        return end;
      }
    }
    return -1;
  }

  private boolean leads() {
    return topic.isEmpty() && nouns == NOTHING;
  }

  /** Takes what starts at a token, and says where it ends; -1 if nothing known does. */
  private int next(int i) {
    Match<BodyNouns.Forms> noun = linkNouns.at(i);
    Match<List<Composition>> holders =
        noun == null && placeAt(i) == null ? linkNouns.holders(i, text, topics, country) : null;
    if (holders != null) {
      nouns = Composition.join(nouns, holders.value(), String::concat);
      return holders.end();
    }
    int fieldEnd = fieldEnd(i);
    if (isSent(i)) {
      nouns = Composition.join(nouns, List.of(Composition.of("ミッション", ACRONYM)), String::concat);
      return i + 1;
    }
    boolean looksAfter = nouns != NOTHING && fieldEnd > 0 && tokens.get(i - 1).is("for");
    if (noun != null && noun.end() >= fieldEnd && !looksAfter) {
      List<Composition> forms =
          linkNouns.isVisitors(i)
              ? List.of(Composition.of("代表団", ACRONYM))
              : BodyNouns.in(noun.value(), country);
      if (isOwner(noun.end())) {
        owner = Composition.join(owner, forms, BodyNames::join);
      } else {
        nouns = Composition.join(nouns, forms, (a, b) -> a.endsWith(b) ? a : a + b);
      }
      return noun.end();
    }
    if (leads() && places.isListed(i)) {
      return i + 1;
    }
    int body = i == 0 ? bodyEnd() : -1;
    if (body > 0) {
      return body;
    }
    boolean opens = fieldEnd > 0 && topic.isEmpty() && places.opensPair(fieldEnd);
    if (opens || fieldEnd > 0 && topic.isEmpty() && places.isPaired(i)) {
      String partner = text.substring(tokens.get(i).start(), tokens.get(fieldEnd - 1).end());
      places.add(topics.compose(partner, Use.ELSEWHERE, country).getFirst().japanese());
      return opens ? fieldEnd + 1 : fieldEnd;
    }
    CountryMatch place = placeAt(i);
    if (place != null && fieldEnd < 0) {
      return place(i, place);
    }
    int regionEnd = regionEnd(i);
    if (regionEnd > 0) {
      String region = text.substring(tokens.get(i).start(), tokens.get(regionEnd - 1).end());
      places.add(known.find(region, Kind.PLACE, country).getFirst().japanese());
      boolean dash = regionEnd < tokens.size() && tokens.get(regionEnd).isDash();
      return dash ? regionEnd + 1 : regionEnd;
    }
    return fieldOrName(i, fieldEnd);
  }

  private int fieldOrName(int i, int fieldEnd) {
    Token token = tokens.get(i);
    if (token.isDash() && leads() && owner != NOTHING) {
      return i + 1; // Souss-Massa
    }
    if (fieldEnd > 0 || token.is("and") || token.is("&") || token.is(",") || token.isDash()) {
      return takeField(i, Math.max(fieldEnd, i + 1));
    }
    List<Composition> proper = proper(token);
    if (proper.isEmpty()) {
      Match<String> common = CommonWords.of(language).at(tokens, i);
      return common == null ? -1 : takeField(i, common.end());
    }
    owner = leads() ? Composition.join(owner, proper, BodyNames::join) : owner;
    nouns = leads() ? nouns : Composition.join(nouns, proper, String::concat);
    return i + 1;
  }

  /** Takes a known body that the name begins with: {@code African Union | Peace Council}. */
  private int bodyEnd() {
    for (int end = Math.min(tokens.size() - 1, LONGEST_OWNER); end > 1; end--) {
      String words = text.substring(tokens.getFirst().start(), tokens.get(end - 1).end());
      boolean apart = tokens.get(end).isWord() && tokens.get(end).isCapitalized();
      List<Composition> body = apart ? known.find(words, Kind.ORGANISATION, country) : List.of();
      if (!body.isEmpty()) {
        owner = body;
        return end;
      }
    }
    return -1;
  }

  private int takeField(int from, int end) {
    topic.append(' ').append(text, tokens.get(from).start(), tokens.get(end - 1).end());
    return end;
  }

  /** {@code UN | Climate Agreement}: a body with which the name begins, and what is its own. */
  private boolean isOwner(int end) {
    return nouns == NOTHING
        && topic.isEmpty()
        && end < tokens.size()
        && tokens.get(end).isWord()
        && !BodyWords.isSilent(tokens.get(end))
        && !tokens.get(end).is("and")
        && !tokens.get(end).is("of");
  }

  /** {@code OSCE Mission to Moldova}, but {@code Mission to the UN}. */
  private boolean isSent(int i) {
    return tokens.get(i).is("mission")
        && i > 0
        && i + 2 < tokens.size()
        && ABROAD.contains(tokens.get(i + 1).folded())
        && placeAt(i + 2) != null;
  }

  /** 在バクー米国大使館, 駐ジョージアEU代表部; a pair of countries is joined by ・. */
  private int place(int i, CountryMatch place) {
    String before = i > 0 ? tokens.get(i - 1).folded() : "";
    if (ABROAD.contains(before) && isMission() && (owner != NOTHING || !places.isEmpty())) {
      owner = Composition.map(owner, o -> CountryWords.join(o, place.japanese(), "・"));
    } else if (before.equals("in") || before.equals("to") && nouns != NOTHING && owner == NOTHING) {
      String noun = nouns.getFirst().japanese();
      places.sit(before.equals("in") ? "在" : "駐", place.japanese(), noun);
    } else if (leads() && owner != NOTHING) {
      owner = Composition.map(owner, o -> BodyNames.join(o, place.japanese())); // UNDP | Tajikistan
    } else {
      places.add(place, i);
    }
    int end = i;
    while (end < tokens.size() && tokens.get(end).start() < place.span().end()) {
      end++;
    }
    return end < tokens.size() && tokens.get(end).isDash() ? end + 1 : end;
  }

  /** OSCEモルドバ・ミッション, NATOイラク訓練ミッション, EUジョージア監視団: what is sent to a country. */
  private boolean isMission() {
    return nouns != NOTHING && WordKinds.of(language).is(nouns.getFirst().japanese(), "mission");
  }

  private List<Composition> field() {
    String english = TopicComposer.ordered(topic.toString().trim()).replace(" of ", " ");
    if (english.isBlank()) {
      return NOTHING;
    }
    boolean ministry = nouns.getFirst().japanese().startsWith("省");
    List<Composition> field =
        topics.compose(english, ministry ? Use.MINISTRY : Use.ELSEWHERE, country);
    String noun = nouns.getFirst().japanese();
    return Composition.map(field, f -> linkNouns.behindNation(f, noun));
  }

  private List<Composition> proper(Token token) {
    List<Composition> place = known.find(token.text(), Kind.PLACE, country);
    if (!place.isEmpty()) {
      return place;
    }
    if (BodyWords.isAcronym(token)) {
      List<Composition> body = known.find(token.text(), Kind.ORGANISATION, country);
      return body.isEmpty()
          ? List.of(
              Composition.of(
                  token.text(), ACRONYM, Message.of("stays-in-latin-letters", token.text())))
          : body;
    }
    if (!token.isCapitalized() || BodyWords.isEnglish(token.text(), language)) {
      return List.of();
    }
    return readings.of(token.text(), country).stream().map(r -> r.times(BY_SOUND)).toList();
  }

  private int fieldEnd(int i) {
    Match<String> field = Vocabulary.of(language).topics.longestAt(tokens, i);
    return field == null ? -1 : field.end();
  }

  private @Nullable CountryMatch placeAt(int i) {
    return countries.get(tokens.get(i).start());
  }
}
