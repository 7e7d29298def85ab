package org.yakugo.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of months, short and long, from the table calendar. */
public final class Months {
  private static final Facts<Months> MONTHS = Facts.of(Months::new);

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> shortNames = new ArrayList<>();

  private Months(Language language) {
    language
        .table("calendar")
        .each(
            row -> {
              if (row.text("kind").equals("month")) {
                List<String> names = row.alternatives("english");
                shortNames.add(names.getFirst());
                int number = Integer.parseInt(row.text("number"));
                names.forEach(name -> numbers.put(name, number));
              }
            });
  }

  public static Months of(Language language) {
    return MONTHS.in(language);
  }

  /** From 1, by a short or a long name in whatever case; 0 if it is none. */
  public int number(String name) {
    return numbers.getOrDefault(name.toLowerCase(Locale.ENGLISH), 0);
  }

  /** The short names as alternatives of a pattern, in small letters. */
  public String shortNames() {
    return String.join("|", shortNames);
  }

  /** All names as alternatives of a pattern, with a capital, the longer first. */
  public String names() {
    List<String> names = new ArrayList<>(numbers.keySet());
    names.sort(Comparator.comparing(String::length).reversed().thenComparing(n -> n));
    names.replaceAll(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1));
    return String.join("|", names);
  }
}
