package org.yakugo.mention;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.yakugo.text.Token;

/**
 * How far a phrase goes on behind its head: over {@code of …}, the prepositions that some heads
 * have besides, and an acronym in brackets.
 */
record PhraseTail(
    List<Token> tokens,
    IntPredicate isKnown,
    IntPredicate isPlace,
    IntPredicate isHolder,
    IntPredicate isHead,
    boolean titleCase,
    HeadlineWords words) {
  /** To either side of the head; the longest names of bodies have some twenty words. */
  static final int MOST_WORDS = 60;

  /** Index behind the last token of the phrase whose head ends before {@code from}. */
  int rightEnd(int from, String head) {
    if (head.endsWith("resolution") && from < tokens.size() && tokens.get(from).isNumber()) {
      return from + 1;
    }
    int end = acronymEnd(from);
    int of = standsBefore(from, head) ? from - 1 : end;
    int most = Math.min(tokens.size(), from + MOST_WORDS);
    while (of + 1 < most && (of < from || isOf(of, head, of == acronymEnd(from)))) {
      boolean seat = tokens.get(of).is("in");
      int i = of + 1;
      if (tokens.get(i).is("the")) {
        i++;
      }
      int start = i;
      while (i < most && (isNameAfterOf(i) || joins(i, start)) && !isRank(i, start)) {
        i++;
      }
      if (i == start) {
        break;
      }
      end = acronymEnd(i);
      of = end;
      if (seat) {
        break;
      }
    }
    return end;
  }

  /**
   * Whether what follows belongs to the head.
   *
   * @param nextToHead whether nothing stands between: {@code Committee on Security}
   */
  private boolean isOf(int i, String head, boolean nextToHead) {
    Token token = tokens.get(i);
    return token.is("of")
        || token.is("for")
        || token.is("in") && words.isKind(head, "seated") && isKnown.test(i - 1)
        || token.is("in") && isPlace.test(i + 1) && words.isKind(lastWord(i), "before-in")
        || tokens.get(i - 1).isCapitalized()
            && words.isKind(nextToHead ? head : lastHead(i), "before-" + token.folded());
  }

  /** {@code Lake | Turkana}, but not {@code Great Salt Lake}. */
  private boolean standsBefore(int from, String head) {
    return words.isKind(head, "stands-before")
        && from < tokens.size()
        && tokens.get(from).isCapitalized()
        && !isKnown.test(from - 1)
        && !(from > 1 && tokens.get(from - 2).isCapitalized());
  }

  private String lastWord(int end) {
    return tokens.get(end - 1).isCapitalized() ? tokens.get(end - 1).folded() : "";
  }

  /** {@code Commission} of {@code meeting of the Joint Commission | on Trade}; empty if none. */
  private String lastHead(int end) {
    return isHead.test(end - 1) ? tokens.get(end - 1).folded() : "";
  }

  private boolean isNameAfterOf(int i) {
    Token token = tokens.get(i);
    if (isHolder.test(i)) {
      return false;
    }
    return isKnown.test(i)
        || isAcronym(token)
        || token.isCapitalized()
            && token.isWord()
            && !words.isCalendar(token)
            && !(titleCase && words.isVerb(token));
  }

  /** {@code Governor} of {@code Central Bank of Brazil Governor}: who heads the body. */
  private boolean isRank(int i, int start) {
    return i > start && isKnown.test(i - 1) && words.isHeadOfBody(tokens.get(i));
  }

  private boolean joins(int i, int start) {
    Token token = tokens.get(i);
    boolean inside =
        i > start
            && i + 1 < tokens.size()
            && (isNameAfterOf(i + 1) || isArticleInList(i + 1) && isNameAfterOf(i + 2))
            && !(i + 2 < tokens.size() && tokens.get(i + 2).is("on")); // and Law on Media
    boolean listed = isInList(i, start) || isArticleInList(i) && isInList(i - 1, start);
    return inside
        && !opensAnother(i)
        && (token.is("and") || token.isDash() || token.is("&") || listed);
  }

  /** {@code Japan | and | Ministry of Finance}: no other place follows. */
  boolean isBetweenPlaceAndBody(int and) {
    return isPlace.test(and - 1) && !isPlace.test(and) && !isPlace.test(and + 1);
  }

  /** {@code Bank of England | and | Treasury}, whose noun follows. */
  private boolean opensAnother(int and) {
    return tokens.get(and).is("and")
        && isBetweenPlaceAndBody(and)
        && IntStream.range(and + 1, Math.min(tokens.size(), and + 4)).anyMatch(isHead);
  }

  /**
   * A comma between the fields of {@code Committee on Trade, Science and Technical Cooperation}.
   */
  boolean isInList(int comma, int start) {
    int i = start;
    while (i < tokens.size() && isField(i)) {
      i++;
    }
    boolean closed = i + 1 < tokens.size() && tokens.get(i).is("and") && isField(i + 1);
    return closed && comma < i && tokens.get(comma).is(",");
  }

  private boolean isField(int i) {
    Token token = tokens.get(i);
    boolean word = isNameAfterOf(i) && !isAcronym(token) && !isHead.test(i);
    int next = isArticleInList(i + 1) ? i + 2 : i + 1;
    boolean comma = token.is(",") && next < tokens.size() && tokens.get(next).isCapitalized();
    return word || comma || isArticleInList(i);
  }

  /** {@code the} of {@code Energy, the Environment and Water}. */
  private boolean isArticleInList(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).is("the")
        && tokens.get(i - 1).is(",")
        && tokens.get(i + 1).isCapitalized();
  }

  /** {@code National Agency | of Serbia}. */
  boolean isOfKnown(int of) {
    int at = tokens.get(of + 1).is("the") ? of + 2 : of + 1;
    return at < tokens.size() && (isPlace.test(at) || isKnown.test(at) && !isKnown.test(of));
  }

  /** {@code IAEA}, {@code AfDB}. */
  private static boolean isShortName(Token token) {
    String text = token.text();
    return Character.isUpperCase(text.charAt(0))
        && text.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** Past an acronym in brackets that stands at {@code at}. */
  int acronymEnd(int at) {
    boolean stands =
        at + 2 < tokens.size()
            && tokens.get(at).is("(")
            && isShortName(tokens.get(at + 1))
            && tokens.get(at + 2).is(")");
    return stands ? at + 3 : at;
  }

  static boolean isAcronym(Token token) {
    String text = token.text();
    return text.length() >= 2
        && text.equals(text.toUpperCase(java.util.Locale.ROOT))
        && Character.isLetter(text.charAt(0));
  }

  /** {@code EBRD | and | Moldovan Energy Ministry}; no {@code EU} shares a ministry either. */
  boolean isBehindBody(int and, boolean ministry) {
    return isAcronym(tokens.get(and - 1))
        && isKnown.test(and - 1)
        && (ministry || !isPlace.test(and - 1))
        && !isAcronym(tokens.get(and + 1));
  }
}
