package org.yakugo.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  /** How nouns end behind another: 法律 is 法. */
  private static final Facts<Map<String, String>> HEADS =
      Facts.of(
          language -> language.table("compound-heads").by("alone", row -> row.required("joined")));

  /** 会談の可能性: what stands behind the name of an act, though it stands before another noun. */
  private static final Facts<Map<String, String>> BEHIND =
      Facts.of(
          language -> language.table("behind-acts").by("before", row -> row.required("behind")));

  private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsHan}$");

  static Joints of(Language language) {
    return new Joints(HEADS.in(language), BEHIND.in(language), NounKinds.of(language));
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
      return rest.ownedBy(modifier.as(Use.PLACE), kinds);
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

  private String joint(Wording modifier, Wording rest, boolean country) {
    String text = rest.text();
    if (text.startsWith("・")) {
      return "";
    }
    boolean joined = kinds.endings().is(text, "joined");
    if (country && modifier.use() != Use.PAIR && rest.use() == Use.PERSON) {
      boolean alone = rest.slots().size() <= 1 || isDescribed(rest); // Swiss bank | clients
      return joined ? "" : alone && kinds.endings().is(text, "of-a-people") ? "人" : "の";
    }
    return switch (modifier.use()) {
      case ADJECTIVE, ADVERB, UNKNOWN -> "";
      case PLACE -> !country || joined ? "" : "の";
      case PAIR -> joined ? "" : "間の";
      case BODY -> modifier.text().matches("[A-Z0-9]+") && isUndertaken(rest) ? "" : "の";
      case PERSON, TIME, AMOUNT ->
          modifier.use() == Use.PERSON && kinds.is(rest, "briefly") ? "" : "の";
      default -> "";
    };
  }

  /** 若い兵士: an adjective stands first. */
  private static boolean isDescribed(Wording rest) {
    int end = rest.slots().getFirst().end();
    return end > 1 && "のないたる".indexOf(rest.text().charAt(end - 1)) >= 0;
  }

  /** EU加盟交渉, NATO演習: what is done by a body that is called by its letters, or with it. */
  private static boolean isUndertaken(Wording rest) {
    return rest.use() == Use.EVENT || rest.use() == Use.ACT;
  }
}
