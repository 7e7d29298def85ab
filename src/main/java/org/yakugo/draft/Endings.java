package org.yakugo.draft;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.language.WordKinds;
import org.yakugo.phrase.NounKinds;
import org.yakugo.phrase.Wording;

/** What a predicate ends in, and how that changes before other words. */
final class Endings {
  private static final Map<String, String> OF =
      Map.of("に", "への", "へ", "への", "と", "との", "から", "からの", "で", "での", "を", "の", "が", "の");

  private static final Pattern LAST_PARTICLE =
      Pattern.compile(
          "^(.*?)(を|に|へ|と|から|で|が|まで)((?:[\\p{IsHan}ァ-ヺーA-Za-z0-9]+[いえかきけげしせびみめらりれ]{0,3}|(?<=的)に)+)$",
          Pattern.DOTALL);

  /** What stands between a slot and a noun of the frame's own: {@code Xに部隊を派遣}. */
  private static final Pattern FIRST_PARTICLE = Pattern.compile("^(に|と|から|で)(?=[\\p{IsHan}ァ-ヺ])");

  /** What stands between two slots: を, の年齢を. */
  private static final Pattern BETWEEN = Pattern.compile("(|.*\\p{IsHan})(に|と|から|で|を|が)");

  /** A verb in its plain form at the end. */
  private static final Pattern PLAIN = Pattern.compile("([\\p{IsHan}ぁ-ん])([うくぐすつぬぶむる])$");

  /** Before a る that is no part of the verb's stem: 敗れる, 見る, but not 始まる. */
  private static final Pattern STEM = Pattern.compile("[えけげせぜてでねへべめれいきぎしじちにひびみり見出得経着似]");

  /** What られる has in the place of される and できる behind a stem, る of すべき, nothing of する. */
  private static final Pattern CAN = Pattern.compile("^(さ|でき(?=[ずな]))");

  private static final Pattern OUGHT = Pattern.compile("^す(?=べ)");
  private static final Pattern SURU = Pattern.compile("^[すしせ]");

  /** What a verb's stem ends in: 受け入れ, 呼びかけ. */
  private static final Pattern STEMS = Pattern.compile("\\p{IsHan}\\p{IsHiragana}*[えけげせぜてでねべめれ]$");

  /** Whether する can follow. */
  static boolean isVerbal(String core, WordKinds endings) {
    return !core.isEmpty() && !endings.is(core, "not-verbal");
  }

  /** Whether an ending can say that it isn't so. */
  static boolean isDeniable(String core, WordKinds endings) {
    return isVerbal(core, endings) || endings.is(core, "had");
  }

  /**
   * The form of する that follows, る behind a stem such as 備え; nothing where none can, as behind を.
   */
  static String suru(String core, String form, WordKinds endings) {
    return isVerbal(core, endings)
        ? inflected(core, form, endings)
        : core.endsWith("に") ? form : "";
  }

  /** What joins a predicate to a noun behind it: した, and の after {@code 収賄の疑い}. */
  static String beforeNoun(Wording core, String form, NounKinds kinds) {
    if (kinds.is(core, "suffered") && form.endsWith("た")) {
      return "を受けた";
    }
    boolean intent = kinds.is(core, "intent") && !core.text().endsWith("を計画");
    return intent ? "の" : suru(core.text(), form, kinds.endings());
  }

  /** What an adjective's frame says, before a noun: 政府に批判的な, 観光に依存する. */
  static Wording describing(Predicate said, WordKinds endings) {
    String core = said.core().text();
    return endings.is(core, "na")
        ? said.headline().then("な")
        : core.endsWith("責任")
            ? said.headline().then("のある")
            : core.matches(".*[いるただ]")
                ? said.headline()
                : endings.is(core, "befallen")
                    ? said.headline().then("した")
                    : isVerbal(core, endings) ? said.plain(endings) : said.headline().then("の");
  }

  /** {@code Xを訪問}: {@code Xの訪問}; {@code Xに署名}: {@code Xへの署名}. */
  static Wording nominal(Wording core) {
    if (core.text().endsWith("に")) {
      return core.then("すること");
    }
    int tail = Math.max(0, core.slots().isEmpty() ? 0 : core.slots().getLast().end());
    String text = core.text().substring(tail);
    Matcher last = LAST_PARTICLE.matcher(text);
    int purpose = text.lastIndexOf("ため");
    if (!last.matches() && purpose >= 0 && purpose + 2 < text.length()) {
      Wording before = core.dropLast(text.length() - purpose - 2);
      return before.then("の" + text.substring(purpose + 2)).as(core.use());
    }
    if (!last.matches()) {
      boolean verb = core.text().matches(".*[をにがと].*\\p{IsHan}[ぁ-ん]*[うくぐすつぬぶむる]$");
      return verb ? core.then("こと") : attributive(core);
    }
    String particle = last.group(2);
    String joined = OF.getOrDefault(particle, particle + "の");
    int at = tail + last.start(2);
    Wording before = core.dropLast(core.text().length() - at);
    Matcher first = FIRST_PARTICLE.matcher(last.group(1));
    if (first.find()) {
      String more = OF.getOrDefault(first.group(), first.group());
      before = before.replaced(tail, tail + first.end(), more);
    }
    return attributive(before).then(joined + last.group(3).replace("的に", "的な")).as(core.use());
  }

  /** With の behind each particle between two slots: {@code Xに} is {@code Xへの}. */
  private static Wording attributive(Wording core) {
    Wording all = core;
    for (int i = core.slots().size() - 1; i > 0; i--) {
      int from = core.slots().get(i - 1).end();
      int end = core.slots().get(i).start();
      Matcher between = from < end ? BETWEEN.matcher(core.text().substring(from, end)) : null;
      String joined =
          between != null && between.matches() ? between.group(1) + OF.get(between.group(2)) : null;
      all = joined == null ? all : all.replaced(from, end, joined);
    }
    return all;
  }

  /** With an adverb right before the verbal noun: {@code ミサイル発射を強く非難}. */
  static Wording withManner(Wording core, Wording manner) {
    int tail = core.slots().isEmpty() ? 0 : core.slots().getLast().end();
    Matcher last = LAST_PARTICLE.matcher(core.text().substring(tail));
    if (!last.matches()) {
      return manner.then(core);
    }
    int at = tail + last.start(3);
    return core.dropLast(core.text().length() - at).then(manner).then(last.group(3));
  }

  /** {@code 改正される}: {@code 改正された}, as before 後. */
  static Wording done(Wording said) {
    if (said.text().endsWith("される")) {
      return said.dropLast(1).then("た");
    }
    if (said.text().endsWith("する")) {
      return said.dropLast(2).then("した");
    }
    Matcher verb = PLAIN.matcher(said.text());
    if (!verb.find()) {
      return said;
    }
    boolean stem = verb.group(2).equals("る") && STEM.matcher(verb.group(1)).matches();
    String past =
        switch (verb.group(2)) {
          case "く" -> "いた";
          case "ぐ" -> "いだ";
          case "す" -> "した";
          case "ぬ", "む", "ぶ" -> "んだ";
          default -> stem ? "た" : "った";
        };
    return said.dropLast(1).then(past);
  }

  /** A plain verb as it stands before a further clause: 飲み込む is 飲み込み. */
  static Wording connected(Wording clause) {
    Matcher verb = PLAIN.matcher(clause.text());
    if (!verb.find()) {
      return clause;
    }
    int at = "うくぐすつぬぶむる".indexOf(verb.group(2));
    boolean stem = verb.group(2).equals("る") && STEM.matcher(verb.group(1)).matches();
    String connective = stem ? "" : String.valueOf("いきぎしちにびみり".charAt(at));
    return clause.dropLast(1).then(connective);
  }

  /**
   * What stems of verbs with five sounds end in, and their sounds before ない, alone, before る, た.
   */
  private static final String ROW_I = "しりきいちみびぎ";

  private static final String ROW_A = "さらかわたまばが";
  private static final String ROW_U = "するくうつむぶぐ";
  private static final String ROW_E = "せれけえてめべげ";
  private static final String ROW_T = "しっいっっんんい";

  /** Before a form that takes the place of the last sound: 引き渡し with it and す is 引き渡す. */
  private static final String IN_PLACE = "\b";

  /** A core with a form of する that {@link #inflected} gave. */
  static Wording with(Wording core, String form) {
    return form.startsWith(IN_PLACE)
        ? core.dropLast(1).then(form.substring(IN_PLACE.length()))
        : core.then(form);
  }

  /** A form of する, as 引き渡し has it: さない, す, せる, した. */
  private static String changed(int sound, String form) {
    String row =
        form.startsWith("でき")
            ? ROW_E
            : form.startsWith("す") ? ROW_U : form.matches("し[たて].*") ? ROW_T : ROW_A;
    String rest = form.replaceFirst("^(でき|する|[さしすせ])", "");
    boolean voiced = row.equals(ROW_T) && "みびぎ".indexOf(ROW_I.charAt(sound)) >= 0;
    String joined = voiced ? (rest.startsWith("た") ? "だ" : "で") + rest.substring(1) : rest;
    return IN_PLACE + row.charAt(sound) + joined;
  }

  /** Whether it is the stem of a verb: 受け入れ, 呼びかけ. */
  private static boolean isStem(String core, WordKinds endings) {
    return STEMS.matcher(core).find() && !endings.is(core, "noun-like-stem");
  }

  /** A form of する as it is behind that core: 引き上げる, 引き上げられた. */
  static String inflected(String core, String form, WordKinds endings) {
    int sound = core.isEmpty() ? -1 : ROW_I.indexOf(core.charAt(core.length() - 1));
    if (!form.isEmpty() && sound >= 0 && endings.is(core, "stem")) {
      return changed(sound, form);
    }
    if (!isStem(core, endings)) {
      return form;
    }
    String can = CAN.matcher(form).replaceFirst(form.startsWith("さ") ? "ら" : "られ");
    return SURU.matcher(OUGHT.matcher(can).replaceFirst("る")).replaceFirst("");
  }
}
