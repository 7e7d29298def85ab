package org.yakugo.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * A headline as a row of units: words, numbers and marks, and each mention and each quotation as a
 * whole. Words joined by hyphens are one ({@code re-elected}, {@code long-term}).
 */
public final class Units {
  private static final String OPENING = "\"'“‘«„";
  private static final String AND = " and ";

  private static final String CLOSING = "\"'”’»“";

  /** What limits a number. */
  private static final Facts<Set<String>> LIMITS =
      Facts.of(
          language -> Set.copyOf(language.table("limits").map(row -> row.required("english"))));

  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "that", "what", "who");

  private final String text;
  private final List<Token> tokens;
  private final List<Atom> atoms;
  private final List<Unit> units = new ArrayList<>();

  private final WordReadings known;
  private final Language language;

  private Units(String text, List<Atom> atoms, Language language) {
    this.known = WordReadings.of(language);
    this.language = language;
    this.text = text;
    this.tokens = EnglishTokenizer.tokenize(text);
    this.atoms =
        outermost(
            atoms.stream().filter(atom -> !isCutFromWord(atom) && !isOfTwo(atom, atoms)).toList());
  }

  /**
   * @param atoms what the headline mentions; of overlapping ones the longest is used
   * @param language whose small words it is read with
   */
  public static List<Unit> of(String headline, List<Atom> atoms, Language language) {
    Units units = new Units(headline, atoms, language);
    for (int i = 0; i < units.tokens.size(); ) {
      i = units.addAt(i);
    }
    return limited(units.units, headline, LIMITS.in(language));
  }

  /** The words from one index to another as they stand there. */
  public static String text(List<Unit> units, int from, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < end; i++) {
      boolean apart = i > from && units.get(i - 1).span().end() < units.get(i).span().start();
      text.append(apart ? " " : "").append(units.get(i).text());
    }
    return text.toString();
  }

  /** {@code over 200}, {@code at least 12}: a number with how far it is meant is one unit. */
  private static List<Unit> limited(List<Unit> units, String headline, Set<String> limits) {
    List<Unit> joined = new ArrayList<>();
    for (int i = 0; i < units.size(); ) {
      int number = limitedNumber(units, i, limits);
      if (number < 0) {
        joined.add(units.get(i));
        i++;
        continue;
      }
      Span span = units.get(i).span().with(units.get(number).span());
      StringBuilder folded = new StringBuilder();
      for (int j = i; j <= number; j++) {
        folded.append(j == i ? "" : " ").append(units.get(j).folded());
      }
      Readings readings = units.get(number).readings();
      joined.add(new Unit(span.in(headline), folded.toString(), span, null, readings));
      i = number + 1;
    }
    return List.copyOf(joined);
  }

  /** Index of the number that the words there limit; -1 if they don't. */
  private static int limitedNumber(List<Unit> units, int i, Set<String> limits) {
    boolean disputed =
        i > 0
            && (units.get(i - 1).is(WordClass.DISPUTE) || isGiven(units.get(i - 1), units.get(i)));
    int next = i + 1;
    boolean rises =
        i > 0
            && units.get(i).is("up")
            && (isSubject(units.get(i - 1)) || units.get(i - 1).is(WordClass.RISING));
    if (next < units.size()
        && !rises
        && limits.contains(units.get(i).folded() + " " + units.get(next).folded())) {
      next++;
    } else if (disputed || !limits.contains(units.get(i).folded()) || units.get(i).isAtom()) {
      return -1;
    }
    // over 2019 crash: no crashes are counted
    boolean year =
        next + 1 < units.size() && units.get(next).isYear() && units.get(next + 1).has(Tag.NOUN);
    return next < units.size() && isNumber(units, next) && !year && !isMeanwhile(units, i)
        ? next
        : -1;
  }

  /** {@code over} of {@code up 12% over nine months}; not that of {@code lasts over two years}. */
  private static boolean isMeanwhile(List<Unit> units, int over) {
    Unit before = units.get(Math.max(0, over - 1));
    return units.get(over).is("over")
        && over > 0
        && over + 2 < units.size()
        && units.get(over + 2).is(WordClass.SPAN)
        && !before.isPreposition()
        && !before.isComma()
        && !before.is(WordClass.LASTING);
  }

  /** In digits or as a word; no part of a fraction, as in {@code two thirds}. */
  private static boolean isNumber(List<Unit> units, int at) {
    boolean fraction = at + 1 < units.size() && units.get(at + 1).is(WordClass.FRACTION);
    return units.get(at).isDigits() || units.get(at).readings().number() > 0 && !fraction;
  }

  /** {@code Unemployment up to 5%}: a noun that can't be a verb; nor is it the verb's own. */
  private static boolean isSubject(Unit unit) {
    return unit.readings().isNoun() && !unit.readings().isVerb();
  }

  /** {@code hands over 50 generators}: the verb's own particle. */
  private static boolean isGiven(Unit verb, Unit over) {
    return over.is("over") && verb.is(WordClass.HANDING);
  }

  /** {@code Director of Oscar} of {@code Director of Oscar-winning film}, {@code US} of US$. */
  private boolean isCutFromWord(Atom atom) {
    int end = atom.span().end();
    return end < text.length() && text.charAt(end) == '$'
        || end + 1 < text.length()
            && text.charAt(end) == '-'
            && Character.isLowerCase(text.charAt(end + 1))
            && atom.span().in(text).indexOf(' ') > 0;
  }

  /** {@code Turkish armies} of {@code Greek and Turkish armies}: those of the first are, too. */
  private boolean isOfTwo(Atom atom, List<Atom> atoms) {
    Span whole = atom.span();
    return text.charAt(whole.end() - 1) == 's'
        && text.startsWith(AND, whole.start() - AND.length())
        && atoms.stream()
            .map(Atom::span)
            .anyMatch(own -> own.start() == whole.start() && own.end() < whole.end())
        && atoms.stream()
            .filter(other -> other.modifier() || Unit.isAcronym(other.span().in(text)))
            .anyMatch(other -> other.span().end() == whole.start() - AND.length());
  }

  private static List<Atom> outermost(List<Atom> atoms) {
    List<Atom> kept = new ArrayList<>();
    atoms.stream()
        .sorted(Comparator.comparingInt((Atom atom) -> atom.span().length()).reversed())
        .filter(atom -> kept.stream().noneMatch(other -> other.span().overlaps(atom.span())))
        .forEach(kept::add);
    return kept;
  }

  private int addAt(int i) {
    Token token = tokens.get(i);
    Atom atom = atomAt(token);
    if (atom != null && isJoinedTo(atom, i)) {
      return addWord(i, joinedEnd(i), null);
    }
    JoinedWord.Found joined = JoinedWord.at(text, token.start(), language);
    if (joined != null && (atom == null || joined.end() >= atom.span().end())) {
      return addWord(i, tokenAt(i, joined.end()), joined.word());
    }
    if (atom != null) {
      return addAtom(atom, i);
    }
    int close = closingQuote(i);
    if (close > 0) {
      Span span = new Span(token.start(), tokens.get(close).end());
      return addAtom(new Atom(span, null, false), i);
    }
    return addWord(i, joinedEnd(i), null);
  }

  /**
   * {@code US-backed}, {@code Agni-5}: a name with what is said of it or its number is one word.
   */
  private boolean isJoinedTo(Atom atom, int i) {
    int end = joinedEnd(i);
    if (end != i + 3 || atom.span().end() != tokens.get(i).end()) {
      return false;
    }
    Token last = tokens.get(i + 2);
    Readings readings = known.of(last.folded());
    boolean says = readings.has(Tag.PARTICIPLE) || readings.has(Tag.ADJECTIVE);
    return (last.isNumber() || !last.isCapitalized() && says)
        && atom.span().start() == tokens.get(i).start();
  }

  /**
   * @param read as what it is read; null if as it stands there
   */
  private int addWord(int i, int end, @Nullable String read) {
    Token token = tokens.get(i);
    Span span = new Span(token.start(), tokens.get(end - 1).end());
    String word = read == null ? span.in(text) : read;
    boolean single = read == null && end == i + 1;
    String folded = single ? token.folded() : word.toLowerCase(Locale.ROOT);
    boolean contracted =
        folded.equals("'s") && i > 0 && PRONOUNS.contains(tokens.get(i - 1).folded());
    boolean isWord = Character.isLetter(word.codePointAt(0)) || contracted;
    Readings readings = isWord ? known.of(folded) : Readings.NONE;
    units.add(new Unit(word, folded, span, null, readings));
    return end;
  }

  private int addAtom(Atom atom, int i) {
    String word = atom.span().in(text);
    units.add(new Unit(word, word.toLowerCase(Locale.ROOT), atom.span(), atom, Readings.NONE));
    return tokenAt(i, atom.span().end());
  }

  /** Index of the first token from {@code i} on that begins there or behind. */
  private int tokenAt(int i, int offset) {
    int end = i;
    while (end < tokens.size() && tokens.get(end).start() < offset) {
      end++;
    }
    return end;
  }

  private @Nullable Atom atomAt(Token token) {
    Span span = new Span(token.start(), token.end());
    return atoms.stream().filter(atom -> atom.span().overlaps(span)).findFirst().orElse(null);
  }

  /** Index after the last token that hyphens join to this one. */
  private int joinedEnd(int i) {
    int end = i + 1;
    while (end + 1 < tokens.size()
        && tokens.get(end).is("-")
        && tokens.get(end).start() == tokens.get(end - 1).end()
        && tokens.get(end + 1).start() == tokens.get(end).end()
        && (tokens.get(end + 1).isWord() || tokens.get(end + 1).isNumber())
        && (tokens.get(i).isWord() || tokens.get(i).isNumber())) {
      end += 2;
    }
    return end;
  }

  /** Index of the mark that closes the quotation opened at {@code i}; -1 if none is. */
  private int closingQuote(int i) {
    Token token = tokens.get(i);
    boolean opens =
        token.text().length() == 1
            && OPENING.contains(token.text())
            && (i == 0 || tokens.get(i - 1).end() < token.start() || tokens.get(i - 1).is("("));
    if (!opens) {
      return -1;
    }
    int kind = OPENING.indexOf(token.text());
    for (int j = i + 2; j < tokens.size(); j++) {
      Token other = tokens.get(j);
      boolean closes =
          other.text().equals(CLOSING.substring(kind, kind + 1))
              || token.text().equals("\"") && other.text().equals("\"")
              || token.text().equals("'") && other.text().equals("'");
      boolean before = other.start() == tokens.get(j - 1).end();
      boolean ends =
          j + 1 == tokens.size()
              || tokens.get(j + 1).start() > other.end()
              || !tokens.get(j + 1).isWord();
      if (closes && before && ends) {
        return j;
      }
    }
    return -1;
  }
}
