package org.yakugo.align;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.language.WordKinds;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.Heads;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Pairs names that both languages print the same acronym in brackets behind, {@code Électricité du
 * Laos (EDL)} and ラオス電力公社（EDL）, however little of them is known: the English one begins where the
 * acronym's letters or its capitals do, the Japanese one where its phrase does.
 */
record BracketedNames(ItemLinks links, String english, WordKinds kinds) {
  private static final double SURE = 0.9;

  private static final Pattern ACRONYM =
      Pattern.compile("\\((\\p{Lu}[\\p{L}-]{0,8}\\p{Lu}\\p{L}{0,6})\\)");

  BracketedNames(ItemLinks links, EnglishReading headline) {
    this(links, headline.text(), WordKinds.of(headline.language()));
  }

  void align() {
    for (Matcher acronym = ACRONYM.matcher(english); acronym.find(); ) {
      Span initials = named(acronym.start(), acronym.group(1));
      Span name = initials != null ? initials : capitals(acronym.start());
      Span printed = name == null ? null : printed(name, acronym.group());
      if (name != null && printed != null) {
        link(name, printed);
      }
    }
  }

  /** What rendered the name by half of the Japanese renders it by all of it. */
  private void link(Span name, Span printed) {
    List<ItemLinks.Found> linked =
        links.all().stream()
            .filter(found -> found.inHeadline() && found.english().equals(name))
            .toList();
    linked.stream()
        .filter(found -> printed.contains(found.japanese()) && !printed.equals(found.japanese()))
        .forEach(found -> links.replace(found, printed));
    if (linked.isEmpty()) {
      links.headline().add(kind(printed), name, printed, SURE);
    }
  }

  /** The words before the bracket whose first letters the acronym is; null if they aren't. */
  private @Nullable Span named(int bracket, String acronym) {
    List<Token> tokens = EnglishTokenizer.tokenize(english.substring(0, bracket));
    int letter = acronym.length() - 1;
    for (int i = tokens.size() - 1; i >= 0 && letter >= 0; i--) {
      Token token = tokens.get(i);
      if (initial(token) == acronym.charAt(letter)) {
        letter--;
      } else if (!token.isDash()
          && !token.isPossessive()
          && !kinds.is(token.folded(), "not-in-acronym")) {
        return null;
      }
      if (letter < 0) {
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        return capital ? new Span(token.start(), tokens.getLast().end()) : null;
      }
    }
    return null;
  }

  /**
   * All words in capitals before a bracket whose acronym is another language's: {@code Lithuanian
   * Confederation of Industrialists (LPK)}; from behind a rank, or another body and {@code and}.
   */
  private @Nullable Span capitals(int bracket) {
    List<Token> tokens = EnglishTokenizer.tokenize(english.substring(0, bracket));
    int first = tokens.size();
    for (int i = tokens.size() - 1; i >= 0 && isOfName(tokens, i); i--) {
      first = tokens.get(i).isCapitalized() ? i : first;
    }
    return tokens.size() - first < 2
        ? null
        : new Span(tokens.get(first).start(), tokens.getLast().end());
  }

  private boolean isOfName(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Heads.Head head = links.japanese().heads().ofNumber(token.folded());
    boolean rank = head != null && head.kind() == Kind.TITLE;
    boolean apart =
        token.is("and")
            && i > 0
            && links.japanese().heads().ofNumber(tokens.get(i - 1).folded()) != null;
    return !rank
        && !apart
        && (token.isCapitalized() || token.isDash() || kinds.is(token.folded(), "not-in-acronym"));
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
            .map(p -> new Span(links.japanese().behindOffice(p.start(), open), open))
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

  /** By the longest word that ends the Japanese: 評議会 is a body's, if 会 is an event's. */
  private Kind kind(Span printed) {
    String words = printed.in(links.japanese().text());
    return links.japanese().heads().all().stream()
        .filter(head -> head.kind() != Kind.TITLE && ending(head, words) > 0)
        .max(Comparator.comparingInt(head -> ending(head, words)))
        .map(Heads.Head::kind)
        .orElse(Kind.ORGANISATION);
  }

  private static int ending(Heads.Head head, String words) {
    return head.japanese().stream()
        .filter(words::endsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
