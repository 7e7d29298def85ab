package org.yakugo.draft;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yakugo.headline.VerbGroup;
import org.yakugo.headline.VerbGroup.Tense;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.language.WordKinds;

/** What a predicate ends in, as its verb's tense and mood ask for it; from the table moods. */
final class Moods {
  private static final Facts<Moods> FACTS = Facts.of(Moods::new);
  private static final String NO_MODAL = "plain";

  /** What される has in the place of する. */
  private static final Pattern ACTIVE = Pattern.compile("^(す(?=る)|でき|せ|し)");

  /** Lines of the table by the modal verb. */
  private final Map<String, Row> forms;

  private final WordKinds endings;

  private Moods(Language language) {
    endings = WordKinds.of(language);
    forms = language.table("moods").by("modal", row -> row);
  }

  static Moods of(Language language) {
    return FACTS.in(language);
  }

  /** As a headline ends. */
  String headline(VerbGroup verb, String core, boolean passive) {
    if (isNot(verb, core)) {
      return "ではない";
    }
    if (!Endings.isVerbal(core, endings)) {
      if (verb.negated()) {
        return Endings.isDeniable(core, endings) ? "なし" : "";
      }
      return verb.tense() == Tense.FUTURE && core.matches(".*[るうくぐすつぬぶむ]$") ? "予定" : "";
    }
    String mood = mood(verb, "headline", passive);
    if (!mood.isEmpty()) {
      return Endings.inflected(core, mood, endings);
    }
    return verb.tense() == Tense.FUTURE
        ? (passive ? "予定" : Endings.inflected(core, "する予定", endings))
        : "";
  }

  /** {@code no longer member}: what somebody isn't. */
  boolean isNot(VerbGroup verb, String core) {
    return verb.lemma().equals("be")
        && verb.negated()
        && (endings.is(core, "role") || endings.is(core, "na"));
  }

  private String mood(VerbGroup verb, String column, boolean passive) {
    Row row = forms.getOrDefault(verb.modal(), forms.get(NO_MODAL));
    String form = row == null ? "" : row.text(verb.negated() ? column + " not" : column);
    return !passive
        ? form
        : form.equals("できる")
            ? "され得る"
            : ACTIVE.matcher(form.replace("すべき", "するべき")).replaceFirst("され");
  }

  /** As a sentence that somebody says ends. */
  String said(VerbGroup verb, String core, boolean passive) {
    if (isNot(verb, core)) {
      return "ではない";
    }
    if (!Endings.isVerbal(core, endings)) {
      return verb.negated() && Endings.isDeniable(core, endings) ? "はない" : "";
    }
    List<String> forms =
        passive
            ? List.of("される", "された", "されている", "されない", "されなかった")
            : List.of("する", "した", "している", "しない", "しなかった");
    if (core.endsWith("可能")) {
      return verb.modal().equals("must") ? "でなければならない" : "";
    }
    String mood = mood(verb, "said", passive);
    boolean past = verb.tense() == Tense.PAST;
    int form = verb.negated() ? (past ? 4 : 3) : verb.progressive() ? 2 : past ? 1 : 0;
    return Endings.inflected(core, mood.isEmpty() ? forms.get(form) : mood, endings);
  }
}
