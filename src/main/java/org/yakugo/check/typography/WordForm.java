package org.yakugo.check.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.HouseWording.Word;

/**
 * A word in another form than the house's, or in two forms within one bulletin. Each word is told
 * of once, where the other form stands first; what is quoted is left as it is.
 */
public final class WordForm implements BulletinRule {
  /** A form where it stands. */
  private record Place(CheckedItem item, int start, String form) {}

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    return bulletin.background().wording().words().stream()
        .flatMap(word -> check(word, bulletin).stream());
  }

  private Optional<Finding> check(Word word, CheckedBulletin bulletin) {
    List<Place> others =
        bulletin.items().stream().flatMap(item -> places(word, item).stream()).toList();
    String right = word.preferred().isEmpty() ? usual(others) : word.preferred();
    return others.stream()
        .filter(place -> !place.form().equals(right))
        .findFirst()
        .map(first -> finding(first, right, bulletin));
  }

  private static String usual(List<Place> places) {
    return places.stream()
        .map(Place::form)
        .max(Comparator.comparingLong(form -> count(form, places)))
        .orElse("");
  }

  private static long count(String form, List<Place> places) {
    return places.stream().filter(place -> place.form().equals(form)).count();
  }

  private static List<Place> places(Word word, CheckedItem item) {
    String text = item.ja().text();
    List<Place> places = new ArrayList<>();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      quoted = isQuotation(text.charAt(i), quoted);
      int at = i;
      Optional<String> form =
          word.others().stream()
              .filter(other -> text.startsWith(other, at))
              .max(Comparator.comparingInt(String::length));
      if (form.isPresent()) {
        if (!quoted && word.exceptions().stream().noneMatch(longer -> covers(longer, text, at))) {
          places.add(new Place(item, at, form.get()));
        }
        i += form.get().length() - 1;
      }
    }
    return places;
  }

  /** Whether the longer word stands there so that it covers the character at {@code at}. */
  private static boolean covers(String longer, String text, int at) {
    for (int start = Math.max(0, at - longer.length() + 1); start <= at; start++) {
      if (text.startsWith(longer, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuotation(char c, boolean before) {
    return switch (c) {
      case '「', '『' -> true;
      case '」', '』' -> false;
      default -> before;
    };
  }

  private Finding finding(Place place, String right, CheckedBulletin bulletin) {
    return place
        .item()
        .ja()
        .finding(
            this,
            place.start(),
            place.start() + place.form().length(),
            "written-first-place",
            place.form(),
            right)
        .suggesting(right)
        .provenBy(
            bulletin.items().stream()
                .filter(item -> item.ja().text().contains(right))
                .limit(3)
                .map(bulletin::evidence)
                .toList());
  }
}
