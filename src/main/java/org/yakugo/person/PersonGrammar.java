package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.glossary.Glossary;
import org.yakugo.language.Language;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.PostParser.Found;
import org.yakugo.person.Vocabulary.HonorificKind;
import org.yakugo.text.Span;

/**
 * Finds persons and posts in English news: {@code President of Latvia Edgars Rinkēvičs}, {@code FM
 * Bayramov}, {@code Josep Borrell, High Representative for Foreign Affairs}, {@code Belgian and
 * Dutch ambassadors}. Immutable, safe for use by several threads.
 *
 * <p>A name without an office is taken only where its words or what stands around it tell that it
 * is a person's.
 */
public final class PersonGrammar {
  /** Words that are ranks only where a whole name follows. */
  private static final Set<String> WEAKEST = Set.of("head", "member");

  private final KnownTerms known;
  private final Language language;

  /**
   * @param known names of bodies, places and persons that the workspace knows
   * @param language whose tables of posts, bodies and fields of work are used
   */
  public PersonGrammar(KnownTerms known, Language language) {
    this.known = known;
    this.language = language;
  }

  /** The same with the built-in tables. */
  public PersonGrammar(KnownTerms known) {
    this(known, Language.builtIn());
  }

  /** One that knows the terms and the tables of a glossary. */
  public static PersonGrammar of(Glossary glossary) {
    return new PersonGrammar(KnownTerms.of(glossary), glossary.language());
  }

  /** The persons and posts of a text, in its order; they don't overlap. */
  public List<PersonMention> find(String text) {
    Words words = new Words(text, known, language);
    return new Scan(words, text).run();
  }

  /** One pass over a text. */
  private static final class Scan {
    private final Words words;
    private final String text;
    private final PostList posts;
    private final NameParser names;
    private final NameEvidence evidence;
    private final SurnameFinder surnames;
    private final KnownHolders holders;
    private final List<PersonMention> mentions = new ArrayList<>();

    private Scan(Words words, String text) {
      this.words = words;
      this.text = text;
      this.posts = new PostList(words);
      this.names = new NameParser(words);
      this.evidence = new NameEvidence(words);
      this.surnames = new SurnameFinder(words.language());
      this.holders = words.holders();
    }

    private List<PersonMention> run() {
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
      if (isCouncilOf(offices.getFirst())) {
        return end;
      }
      NameParser.Found name = holderAfter(end);
      if (name == null && offices.size() > 1 && !areOneHolders(offices)) {
        offices = List.of(offices.getFirst());
        end = offices.getLast().end();
        name = holderAfter(end);
      }
      if (name == null) {
        if (!standsAlone(offices, i) || isNameOfThing(offices.getFirst(), end)) {
          return -1;
        }
        add(words.span(i, end), null, offices, null);
        return end;
      }
      if (isTooLittle(offices, name)) {
        return -1;
      }
      int from = isBareWord(offices.getFirst()) && offices.size() > 1 ? offices.get(1).from() : i;
      List<Found> all = new ArrayList<>(from == i ? offices : offices.subList(1, offices.size()));
      Post.CountryName country = countryAfter(name.end(), all);
      int nameEnd =
          country == null ? stateAfter(name.end(), all) : words.place(name.end() + 1).end();
      int whole = furtherOffices(nameEnd, all);
      add(words.span(from, whole), name, all, country);
      return whole;
    }

    /** "its founder, MP Zabelin": a small word before the office proper. */
    private boolean isBareWord(Found office) {
      return !office.modified()
          && office.rank().takes("before")
          && !words.isCapitalized(office.from());
    }

    /** "Council of Foreign Ministers": a body, not its members. */
    private boolean isCouncilOf(Found office) {
      int of = words.is(office.from() - 1, "the") ? office.from() - 2 : office.from() - 1;
      return office.rank().plural()
          && words.is(of, "of")
          && words.is(
              of - 1,
              "council",
              "cabinet",
              "committee",
              "conference",
              "meeting",
              "summit",
              "session",
              "board",
              "assembly");
    }

    /** "leaders Hearts", "Head Injury": a weak rank word before a single capitalised word. */
    private boolean isTooLittle(List<Found> offices, NameParser.Found name) {
      Found first = offices.getFirst();
      boolean weak = first.rank().takes("before") && !first.modified();
      boolean one = name.words().size() == 1 && name.honorifics().isEmpty();
      return offices.size() == 1
          && weak
          && one
          && (first.rank().plural() || WEAKEST.contains(first.post().rank()));
    }

    /** {@code PM Fico of Slovakia}; null if no country follows or the office has one. */
    private Post.CountryName countryAfter(int p, List<Found> offices) {
      boolean has = offices.stream().anyMatch(o -> o.post().country() != null);
      Words.Place place = words.is(p, "of") ? words.place(p + 1) : null;
      return has || place == null || place.sense() != Sense.NAME ? null : words.country(p + 1);
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

    private NameParser.Found holderAfter(int p) {
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
      if (further.isEmpty() || !isOffice(further) || differ(offices, further)) {
        return p;
      }
      offices.addAll(further);
      return further.getLast().end();
    }

    private static boolean differ(List<Found> offices, List<Found> further) {
      Post.CountryName a = offices.getFirst().post().country();
      Post.CountryName b = further.getFirst().post().country();
      return a != null && b != null && !a.code().equals(b.code());
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
      boolean held = isOffice(offices) && couldHold(name);
      if (!held && !evidence.isPerson(name)) {
        return -1;
      }
      offices = held ? offices : List.of();
      int end = held ? offices.getLast().end() : p;
      add(words.span(i, end), name, offices, null);
      return end;
    }

    /** Whether words after a name are an office and not the beginning of something else. */
    private boolean isOffice(List<Found> offices) {
      if (offices.stream().anyMatch(Found::modified)) {
        return true;
      }
      return !offices.isEmpty()
          && words.isCapitalized(offices.getFirst().from())
          && (words.isLineStart(offices.getLast().end())
              || words.is(offices.getLast().end(), ",", ".", ";", ")"));
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

    /** Whether offices without a name are one person's. */
    private boolean areOneHolders(List<Found> offices) {
      return offices.size() == 2
          && !words.is(offices.getFirst().end(), ",")
          && !words.is(offices.get(1).from() - 1, "the");
    }

    /** "Premier League", "President Hotel": the bare rank word is part of a longer name. */
    private boolean isNameOfThing(Found office, int end) {
      return !office.modified()
          && words.isCapitalized(end)
          && !words.isLineStart(end)
          && words.rank(end) == null
          && !words.isInTitleCase();
    }

    /** Whether an office without a holder is worth a mention. */
    private boolean standsAlone(List<Found> offices, int i) {
      Found first = offices.getFirst();
      if (first.rank().plural() && first.rank().takes("before")) {
        return false;
      }
      if (first.modified()) {
        return !first.rank().takes("before")
            || first.hasComplement()
            || isCapitalRank(first) && (first.post().country() != null || !words.isInTitleCase())
            || first.post().qualifiers().contains("deputy");
      }
      boolean capital = words.isCapitalized(i);
      if (first.rank().plural()) {
        return false;
      }
      return first.rank().takes("alone") || capital && !first.rank().takes("before");
    }

    /** Whether the words after the country begin with a capital letter: {@code US Envoy}. */
    private boolean isCapitalRank(Found found) {
      return Character.isUpperCase(text.charAt(found.post().bare().start()));
    }

    private void add(Span span, NameParser.Found name, List<Found> offices, Post.CountryName of) {
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
            held.stream()
                .map(Post::country)
                .filter(c -> c != null)
                .map(Post.CountryName::code)
                .findFirst()
                .orElse(nationality == null ? homeOf(name) : nationality.code());
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
      mentions.add(mention.country() == null ? holders.withCountry(mention) : mention);
    }

    /** The country of the known person of that whole name; null if it is none's. */
    private String homeOf(NameParser.Found name) {
      KnownHolder known = name.words().size() > 1 ? holders.named(name.span().in(text)) : null;
      return known == null ? null : known.nameCountry();
    }
  }
}
