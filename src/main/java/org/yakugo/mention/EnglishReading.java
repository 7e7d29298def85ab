package org.yakugo.mention;

import java.util.List;
import org.yakugo.language.Language;
import org.yakugo.person.PersonMention;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * What an English text mentions.
 *
 * @param persons and posts without a holder, in order
 * @param mentions everything, parts too: in order of start, the longer first; each stretch once a
 *     kind
 * @param phrases of bodies, events, documents and places, known ones too
 * @param language whose tables it was read with
 */
public record EnglishReading(
    String text,
    List<Token> tokens,
    List<PersonMention> persons,
    List<EnglishMention> mentions,
    List<NounPhrase> phrases,
    Language language) {

  public EnglishReading {
    tokens = List.copyOf(tokens);
    persons = List.copyOf(persons);
    mentions = List.copyOf(mentions);
    phrases = List.copyOf(phrases);
  }

  /** The mentions that begin within a stretch, in their order. */
  public List<EnglishMention> beginningIn(Span stretch) {
    return mentions.subList(firstFrom(stretch.start()), firstFrom(stretch.end()));
  }

  private int firstFrom(int start) {
    return TokenMarks.firstFrom(start, mentions.size(), i -> mentions.get(i).span().start());
  }
}
