package org.yakugo.bulletin;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yakugo.language.Language;

/** What an English line tells about itself: finished or cut, a headline or a paragraph. */
final class LineWording {

  private static final int LONGEST_HEADLINE = 260;

  /** Above this, a line with a full stop in or behind it is a paragraph. */
  private static final int LONG_FOR_A_HEADLINE = 140;

  private static final Set<String> CANNOT_END = new HashSet<>(Set.of("&", "/", "—", "–", "-"));

  /** Their full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS = new HashSet<>();

  /** Small letters that no word goes on with: {@code airBaltic}, {@code von der Leyen}. */
  private static final Pattern NAME;

  static {
    Language language = Language.builtIn();
    Set<String> words = new HashSet<>();
    language.table("closed-words").each(row -> words.addAll(row.alternatives("words")));
    language.table("numbers").each(row -> words.addAll(row.alternatives("english")));
    String particles =
        language.table("name-particles").rows().stream()
            .map(row -> row.text("word"))
            .filter(word -> word.length() > 1 && !words.contains(word))
            .collect(Collectors.joining("|", "(?:", ")"));
    NAME =
        Pattern.compile(
            "\\p{Ll}{1,6}\\p{Lu}|(?:%s[ -])*%s(?:[ -]|(?<=')) *\\p{Lu}\\p{Ll}"
                .formatted(particles, particles));
    language.table("closed-words").rows().stream()
        .filter(row -> row.words("ends").contains("line"))
        .forEach(row -> CANNOT_END.addAll(row.alternatives("words")));
    language.table("abbreviations").each(row -> ABBREVIATIONS.add(row.text("word") + "."));
  }

  private static final String ENDS = ".!?。！？…:：;";
  private static final String CLOSING = "\"'”’»)）]」』* \u3000";

  private static final Pattern SENTENCE_INSIDE =
      Pattern.compile("[a-z0-9)\"”’]{2}[.!?][\"”’)]*\\s+[\"“‘(]?\\p{Lu}");

  /** {@code withdraws from WHO}, where capitals tell. */
  private static final Pattern ACRONYM_LAST = Pattern.compile("\\p{Ll}.*\\b\\p{Lu}{2,}\\W*$");

  private static final Pattern CAN_GO_ON = Pattern.compile("[\\d$€£%&]|[(\"“‘']\\p{Ll}");
  private static final Pattern NUMBERED = Pattern.compile("\\(?\\d{1,2}[.)]\\s+\\S");
  static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  /**
   * {@code 1.}, {@code (1)}, {@code １）}, {@code ①}, {@code 2-1 外相}, {@code 2.1 外相}, {@code No.1}:
   * not the beginning of a date or a fraction.
   */
  static final Pattern NUMBER =
      Pattern.compile(
          "(?:[1-9][0-9]?[-－]([1-9][0-9]?)[.)]?(?=\\s[\\p{IsHan}\\p{IsKatakana}\\p{Lu}「])"
              + "|[1-9][0-9]?[.．]([1-9][0-9]?)(?=\\s[\\p{IsHan}\\p{IsKatakana}&&[^兆億万千百倍年月日人件]])"
              + "|(?:[Nn]o\\.?\\s?|[№#]\\s?)([0-9０-９]{1,2})(?=[\\s　])"
              + "|[(（]([0-9０-９]{1,2})[)）]|([0-9０-９]{1,2})(?:[.．)）]|[:：](?=\\s))|([①-⑳]))"
              + "(?:[\\s　]+(?=\\S)|(?=[^\\d\\s　])|(?<=[）①-⑳])(?=\\d))");

  /** Whether the text ends as a sentence or an introduction ends. */
  static boolean isFinished(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0
        && ENDS.indexOf(text.charAt(end - 1)) >= 0
        && !ABBREVIATIONS.contains(lastWord(text));
  }

  /** Whether nothing can end like this, so that the next line goes on. */
  static boolean isCut(String text) {
    String last = lastWord(text);
    return text.endsWith(",")
        || text.endsWith("‐")
        || text.indexOf(Markup.SOFT_HYPHEN) == text.length() - 1
        || last.length() > 1 && last.endsWith("-")
        || CANNOT_END.contains(last) && !ACRONYM_LAST.matcher(text).find()
        || ABBREVIATIONS.contains(last)
        || hasOpenBracket(text);
  }

  /** Whether the text goes on with something before it: it begins with a small letter, no name. */
  static boolean goesOn(String text) {
    int first = text.codePointAt(0);
    return Character.isLowerCase(first)
        && !NAME.matcher(text).lookingAt()
        && !text.matches("\\S+\\.(?:com|az|org|net)\\b.*");
  }

  /** Whether the text may go on with an unfinished sentence before it. */
  static boolean canGoOn(String text) {
    return goesOn(text) || CAN_GO_ON.matcher(text).lookingAt();
  }

  /** Whether a sentence ends within the text: {@code Lt. Gen. Smith} holds no end of one. */
  static boolean hasSentenceInside(String text) {
    return SENTENCE_INSIDE
        .matcher(text)
        .results()
        .anyMatch(
            end -> {
              int stop = text.indexOf('.', end.start());
              return stop < 0
                  || stop >= end.end()
                  || !ABBREVIATIONS.contains(lastWord(text.substring(0, stop + 1)));
            });
  }

  /** Whether the text opens as a line of a numbered list. */
  static boolean isNumbered(String text) {
    return NUMBERED.matcher(text).lookingAt();
  }

  /** The number that the text opens with, as items are counted; 0 if there is none. */
  static int number(String text) {
    Matcher m = NUMBER.matcher(text);
    if (!m.lookingAt()) {
      return 0;
    }
    for (int group = 1; group <= 5; group++) {
      if (m.group(group) != null) {
        return Integer.parseInt(m.group(group));
      }
    }
    return CIRCLED.indexOf(m.group(6)) + 1;
  }

  /** The letter, syllable or bare number that a headline opens with where all are told by those. */
  static final Pattern LABEL =
      Pattern.compile(
          "([A-Z](?=[.．)）])|[ア-コ](?=[.．)）　\\s])|[1-9][0-9]?(?=[\\s　]+[^兆億万千百倍年月日人件か]))"
              + "[.．)）]?[\\s　]*(?=[^\\s\\p{IsLatin}\\d])");

  static boolean isHeadline(String text) {
    boolean paragraph =
        text.length() > LONG_FOR_A_HEADLINE && (text.endsWith(".") || hasSentenceInside(text));
    return text.length() <= LONGEST_HEADLINE && !paragraph;
  }

  static String firstWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  static boolean hasOpenBracket(String text) {
    int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
    return open >= 0 && text.indexOf(')', open) < 0 && text.indexOf('）', open) < 0;
  }
}
