package org.yakugo.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Passage.Position;
import org.yakugo.text.Span;

/** The text of one field of one item, which findings point into and which knows its lines. */
public final class FieldText {
  private final int item;
  private final Field field;
  private final List<Passage> parts;
  private final int line;
  private final String text;

  private FieldText(Item item, Field field, List<Passage> parts) {
    this.item = item.n();
    this.line = item.line();
    this.field = field;
    this.parts = List.copyOf(parts);
    this.text = parts.stream().map(Passage::text).collect(Collectors.joining("\n"));
  }

  static FieldText of(Item item, Field field, Passage passage) {
    return new FieldText(item, field, passage.isEmpty() ? List.of() : List.of(passage));
  }

  /** Several passages joined by line feeds. */
  static FieldText joined(Item item, Field field, List<Passage> parts) {
    return new FieldText(item, field, parts);
  }

  public Field field() {
    return field;
  }

  /** Empty where the item lacks the field. */
  public String text() {
    return text;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Where the pattern matches. */
  public Stream<MatchResult> find(Pattern pattern) {
    return pattern.matcher(text).results();
  }

  /** What {@code rule} complains of from {@code start} before {@code end}. */
  public Finding finding(Rule rule, int start, int end, Message message) {
    About about = rule.about();
    return finding(about.id(), about.severity(), start, end, message);
  }

  /** What {@code rule} complains of in the text as a whole. */
  public Finding finding(Rule rule, String key, @Nullable Object... words) {
    return finding(rule, 0, text.length(), Message.of(key, words));
  }

  /** The same in words that {@link Message#of} fills in. */
  public Finding finding(Rule rule, int start, int end, String key, @Nullable Object... words) {
    return finding(rule, start, end, Message.of(key, words));
  }

  /** What {@code rule} complains of in a span. */
  public Finding finding(Rule rule, Span span, Message message) {
    return finding(rule, span.start(), span.end(), message);
  }

  /** The same in words that {@link Message#of} fills in. */
  public Finding finding(Rule rule, Span span, String key, @Nullable Object... words) {
    return finding(rule, span, Message.of(key, words));
  }

  /** What {@code rule} complains of at a match of a pattern. */
  public Finding finding(Rule rule, MatchResult match, Message message) {
    return finding(rule, match.start(), match.end(), message);
  }

  /** The same in words that {@link Message#of} fills in. */
  public Finding finding(Rule rule, MatchResult match, String key, @Nullable Object... words) {
    return finding(rule, match, Message.of(key, words));
  }

  /** What a rule that is not ours complains of. */
  public Finding finding(String rule, Severity severity, int start, int end, Message message) {
    return new Finding(
        rule,
        severity,
        item,
        field,
        lineAt(start),
        start,
        end,
        text.substring(start, end),
        message,
        List.of(),
        List.of(),
        "");
  }

  /** 1-based line of the file where the character stands; the item's where the field is empty. */
  public int lineAt(int offset) {
    return at(offset).line();
  }

  /** Where the character stands in the file; where the item begins if the field is empty. */
  public Position at(int offset) {
    int rest = offset;
    for (Passage part : parts) {
      if (rest <= part.text().length()) {
        return part.at(rest);
      }
      rest -= part.text().length() + 1;
    }
    return new Position(line, 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
