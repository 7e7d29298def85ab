package org.yakugo.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.text.SearchTerms;
import org.yakugo.text.Token;

/** The terms that past items are found by, field by field, for an index that isn't our own. */
public final class UnitTerms {
  /** The field of English headlines. */
  public static final String ENGLISH = Side.ENGLISH.field();

  /** The field of Japanese headlines: each two neighbouring characters. */
  public static final String JAPANESE = Side.JAPANESE.field();

  /** The field of paragraphs. */
  public static final String BODY = UnitDocument.BODY;

  /** Those of an item's headlines, by field. */
  public static Map<String, List<String>> ofHeadlines(TranslationUnit unit) {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    terms.put(ENGLISH, english(unit.en()));
    terms.put(JAPANESE, pairs(unit.ja()));
    return terms;
  }

  /** Those of a paragraph, by field. */
  public static Map<String, List<String>> ofParagraph(String text) {
    return Map.of(BODY, english(text));
  }

  /** The field in which headlines like a text are looked for. */
  public static String field(String text) {
    return Side.of(text).field();
  }

  /** The different terms by which headlines like a text are looked for. */
  public static List<String> asked(String text) {
    return (Side.of(text) == Side.ENGLISH ? english(text) : pairs(text))
        .stream().distinct().toList();
  }

  /** Of an English text. */
  public static List<String> english(String text) {
    return SearchTerms.english(text).stream().map(Token::folded).toList();
  }

  /** Of a Japanese text. */
  public static List<String> pairs(String text) {
    return SearchTerms.japanese(text).stream().map(Token::folded).toList();
  }
}
