package org.yakugo.mention;

import org.yakugo.text.Span;

/**
 * A phrase of English whose head is a body, an event, a document or a place: {@code 152nd Assembly
 * of the Inter-Parliamentary Union (IPU)}.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param headAt index of the head's last token
 * @param span where it stands in the text
 */
public record NounPhrase(int first, int end, int headAt, Heads.Head head, Span span) {

  /** Whether a token is one of the head's words, of which {@code Coast Guard} has two. */
  public boolean isHead(int token) {
    return token <= headAt && token > headAt - head.english().split(" |(?='s)").length;
  }
}
