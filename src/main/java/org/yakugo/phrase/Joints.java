package org.yakugo.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/**
 * What stands between a word and what it says more of, の or nothing, and how both change by that.
 *
 * @param heads how nouns end behind another: 法律 is 法
 * @param behind what of words before a noun stands behind the name of an act
 */
record Joints(Map<String, String> heads, Map<String, String> behind, NounKinds kinds) {
  /** Bodies and offices join a country's name without の. */
  private static final Pattern JOINED =
      Pattern.compile(
          ".*(政府|当局|軍|省|庁|議会|上院|下院|議員|議長|国会|首脳|指導者|外相|首相|大統領|大使|大使館|外交官|高官|代表団|国旗|国境|国民|領"
              + "|産|製|系|語|法|企業|銀行|空港|警察|裁判所|関係|市場|経済|当局者|兵|兵士|部隊|機|艦|船|文化|料理|映画|映画祭"
              + "|文学|音楽|国籍|国債|旅券|選手団|側|大統領選挙|議会選挙|総選挙|地方選挙)$");

  /** What a country has one of: ジョージア経済. */
  private static final Pattern NATIONAL = Pattern.compile("政府|当局|軍|議会|上院|下院|国会|経済|(大統領|議会|地方|総)選挙");

  private static final Pattern OF_A_PEOPLE =
      Pattern.compile(
          ".*((?<!軍)人|(?<!業|走|候補|経営|消費|労働|有権)者|生|客|市民|男|女|女性|男性|捕虜|人質|囚人|児童|記者|ジャーナリスト|ビジネスマン|実業家|ブロガー|難民|移民)$");

  /** How nouns end behind another: 法律 is 法. */
  private static final Facts<Map<String, String>> HEADS =
      Facts.of(language -> table(language, "compound-heads", "alone", "joined"));

  /** 会談の可能性: what stands behind the name of an act, though it stands before another noun. */
  private static final Facts<Map<String, String>> BEHIND =
      Facts.of(language -> table(language, "behind-acts", "before", "behind"));

  private static Map<String, String> table(Language language, String name, String from, String to) {
    Map<String, String> all = new HashMap<>();
    language.table(name).each(row -> all.put(row.required(from), row.required(to)));
    return Map.copyOf(all);
  }

  private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsHan}$");

  static Joints of(Language language) {
    return new Joints(HEADS.in(language), BEHIND.in(language), NounKinds.of(language));
  }

  /** Whether a country has one of it, so that its name joins without の. */
  static boolean isNational(String japanese) {
    return NATIONAL.matcher(japanese).matches();
  }

  /** Modifier and what it says more of. */
  Wording joined(Wording modifier, Wording rest, boolean country) {
    boolean term = modifier.text().startsWith("懲役") && rest.text().equals("懲役刑");
    if (term) {
      return merged(modifier.dropLast(1), rest);
    }
    boolean whole = rest.text().length() > 1 || rest.text().matches("[川湖島市港]");
    if (whole && modifier.text().endsWith(rest.text())) {
      return merged(modifier, rest);
    }
    if (country && rest.text().startsWith(modifier.text())) {
      return rest.ownedBy(modifier.as(Use.PLACE));
    }
    if (country && rest.text().equals("部隊")) {
      String troops = rest.slots().isEmpty() ? "" : rest.slots().getFirst().source();
      Wording nation = modifier.text().equals("米国") ? modifier.dropLast(1) : modifier;
      return nation.then(Wording.of("軍", troops, 0.9, Use.BODY).covering(rest.rendered()));
    }
    if (modifier.use() == Use.BODY && rest.text().equals("国")) {
      return modifier.then(rest.after("諸"));
    }
    String act =
        rest.use() == Use.ACT || rest.use() == Use.EVENT ? behind.get(modifier.text()) : null;
    if (act != null && modifier.slots().size() == 1) {
      String source = modifier.slots().getFirst().source();
      Wording more = Wording.of(act, source, modifier.confidence(), Use.THING);
      return rest.then(more.covering(modifier.rendered()));
    }
    String head =
        modifier.use() == Use.THING || modifier.use() == Use.ACT ? heads.get(rest.text()) : null;
    if (head != null && IDEOGRAPH.matcher(modifier.text()).find() && rest.slots().size() == 1) {
      String source = rest.slots().getFirst().source();
      return modifier.then(
          Wording.of(head, source, rest.confidence(), rest.use()).covering(rest.rendered()));
    }
    return modifier
        .then(isOfYear(modifier, rest) ? "度" : joint(modifier, rest, country))
        .then(rest);
  }

  /** モンゴル議会: whether whose it is stands before it without の. */
  static boolean joins(String noun) {
    return JOINED.matcher(noun).matches() && noun.matches("[\\p{IsHan}ァ-ヺー]+");
  }

  /** 2027年度予算: what is made for a year. */
  private boolean isOfYear(Wording time, Wording noun) {
    return time.text().matches("\\d{4}年") && kinds.is(noun, "fiscal");
  }

  /** A modifier that says what stands behind it, too: F-16戦闘機 of {@code F-16 fighter jets}. */
  private static Wording merged(Wording modifier, Wording rest) {
    List<Wording.Slot> slots = new ArrayList<>(modifier.slots());
    slots.addAll(rest.slots());
    String english = slots.stream().map(Wording.Slot::source).collect(Collectors.joining(" "));
    return modifier.as(rest.use()).covering(rest.rendered()).asOne(english);
  }

  private static String joint(Wording modifier, Wording rest, boolean country) {
    String text = rest.text();
    if (text.startsWith("・")) {
      return "";
    }
    if (country && modifier.use() != Use.PAIR && rest.use() == Use.PERSON) {
      return JOINED.matcher(text).matches() ? "" : OF_A_PEOPLE.matcher(text).matches() ? "人" : "の";
    }
    return switch (modifier.use()) {
      case ADJECTIVE, ADVERB, UNKNOWN -> "";
      case PLACE -> !country || JOINED.matcher(text).matches() ? "" : "の";
      case PAIR -> JOINED.matcher(text).matches() ? "" : "間の";
      case BODY -> modifier.text().matches("[A-Z0-9]+") && isUndertaken(rest) ? "" : "の";
      case PERSON, TIME, AMOUNT -> modifier.use() == Use.PERSON && isShort(rest) ? "" : "の";
      default -> "";
    };
  }

  /** EU加盟交渉, NATO演習: what is done by a body that is called by its letters, or with it. */
  private static boolean isUndertaken(Wording rest) {
    return rest.use() == Use.EVENT || rest.use() == Use.ACT;
  }

  private static boolean isShort(Wording rest) {
    return Set.of("数", "率", "団", "権").contains(rest.text());
  }
}
