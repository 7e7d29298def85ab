package org.yakugo.draft;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/** Rates and prices go up and down (上昇, 低下); what is counted becomes more and less (増加, 減少). */
final class Measures {
  private static final Pattern LEVEL =
      Pattern.compile(".*(率|価格|物価|株価|金利|気温|水温|インフレ|相場|水位|海面|水準|為替レート|支持率|費用)");
  private static final Pattern OF_COUNTS = Pattern.compile(".*(増加|減少|急増|[増減])(のXに|しXに)?");

  /** They leave a place (撤退), not an organisation (脱退). */
  private static final Pattern ARMED = Pattern.compile(".*(軍|部隊|兵|兵士|隊|企業|社)$");

  /** Roads and the like are opened to traffic: 開通. */
  private static final Pattern WAY =
      Pattern.compile(".*(回廊|鉄道|道路|路線|橋|トンネル|パイプライン|航路|地下鉄|線|ルート|海峡|運河)$");

  private static final Pattern OPENS = Pattern.compile("(開幕|開業|開設|開通)");

  private Measures() {}

  /** What is done to or with somebody. */
  private static final Pattern OF_SOMEBODY =
      Pattern.compile("^[^XYZ]*([XYZ])(と(会談|面会|会見|協議|電話会談)|を(接見|出迎え|招き会合)).*");

  /** What is done to things. */
  private static final Pattern OF_SOMETHING =
      Pattern.compile("^[^XYZ]*([XYZ])を(開催|実施|受領|受理|主催|支払い).*");

  private static final Pattern LEFT = Pattern.compile("([XYZ])から(出発|離脱|撤退)");

  private static final Pattern LEAVING = Pattern.compile("([XYZ])からの(撤退|脱退)");

  /** One leaves them for good (離脱, 脱退), not for a journey. */
  private static final Pattern ALLIANCE =
      Pattern.compile(
          ".*(同盟|機構|連合|連盟|共同体|協定|条約|合意|党|連立|議会|委員会|裁判所|評議会|CSTO|CIS|NATO|EU|OPEC|WHO|UNESCO)");

  /** Who is handed over stands first; of things, who gets them. */
  private static final Pattern GIVEN = Pattern.compile("^([XYZ])を[XYZ]に(引き渡し|移送|送付|供与|提供).*");

  /** What is said of an amount. */
  private static final Pattern TO_AN_AMOUNT =
      Pattern.compile("^.*を([XYZ])(に(引き上げ|増加|引き下げ|削減)|増加|引き上げ).*");

  /** Said of sums of money that pass a mark; quantities 超過. */
  private static final Pattern PAST_A_MARK = Pattern.compile("^[^XYZ]*([XYZ])を突破.*");

  private static final Pattern MONEY = Pattern.compile(".*(ドル|ユーロ|円|元|ポンド|マナト|ルーブル|リラ|ラリ|ドラム|テンゲ)");

  /** What a pattern loses that doesn't go with what fills it; 0 or less. */
  static double fit(String pattern, Map<Character, Wording> fillers) {
    Matcher somebody = OF_SOMEBODY.matcher(pattern);
    if (somebody.matches()) {
      Wording filler = fillers.get(somebody.group(1).charAt(0));
      return filler != null && isThing(filler.use()) ? -1.5 : 0;
    }
    Matcher something = OF_SOMETHING.matcher(pattern);
    if (something.matches()) {
      Wording filler = fillers.get(something.group(1).charAt(0));
      return filler != null && filler.use() == Use.PERSON ? -1.2 : 0;
    }
    Matcher leaving = LEAVING.matcher(pattern);
    if (leaving.find()) {
      Wording filler = fillers.get(leaving.group(1).charAt(0));
      boolean body = filler != null && ALLIANCE.matcher(filler.text()).matches();
      return leaving.group(2).equals(body ? "脱退" : "撤退") ? 0.2 : -1;
    }
    Matcher left = LEFT.matcher(pattern);
    if (left.matches()) {
      Wording filler = fillers.get(left.group(1).charAt(0));
      boolean body = filler != null && ALLIANCE.matcher(filler.text()).matches();
      boolean base = filler != null && filler.text().endsWith("基地");
      String fitting = body ? "離脱" : base ? "撤退" : "出発";
      return left.group(2).equals(fitting) ? 0.2 : -1;
    }
    Matcher given = GIVEN.matcher(pattern);
    if (given.matches()) {
      Wording filler = fillers.get(given.group(1).charAt(0));
      return filler != null && filler.use() != Use.PERSON ? -0.5 : 0;
    }
    Matcher mark = PAST_A_MARK.matcher(pattern);
    if (mark.matches()) {
      Wording filler = fillers.get(mark.group(1).charAt(0));
      return filler == null || MONEY.matcher(filler.text()).matches() ? 0 : -0.5;
    }
    Matcher amount = TO_AN_AMOUNT.matcher(pattern);
    if (amount.matches()) {
      Wording filler = fillers.get(amount.group(1).charAt(0));
      return filler != null && isSomebody(filler.use()) ? -2 : 0;
    }
    return 0;
  }

  private static boolean isSomebody(Use use) {
    return use == Use.PERSON || use == Use.PLACE || use == Use.BODY || use == Use.PAIR;
  }

  private static boolean isThing(Use use) {
    return switch (use) {
      case EVENT, ACT, THING, AMOUNT, TIME -> true;
      default -> false;
    };
  }

  /** What people gather for is held (開催), what they do is carried out (実施). */
  private static final Pattern GATHERING =
      Pattern.compile(
          ".*(会議|会合|総会|大会|サミット|フォーラム|フェスティバル|祭典|[祭展]|展示会|博覧会|見本市|セミナー|シンポジウム|コンサート|式典|オリンピック)");

  /** What a predicate loses that doesn't go with its subject; 0 or less. */
  static double fit(Wording subject, Predicate predicate) {
    if (predicate.core().text().endsWith("実施") && GATHERING.matcher(subject.text()).matches()) {
      return -0.5;
    }
    boolean thing = isThing(subject.use());
    if (thing && predicate.core().text().endsWith("を殺害")) {
      return -0.5;
    }
    if (thing && predicate.core().text().endsWith("を攻撃")) {
      return -0.6;
    }
    boolean way = WAY.matcher(subject.text()).matches();
    if (OPENS.matcher(predicate.core().text()).matches()) {
      return predicate.core().text().endsWith("開通") == way ? 0 : -2;
    }
    if (ARMED.matcher(subject.text()).matches() && predicate.core().text().endsWith("脱退")) {
      return -0.6;
    }
    boolean level = LEVEL.matcher(subject.text()).matches();
    return level && OF_COUNTS.matcher(predicate.core().text()).matches() ? -0.5 : 0;
  }
}
