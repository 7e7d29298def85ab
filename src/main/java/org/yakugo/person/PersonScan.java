package org.yakugo.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.PostParser.Found;
import org.yakugo.person.Vocabulary.HonorificKind;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;

/** One pass over a text for persons and posts. */
final class PersonScan {
  private final Words words;
  private final String text;
  private final @Nullable String home;
  private final PostList posts;
  private final OfficeSense sense;
  private final NameParser names;
  private final NameEvidence evidence;
  private final SurnameFinder surnames;
  private final KnownHolders holders;
  private final List<PersonMention> mentions = new ArrayList<>();

  /**
   * @param home ISO 3166 code of the country whose holders of offices the text names without it;
   *     null if unknown
   */
  PersonScan(Words words, String text, @Nullable String home) {
    this.home = home;
    this.words = words;
    this.text = text;
    this.posts = new PostList(words);
    this.sense = new OfficeSense(words, text);
    this.names = new NameParser(words);
    this.evidence = new NameEvidence(words);
    this.surnames = new SurnameFinder(words.language());
    this.holders = words.holders();
  }

  List<PersonMention> run() {
    int i = 0;
    while (i < words.size()) {
      int end = officeFirst(i);
      if (end < 0) {
        end = nameFirst(i);
      }
      i = end > i ? end : i + 1;
    }
    return mentions;
  }

  /** An office at the token, and its holder if one follows. */
  private int officeFirst(int i) {
    if (words.is(i, "the", "a", "an")) {
      return -1;
    }
    int first = names.afterExcellency(i);
    List<Found> offices = posts.parse(first, false);
    if (offices.isEmpty() || first > i && holderAfter(offices.getLast().end()) == null) {
      return -1;
    }
    int end = offices.getLast().end();
    if (sense.isCouncilOf(offices.getFirst())) {
      return end;
    }
    NameParser.Found name = holderAfter(end);
    if (name == null && offices.size() > 1 && !sense.areOneHolders(offices)) {
      offices = List.of(offices.getFirst());
      end = offices.getLast().end();
      name = holderAfter(end);
    }
    if (name == null) {
      if (!sense.standsAlone(offices, i) || sense.isNameOfThing(offices.getFirst(), end)) {
        return -1;
      }
      add(words.span(i, end), null, offices, null);
      return end;
    }
    if (sense.isTooLittle(offices, name)) {
      return -1;
    }
    int from =
        sense.isBareWord(offices.getFirst()) && offices.size() > 1 ? offices.get(1).from() : i;
    List<Found> all = new ArrayList<>(from == i ? offices : offices.subList(1, offices.size()));
    Post.CountryName country = countryAfter(name.end(), all);
    int nameEnd =
        country == null
            ? stateAfter(name.end(), all)
            : words.placeAt(words.skipArticle(name.end() + 1)).end();
    int whole = furtherOffices(nameEnd, all);
    add(words.span(from, whole), name, all, country);
    return all.size() == 1 && all.getFirst().post().plural() ? sharers(whole) : whole;
  }

  /** Whom the rank is of, too: {@code Presidents Aliyev and Tokayev}; index after the last. */
  private int sharers(int from) {
    int p = from;
    int joint = words.is(p, ",") && words.is(p + 1, "and") ? p + 2 : p + 1;
    while (words.is(p, ",", "and", "&")
        && joint < words.size()
        && words.isCapitalized(joint)
        && words.place(joint) == null
        && posts.parse(joint, false).isEmpty()) {
      NameParser.Found name = names.parse(joint, true);
      if (name == null) {
        return p;
      }
      add(words.span(joint, name.end()), name, List.of(), null);
      p = name.end();
      joint = words.is(p, ",") && words.is(p + 1, "and") ? p + 2 : p + 1;
    }
    return p;
  }

  /** {@code PM Fico of Slovakia}; null if no country follows or the office has one. */
  private Post.@Nullable CountryName countryAfter(int p, List<Found> offices) {
    boolean has = offices.stream().anyMatch(o -> o.post().country() != null);
    int of = words.skipArticle(p + 1);
    Words.Place place = words.is(p, "of") ? words.place(of) : null;
    return has || place == null || place.sense() != Sense.NAME ? null : words.country(of);
  }

  /**
   * Takes in the state that {@code Governor Pritzker of Illinois} is of; index after it, the same
   * index if none follows.
   */
  private int stateAfter(int p, List<Found> offices) {
    Found office = offices.getLast();
    boolean takes = office.rank().takes("place") && office.post().bodies().isEmpty();
    if (!takes || !words.is(p, "of") || words.isLineStart(p)) {
      return p;
    }
    Match<String> state = words.body(p + 1);
    int end = state != null ? state.end() : words.known(p + 1, Kind.PLACE);
    if (end < 0 || !words.isCapitalized(p + 1)) {
      return p;
    }
    offices.set(offices.size() - 1, office.at(words.body(p + 1, end)));
    return end;
  }

  private NameParser.@Nullable Found holderAfter(int p) {
    if (p >= words.size() || words.isLineStart(p)) {
      return null;
    }
    boolean comma = words.is(p, ",");
    int start = comma ? p + 1 : p;
    if (start >= words.size() || words.isLineStart(start)) {
      return null;
    }
    NameParser.Found name = names.parse(start, true);
    if (name == null || !comma) {
      return name;
    }
    return name.words().size() > 1 || !name.honorifics().isEmpty() ? name : null;
  }

  /** {@code Ambassador Sohail Mahmood, Secretary General of D-8}: what else the holder is. */
  private int furtherOffices(int p, List<Found> offices) {
    boolean comma = words.is(p, ",");
    if (!comma && !words.isCapitalized(p) || words.isLineStart(p)) {
      return p;
    }
    int next = words.skipArticle(comma ? p + 1 : p);
    List<Found> further = ofSameHolder(posts.parse(next, true));
    boolean another = comma && !further.isEmpty() && sense.isSecondSubject(further);
    if (another || !sense.isOffice(further) || OfficeSense.differ(offices, further)) {
      return p;
    }
    offices.addAll(further);
    return further.getLast().end();
  }

  /** A name at the token, and its offices if they follow. */
  private int nameFirst(int i) {
    NameParser.Found name = names.parse(i, false);
    if (name == null) {
      return -1;
    }
    int p = name.end();
    int open = words.is(p, ",", "(", "、") || words.isDashBetween(p) ? p + 1 : p;
    List<Found> offices =
        open < words.size() && !words.isLineStart(p)
            ? ofSameHolder(posts.parse(words.skipArticle(open), true))
            : List.of();
    if (open == p && !offices.isEmpty() && !isTitleAfterName(offices, name)) {
      offices = List.of();
    }
    boolean two = !offices.isEmpty() && words.is(p, ",") && sense.isSecondSubject(offices);
    boolean held = !two && sense.isOffice(offices) && couldHold(name);
    if (!held && !evidence.isPerson(name)) {
      return -1;
    }
    offices = held ? offices : List.of();
    int end = held ? offices.getLast().end() : p;
    add(words.span(i, end), name, offices, null);
    return end;
  }

  private boolean couldHold(NameParser.Found name) {
    return name.words().size() > 1
        || !name.honorifics().isEmpty()
        || !words.is(name.from() - 1, "in", "at", "to", "from", "near", "on", "of");
  }

  private boolean isTitleAfterName(List<Found> offices, NameParser.Found name) {
    return name.words().size() > 1
        && offices.getFirst().post().country() != null
        && words.isCapitalized(offices.getFirst().from());
  }

  /** Leaves out offices at the end that belong to the next name. */
  private List<Found> ofSameHolder(List<Found> offices) {
    int size = offices.size();
    while (size > 0) {
      Found last = offices.get(size - 1);
      NameParser.Found next = last.end() < words.size() ? holderAfter(last.end()) : null;
      boolean own = next == null || words.is(last.end(), ",") && size == 1;
      if (own) {
        break;
      }
      size--;
    }
    return offices.subList(0, size);
  }

  private void add(
      Span span,
      NameParser.@Nullable Found name,
      List<Found> offices,
      Post.@Nullable CountryName of) {
    CountrySigns.Sign sign = of == null ? CountrySigns.of(words, offices) : null;
    Post.CountryName told = sign != null && sign.shown() ? sign.country() : of;
    List<Post> held =
        offices.stream().map(o -> told == null ? o.post() : o.post().of(told)).toList();
    PersonName person = null;
    Post.CountryName nationality = sign == null ? null : sign.country();
    List<String> honorifics = List.of();
    if (name != null) {
      nationality = held.isEmpty() ? evidence.nationality(name) : nationality;
      String country =
          Post.country(held).orElse(nationality == null ? homeOf(name, held) : nationality.code());
      person = surnames.name(text, name.words(), country);
      honorifics =
          name.honorifics().stream()
              .filter(h -> h.kind() != HonorificKind.ADDRESS && !h.japanese().isEmpty())
              .map(Vocabulary.Honorific::japanese)
              .toList();
    }
    List<Post.CountryName> countries =
        offices.stream().flatMap(o -> o.countries().stream()).toList();
    PersonMention mention =
        new PersonMention(span, person, held, honorifics, nationality, countries);
    mentions.add(mention.country() == null ? ofBody(holders.withCountry(mention)) : mention);
  }

  /**
   * By the town that the office is of, or the country that a body's name begins with: the mayor of
   * Tbilisi, a rector of the Turkish National Defense University.
   */
  private PersonMention ofBody(PersonMention mention) {
    if (mention.country() != null || mention.name() == null) {
      return mention;
    }
    return mention.posts().stream()
        .flatMap(post -> post.bodies().stream())
        .map(body -> words.startingAt(body.span().start()))
        .filter(this::tellsCountry)
        .min(Comparator.naturalOrder())
        .map(i -> mention.from(words.country(i)))
        .orElse(mention);
  }

  private boolean tellsCountry(int i) {
    Words.Place place = words.place(i);
    return place != null && place.sense() != Sense.NAME;
  }

  /** {@code National Assembly} is the home country's, {@code World Bank} nobody's. */
  private boolean isKindAlone(Post.Body body) {
    BodyNouns nouns = BodyNouns.of(words.language());
    return nouns.lastAt(EnglishTokenizer.tokenize(body.span().in(text)), 0) != null;
  }

  /** A speaker is, and a director of none but a kind of body. */
  private boolean isOfHome(Post post) {
    return post.rank().equals("speaker") || post.bodies().stream().allMatch(this::isKindAlone);
  }

  /** The country of the known person of that name, else of offices at home; null if none tells. */
  private @Nullable String homeOf(NameParser.Found name, List<Post> held) {
    KnownHolder known = name.words().size() > 1 ? holders.named(name.span().in(text)) : null;
    boolean atHome = !held.isEmpty() && held.stream().allMatch(this::isOfHome);
    return known != null ? known.nameCountry() : atHome ? home : null;
  }
}
