package org.yakugo.bulletin;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what orders a bulletin besides its headings: NOTE labels, the END, page furniture. */
final class Landmarks {

  private static final Pattern RULE_COMMENT_OR_IMAGE =
      Pattern.compile(
          "[-–—―−－~=_*・.\\s]{2,}|<!--.*-->|!\\[[^\\]]*\\]\\([^)]*\\)(?:\\{[^}]*\\})?"
              + "|https?://\\S+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:[-(\\[]\\s*)?(?:p(?:age|\\.)?\\s*)?(\\d{1,3})\\s*(?:(?:/|of)\\s*\\d{1,3}|ページ|頁)?"
              + "(?:\\s*[-)\\]])?");
  private static final Pattern END =
      Pattern.compile(
          "[-=*/(\\[<(【「\\s]*(?:(?:THE |The )?(?:END|End)|FIN|以\\s?上|了|終わり|終|おわり)"
              + "[-=*/)\\]>)】」。.\\s]*");
  private static final String NOTE = "(?i:editor'?s?'?\\s+note|notes?|n\\.\\s?b\\.?)";
  private static final String NOTE_IN_JAPANESE = "(?:注記|注釈|注|備考|補足|参考)";

  /**
   * In half width: {@code NOTE:}, {@code Note -}, {@code 注1)}, {@code (注)}, {@code [NOTE]}, {@code
   * (NOTE: }, {@code ※}.
   */
  private static final Pattern NOTE_LABEL =
      Pattern.compile(
          "※"
              + ("|" + NOTE + "\\s*\\d{0,2}\\s*(?::|-+(?=\\s|$)|\\.(?=\\s|$)|$)")
              + ("|" + NOTE_IN_JAPANESE + "\\s*\\d{0,2}\\s*(?:[:)】]|$)")
              + ("|[(\\[【<]\\s*(?:"
                  + NOTE
                  + "|"
                  + NOTE_IN_JAPANESE
                  + ")\\s*\\d{0,2}\\s*(?:[)\\]】>]\\s*:?|:)"));

  /** What a bilingual table writes over its columns. */
  private static final Pattern COLUMN_LABEL =
      Pattern.compile(
          "(?i)(?:日本語|和文|邦文|英語|英文)(?:の?見出し)?|見出し|番号|項番|原文|訳文|原語|訳語"
              + "|(?:japanese|english)(?: (?:headlines?|text|title))?|headlines?|no\\.?|№|source|target");

  private static final Pattern NOTHING_TO_REPORT =
      Pattern.compile("[(（]?(?:特に|特記事項|該当|該当事項)?なし[)）]?。?|(?i:none|n/a|nothing to report)\\.?");

  /** What stands in a section that has no item. */
  static boolean isNothingToReport(String text) {
    return NOTHING_TO_REPORT.matcher(text).matches();
  }

  /** A rule across the page, a comment or an image: what is none of the text. */
  static boolean isNoText(String raw) {
    return RULE_COMMENT_OR_IMAGE.matcher(raw.strip()).matches();
  }

  /** A line that only names a column. */
  static boolean isColumnLabel(String text) {
    return COLUMN_LABEL.matcher(text.strip()).matches();
  }

  static boolean isEnd(String text) {
    return END.matcher(HalfWidth.halfWithHyphens(text)).matches();
  }

  /** The length of the words that open a NOTE at the text's beginning; 0 if none do. */
  static int noteLabel(String text) {
    Matcher label = NOTE_LABEL.matcher(HalfWidth.halfWithHyphens(text).replace('’', '\''));
    return label.lookingAt() ? label.end() : 0;
  }

  /**
   * The number of a page, if that is all the line holds.
   *
   * @param expected what the next page's number would be
   * @param gap whether the line stands apart; one that doesn't may be a number of its sentence
   */
  static OptionalInt pageNumber(String text, int expected, boolean gap) {
    Matcher m = PAGE_NUMBER.matcher(HalfWidth.halfWithHyphens(text));
    if (!m.matches()) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(m.group(1));
    boolean bare = m.group(1).length() == text.length();
    boolean counts = number == expected || expected == 1 && number == 2;
    return bare && !gap && !counts ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
