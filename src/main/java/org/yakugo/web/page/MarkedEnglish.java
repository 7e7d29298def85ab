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
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    for (Mention mention : mentions) {
      int from = mention.start() - offset;
      int to = mention.end() - offset;
      boolean here = mention.field() == field && from >= end && to <= text.length();
      if (here && mentions.stream().noneMatch(other -> Card.contains(other, mention))) {
        if (from > end) {
          pieces.add(Piece.plain(text.substring(end, from)));
        }
        String kind = mention.kind().label();
        String card = Objects.requireNonNull(cards.get(Card.key(mention))).id();
        pieces.add(
            new Piece(text.substring(from, to), "m k-" + kind, card, words.of("kind." + kind)));
        end = to;
      }
    }
    if (end < text.length()) {
      pieces.add(Piece.plain(text.substring(end)));
    }
    return pieces;
  }
}
