package org.yakugo.check;

import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.bulletin.Citation;

/**
 * A citation where it stands: of the item, or at the end of the notes' text.
 *
 * @param field the text that it is part of
 * @param start where in that text it begins, in UTF-16 code units
 */
public record CitedText(FieldText field, int start, Citation citation) {

  /** The citation as printed, parentheses included. */
  public String text() {
    return citation.printed().text();
  }

  /** What {@code rule} complains of, at offsets into the citation. */
  public Finding finding(Rule rule, int from, int to, Message message) {
    return field.finding(rule, start + from, start + to, message);
  }

  /** The same in words that {@link Message#of} fills in. */
  public Finding finding(Rule rule, int from, int to, String key, @Nullable Object... words) {
    return finding(rule, from, to, Message.of(key, words));
  }
}
