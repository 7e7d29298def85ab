package org.yakugo.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.frame.Frame;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.phrase.NounKinds;
import org.yakugo.phrase.Wording;

/**
 * Which wordings of frames, of verbs and nouns alike, go with the nouns that fill them: from the
 * table fitting-verbs.
 */
final class Fitting {
  private static final Facts<Fitting> FACTS = Facts.of(Fitting::new);
  private static final String SUBJECT = "subject";
  private static final String WHOLE = "whole";
  private static final Set<String> WHOLES = Set.of(SUBJECT, WHOLE);
  private static final String NEXT = "next";

  /** What a wording loses that says its noun again. */
  private static final double TWICE = 1;

  private static final Pattern LAST = Pattern.compile("(?<=\\p{IsHiragana})(\\p{IsHan}{2,})$");

  /** What a wording wins that has the word of its noun's kind. */
  private static final double GAIN = 0.2;

  /** What it is worth that a later wording of a frame goes with what it is done to. */
  private static final double DONE = 2;

  private record Rule(
      String role, String kind, @Nullable Pattern fits, @Nullable Pattern misfits, double loss) {}

  private final NounKinds kinds;
  private final List<Rule> ofSubjects;
  private final List<Rule> ofSlots;

  private Fitting(Language language) {
    kinds = NounKinds.of(language);
    List<Rule> rules = language.table("fitting-verbs").map(Fitting::rule);
    ofSubjects = rules.stream().filter(rule -> WHOLES.contains(rule.role())).toList();
    ofSlots = rules.stream().filter(rule -> !WHOLES.contains(rule.role())).toList();
  }

  static Fitting of(Language language) {
    return FACTS.in(language);
  }

  private static Rule rule(Row row) {
    String role = row.required("role");
    try {
      return new Rule(
          role,
          row.required("kind"),
          pattern(row, "fits", role),
          pattern(row, "misfits", role),
          Double.parseDouble(row.required("loss")));
    } catch (NumberFormatException e) {
      throw row.broken("is-no-number", row.text("loss"));
    }
  }

  private static @Nullable Pattern pattern(Row row, String column, String role) {
    if (row.text(column).isEmpty()) {
      return null;
    }
    row.pattern(column);
    String words = row.text(column);
    String particle = role.equals(NEXT) ? "" : role;
    return Pattern.compile(
        WHOLES.contains(role) ? words : "([XYZ])" + particle + "(?:" + words + ")");
  }

  /** What a pattern wins or loses by what fills it; nothing is said twice: no 合意で合意. */
  double of(String pattern, Map<Character, Wording> fillers) {
    Matcher last = LAST.matcher(pattern);
    boolean twice =
        last.find() && fillers.values().stream().anyMatch(f -> f.text().endsWith(last.group(1)));
    double sum = twice ? -TWICE : 0;
    for (Rule rule : ofSlots) {
      if (rule.fits() != null && holds(rule.fits(), pattern, fillers, rule.kind())) {
        sum += GAIN;
      }
      if (rule.misfits() != null && holds(rule.misfits(), pattern, fillers, rule.kind())) {
        sum -= rule.loss();
      }
    }
    return sum;
  }

  /** What a wording wins or loses by what it is done to. */
  double ofDone(Wording object, String core) {
    double fit = of("Xを" + core, Map.of('X', object));
    return fit > 0 ? fit + DONE : fit;
  }

  /**
   * How far down a frame has the wording, if it goes with what fills it as the first does; else 0.
   */
  int rather(Frame frame, int choice, Map<Character, Wording> fillers) {
    List<String> wordings = frame.japanese();
    return of(wordings.getFirst(), fillers) <= of(wordings.get(choice), fillers) ? choice : 0;
  }

  private boolean holds(
      Pattern words, String pattern, Map<Character, Wording> fillers, String kind) {
    Matcher found = words.matcher(pattern);
    if (!found.find()) {
      return false;
    }
    Wording filler = fillers.get(found.group(1).charAt(0));
    return filler != null && kinds.is(filler, kind);
  }

  /** What a predicate wins or loses by its subject. */
  double of(Wording subject, Predicate predicate) {
    String core = predicate.core().text();
    String whole = predicate.headline().text();
    double sum = 0;
    for (Rule rule : ofSubjects) {
      if (rule.misfits() != null
          && rule.misfits().matcher(rule.role().equals(WHOLE) ? whole : core).find()
          && kinds.is(subject, rule.kind())) {
        sum -= rule.loss();
      }
    }
    return sum;
  }
}
