package org.yakugo.person;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.text.Token;

/**
 * The countries, regions and peoples that a link of a body's name is of, and where the body sits:
 * {@code Turkic–Arab Summit}, {@code Commission of Japan and Türkiye}, {@code Embassy in Baku}.
 */
final class LinkPlaces {
  private static final Set<String> PEOPLES = Set.of("turkic", "arab", "islamic", "nordic");

  /** What no state lies in: 黒海地域, サヘル地域. */
  private static final Pattern AREA = Pattern.compile("(?:[海洋湾岸]|半島|諸島|バルカン|サヘル)$");

  private static final Pattern TALKS = Pattern.compile("首脳会[議合]|.+相会[議合]");

  /** Bodies of the place where they are. */
  private static final Pattern LOCAL = Pattern.compile("(?:裁判所|検察庁|大学|病院|博物館|研究所|警察)$");

  private static final Pattern COUPLE = Pattern.compile("^([^・]+)・([^・]+)$");

  private final List<Token> tokens;
  private final IntPredicate isPlace;
  private String places = "";
  private String seat = "";
  private boolean listed;
  private @Nullable CountryMatch first;
  private boolean bilateral;

  /**
   * @param tokens of the link
   * @param isPlace whether a country's or city's name begins at a token
   */
  LinkPlaces(List<Token> tokens, IntPredicate isPlace) {
    this.tokens = tokens;
    this.isPlace = isPlace;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  void add(String place) {
    places += (places.isEmpty() ? "" : "・") + place;
  }

  /** What stands at a token, which may be the second of a pair: 日・ケニア, 日米. */
  void add(CountryMatch place, int at) {
    CountryMatch one = first;
    if (one != null && isPaired(at) && places.equals(one.japanese())) {
      bilateral = CountryWords.isState(one) && CountryWords.isState(place);
      places = CountryWords.pair(one, place);
    } else {
      add(place.japanese());
    }
    first = place;
  }

  /** 在バクー大使館, 駐ジョージア代表部, but ルブリン地方裁判所. */
  void sit(String where, String place, String noun) {
    seat = (LOCAL.matcher(noun).find() ? "" : where) + place;
  }

  /** The body behind them. */
  String before(String body) {
    if (bilateral && TALKS.matcher(body).matches()) {
      return before(body.substring(0, body.length() - 1) + "談");
    }
    String name = tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
    boolean several = listed && isPlural(name) && !body.isEmpty();
    String whose =
        several
            ? several(places, body)
            : !places.isEmpty() && BodyNames.isOfPeople(body) ? places + "人" : places;
    boolean around = body.equals("州") && AREA.matcher(whose).find();
    return CountryWords.join(seat, BodyNames.join(whose, around ? "地域" : body), "・");
  }

  /** Each of them has one: ラトビアとエストニアの両内務省, but 日本・トルコ合同委員会. */
  static String several(String places, String body) {
    Matcher couple = COUPLE.matcher(places);
    String both = body.endsWith("省") && couple.matches() ? "両" : "";
    return couple.replaceFirst("$1と$2").replace('・', '、') + "の" + both;
  }

  /** Whether the noun of a name is in the plural: {@code Ministries of Defence}. */
  static boolean isPlural(String name) {
    String noun = name.replaceFirst(" of .*", "");
    return noun.endsWith("s") && !noun.endsWith("ss");
  }

  /** Behind a country and a dash: {@code India–Nordic Summit}. */
  boolean isPaired(int i) {
    return i > 0 && tokens.get(i - 1).isDash() && !places.isEmpty();
  }

  /** Before a dash and a country or people: {@code Turkic–Arab Summit}. */
  boolean opensPair(int dash) {
    return places.isEmpty()
        && dash + 1 < tokens.size()
        && tokens.get(dash).isDash()
        && isPeople(dash - 1)
        && (isPlace.test(dash + 1) || isPeople(dash + 1));
  }

  /** Fields of work are no peoples. */
  private boolean isPeople(int i) {
    return tokens.get(i).isCapitalized() && PEOPLES.contains(tokens.get(i).folded());
  }

  /** Between two countries: {@code Japan and Türkiye}. */
  boolean isListed(int i) {
    boolean joint = tokens.get(i).is("and") || tokens.get(i).is(",");
    boolean between =
        joint
            && !places.isEmpty()
            && i + 1 < tokens.size()
            && (isPlace.test(i + 1) || tokens.get(i + 1).is("and") && isListed(i + 1));
    listed |= between;
    return between;
  }
}
