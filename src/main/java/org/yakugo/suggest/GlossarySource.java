package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.align.Bearer;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Persons;
import org.yakugo.glossary.SourceWords;
import org.yakugo.mention.BracketedAcronym;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishMention.OfHeldPost;
import org.yakugo.mention.EnglishMention.OfName;
import org.yakugo.mention.EnglishMention.OfPair;
import org.yakugo.mention.EnglishMention.OfPerson;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishMention.OfPost;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.HeadlineWords;
import org.yakugo.mention.Heads;
import org.yakugo.person.BodyNames;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;

/** What was decided: the glossary's terms, and the official names of countries. */
record GlossarySource(Glossary glossary, Persons persons, HouseWords house)
    implements RenderingSource {
  static final double PREFERRED = 0.96;
  private static final double ADMITTED = 0.02;

  /** An official name in whose place the house printed another. */
  private static final double DOUBTED = 0.8;

  private static final double AS_IT_STANDS = 0.35;
  private static final double ELSEWHERE = 0.25;
  private static final Message GLOSSARY = Message.of("glossary");
  private static final Message STAYS = Message.of("an-acronym-stays");
  private static final Message OFFICIAL = Message.of("official-or-house-name");
  private static final Message ADMISSIBLE = Message.of("admitted-name");

  /** What a state has: 連邦参事会, エネルギー省. */
  private static final Pattern OF_STATE =
      Pattern.compile("(?:\\p{IsHan}|・|\\p{IsKatakana}|ー)*(?:省|庁|局|院|会|府|軍|隊|裁判所|委員会)");

  /** Japan's own bodies and the EU's are known without saying whose they are. */
  private static final Set<String> INNER = Set.of("JP", "EU");

  @Override
  public List<Rendering> of(EnglishMention mention, ItemContext context) {
    if (!(mention.subject() instanceof OfPlace) && context.isBehindName(mention)) {
      return List.of(rendering(mention.text(), PREFERRED, STAYS));
    }
    return switch (mention.subject()) {
      case OfPlace place -> place(mention, place, context);
      case OfConcept known when BracketedAcronym.isAcronym(mention.text()) ->
          new MeantConcept(glossary, context)
              .ofAcronym(mention)
              .map(meant -> concept(meant, known.term(), context.home()))
              .orElseGet(() -> doubtful(known, context.home()));
      case OfConcept known -> decided(mention, known, context);
      case OfPair pair -> List.of();
      case OfHeldPost held -> List.of();
      case OfPost post -> post(mention, post.post(), context.countryOf(post.person()), context);
      case OfPerson person -> person(mention, person.person(), context);
      case OfName name -> name(mention, name.person(), context);
      default -> term(mention.kind(), mention.text(), context.home());
    };
  }

  /** What its words alone don't tell is hardly sure in an item about other countries. */
  private List<Rendering> decided(EnglishMention mention, OfConcept known, ItemContext context) {
    String term = known.term();
    MeantConcept meant = new MeantConcept(glossary, context);
    Optional<Concept> own = meant.of(mention, known);
    return own.isPresent()
        ? concept(own.get(), term, context.home())
        : meant.elsewhere(mention, term).stream()
            .flatMap(concept -> concept(concept, term, context.home()).stream())
            .map(one -> one.withConfidence(one.confidence() * meant.likelihood(term)))
            .toList();
  }

  /** As it stands, rather than as what it is elsewhere. */
  private List<Rendering> doubtful(OfConcept known, @Nullable String home) {
    return Stream.concat(
            Stream.of(rendering(known.term(), AS_IT_STANDS, STAYS)),
            concept(known.concept(), known.term(), home).stream()
                .map(elsewhere -> elsewhere.withConfidence(elsewhere.confidence() * ELSEWHERE)))
        .toList();
  }

  /** What the workspace decided, else the official name. */
  private List<Rendering> place(EnglishMention mention, OfPlace place, ItemContext context) {
    List<Rendering> decided = term(Kind.PLACE, mention.text(), context.home());
    if (!decided.isEmpty()) {
      return decided;
    }
    List<Rendering> renderings = new ArrayList<>();
    String usual = house.of(place.place(), mention.text());
    if (usual.equals("米国") && isBeforeName(mention, context.reading().of(mention))) {
      return List.of(rendering("米", PREFERRED, OFFICIAL), rendering(usual, ADMITTED, OFFICIAL));
    }
    renderings.add(rendering(usual, PREFERRED, OFFICIAL));
    boolean country = !place.place().sense().isTown();
    if (country) {
      place.place().country().admitted().stream()
          .filter(name -> !name.equals(place.place().japanese()))
          .forEach(name -> renderings.add(rendering(name, ADMITTED, ADMISSIBLE)));
    }
    return renderings;
  }

  /** {@code US | Secretary of State}, but no {@code US | Imposes Sanctions}. */
  private static boolean isBeforeName(EnglishMention country, EnglishReading reading) {
    HeadlineWords words = HeadlineWords.of(reading.language());
    return reading.tokens().stream()
        .filter(token -> token.start() == country.span().end() + 1)
        .filter(token -> token.isCapitalized() && !BracketedAcronym.isAcronym(token.text()))
        .anyMatch(token -> !words.isVerb(token) && !words.isClosed(token));
  }

  /** A name that stands there whole, else the person who is called so. */
  private List<Rendering> name(EnglishMention mention, PersonMention person, ItemContext context) {
    Optional<Concept> decided =
        glossary.english(mention.text(), null).filter(concept -> concept.kind() == Kind.PERSON);
    if (decided.isPresent()) {
      return concept(decided.get(), mention.text(), context.home());
    }
    Bearer bearer = Bearer.of(person, context.reading());
    if (bearer == null) {
      return List.of();
    }
    boolean surnameAlone = mention.span().equals(person.named().surname());
    return persons
        .named(bearer.given(), bearer.surname())
        .map(p -> surnameAlone ? Persons.surname(p, bearer.surname()) : p.usableJapanese())
        .map(GlossarySource::forms)
        .orElse(List.of());
  }

  private static List<Rendering> forms(List<String> japanese) {
    List<Rendering> renderings = new ArrayList<>();
    for (String form : japanese) {
      renderings.add(rendering(form, renderings.isEmpty() ? PREFERRED : ADMITTED, GLOSSARY));
    }
    return renderings;
  }

  private List<Rendering> person(
      EnglishMention mention, PersonMention person, ItemContext context) {
    String country = context.countryOf(person);
    return person.name() == null && person.posts().size() == 1
        ? post(mention, person.posts().getFirst(), country, context)
        : term(mention.kind(), mention.text(), country);
  }

  /** A foreign post that is named with its country is rendered with it. */
  private List<Rendering> post(
      EnglishMention mention, Post post, @Nullable String holder, ItemContext context) {
    List<Rendering> renderings = term(mention.kind(), mention.text(), holder);
    Post.CountryName country = post.country();
    if (country == null
        || country.span() == null
        || country.code().equals(context.home())
        || !mention.span().contains(country.span())) {
      return renderings;
    }
    return renderings.stream()
        .filter(
            rendering ->
                Countries.of(glossary.language()).findJapanese(rendering.target()).stream()
                    .anyMatch(place -> place.country().code().equals(country.code())))
        .toList();
  }

  private List<Rendering> term(Kind kind, String english, @Nullable String country) {
    Optional<Concept> concept =
        glossary
            .english(english, country)
            .filter(known -> kind != Kind.PLACE || known.kind() != Kind.ORGANISATION);
    if (concept.isPresent()) {
      return concept(concept.get(), english, country);
    }
    return BracketedAcronym.of(kind, english)
        .map(
            acronym ->
                term(kind, acronym.name(), country).stream()
                    .map(r -> acronym.withAcronym(r))
                    .toList())
        .orElse(List.of());
  }

  /** What others call it stands beside what the house calls it. */
  private List<Rendering> concept(Concept known, String term, @Nullable String home) {
    Concept concept = known.holdsIn(home) ? house.of(known, term, home) : known;
    List<Rendering> renderings = new ArrayList<>();
    Message source = concept.source().isEmpty() ? GLOSSARY : SourceWords.of(concept.source());
    String preferred = concept.japaneseFor(term);
    double sure = house.isDoubted(concept, term) ? DOUBTED : PREFERRED;
    for (String form : withCountryFirst(concept, term, home)) {
      boolean printed =
          !known.usableJapanese().contains(form) && !known.deprecated().contains(form);
      List<Message> reasons = new ArrayList<>(List.of(printed ? OFFICIAL : source));
      if (form.equals(preferred)) {
        concept
            .forms()
            .forEach((authority, other) -> reasons.add(Message.same(authority + ": " + other)));
      }
      double weight = renderings.isEmpty() && !preferred.isEmpty() ? sure : ADMITTED;
      renderings.add(Rendering.unprinted(form, Origin.GLOSSARY, weight, reasons));
    }
    return renderings;
  }

  /**
   * The preferred form and the others; abroad a form with the country goes before one without, if
   * the English names it: ジョージア国家保安庁 for {@code State Security Service of Georgia}.
   */
  private List<String> withCountryFirst(Concept concept, String term, @Nullable String home) {
    List<String> forms = new ArrayList<>();
    String preferred = concept.japaneseFor(term);
    if (!preferred.isEmpty()) {
      forms.add(preferred);
    }
    concept.usableJapanese().stream().filter(f -> !f.equals(preferred)).forEach(forms::add);
    forms.sort(Heads.of(glossary.language()).likeFirst(concept, term));
    Countries countries = Countries.of(glossary.language());
    countries.find(term).stream()
        .filter(match -> match.sense() == Sense.NAME || match.sense() == Sense.ADJECTIVE)
        .filter(match -> !match.country().code().equals(home))
        .findFirst()
        .ifPresent(match -> bringCountryFirst(forms, concept, term, match));
    return forms;
  }

  private void bringCountryFirst(
      List<String> forms, Concept concept, String term, CountryMatch match) {
    String code = match.country().code();
    boolean named = forms.stream().anyMatch(form -> names(form, match));
    if (named) {
      forms.sort(Comparator.comparing(form -> !names(form, match)));
    } else if (concept.kind() == Kind.ORGANISATION
        && !INNER.contains(code)
        && (match.span().start() == 0 || match.span().end() == term.length())
        && !forms.isEmpty()
        && OF_STATE.matcher(forms.getFirst()).matches()) {
      forms.addFirst(BodyNames.join(match.japanese(), forms.getFirst()));
    }
  }

  /** Also in the English word: リフォームUK. */
  private boolean names(String japanese, CountryMatch country) {
    return japanese.startsWith(country.japanese())
        || japanese.endsWith(country.term())
        || Countries.of(glossary.language()).findJapanese(japanese).stream()
            .anyMatch(place -> place.country().equals(country.country()));
  }

  private static Rendering rendering(String target, double confidence, Message reason) {
    return Rendering.unprinted(target, Origin.GLOSSARY, confidence, List.of(reason));
  }
}
