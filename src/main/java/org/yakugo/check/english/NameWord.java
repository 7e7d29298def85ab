package org.yakugo.check.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.text.Token;

/**
 * A capitalised word of an item's English with its capitalised neighbours.
 *
 * @param before the word directly before it; empty if that is no capitalised word
 * @param behind the word directly behind it; empty if that is no capitalised word
 */
record NameWord(CheckedItem item, FieldText field, Token token, String before, String behind) {

  private static final Pattern WORD_START = Pattern.compile("\\b\\p{Ll}");

  static List<NameWord> of(CheckedItem item) {
    List<NameWord> words = new ArrayList<>();
    for (FieldText field : item.englishFields()) {
      List<Token> tokens = item.tokens(field);
      for (int i = 0; i < tokens.size(); i++) {
        if (isName(tokens.get(i))) {
          String before = i == 0 ? "" : neighbour(tokens.get(i - 1));
          String behind = i + 1 == tokens.size() ? "" : neighbour(tokens.get(i + 1));
          words.add(new NameWord(item, field, tokens.get(i), before, behind));
        }
      }
    }
    return words;
  }

  private static boolean isName(Token token) {
    return token.isWord()
        && token.isCapitalized()
        && token.text().chars().skip(1).anyMatch(Character::isLowerCase);
  }

  private static String neighbour(Token token) {
    return token.isWord() && token.isCapitalized() ? token.folded() : "";
  }

  String text() {
    return token.text();
  }

  /** Whether it stands behind the other in the bulletin. */
  boolean isBehind(NameWord other) {
    if (item.item().n() != other.item.item().n()) {
      return item.item().n() > other.item.item().n();
    }
    return field.field() != other.field.field()
        ? field.field().compareTo(other.field.field()) > 0
        : token.start() > other.token.start();
  }

  /** The names that it makes with its neighbours, in capitals. */
  Stream<String> names() {
    String word = token.folded();
    return Stream.of(before + " " + word, word + " " + behind)
        .filter(name -> name.length() > word.length() + 1)
        .map(name -> WORD_START.matcher(name).replaceAll(m -> m.group().toUpperCase(Locale.ROOT)));
  }

  /** Whether both stand beside the same word: {@code FM}, {@code Hajiyev}. */
  boolean sharesNeighbour(NameWord other) {
    return !before.isEmpty() && before.equals(other.before)
        || !behind.isEmpty() && behind.equals(other.behind);
  }
}
