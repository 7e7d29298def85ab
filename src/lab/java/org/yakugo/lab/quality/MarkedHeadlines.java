package org.yakugo.lab.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;

/**
 * Headlines in both languages of which the mentions are marked by hand: a table with the columns
 * week, ja_printed, en_own and mentions, {@code Duda = ドゥダ (person) ; Poland = ポーランド (place)}, with
 * {@code /} between forms that would do.
 *
 * @param weeks one bulletin a week, the oldest first
 * @param cases the marked mentions of each item of these bulletins
 */
record MarkedHeadlines(List<Bulletin> weeks, Map<Item, List<SuggestionCase>> cases) {
  private static final Pattern MENTION = Pattern.compile("(.+?) = (.+) \\((\\w+)\\)");

  /**
   * @param issuer of all the weeks, as their title page prints it
   * @param group what the cases are called
   */
  static MarkedHeadlines read(Path table, String issuer, String group) throws IOException {
    Map<String, List<TsvTable.Row>> byWeek = new java.util.TreeMap<>();
    for (TsvTable.Row row : TsvTable.read(table)) {
      byWeek.computeIfAbsent(row.get("week"), week -> new ArrayList<>()).add(row);
    }
    List<Bulletin> weeks = new ArrayList<>();
    Map<Item, List<SuggestionCase>> cases = new LinkedHashMap<>();
    byWeek.forEach(
        (week, rows) -> {
          List<Item> items = new ArrayList<>();
          for (TsvTable.Row row : rows) {
            Item item = item(items.size() + 1, row);
            items.add(item);
            cases.put(item, cases(row, group));
          }
          weeks.add(new Bulletin(week, "", issuer, null, items, List.of()));
        });
    return new MarkedHeadlines(weeks, cases);
  }

  private static Item item(int n, TsvTable.Row row) {
    return Item.ofHeadlines(n, row.get("ja_printed").replace(',', '、'), row.get("en_own"));
  }

  private static List<SuggestionCase> cases(TsvTable.Row row, String group) {
    return Arrays.stream(row.get("mentions").split(" ; "))
        .map(MENTION::matcher)
        .filter(Matcher::matches)
        .map(
            m ->
                new SuggestionCase(
                    row.get("en_own"),
                    m.group(1),
                    Kind.ofLabel(m.group(3)),
                    List.of(m.group(2).split("/")),
                    group))
        .toList();
  }
}
