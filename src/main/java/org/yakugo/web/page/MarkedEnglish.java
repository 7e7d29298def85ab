package org.yakugo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yakugo.suggest.Mention;

/** English with what it mentions marked by kind: the outermost mentions, which show their parts. */
record MarkedEnglish(List<Mention> mentions, Map<String, Card> cards, PageWords words) {

  List<Piece> headline(String text) {
    return pieces(text, Mention.Field.HEADLINE, 0);
  }

  /** Offsets of the body count through its paragraphs, joined by line feeds. */
  List<List<Piece>> body(List<String> paragraphs) {
    List<List<Piece>> body = new ArrayList<>();
    int offset = 0;
    for (String paragraph : paragraphs) {
      body.add(pieces(paragraph, Mention.Field.BODY, offset));
      offset += paragraph.length() + 1;
    }
    return body;
  }

  private List<Piece> pieces(String text, Mention.Field field, int offset) {
    return Piece.of(
        text,
        mentions.stream()
            .filter(mention -> mention.field() == field)
            .filter(mention -> mentions.stream().noneMatch(o -> Card.contains(o, mention)))
            .map(mention -> mark(mention, offset)));
  }

  private Piece.Mark mark(Mention mention, int offset) {
    String kind = mention.kind().label();
    String card = Objects.requireNonNull(cards.get(Card.key(mention))).id();
    String title = words.of("kind." + kind);
    return new Piece.Mark(
        mention.start() - offset, mention.end() - offset, "m k-" + kind, card, title);
  }
}
