package org.yakugo.align;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Pairs names that both languages print the same acronym in brackets behind, {@code Électricité du
 * Laos (EDL)} and ラオス電力公社（EDL）, however little of them is known: the English one begins where the
 * acronym's letters do, the Japanese one where its phrase does.
 */
final class BracketedNames {
  private static final double SURE = 0.9;

  private static final Pattern ACRONYM = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\d-]{1,9})\\)");

  /** Words that an acronym may leave out. */
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "for", "and", "on", "in", "at", "to", "de", "du", "des", "la", "le", "les",
          "et", "del", "y", "e", "do", "da", "dos", "der", "und");

  private final ItemLinks links;
  private final String english;

  BracketedNames(ItemLinks links, EnglishReading headline) {
    this.links = links;
    this.english = headline.text();
  }

  void align() {
    Matcher acronym = ACRONYM.matcher(english);
    while (acronym.find()) {
      Span name = named(acronym.start(), acronym.group(1));
      Span printed = name == null ? null : printed(name, acronym.group());
      if (name != null && printed != null && !isLinked(name)) {
        String words = name.in(english);
        Kind kind = kind(printed);
        links.add(kind, MentionKey.words(words), true, name, words, printed, SURE);
      }
    }
  }

  private boolean isLinked(Span name) {
    return links.all().stream()
        .anyMatch(found -> found.inHeadline() && found.english().equals(name));
  }

  /** The words before the bracket whose first letters the acronym is; null if they aren't. */
  private @Nullable Span named(int bracket, String acronym) {
    List<Token> tokens = EnglishTokenizer.tokenize(english.substring(0, bracket));
    int letter = acronym.length() - 1;
    for (int i = tokens.size() - 1; i >= 0 && letter >= 0; i--) {
      Token token = tokens.get(i);
      if (initial(token) == acronym.charAt(letter)) {
        letter--;
      } else if (!token.isDash() && !token.isPossessive() && !SMALL.contains(token.folded())) {
        return null;
      }
      if (letter < 0) {
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        return capital ? new Span(token.start(), tokens.getLast().end()) : null;
      }
    }
    return null;
  }

  private static char initial(Token token) {
    return Normalizer.normalize(token.text(), Normalizer.Form.NFD)
        .toUpperCase(Locale.ROOT)
        .charAt(0);
  }

  /** Up to the same bracket in Japanese, from behind what renders something else. */
  private @Nullable Span printed(Span name, String bracket) {
    int open = links.japanese().text().indexOf(bracket);
    Span phrase =
        links.japanese().phrases().stream()
            .filter(p -> p.start() < open && open <= p.end())
            .map(p -> new Span(p.start(), open))
            .findFirst()
            .orElse(null);
    if (phrase == null) {
      return null;
    }
    int start =
        links.taken(name).stream()
            .filter(taken -> taken.start() >= phrase.start() && taken.end() < open)
            .mapToInt(Span::end)
            .max()
            .orElse(phrase.start());
    boolean joined = "・=".indexOf(links.japanese().text().charAt(start)) >= 0;
    int from = joined ? start + 1 : start;
    return open - from >= 2 ? new Span(from, open) : null;
  }

  private Kind kind(Span printed) {
    String words = printed.in(links.japanese().text());
    return links.japanese().heads().all().stream()
        .filter(head -> head.kind() == Kind.EVENT || head.kind() == Kind.DOCUMENT)
        .filter(head -> head.japanese().stream().anyMatch(words::endsWith))
        .map(head -> head.kind())
        .findFirst()
        .orElse(Kind.ORGANISATION);
  }
}
