package org.yakugo.draft;

import java.util.Map;
import java.util.regex.Pattern;
import org.yakugo.glossary.Countries;
import org.yakugo.language.WordKinds;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/**
 * Somebody who takes a post isn't called by it already: サンドゥ氏がモルドバ大統領に再選, not サンドゥ・モルドバ大統領.
 *
 * @param countries whose names may stand between a name and a post
 * @param endings of predicates by which somebody takes or leaves a post
 */
record Appointed(Countries countries, WordKinds endings) {
  /** What stands behind a name in katakana and before a post: 議会. */
  private static final Pattern BODY = Pattern.compile("(?<=[ァ-ヺー])[^ァ-ヺー＝・]+$");

  /** The subject, if it is somebody who takes or leaves the post that the predicate names. */
  Wording subject(Wording subject, Predicate predicate) {
    String taken = predicate.core().text();
    int post = taken.length() - endings.of(taken, "takes-post").length();
    return subject.use() == Use.PERSON && post > 0 && post < taken.length()
        ? without(subject, taken.substring(0, post))
        : subject;
  }

  /** Whom {@code appoint X as Y} is about. */
  void object(Map<Character, Wording> fillers) {
    Wording somebody = fillers.get('X');
    Wording post = fillers.get('Y');
    if (somebody != null && post != null && somebody.use() == Use.PERSON && !post.isEmpty()) {
      fillers.put('X', without(somebody, post.text()));
    }
  }

  private Wording without(Wording person, String post) {
    String text = person.text();
    if (!text.endsWith(post) || text.length() == post.length()) {
      return person;
    }
    String name = name(text.substring(0, text.length() - post.length()));
    return person.dropLast(text.length() - name.length()).then("氏");
  }

  /** Without country and body: ルギニエネ of ルギニエネ・リトアニア, 高市 of 高市日本. */
  private String name(String before) {
    int dot = before.lastIndexOf('・');
    if (dot > 0 && (dot + 1 == before.length() || countries.isName(before.substring(dot + 1)))) {
      return before.substring(0, dot);
    }
    for (int i = 1; i < before.length(); i++) {
      if (countries.isName(before.substring(i))) {
        return before.substring(0, i);
      }
    }
    return BODY.matcher(before).replaceFirst("");
  }
}
