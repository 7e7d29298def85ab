package org.yakugo.check.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.languagetool.language.Japanese;
import org.languagetool.tokenizers.Tokenizer;
import org.languagetool.tokenizers.ja.JapaneseWordTokenizer;

/**
 * LanguageTool's Japanese with the spaces left in. The original's tokens lack them, and since it
 * adds up the lengths of tokens, every offset behind a space comes out too small.
 */
final class SpacedJapanese extends Japanese {
  /** What the original's tagger turns into a token of one space without a part of speech. */
  private static final String GAP = " ";

  @Override
  public Tokenizer createDefaultWordTokenizer() {
    // the original keeps state while it works, so every thread has its own
    ThreadLocal<Tokenizer> original = ThreadLocal.withInitial(JapaneseWordTokenizer::new);
    return text -> withGaps(text, original.get().tokenize(text));
  }

  /**
   * Puts a gap where characters of the text are in no token, one for each.
   *
   * @param tokens surface, part of speech and basic form, separated by spaces
   */
  private static List<String> withGaps(String text, List<String> tokens) {
    List<String> all = new ArrayList<>();
    int at = 0;
    for (String token : tokens) {
      String surface = token.substring(0, token.indexOf(' '));
      int start = Math.max(at, text.indexOf(surface, at));
      addGaps(start - at, all);
      all.add(token);
      at = start + surface.length();
    }
    addGaps(text.length() - at, all);
    return all;
  }

  private static void addGaps(int count, List<String> tokens) {
    for (int i = 0; i < count; i++) {
      tokens.add(GAP);
    }
  }
}
