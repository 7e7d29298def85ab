package org.yakugo.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.text.JapaneseLexicon;
import org.yakugo.text.Script;

/**
 * The Japanese words of concepts, each once and undivided, so that a name and a post come apart. A
 * person's names are words of their own. Latin words stand apart anyway.
 */
final class TermWords {
  /** Between the parts of a person's name, each of which is a word. */
  private static final Pattern SEPARATOR = Pattern.compile("[・＝=]");

  /** In the order of the concepts. */
  static List<JapaneseLexicon.Entry> of(List<Concept> concepts) {
    Map<String, JapaneseLexicon.Entry> words = new LinkedHashMap<>();
    for (Concept concept : concepts) {
      for (Status status : Status.values()) {
        for (String term : concept.japanese(status)) {
          for (String word : SEPARATOR.split(term)) {
            if (!word.isEmpty() && word.codePoints().allMatch(TermWords::isWordCharacter)) {
              words.putIfAbsent(
                  word,
                  new JapaneseLexicon.Entry(word, List.of(word), partOfSpeech(concept.kind())));
            }
          }
        }
      }
    }
    return List.copyOf(words.values());
  }

  private static boolean isWordCharacter(int c) {
    return Script.isKatakana(c) || Script.isHan(c) || Script.isHiragana(c);
  }

  private static String partOfSpeech(Kind kind) {
    return switch (kind) {
      case PERSON, PERSON_TITLE -> "名詞-固有名詞-人名-一般";
      case PLACE -> "名詞-固有名詞-地域-一般";
      case ORGANISATION -> "名詞-固有名詞-組織";
      case EVENT, DOCUMENT -> JapaneseLexicon.NAME;
      case TITLE, TERM -> "名詞-一般";
    };
  }
}
