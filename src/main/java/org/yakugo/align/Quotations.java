package org.yakugo.align;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.Heads.Head;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Pairs what stands in quotation marks on both sides, in order, where it is a name: {@code "Shield
 * of Unity-2025"} and 「団結の盾2025」. Its kind is that of its last word, else of the word beside it,
 * {@code joint exercise "…"}.
 */
record Quotations(ItemLinks links, EnglishReading headline) {
  private static final double SURE = 0.9;
  private static final int MOST_WORDS = 8;

  private static final Pattern ENGLISH = Pattern.compile("[\"“]([^\"“”]{2,80})[\"”]");
  private static final Pattern JAPANESE = Pattern.compile("「([^「」]{2,40})」");

  /** What is said rather than called has an end of a sentence, particles and small words. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d'’-]*(?:[ ,]+(?:of|for|the|and|in|on|to|[\\p{Lu}\\d]\\S*))*");

  void align() {
    List<Span> english = spans(ENGLISH, headline.text());
    List<Span> japanese = spans(JAPANESE, links.japanese().text());
    if (english.size() != japanese.size()) {
      return;
    }
    for (int i = 0; i < english.size(); i++) {
      Span inner = inner(english.get(i));
      if (isName(inner.in(headline.text()))) {
        Kind kind = kind(inner, english.get(i));
        links.headline().add(kind, english.get(i), japanese.get(i), SURE);
        links.headline().add(kind, inner, inner(japanese.get(i)), SURE);
      }
    }
  }

  private static boolean isName(String words) {
    return NAME.matcher(words).matches() && words.split(" ").length <= MOST_WORDS;
  }

  private static List<Span> spans(Pattern quotation, String text) {
    return quotation
        .matcher(text)
        .results()
        .map(found -> new Span(found.start(), found.end()))
        .toList();
  }

  private static Span inner(Span quotation) {
    return new Span(quotation.start() + 1, quotation.end() - 1);
  }

  private Kind kind(Span inner, Span quoted) {
    List<String> beside =
        List.of(
            word(Token::end, inner.end()),
            word(Token::start, quoted.end() + 1),
            word(Token::end, quoted.start() - 1),
            word(Token::end, quoted.start()));
    for (String word : beside) {
      Head head = links.japanese().heads().ofNumber(word);
      if (head != null && head.kind() != Kind.TITLE) {
        return head.kind();
      }
    }
    return Kind.ORGANISATION;
  }

  private String word(ToIntFunction<Token> edge, int at) {
    return headline.tokens().stream()
        .filter(token -> edge.applyAsInt(token) == at)
        .map(Token::folded)
        .findFirst()
        .orElse("");
  }
}
