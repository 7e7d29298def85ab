package org.yakugo.suggest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.headline.Atom;
import org.yakugo.headline.Readings;
import org.yakugo.headline.Tag;
import org.yakugo.headline.WordReadings;
import org.yakugo.language.NumberWords;
import org.yakugo.language.VerbClasses;
import org.yakugo.language.WordKinds;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfPair;
import org.yakugo.mention.EnglishMention.OfPhrase;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishMention.OfPlaces;
import org.yakugo.mention.EnglishReading;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.phrase.Renderings;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/** What a headline mentions, as the composer of drafts takes it. */
final class HeadlineParts implements Renderings {
  private static final Pattern COUNTED = Pattern.compile("[0-9][0-9.,]* .*");

  /** 最高会議（ウクライナ）, as a table tells bodies of one name apart. */
  private static final Pattern WITH_COUNTRY = Pattern.compile("^([^（）]+)（([ァ-ヺー]+)）$");

  /** What another name or a noun follows behind. */
  private static final Pattern BEHIND = Pattern.compile("(, | and |'s )(?=\\p{Lu})| (\\p{Ll}+)");

  private static final Pattern MANY = Pattern.compile("\\w+( \\w+)?s of .*");

  private final List<Atom> atoms = new ArrayList<>();
  private final Map<Span, Wording> wordings = new HashMap<>();
  private final Set<Span> composed = new HashSet<>();
  private final Set<Span> unnamed;
  private final NumberWords numbers;
  private final WordKinds endings;

  /**
   * @param reading of the headline
   * @param mentions with their renderings; of two of one stretch the first counts
   * @param unnamed posts whose holder the house doesn't name
   */
  HeadlineParts(EnglishReading reading, List<Mention> mentions, Set<Span> unnamed) {
    this.unnamed = Set.copyOf(unnamed);
    this.numbers = NumberWords.of(reading.language());
    this.endings = WordKinds.of(reading.language());
    for (Mention mention : mentions) {
      boolean known = mention.field() == Mention.Field.HEADLINE && !mention.renderings().isEmpty();
      if (known && LeftOut.in(mention, mentions, endings).isEmpty()) {
        add(mention, Decrees.best(mention, mentions), mentions);
      }
    }
    for (EnglishMention mention : reading.mentions()) {
      Wording known = wordings.get(mention.span());
      if (known == null) {
        continue;
      }
      switch (mention.subject()) {
        case OfPlace place -> addPlace(mention, place, known, reading);
        case OfPair pair -> {
          boolean border = known.text().endsWith("国境");
          boolean owned = mention.text().matches(".*['’]s? .*");
          boolean place = border || owned && mention.kind() == Kind.PLACE;
          Use use = place ? Use.PLACE : mention.kind() == Kind.PLACE ? Use.PAIR : Use.THING;
          wordings.put(mention.span(), known.as(use));
        }
        case OfPlaces places -> forget(mention.span());
        case OfPhrase phrase -> {
          if (isOfCommonWords(mention, reading) && !isFormalName(mention, reading)
              || endsInAdjective(mention, reading)
              || composed.contains(mention.span()) && holdsVerb(mention, reading)) {
            forget(mention.span());
          }
        }
        default -> {}
      }
      if (endsEarly(mention, reading)) {
        forget(mention.span());
      }
    }
  }

  private void forget(Span span) {
    wordings.remove(span);
    atoms.removeIf(atom -> atom.span().equals(span));
  }

  /**
   * {@code head of Oslo} is no whole in {@code head of Oslo separatists} and {@code head of Oslo's
   * Statkraft}, nor {@code navies of Peru} in {@code navies of Peru and Chile}.
   */
  private static boolean endsEarly(EnglishMention mention, EnglishReading reading) {
    String text = reading.text();
    Matcher behind = BEHIND.matcher(text).region(mention.span().end(), text.length());
    if (!mention.text().contains(" of ")
        || !endsIn(mention, reading, HeadlineParts::isPlaceOrBody)
        || !behind.lookingAt()) {
      return false;
    }
    if (behind.group(2) != null) {
      Readings read = WordReadings.of(reading.language()).of(behind.group(2));
      return read.has(Tag.PLURAL) && !read.isVerb();
    }
    return (behind.group(1).equals("'s ") || MANY.matcher(mention.text()).matches())
        && reading.mentions().stream()
            .filter(next -> next.span().start() == behind.end())
            .allMatch(next -> isPlaceOrBody(next) && !next.text().contains(" of "));
  }

  private static boolean isPlaceOrBody(EnglishMention mention) {
    return mention.kind() == Kind.PLACE || mention.kind() == Kind.ORGANISATION;
  }

  /** {@code Russian Federation} is a country's name as well. */
  private static boolean isFormalName(EnglishMention mention, EnglishReading reading) {
    return reading.mentions().stream()
        .anyMatch(m -> m.subject() instanceof OfPlace && m.span().equals(mention.span()));
  }

  /** {@code Police search office}, {@code 760 MW solar power plant}: no body's name. */
  private static boolean holdsVerb(EnglishMention mention, EnglishReading reading) {
    List<Token> words =
        reading.tokens().stream()
            .filter(t -> mention.span().contains(new Span(t.start(), t.end())) && t.isWord())
            .toList();
    VerbClasses verbs = VerbClasses.of(reading.language());
    int start = mention.span().start();
    boolean behindNumber = // 760 | MW solar power plant
        start > 1
            && reading.text().charAt(start - 1) == ' '
            && Character.isDigit(reading.text().charAt(start - 2));
    boolean counted = behindNumber || COUNTED.matcher(mention.text()).matches();
    return counted
        || words.size() > 2
            && words.subList(1, words.size() - 1).stream()
                .filter(word -> !word.isCapitalized())
                .map(word -> WordReadings.of(reading.language()).of(word.folded()))
                .anyMatch(
                    read ->
                        verbs.isCommon(read.lemma(Tag.THIRD))
                            || verbs.isCommon(read.lemma(Tag.BASE)));
  }

  /** {@code Exhibition of Ukrainian} in {@code Exhibition of Ukrainian art} is no whole. */
  private static boolean endsInAdjective(EnglishMention mention, EnglishReading reading) {
    return endsIn(mention, reading, m -> m.subject() instanceof OfPlace p && isModifier(p));
  }

  private static boolean endsIn(
      EnglishMention whole, EnglishReading reading, Predicate<EnglishMention> what) {
    return reading.mentions().stream()
        .filter(m -> m.span().end() == whole.span().end())
        .anyMatch(m -> m.span().start() > whole.span().start() && what.test(m));
  }

  private void addPlace(
      EnglishMention mention, OfPlace place, Wording known, EnglishReading reading) {
    atoms.removeIf(atom -> atom.span().equals(mention.span()));
    if (Citizens.are(mention, place, reading)) {
      wordings.put(mention.span(), known.then("人").as(Use.PERSON));
      atoms.add(new Atom(mention.span(), Kind.PERSON, false));
    } else {
      atoms.add(new Atom(mention.span(), Kind.PLACE, isModifier(place)));
    }
  }

  /** {@code Turkish company}: the lexicon knows such words better than a body's head noun. */
  private static boolean isOfCommonWords(EnglishMention mention, EnglishReading reading) {
    return reading.tokens().stream()
        .filter(t -> mention.span().contains(new Span(t.start(), t.end())) && t.isWord())
        .noneMatch(t -> t.isCapitalized() && !isPlace(t, reading));
  }

  private static boolean isPlace(Token token, EnglishReading reading) {
    Span span = new Span(token.start(), token.end());
    return reading.mentions().stream()
        .anyMatch(m -> m.subject() instanceof OfPlace && m.span().contains(span));
  }

  private static boolean isModifier(OfPlace place) {
    return place.place().sense() == CountryMatch.Sense.ADJECTIVE;
  }

  private void add(Mention mention, Rendering best, List<Mention> mentions) {
    if (isNumber(mention)) {
      return;
    }
    Span span = new Span(mention.start(), mention.end());
    if (best.origin() == Origin.COMPOSED) {
      composed.add(span);
    }
    String printed = WITH_COUNTRY.matcher(best.target()).replaceFirst("$2$1");
    Wording wording =
        KatakanaRenderer.needsKanji(best.told())
            ? inKanji(mention, best.target(), mentions)
            : Wording.of(printed, mention.source(), best.confidence(), Use.of(mention.kind()));
    Wording known = wordings.get(span);
    boolean held = known != null && mention.kind() == Kind.PERSON_TITLE;
    boolean hidden = mention.kind() == Kind.PERSON_TITLE && unnamed.contains(span);
    if (!hidden && (known == null || held && known.use() == Use.PERSON)) {
      wordings.put(span, wording);
    }
    if (endings.is(wording.text(), "geographic")) {
      wording = wording.as(Use.PLACE);
    }
    if (!isCommon(mention) && atoms.stream().noneMatch(a -> a.span().equals(span))) {
      boolean place = wording.use() == Use.PLACE;
      atoms.add(new Atom(span, place ? Kind.PLACE : mention.kind(), false));
    }
  }

  /** With the name left open, which has to be looked up: {@code Imamura}駐セルビア日本大使. */
  private static Wording inKanji(Mention whole, String japanese, List<Mention> mentions) {
    for (Mention name : mentions) {
      String sound = name.renderings().isEmpty() ? "?" : name.renderings().getFirst().target();
      if (name.kind() == Kind.PERSON && name != whole && japanese.startsWith(sound)) {
        String post = japanese.substring(sound.length());
        return Wording.open(name.source()).then(Wording.of(post, whole.source(), 0.9, Use.PERSON));
      }
    }
    return Wording.open(whole.source()).as(Use.of(whole.kind()));
  }

  /** A word that no name is. */
  private boolean isNumber(Mention mention) {
    BigDecimal number = numbers.number(mention.source().toLowerCase(Locale.ROOT));
    return number != null && number.compareTo(BigDecimal.ONE) > 0;
  }

  /** {@code joint statement}, {@code government}: words that a frame may have as they are. */
  private static boolean isCommon(Mention mention) {
    return switch (mention.kind()) {
      case TERM -> true;
      case DOCUMENT, ORGANISATION -> mention.source().chars().noneMatch(Character::isUpperCase);
      default -> false;
    };
  }

  List<Atom> atoms() {
    return atoms;
  }

  @Override
  public @Nullable Wording of(Span span) {
    return wordings.get(span);
  }
}
