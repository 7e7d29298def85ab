package org.yakugo.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.language.Language;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Finds the phrases of bodies, events, documents and places by their head noun ({@link Heads}): to
 * the left as far as names, numbers and adjectives reach, to the right over {@code of …} and an
 * acronym in brackets. Of a phrase within a phrase both are given: the whole, and each part that
 * has a head of its own.
 *
 * <p>A phrase without any name, number or country in it ({@code joint statement}) is not given:
 * common nouns belong to the glossary.
 */
final class NounPhraseFinder {
  private static final int MOST_COMMON_WORDS = 3;

  /** Words of the longest head: {@code Public Prosecutor|'s Office}. */
  private static final int LONGEST_HEAD = 4;

  private final List<Token> tokens;
  private final IntPredicate isKnown;
  private final IntPredicate isPlace;
  private final IntPredicate isHolder;
  private final boolean titleCase;
  private final PhraseTail tail;
  private final PhraseOwner owner;
  private final Heads heads;
  private final HeadlineWords words;

  /**
   * @param isKnown whether the token at an index belongs to a country, a place or a known term
   * @param isPlace whether it belongs to a country or a town
   * @param isHolder whether it belongs to the name of the holder of a post, which ends a phrase
   */
  NounPhraseFinder(
      List<Token> tokens,
      IntPredicate isKnown,
      IntPredicate isPlace,
      IntPredicate isHolder,
      Language language) {
    this.isPlace = isPlace;
    this.owner = new PhraseOwner(tokens, isKnown, isPlace);
    this.heads = Heads.of(language);
    this.words = HeadlineWords.of(language);
    this.tokens = tokens;
    this.isKnown = isKnown;
    this.isHolder = isHolder;
    this.titleCase = words.areTitleCase(tokens);
    IntPredicate isHead = i -> headEndingAt(i) instanceof Heads.Head h && h.kind() != Kind.DOCUMENT;
    this.tail = new PhraseTail(tokens, isKnown, isPlace, isHolder, isHead, titleCase, words);
  }

  List<NounPhrase> find() {
    Set<NounPhrase> found = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Heads.Head head = headEndingAt(i);
      boolean area = head != null && head.isArea() && i > 0 && isName(i - 1); // X County | Council
      if (head == null || head.kind() == Kind.TITLE || isHeadOfLonger(i) && !area) {
        continue;
      }
      int length = head.english().split(" |(?='s)").length;
      int left = leftEnd(i - length);
      int right = tail.rightEnd(i + 1, head.english());
      if (left > i - length && right == i + 1 && length == 1) {
        continue;
      }
      int whole = right > tail.acronymEnd(i + 1) ? commonWordsBefore(left) : left;
      add(found, whole, right, i, head);
      add(found, left, right, i, head);
      if (right > i + 1
          && !tokens.get(i + 1).is("(")
          && !tokens.get(i + 1).isCapitalized()
          && (!tokens.get(i + 1).is("of") || left < i && tail.isOfKnown(i + 1))) {
        add(found, left, i + 1, i, head);
      }
      if (right > i + 1 && tokens.get(left).isNumber()) {
        add(found, left, tail.acronymEnd(i + 1), i, head);
      }
      int bare = owner.end(left, i + 1 - length);
      int end = tokens.get(right - 1).is(")") ? i + 1 : right; // whose acronym has the owner in it
      if (bare > left && end > bare + 1 && !tokens.get(bare).is("(")) {
        found.add(phrase(bare, i > bare ? i + 1 : end, i, head));
        found.add(phrase(bare, end, i, head));
      }
    }
    return List.copyOf(found);
  }

  private void add(Set<NounPhrase> found, int first, int end, int headAt, Heads.Head head) {
    if (hasName(first, end)) {
      found.add(phrase(first, end, headAt, head));
    }
  }

  private NounPhrase phrase(int first, int end, int headAt, Heads.Head head) {
    Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    return new NounPhrase(first, end, headAt, head, span);
  }

  /** {@code informal meeting of …}: adjectives that belong to a head with names to its right. */
  private int commonWordsBefore(int left) {
    int first = left;
    while (first > 0
        && left - first < 2
        && tokens.get(first - 1).isWord()
        && !tokens.get(first - 1).is("and")
        && !tokens.get(first - 1).isCapitalized()
        && !words.isClosed(tokens.get(first - 1))
        && !words.isVerb(tokens.get(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean hasName(int first, int end) {
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      boolean capital = token.isCapitalized() && !words.isCalendar(token) && !titleCase;
      if (capital && i > 0 || isKnown.test(i) || token.isNumber() || PhraseTail.isAcronym(token)) {
        return true;
      }
    }
    return titleCase && end - first > 1;
  }

  private Heads.@Nullable Head headEndingAt(int i) {
    if (!tokens.get(i).isWord()) {
      return null;
    }
    String phrase = tokens.get(i).folded();
    Heads.Head small = heads.of(phrase);
    Heads.Head longest = small == null ? heads.of(tokens.get(i).text()) : small;
    for (int first = i - 1; first >= 0 && first > i - LONGEST_HEAD; first--) {
      Token before = tokens.get(first);
      if (!before.isWord() && !before.isPossessive()) {
        break;
      }
      phrase = before.folded() + (phrase.startsWith("'") ? "" : " ") + phrase;
      Heads.Head longer = heads.of(phrase);
      longest = longer == null || longer.kind() == Kind.TITLE ? longest : longer;
    }
    return longest;
  }

  /** Whether the head is only the adjective of the next one: {@code Council Committee}. */
  private boolean isHeadOfLonger(int i) {
    Heads.Head next = i + 1 < tokens.size() ? headEndingAt(i + 1) : null;
    return next != null
        && next.kind() != Kind.TITLE
        && tokens.get(i).isCapitalized() == tokens.get(i + 1).isCapitalized();
  }

  /** Index of the first token of the phrase whose words before the head end at {@code last}. */
  private int leftEnd(int last) {
    int first = last + 1;
    int common = 0;
    for (int i = last; i >= 0 && i > last - PhraseTail.MOST_WORDS; i--) {
      Token token = tokens.get(i);
      boolean field =
          i > 0 && isField(i - 1) && !tokens.get(i - 1).is(tokens.get(last + 1).folded());
      boolean other = token.is("and") && i > 0 && i < last && isName(i + 1) && !field;
      boolean joint = i > 0 && (token.is("of") || other);
      boolean and = i > 0 && token.is("and");
      boolean apart =
          (and || joint) && tokens.get(i - 1).is(")") || joint && headEndingAt(i - 1) != null;
      boolean two = and && isBetweenBodies(i, last);
      if (isHolder.test(i) || apart || isOfHolder(i) || two) {
        break;
      }
      if (token.is(")") && i > 2 && tail.acronymEnd(i - 2) == i + 1) {
        i -= 2; // Mekong River Commission (MRC) | Secretariat
        while (isKnown.test(i - 1) && i > 1) {
          i--;
        }
        first = i;
      } else if (isName(i) || isField(i) && i + 1 <= last && tokens.get(i + 1).is("and")) {
        first = i;
        common = 0;
      } else if (token.isDash() && i > 0 && i < last) {
        if (isPrefix(i - 1)) {
          first = --i;
        }
      } else if (token.isPossessive() && i > 0 && isKnown.test(i - 1)) {
        return wholeKnown(i - 1);
      } else if (isWhosePeople(i)) {
        first = --i;
        common = 0;
      } else if (token.is(",")
          && i > 0
          && tail.isInList(i, i - 1)
          && (!isKnown.test(i - 1)
              || isPlace.test(i - 1) && tokens.get(last + 1).folded().endsWith("s"))) {
        continue;
      } else if (token.is("and")
          && i > 0
          && (isName(i - 1) || isField(i - 1))
          && i + 1 < tokens.size()
          && tokens.get(i + 1).isCapitalized()
          && sameScope(i)) {
        continue;
      } else if (token.isWord()
          && !words.isClosed(token)
          && !words.isVerb(token)
          && !actsOnName(i)
          && ++common <= MOST_COMMON_WORDS) {
        continue;
      } else {
        break;
      }
    }
    while (first <= last && words.isNoPart(tokens, first)) {
      first++;
    }
    return first == last + 1 && common > 0 && common <= 1 ? last + 1 : first;
  }

  /** {@code Japan | and | Ministry of Finance}, {@code EBRD | and | Energy Ministry}. */
  private boolean isBetweenBodies(int and, int last) {
    return tail.isBetweenPlaceAndBody(and)
        || tail.isBehindBody(and, tokens.get(last + 1).is("ministry"))
        || and == last && headEndingAt(and + 1) != null && !isHeadOfLonger(and + 1);
  }

  /** {@code mayor's | party}: his, and no body of the post's name as {@code Mayor's Office} is. */
  private boolean isOfHolder(int i) {
    Heads.Head before = tokens.get(i).isPossessive() && i > 0 ? headEndingAt(i - 1) : null;
    boolean held = before != null && before.kind() == Kind.TITLE;
    return held && i + 1 < tokens.size() && !tokens.get(i + 1).isCapitalized();
  }

  /** {@code People's Army}, {@code Workers' Union}: whose a body is is of its name. */
  private boolean isWhosePeople(int i) {
    return tokens.get(i).isPossessive()
        && i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).isCapitalized()
        && tokens.get(i + 1).isCapitalized()
        && words.isOwner(tokens.get(i - 1));
  }

  /** {@code tracks} before {@code Hellenic Coast Guard}: no noun stands so in small letters. */
  private boolean actsOnName(int i) {
    String word = tokens.get(i).text();
    return word.endsWith("s")
        && !word.endsWith("ss")
        && !tokens.get(i).isCapitalized()
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalized();
  }

  /** Two countries or two fields: {@code Czech and Georgian MoDs}, {@code Law and Order Party}. */
  private boolean sameScope(int and) {
    return isKnown.test(and - 1) && isKnown.test(and + 1) || isField(and - 1) && isField(and + 1);
  }

  private boolean isField(int i) {
    return tokens.get(i).isCapitalized() && words.isField(tokens.get(i));
  }

  private int wholeKnown(int i) {
    int first = i;
    while (first > 0
        && first > i - PhraseTail.MOST_WORDS
        && isKnown.test(first - 1)
        && tokens.get(first - 1).isCapitalized()) {
      first--;
    }
    return first;
  }

  private boolean isName(int i) {
    Token token = tokens.get(i);
    if (isKnown.test(i) || token.isNumber() || PhraseTail.isAcronym(token)) {
      return true;
    }
    if (!token.isCapitalized() || words.isClosed(token) || token.is("ruling")) {
      return false;
    }
    boolean capitalSaysNothing = titleCase || i == 0;
    int beside = i + 1 < tokens.size() && tokens.get(i + 1).isDash() ? i + 2 : i + 1;
    boolean besideName = beside < tokens.size() && tokens.get(beside).isCapitalized();
    return !capitalSaysNothing
        || besideName && !(i == 0 ? words.isInflected(token) : words.isVerb(token));
  }

  /** {@code anti} in {@code anti-Azerbaijani}. */
  private boolean isPrefix(int i) {
    Token token = tokens.get(i);
    return token.isWord() && !token.isCapitalized() && token.end() == tokens.get(i + 1).start();
  }
}
