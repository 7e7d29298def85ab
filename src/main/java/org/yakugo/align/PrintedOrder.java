package org.yakugo.align;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.mention.BracketedAcronym;
import org.yakugo.person.HouseStyle;
import org.yakugo.person.HouseStyle.Order;
import org.yakugo.text.Span;

/** In which order past items print a holder's name, post, and foreign country or body. */
public enum PrintedOrder {
  NAME_FIRST,
  COUNTRY_FIRST,
  POST_FIRST,
  /** セルビア国立銀行のタバコヴィッチ総裁. */
  BODY_FIRST,
  /** ノロフ上海協力機構（SCO）事務局長. */
  BODY_BEHIND,
  /** トランプ米大統領. */
  US_IN_SHORT,
  /** トランプ米国大統領. */
  US_IN_FULL,
  /** IAEA. */
  ACRONYM_ALONE,
  /** 国際原子力機関（IAEA） for {@code IAEA}. */
  ACRONYM_IN_FULL;

  /** All write EU and 国連. */
  private static final int SHORTEST = 3;

  private static final String PERSON_WITHOUT_POST = "氏";

  /** An embassy's own ambassador, whom all print in one order: 小泉駐ラオス日本大使. */
  private static final Pattern OWN = Pattern.compile("日本国?大使$");

  /** 米|国務長官, 米国|大統領; no 南米, and no 米国大使, which all write. */
  private static final Pattern US =
      Pattern.compile(
          "(?<!\\p{IsHan})米(?:(国)(?![務防家土連際勢税立])|(?!国(?![務防家土連際勢税立])))(?=\\p{IsHan})"
              + "(?!大使|臨時|公使|総領事)");

  /** Those that an item shows. */
  public static Set<PrintedOrder> in(AlignedItem item) {
    Stream<PrintedOrder> holders =
        item.links().stream()
            .filter(link -> link.kind() == Kind.PERSON_TITLE && link.bearer() != null)
            .flatMap(
                link ->
                    Stream.concat(
                        of(link.target()).or(() -> ofBody(link, item)).stream(),
                        ofUs(link.target()).stream()));
    String printed = item.item().ja().text();
    Stream<PrintedOrder> acronyms =
        item.links().stream()
            .filter(link -> link.kind() == Kind.ORGANISATION && link.inHeadline())
            .filter(link -> !printed.startsWith("（", link.japanese().start() - 1))
            .flatMap(link -> ofAcronym(link.source(), link.target()).stream());
    return Stream.concat(holders, acronyms).collect(Collectors.toSet());
  }

  /** How a body is printed that the English calls by its acronym; empty if by neither. */
  static Optional<PrintedOrder> ofAcronym(String english, String printed) {
    if (english.length() < SHORTEST || !BracketedAcronym.isAcronym(english)) {
      return Optional.empty();
    }
    boolean alone = printed.equals(english);
    boolean full = printed.endsWith("（" + english + "）");
    return alone || full ? Optional.of(full ? ACRONYM_IN_FULL : ACRONYM_ALONE) : Optional.empty();
  }

  /** How America is printed before a post; empty if it isn't. */
  static Optional<PrintedOrder> ofUs(String printed) {
    return US.matcher(printed)
        .results()
        .findFirst()
        .map(us -> us.group(1) == null ? US_IN_SHORT : US_IN_FULL);
  }

  /** The order of a printed holder; empty if neither a country nor a body before it tells. */
  static Optional<PrintedOrder> of(String printed) {
    int of = printed.lastIndexOf('の');
    Optional<CountryMatch> country =
        Countries.WORLD.findJapanese(printed).stream()
            .filter(match -> match.sense() == CountryMatch.Sense.NAME)
            .findFirst();
    if (of > 0 && printed.endsWith(PERSON_WITHOUT_POST)) {
      return country.map(match -> POST_FIRST);
    }
    if (of > 0 && country.filter(match -> match.span().start() > 0).isEmpty()) {
      boolean itsOwn = country.filter(match -> match.span().end() == of).isPresent();
      return Optional.of(itsOwn ? COUNTRY_FIRST : BODY_FIRST);
    }
    return country
        .filter(match -> match.span().start() > 0 && !OWN.matcher(printed).find())
        .map(match -> NAME_FIRST);
  }

  /** {@link #BODY_BEHIND} if the post of a body follows the name. */
  private static Optional<PrintedOrder> ofBody(Link holder, AlignedItem item) {
    Span whole = holder.japanese();
    boolean behind =
        item.links().stream()
            .filter(link -> link.kind() == Kind.ORGANISATION)
            .map(Link::japanese)
            .anyMatch(body -> body.start() > whole.start() && body.end() < whole.end());
    return behind ? Optional.of(BODY_BEHIND) : Optional.empty();
  }

  /**
   * What is shown most; of those as often the first, a name before its country or body.
   *
   * @param shown how many items show an order
   */
  public static HouseStyle.Printed most(ToIntFunction<PrintedOrder> shown) {
    boolean usInShort = shown.applyAsInt(US_IN_SHORT) > shown.applyAsInt(US_IN_FULL);
    boolean inFull = shown.applyAsInt(ACRONYM_IN_FULL) > shown.applyAsInt(ACRONYM_ALONE);
    return new HouseStyle.Printed(order(shown), usInShort, inFull);
  }

  private static Order order(ToIntFunction<PrintedOrder> shown) {
    PrintedOrder most =
        Stream.of(NAME_FIRST, COUNTRY_FIRST, POST_FIRST)
            .max(Comparator.comparingInt(shown).thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    boolean bodies = shown.applyAsInt(BODY_FIRST) > shown.applyAsInt(BODY_BEHIND);
    return most == NAME_FIRST && bodies ? Order.BODY_FIRST : Order.valueOf(most.name());
  }
}
