package org.yakugo.worklist;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Digest;
import org.yakugo.Kind;
import org.yakugo.align.Bearer;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.NameKey;

/**
 * Something that past headlines name, with every Japanese form that they print for it.
 *
 * @param source the English of its most frequent spelling; a person's name in full where it is told
 * @param spellings the others
 * @param bearer the person; null for anything else
 * @param office a post's English in full, where it may be printed without what it is of; else null
 * @param forms most used first; forms that differ in nothing that matters are one
 */
record Thing(
    Kind kind,
    String source,
    List<String> spellings,
    @Nullable Bearer bearer,
    @Nullable String office,
    List<Form> forms) {
  /** Digits of a key. */
  static final int KEY = 8;

  Thing {
    spellings = List.copyOf(spellings);
    forms = List.copyOf(forms);
  }

  /** All of its English, the most frequent first, what an office is called in full last. */
  List<String> names() {
    return Stream.of(Stream.of(source), spellings.stream(), Stream.ofNullable(office))
        .flatMap(names -> names)
        .toList();
  }

  /** The English without what makes no other thing of it. */
  static String folded(Kind kind, String source) {
    String name = kind == Kind.PERSON ? NameKey.of(source) : "";
    return name.isEmpty() ? MentionKey.words(source) : name;
  }

  /** Eight digits that stay the same whatever else is printed, listed or decided. */
  String key() {
    return Digest.hex(kind.label() + '\n' + folded(kind, source), KEY / 2);
  }
}
