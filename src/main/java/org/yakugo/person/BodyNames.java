package org.yakugo.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.language.Language;
import org.yakugo.language.NumberWords;
import org.yakugo.language.WordKinds;
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

  private static final Pattern BEFORE = Pattern.compile("(\\p{L}+)\\.? (\\p{Lu}.*)");
  private static final Pattern LOANWORD_LAST = Pattern.compile("(.+)・([ァ-ヺー]+)");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Lu}\\p{Ll}+(?= )");
  private static final Set<String> OF_PEOPLE = Set.of("コミュニティ", "ディアスポラ", "少数派");

  private static final String MEETING = "回";
  private static final Pattern OF = Pattern.compile("(.+?) (?:of|under) (?:the )?(.+)");
  private static final Pattern HOUSE_OF_US = Pattern.compile("(?=\\p{IsHan})(?!.*(?:大使|領事|公使))");
  private static final Pattern RESOLUTION = Pattern.compile("(?i)((?:.+ )?resolution) (\\d+)");
  private static final Pattern ROYAL =
      Pattern.compile("Royal (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) (Navy|Army|Air Force|Marines)");
  private static final double ROYAL_TOO = 0.2;
  private static final Pattern CAPITALS = Pattern.compile("(?=.* )(?=.*\\p{Lu}{6})\\P{Ll}+");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}+");
  private static final Set<String> JOINTS = Set.of("of", "for", "and", "the", "on", "in", "to");

  /** Characters: no body's name has so many, and each word may begin a known part. */
  private static final int LONGEST = 200;

  private final Language language;
  private final KnownParts known;
  private final BodyOwners owners;

  /**
   * @param known what glossary and memory know of parts
   * @param readings katakana for names within names
   */
  public BodyNames(Language language, KnownParts known, NameReadings readings) {
    this.language = language;
    this.known = known;
    this.owners = new BodyOwners(language, known, new BodyComposer(known, readings, language));
  }

  /**
   * The forms of a name, best first; empty if a word of it isn't known.
   *
   * @param home ISO 3166 code of the country whose words for bodies hold where the name tells none;
   *     null if unknown
   */
  public List<Composition> compose(String english, @Nullable String home) {
    String name = withoutCapitals(english);
    return name.length() > LONGEST || areTwo(name) ? List.of() : spelled(name, home);
  }

  /** {@code Bank of Japan | and | Ministry of Finance}: two, since a country isn't half of one. */
  private boolean areTwo(String english) {
    for (int and = english.indexOf(" and "); and > 0; and = english.indexOf(" and ", and + 1)) {
      String place = english.substring(0, and).replaceFirst("(?:.* )?of (?:the )?", "");
      boolean known = Countries.of(language).get(place).isPresent();
      if ((known || !this.known.find(place, Kind.PLACE, null).isEmpty())
          && isBody(english.substring(and + 5).replaceFirst("^the ", ""))) {
        return true;
      }
    }
    return false;
  }

  /** Not {@code Turkish military delegations} behind {@code Azerbaijani and}. */
  private boolean isBody(String english) {
    List<Token> tokens = EnglishTokenizer.tokenize(english);
    BodyNouns nouns = BodyNouns.of(language);
    return !CountryWords.byStart(english, tokens, language).containsKey(0)
            && IntStream.range(0, tokens.size())
                .anyMatch(i -> nouns.at(tokens, i) != null || nouns.lastAt(tokens, i) != null)
        || !known.find(english, Kind.ORGANISATION, null).isEmpty();
  }

  /** {@code SUPREME COURT OF GEORGIA} as {@code Supreme Court of Georgia}; acronyms stay. */
  private String withoutCapitals(String english) {
    return CAPITALS.matcher(english).matches()
        ? WORD.matcher(english).replaceAll(word -> written(word.group()))
        : english;
  }

  private String written(String word) {
    boolean acronym = word.length() < 6 && !known.find(word, Kind.ORGANISATION, null).isEmpty();
    String small = word.toLowerCase(Locale.ROOT);
    return acronym ? word : JOINTS.contains(small) ? small : word.charAt(0) + small.substring(1);
  }

  private List<Composition> spelled(String english, @Nullable String home) {
    List<Composition> event = eventOf(english, home);
    if (!event.isEmpty()) {
      return event;
    }
    Matcher ordinal = ORDINAL.matcher(inDigits(english));
    if (ordinal.matches()) {
      return numbered(ordinal(ordinal.group(1), ordinal.group(2)), ordinal.group(2), home);
    }
    Matcher acronym = ACRONYM.matcher(english);
    if (acronym.find()) {
      List<Composition> part = part(english, acronym.end(), home);
      if (!part.isEmpty()) {
        return part;
      }
      String plain = english.substring(0, acronym.start()) + english.substring(acronym.end());
      Matcher of = OF.matcher(plain.strip());
      return of.matches() && isEvent(of.group(1))
          ? heldBy(owned(of.group(2), home), acronym.group(1), spelled(plain, home))
          : BodyComposer.withAcronym(acronym.group(1), spelled(plain, home));
    }
    Matcher resolution = RESOLUTION.matcher(english);
    if (resolution.matches()) {
      return Composition.map(
          owned(resolution.group(1), home), name -> name + "第" + resolution.group(2) + "号");
    }
    Matcher royal = ROYAL.matcher(english);
    if (royal.matches() && Countries.of(language).get(royal.group(1)).isPresent()) {
      return royal(royal.group(1) + " " + royal.group(2), home);
    }
    Matcher before = BEFORE.matcher(english);
    return before.matches()
            && is("stands-before", before.group(1))
            && !isBody(before.group(2)) // Camp David | talks
        ? Composition.map(
            spelled(before.group(1) + " of " + before.group(2), home),
            name -> LOANWORD_LAST.matcher(name).replaceFirst("$2・$1")) // Radio Tirana
        : whole(english, home);
  }

  /** {@code meeting} as well as {@code 3rd Summit}. */
  private boolean isEvent(String english) {
    return BodyNouns.of(language).isEvent(EnglishTokenizer.tokenize(english));
  }

  /** テュルク諸国機構（OTS）首脳会議: the acronym is the body's, not its meeting's. */
  private static List<Composition> heldBy(
      List<Composition> body, String acronym, List<Composition> meeting) {
    String name = body.isEmpty() ? acronym : body.getFirst().japanese();
    String named = name + "（" + acronym + "）";
    return Composition.map(meeting, all -> all.replace(all.contains(name) ? name : acronym, named));
  }

  /** メコン河委員会（MRC）事務局: a part of what has its acronym in the middle; empty if it is none. */
  private List<Composition> part(String english, int acronymEnd, @Nullable String home) {
    String rest = english.substring(acronymEnd).strip();
    List<Composition> part =
        rest.isEmpty() || !Character.isUpperCase(rest.charAt(0))
            ? List.of()
            : owners.parts(rest, home);
    return part.isEmpty()
        ? part
        : Composition.join(owned(english.substring(0, acronymEnd), home), part, BodyNames::join);
  }

  /** {@code 3rd Summit}, {@code 2nd Department}, but not of a {@code Third Bank}. */
  private String inDigits(String english) {
    Matcher word = FIRST_WORD.matcher(english);
    int nth =
        word.find() ? NumberWords.of(language).place(word.group().toLowerCase(Locale.ROOT)) : 0;
    return nth > 0 && isCounted(english) ? word.replaceFirst(nth + "th") : english;
  }

  private boolean isCounted(String english) {
    List<Token> tokens = EnglishTokenizer.tokenize(english);
    BodyNouns nouns = BodyNouns.of(language);
    return is("numbered-unit", english)
        || IntStream.rangeClosed(1, tokens.size())
            .anyMatch(end -> nouns.isEvent(tokens.subList(0, end)));
  }

  /** 第3回首脳会議; 第101空挺師団, behind its country. */
  private List<Composition> numbered(String number, String english, @Nullable String home) {
    Matcher owned = OF.matcher(english);
    if (!number.endsWith(MEETING) && owned.matches()) {
      List<Composition> owner = owners.owner(owned.group(2), home);
      List<Composition> unit = numbered(number, owned.group(1), home);
      return Composition.join(owner, unit, BodyNames::join);
    }
    boolean meeting =
        owned.matches()
            && isEvent(owned.group(1))
            && owned.group(1).indexOf(' ') < 0
            && known.find(english, Kind.ORGANISATION, home).isEmpty(); // Conference of the Parties
    List<Composition> owner = meeting ? owned(owned.group(2), home) : List.of();
    PhraseTable.@Nullable Match<BodyNouns.Forms> head =
        BodyNouns.of(language).lastAt(EnglishTokenizer.tokenize(english), 0);
    return owner.isEmpty()
        ? Composition.map(
            head != null && english.indexOf(' ') < 0
                ? BodyNouns.in(head.value(), home)
                : spelled(english, home),
            name -> number + name)
        : Composition.map(
            owner, of -> counted(of, number, owned.group(1).toLowerCase(Locale.ROOT)));
  }

  /** 合同委員会の第5回会合, 列国議会同盟第152回総会, 第80回国連総会. */
  private static String counted(String owner, String number, String meeting) {
    boolean session = meeting.equals("session");
    if (meeting.equals("assembly") || meeting.equals("summit")) {
      return owner + number + (meeting.equals("summit") ? "首脳会議" : "総会");
    }
    if (session && !owner.endsWith("委員会")) {
      return number + owner;
    }
    boolean apart = session || owner.contains("・");
    return apart ? owner + "の" + number + "会合" : number + owner + "会合";
  }

  /** 第3回 of a meeting, 第101 of a military unit, 第2次 of a war. */
  private String ordinal(String number, String what) {
    String counted = is("legislature", what) ? "期" : is("counted-war", what) ? "次" : MEETING;
    return "第" + number + (is("numbered-unit", what) ? "" : counted);
  }

  /** Of a kind of the table word-endings, in small letters. */
  private boolean is(String kind, String english) {
    return WordKinds.of(language).is(english.toLowerCase(Locale.ROOT), kind);
  }

  /** タイ陸軍 or 王立タイ陸軍: an army beside a navy is what fights on land. */
  private List<Composition> royal(String service, @Nullable String home) {
    List<Composition> forms = owners.parts(service.replaceFirst("Army$", "Ground Forces"), home);
    List<Composition> all = new ArrayList<>(forms);
    forms.forEach(
        form -> all.addAll(Composition.map(List.of(form.times(ROYAL_TOO)), f -> "王立" + f)));
    return Composition.best(all);
  }

  private List<Composition> whole(String english, @Nullable String home) {
    List<Composition> decided = known.find(english, Kind.ORGANISATION, home);
    return decided.isEmpty() ? owners.parts(english, home) : decided;
  }

  private List<Composition> owned(String english, @Nullable String home) {
    List<Composition> decided = known.find(english, Kind.ORGANISATION, home);
    return decided.isEmpty() ? spelled(english, home) : decided;
  }

  /** OTS外相理事会の非公式会合 for {@code informal meeting of the OTS Council of Foreign Ministers}. */
  private List<Composition> eventOf(String english, @Nullable String home) {
    Matcher event = OF.matcher(english);
    if (!event.matches()
        || !Character.isLowerCase(english.codePointAt(0))
        || !isEvent(event.group(1))) {
      return List.of();
    }
    List<Token> tokens = EnglishTokenizer.tokenize(event.group(1));
    PhraseTable.Match<String> words = CommonWords.of(language).at(tokens, 0);
    return words == null || words.end() < tokens.size() || tokens.size() < 2
        ? List.of()
        : Composition.map(
            owned(event.group(2), home).stream().map(f -> f.times(Composition.PER_PART)).toList(),
            owner -> owner + "の" + words.value());
  }

  /** Whether no common noun, which many countries have, ends its body's name: {@code NATO}. */
  public static boolean isOfNamed(Post post, Language language) {
    BodyNouns nouns = BodyNouns.of(language);
    return post.bodies().stream()
        .map(body -> EnglishTokenizer.tokenize(body.text()))
        .anyMatch(n -> IntStream.range(0, n.size()).allMatch(i -> nouns.lastAt(n, i) == null));
  }

  /** Whether it is of a people, not of its state: ロシア人コミュニティ. */
  public static boolean isOfPeople(String body) {
    return OF_PEOPLE.contains(body);
  }

  /** One after the other, with ・ where two words in katakana would run together. */
  public static String join(String owner, String part) {
    String own = part.equals("国連総会") && !owner.isEmpty() ? "総会" : part;
    if (owner.endsWith(own)) {
      return owner; // ザンベジ川
    }
    boolean us = owner.equals("米国") && HOUSE_OF_US.matcher(own).lookingAt();
    return CountryWords.join(us ? "米" : owner, own, "・");
  }
}
