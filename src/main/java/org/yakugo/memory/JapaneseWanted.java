package org.yakugo.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yakugo.memory.MemoryAnswer.Highlight;
import org.yakugo.text.MappedText;
import org.yakugo.text.Normalization;

/** Japanese asked for: any part of a text, or several parts with spaces between them. */
record JapaneseWanted(String whole, List<String> parts) implements Wanted {

  JapaneseWanted(String text) {
    this(
        Normalization.LENIENT.apply(text),
        parts(text).stream().map(Normalization.LENIENT::apply).toList());
  }

  /** The parts that a text asks for; none of them is empty once it is folded. */
  static List<String> parts(String text) {
    return Arrays.stream(text.split("[\\s\\u00A0\\u3000]+"))
        .filter(part -> !Normalization.LENIENT.apply(part).isEmpty())
        .toList();
  }

  @Override
  public boolean isEmpty() {
    return whole.isEmpty();
  }

  @Override
  public Optional<Occurrence> in(String text) {
    MappedText folded = Normalization.LENIENT.map(text);
    List<Highlight> together = all(whole, folded);
    if (!together.isEmpty()) {
      return Optional.of(new Occurrence(true, together));
    }
    List<Highlight> apart = new ArrayList<>();
    for (String part : parts) {
      List<Highlight> found = all(part, folded);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      apart.addAll(found);
    }
    apart.sort(Comparator.comparingInt(Highlight::start));
    return Optional.of(new Occurrence(false, apart));
  }

  private static List<Highlight> all(String part, MappedText folded) {
    List<Highlight> found = new ArrayList<>();
    for (int at = folded.text().indexOf(part); at >= 0; ) {
      int end = at + part.length();
      found.add(new Highlight(folded.originalStart(at), folded.originalEnd(end)));
      at = folded.text().indexOf(part, end);
    }
    return found;
  }
}
