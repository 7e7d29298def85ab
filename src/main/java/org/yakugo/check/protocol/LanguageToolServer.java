package org.yakugo.check.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.languagetool.CheckResults;
import org.languagetool.DetectedLanguage;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.tools.RuleMatchesAsJsonSerializer;
import org.yakugo.Deadline;
import org.yakugo.Json;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.check.languagetool.LoneTextChecker;
import org.yakugo.text.Script;

/**
 * Answers as LanguageTool's own server does, version 2 of its protocol, so that its clients need
 * not know the difference. Everything is asked and answered as text; HTTP is somebody else's
 * business.
 */
public final class LanguageToolServer {
  /** Letters of Latin that a kana or kanji outweighs: it carries about as much as a syllable. */
  private static final int JAPANESE_WEIGHT = 3;

  /** The variant of English where the client has no wish. */
  private static final String ENGLISH = "en-US";

  /** Longest text in UTF-16 code units: some two bulletins. */
  public static final int MOST_CHARACTERS = 100_000;

  /** Characters around a match that its context shows, as many as the original shows. */
  private static final int CONTEXT = 40;

  private static final String TOO_LONG = "Sentences that are too long were not checked.";
  private static final String TOO_SLOW = "The rest of the text would have taken too long.";

  private record OfferedLanguage(String name, String code, String longCode) {}

  private record Software(
      String name, String version, String buildDate, String commit, boolean premium) {}

  private record Info(Software software) {}

  /**
   * @param parameters as the client sent them, decoded
   * @param deadline for the answer; once it is near, the answer says that it is incomplete
   * @throws UnusableInput in the words of the original server
   */
  public static String check(
      Map<String, String> parameters, LoneTextChecker checker, Deadline deadline) {
    TextRequest request = TextRequest.of(parameters);
    String plain = request.text().getPlainText();
    int length =
        LoneTextChecker.leavesOut(request.text())
            ? request.text().getTextWithMarkup().length()
            : plain.length();
    if (length > MOST_CHARACTERS) {
      throw new UnusableInput(
          Reason.TOO_LARGE,
          "Your text exceeds the limit of %d characters (it's %d characters). Please submit a shorter text."
              .formatted(MOST_CHARACTERS, length));
    }
    DetectedLanguage language = detect(plain, request, checker.tables());
    CheckResults results =
        language.getGivenLanguage() instanceof OtherLanguage
            ? new CheckResults(List.of(), List.of())
            : check(request, language, checker, deadline);
    return new RuleMatchesAsJsonSerializer(0, language.getGivenLanguage())
        .ruleMatchesToJson2(
            List.of(results),
            List.of(),
            request.text(),
            CONTEXT,
            language,
            leftOut(request, deadline),
            false,
            request.mode());
  }

  /** Why the answer is incomplete; null if it is not. */
  private static @Nullable String leftOut(TextRequest request, Deadline deadline) {
    if (deadline.isNear()) {
      return TOO_SLOW;
    }
    return LoneTextChecker.leavesOut(request.text()) ? TOO_LONG : null;
  }

  private static CheckResults check(
      TextRequest request, DetectedLanguage language, LoneTextChecker checker, Deadline deadline) {
    CheckResults results =
        checker.check(
            request.text(),
            language.getGivenLanguage(),
            request.selection(),
            request.mode(),
            request.level(),
            deadline);
    // lost on the way through LanguageTool for what looks at a whole text
    results.getRuleMatches().stream()
        .filter(match -> match.getRule().isDictionaryBasedSpellingRule())
        .forEach(match -> match.setType(RuleMatch.Type.UnknownWord));
    if (!request.source().isBlank() && language.getGivenLanguage().getShortCode().equals("ja")) {
      String japanese = request.text().getPlainText();
      List<RuleMatch> all = new ArrayList<>(results.getRuleMatches());
      for (RuleMatch match : checker.checkPair(request.source(), japanese, request.selection())) {
        int start = request.text().getOriginalTextPositionFor(match.getFromPos(), false);
        int end = request.text().getOriginalTextPositionFor(match.getToPos() - 1, true) + 1;
        match.setOffsetPosition(start, end);
        all.removeIf(lone -> isSaidByPair(lone, match));
        all.add(match);
      }
      all.sort(Comparator.comparingInt(RuleMatch::getFromPos));
      results.setRuleMatches(all);
    }
    return results;
  }

  /** A rule that runs on the Japanese alone too. */
  private static boolean isSaidByPair(RuleMatch lone, RuleMatch match) {
    return lone.getRule().getId().equals(match.getRule().getId())
        && lone.getFromPos() == match.getFromPos();
  }

  /** A rule that a client can switch off. */
  private record OfferedRule(String ruleId, String description, String categoryId) {}

  /**
   * What a client can ask for, and switch off.
   *
   * @param language the code of one that is here
   * @throws UnusableInput if the client gave none, or one that isn't
   */
  public static String configuration(String language, LoneTextChecker checker) {
    if (language == null || language.isEmpty()) {
      throw TextRequest.bad("'language' parameter missing");
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("software", software());
    answer.put("parameter", Map.of("maxTextLength", MOST_CHARACTERS));
    answer.put(
        "rules",
        checker.rules(known(language)).stream()
            .map(
                rule ->
                    new OfferedRule(
                        rule.getId(), rule.getDescription(), rule.getCategory().getId().toString()))
            .toList());
    return Json.line(answer);
  }

  /** The languages that texts are checked in. */
  public static String languages() {
    return Json.line(
        Languages.get().stream()
            .map(
                language ->
                    new OfferedLanguage(
                        language.getName(),
                        language.getShortCode(),
                        language.getShortCodeWithCountryAndVariant()))
            .toList());
  }

  /** What is running: LanguageTool. */
  public static String info() {
    return Json.line(new Info(software()));
  }

  private static Software software() {
    return new Software(
        "LanguageTool",
        JLanguageTool.VERSION,
        JLanguageTool.BUILD_DATE,
        JLanguageTool.GIT_SHORT_ID,
        false);
  }

  /**
   * The language that the client gave, and the one that the text looks like by its script; the same
   * for {@code auto}.
   *
   * @param tables tell other languages from English
   * @throws UnusableInput if the client gave one that is not here
   */
  private static DetectedLanguage detect(
      String text, TextRequest request, org.yakugo.language.Language tables) {
    long japanese = JAPANESE_WEIGHT * text.chars().filter(Script::isJapanese).count();
    long latin = text.chars().filter(Script::isLatin).count();
    Language english = known(english(request.preferredVariants()));
    Language detected =
        japanese > latin ? known("ja") : OtherLanguage.of(text, tables).orElse(english);
    long letters = japanese + latin;
    float confidence = letters == 0 ? 0 : (float) Math.max(japanese, latin) / letters;
    boolean auto = request.language().equals(TextRequest.AUTO);
    Language given = auto ? detected : known(request.language());
    return new DetectedLanguage(given, detected, confidence, "script");
  }

  private static String english(List<String> preferredVariants) {
    for (String variant : preferredVariants) {
      if (!variant.contains("-")) {
        throw TextRequest.bad(
            "Invalid format for 'preferredVariants', expected a dash as in 'en-GB': '"
                + variant
                + "'");
      }
    }
    return preferredVariants.stream().filter(v -> v.startsWith("en-")).findFirst().orElse(ENGLISH);
  }

  /**
   * @throws UnusableInput if it isn't here
   */
  private static Language known(String code) {
    try {
      return Languages.getLanguageForShortCode(code);
    } catch (IllegalArgumentException e) {
      throw TextRequest.bad(String.valueOf(e.getMessage()));
    }
  }
}
