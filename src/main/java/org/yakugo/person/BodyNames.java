package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/**
 * Puts names of bodies, events and documents together that stand for themselves, by the grammar
 * that renders the bodies of posts: {@code Foreign Intelligence Service of Bulgaria} as ブルガリア対外情報庁,
 * {@code NATO Foreign Ministers' Meeting} as NATO外相会合. What distinguishes a name is never left out:
 * where a word isn't known, there is no form.
 */
public final class BodyNames {
  private static final Pattern ACRONYM = Pattern.compile("\\s*\\(([A-Z][A-Za-z0-9-]*[A-Z0-9])\\)");
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)\\s+(.+)");

  /** Are numbered as units, not as meetings. */
  private static final Pattern UNIT =
      Pattern.compile("(?i)\\b(?:brigade|division|corps|regiment|battalion|squadron|base|army)\\b");

  private static final Set<String> OF_PEOPLE = Set.of("コミュニティ", "ディアスポラ", "少数派");

  private static final String MEETING = "回";
  private static final Pattern EVENT_OF =
      Pattern.compile(
          "(\\p{Ll}[\\p{Ll} -]* (?:meeting|session|summit|conference)) of (?:the )?(.+)");
  private static final Pattern OWNED_UNIT = Pattern.compile("(.+) of (?:the )?(.+)");
  private static final Pattern ROYAL =
      Pattern.compile("Royal (\\p{Lu}\\p{L}+) (Navy|Army|Air Force|Marines)");
  private static final double ROYAL_TOO = 0.2;
  private static final Pattern LONG = Pattern.compile("\\p{Lu}{6}");
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}+");
  private static final Set<String> JOINTS = Set.of("of", "for", "and", "the", "on", "in", "to");
  private static final Pattern OF = Pattern.compile("\\s+(?:of|for)\\s+(?:the\\s+)?");

  /** How much surer a known part makes the whole than a composed one. */
  private static final double KNOWN_PART = 0.9;

  private static final double WITHOUT_ACRONYM = 0.2;

  /** Characters: no body's name has so many, and each word may begin a known part. */
  private static final int LONGEST = 200;

  private final Language language;
  private final KnownParts known;
  private final BodyComposer composer;

  /**
   * @param known what glossary and memory know of parts
   * @param readings katakana for names within names
   */
  public BodyNames(Language language, KnownParts known, NameReadings readings) {
    this.language = language;
    this.known = known;
    this.composer = new BodyComposer(known, readings, language);
  }

  /**
   * The forms of a name, best first; empty if a word of it isn't known.
   *
   * @param home ISO 3166 code of the country whose words for bodies hold where the name tells none;
   *     null if unknown
   */
  public List<Composition> compose(String english, String home) {
    return english.length() > LONGEST ? List.of() : spelled(withoutCapitals(english), home);
  }

  /** Whether a country calls such a body by a word of its own: {@code National Assembly}, 国会. */
  public boolean isOwn(String noun, String country) {
    return BodyNouns.of(language).isOwn(EnglishTokenizer.tokenize(noun), country);
  }

  /** {@code SUPREME COURT OF GEORGIA} as {@code Supreme Court of Georgia}; acronyms stay. */
  private String withoutCapitals(String english) {
    boolean capitals =
        english.indexOf(' ') > 0 && LONG.matcher(english).find() && !SMALL.matcher(english).find();
    return capitals ? WORD.matcher(english).replaceAll(word -> written(word.group())) : english;
  }

  private String written(String word) {
    if (word.length() < 6 && !known.find(word, Kind.ORGANISATION, null).isEmpty()) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return JOINTS.contains(lower) ? lower : word.charAt(0) + lower.substring(1);
  }

  private List<Composition> spelled(String english, String home) {
    List<Composition> event = eventOf(english, home);
    if (!event.isEmpty()) {
      return event;
    }
    Matcher acronym = ACRONYM.matcher(english);
    if (acronym.find()) {
      String plain = english.substring(0, acronym.start()) + english.substring(acronym.end());
      return withAcronym(acronym.group(1), spelled(plain, home));
    }
    Matcher royal = ROYAL.matcher(english);
    if (royal.matches() && Countries.of(language).get(royal.group(1)).isPresent()) {
      return royal(royal.group(1) + " " + royal.group(2), home);
    }
    Matcher ordinal = ORDINAL.matcher(english);
    if (ordinal.matches()) {
      return numbered(ordinal(ordinal.group(1), ordinal.group(2)), ordinal.group(2), home);
    }
    return parts(english, home);
  }

  /** 第3回首脳会議; 第101空挺師団, behind its country. */
  private List<Composition> numbered(String number, String english, String home) {
    Matcher owned = OWNED_UNIT.matcher(english);
    if (!number.endsWith(MEETING) && owned.matches()) {
      List<Composition> owner = owner(owned.group(2), home);
      List<Composition> unit = numbered(number, owned.group(1), home);
      return Composition.join(owner, unit, BodyNames::join);
    }
    return Composition.map(whole(english, home), name -> number + name);
  }

  /** 第3回 of a meeting, 第101 of a military unit. */
  public static String ordinal(String number, String what) {
    return "第" + number + (UNIT.matcher(what).find() ? "" : MEETING);
  }

  /** タイ陸軍 or 王立タイ陸軍: an army beside a navy is what fights on land. */
  private List<Composition> royal(String service, String home) {
    List<Composition> forms = parts(service.replaceFirst("Army$", "Ground Forces"), home);
    List<Composition> all = new ArrayList<>(forms);
    forms.forEach(
        form -> all.addAll(Composition.map(List.of(form.times(ROYAL_TOO)), f -> "王立" + f)));
    return Composition.best(all);
  }

  private List<Composition> whole(String english, String home) {
    List<Composition> decided = known.find(english, Kind.ORGANISATION, home);
    return decided.isEmpty() ? parts(english, home) : decided;
  }

  private List<Composition> owned(String english, String home) {
    List<Composition> decided = known.find(english, Kind.ORGANISATION, home);
    return decided.isEmpty() ? spelled(english, home) : decided;
  }

  private List<Composition> parts(String english, String home) {
    List<CountryMatch> countries =
        CountryWords.find(english, EnglishTokenizer.tokenize(english), language);
    String country =
        countries.stream()
            .filter(m -> m.sense() != Sense.CAPITAL && m.sense() != Sense.CITY)
            .map(m -> m.country().code())
            .findFirst()
            .orElse(home);
    List<Composition> behind = ownerBehind(english, country);
    if (!behind.isEmpty()) {
      return behind;
    }
    List<Composition> before = ownerInFront(english, country);
    if (!before.isEmpty()) {
      return before;
    }
    return composer.chain(english, EnglishTokenizer.tokenize(english), country, true);
  }

  /** OTS外相理事会の非公式会合 for {@code informal meeting of the OTS Council of Foreign Ministers}. */
  private List<Composition> eventOf(String english, String home) {
    Matcher event = EVENT_OF.matcher(english);
    if (!event.matches()) {
      return List.of();
    }
    List<Token> tokens = EnglishTokenizer.tokenize(event.group(1));
    PhraseTable.Match<String> words = CommonWords.of(language).at(tokens, 0);
    return words == null || words.end() < tokens.size() || tokens.size() < 2
        ? List.of()
        : Composition.map(
            owned(event.group(2), home).stream().map(f -> f.times(KNOWN_PART)).toList(),
            owner -> owner + "の" + words.value());
  }

  /** {@code Central Election Commission | of | Georgia}, where the commission is known. */
  private List<Composition> ownerBehind(String english, String country) {
    Matcher of = OF.matcher(english);
    while (of.find()) {
      String part = english.substring(0, of.start());
      String owner = english.substring(of.end());
      List<Composition> forms = known.find(part, Kind.ORGANISATION, country);
      boolean own = country != null && isOwn(part, country);
      boolean field = of.group().strip().startsWith("for");
      List<Composition> owners =
          forms.isEmpty() || own || field ? List.of() : owner(owner, country);
      if (!owners.isEmpty()) {
        return joined(owners, forms);
      }
    }
    return List.of();
  }

  /** {@code EU | Council of Foreign Ministers}, where the council is known. */
  private List<Composition> ownerInFront(String english, String country) {
    List<Token> tokens = EnglishTokenizer.tokenize(english);
    for (int i = tokens.size() - 1; i > 0; i--) {
      String owner = english.substring(0, tokens.get(i - 1).end()).replaceFirst("['’]s?$", "");
      String part = english.substring(tokens.get(i).start());
      List<Composition> forms = known.find(part, Kind.ORGANISATION, country);
      List<Composition> owners =
          forms.isEmpty() || OF.matcher(owner).find() ? List.of() : owner(owner, country);
      if (!owners.isEmpty() && isName(tokens.get(i - 1))) {
        return joined(owners, forms);
      }
    }
    return List.of();
  }

  private static boolean isName(Token token) {
    return token.isCapitalized() || token.isPossessive();
  }

  /** What a part belongs to: a country, a known body, or a body that is put together. */
  private List<Composition> owner(String english, String country) {
    return Stream.<List<Composition>>of(
            place(english),
            known.find(english, Kind.ORGANISATION, country),
            english.indexOf(' ') > 0 ? parts(english, country) : List.of())
        .filter(forms -> !forms.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Composition> place(String english) {
    return Countries.of(language)
        .get(english)
        .map(place -> List.of(Composition.of(place.japanese(), 1)))
        .orElse(List.of());
  }

  /** A part whose name is another country's already, 米国輸出入銀行, is no part of this one. */
  private List<Composition> joined(List<Composition> owners, List<Composition> parts) {
    return Composition.join(owners, parts, (owner, part) -> joined(owner, part)).stream()
        .filter(c -> !c.japanese().isEmpty())
        .map(c -> c.times(KNOWN_PART))
        .toList();
  }

  /** Whether it is of a people, not of its state: ロシア人コミュニティ. */
  public static boolean isOfPeople(String body) {
    return OF_PEOPLE.contains(body);
  }

  /** One after the other, with ・ where two words in katakana would run together. */
  public static String join(String owner, String part) {
    return CountryWords.join(owner, part, "・");
  }

  private String joined(String owner, String part) {
    if (part.startsWith(owner)) {
      return part;
    }
    boolean another = !Countries.of(language).findJapanese(part).isEmpty();
    return another ? "" : join(owner, part);
  }

  private static List<Composition> withAcronym(String acronym, List<Composition> forms) {
    List<Composition> all = new ArrayList<>();
    for (Composition form : forms) {
      String both = form.japanese() + "（" + acronym + "）";
      all.add(new Composition(both, form.confidence(), form.reasons()));
      all.add(form.times(WITHOUT_ACRONYM));
    }
    return Composition.best(all);
  }
}
