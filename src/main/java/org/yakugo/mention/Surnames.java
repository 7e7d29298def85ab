package org.yakugo.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yakugo.person.PersonMention;
import org.yakugo.person.PersonName;
import org.yakugo.text.NameKey;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/** Persons whom one text names in full and another, its headline, by the surname alone. */
final class Surnames {
  private static final double SURE = 0.95;

  private Surnames() {}

  /**
   * The surnames of persons named elsewhere among the capitalised words, outside of what is known
   * to be a person.
   */
  static List<PersonMention> in(
      List<Token> tokens, List<PersonMention> known, List<PersonMention> elsewhere) {
    Set<String> keys =
        elsewhere.stream()
            .filter(person -> person.name() != null && !person.name().isSurnameOnly())
            .map(person -> MentionKey.surname(person.named()))
            .collect(Collectors.toSet());
    List<PersonMention> found = new ArrayList<>();
    BitSet taken = new BitSet();
    known.forEach(person -> taken.set(person.span().start(), person.span().end()));
    for (Token token : tokens) {
      int next = taken.nextSetBit(token.start());
      boolean free = next < 0 || next >= token.end();
      if (free
          && token.isWord()
          && token.isCapitalized()
          && token.text().length() > 2
          && keys.contains(NameKey.of(token.text()))) {
        found.add(person(List.of(token)));
      }
    }
    return found;
  }

  /**
   * Somebody of whom nothing but the name is known.
   *
   * @param words the last of which is the surname
   */
  static PersonMention person(List<Token> words) {
    List<Span> spans = words.stream().map(word -> new Span(word.start(), word.end())).toList();
    Span whole = spans.getFirst().with(spans.getLast());
    String text = words.stream().map(Token::text).collect(Collectors.joining(" "));
    String surname = words.getLast().text();
    PersonName name = new PersonName(text, surname, whole, spans, spans.getLast(), SURE);
    return new PersonMention(whole, name, List.of(), null);
  }
}
