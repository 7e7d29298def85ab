package org.yakugo.check.typography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.bulletin.Passage.Position;
import org.yakugo.bulletin.file.Radical;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.text.Radicals;

/**
 * Radicals of dictionaries in the place of kanji (⼤ for 大). They were read as the kanji, so that
 * nothing was missed; searches elsewhere won't find them.
 */
public final class RadicalLetter implements ItemRule {

  @Override
  public String id() {
    return "RADICAL";
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    Map<Position, Character> printed = new HashMap<>();
    for (Radical radical : bulletin.bulletin().radicals()) {
      printed.put(new Position(radical.line(), radical.column()), radical.printed());
    }
    return item.fields().stream().flatMap(field -> find(field, printed).stream());
  }

  private List<Finding> find(FieldText field, Map<Position, Character> printed) {
    List<Finding> findings = new ArrayList<>();
    String text = field.text();
    int start = -1;
    StringBuilder radicals = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      Character radical = i < text.length() ? radical(field, i, printed) : null;
      if (radical != null) {
        start = radicals.isEmpty() ? i : start;
        radicals.append(radical.charValue());
      } else if (!radicals.isEmpty()) {
        findings.add(finding(field, start, i, radicals.toString()));
        radicals.setLength(0);
      }
    }
    return findings;
  }

  /** What the file has there, if that is a radical; null if not. */
  private static @Nullable Character radical(
      FieldText field, int i, Map<Position, Character> printed) {
    char c = field.text().charAt(i);
    if (Radicals.isRadical(c)) {
      return c;
    }
    return printed.isEmpty() ? null : printed.get(field.at(i));
  }

  private Finding finding(FieldText field, int start, int end, String radicals) {
    String kanji = Radicals.fold(radicals);
    return field
        .finding(this, start, end, "written-radicals-dictionaries-read", radicals, kanji)
        .suggesting(kanji);
  }
}
