package org.yakugo.check.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/** A military rank that is another in the Japanese: 少将 for a Lieutenant General. */
public final class MilitaryRank implements ItemRule {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(rank -> rank);

  private static final Facts<Ranks> RANKS = Facts.of(Ranks::new);

  /** What the table of honorifics says of military ranks. */
  private static final class Ranks {
    private final Map<String, List<String>> japanese = new HashMap<>();
    private final Pattern english;
    private final Pattern all;

    Ranks(Language language) {
      Set<String> ranks = new HashSet<>();
      language
          .table("honorifics")
          .each(
              row -> {
                if (row.text("kind").equals("military")) {
                  ranks.addAll(row.alternatives("japanese"));
                }
                if (row.text("alone").equals("yes")) {
                  row.alternatives("english")
                      .forEach(rank -> japanese.put(plain(rank), row.alternatives("japanese")));
                }
              });
      String words =
          japanese.keySet().stream()
              .sorted(LONGEST_FIRST)
              .map(rank -> Pattern.quote(rank).replace(" ", "\\E[ -]\\Q"))
              .collect(Collectors.joining("|"));
      english = Pattern.compile("(?i)\\b(?:" + words + ")(?![a-z])");
      all = Pattern.compile(String.join("|", ranks.stream().sorted(LONGEST_FIRST).toList()));
    }
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    Ranks ranks = RANKS.in(bulletin.language());
    List<String> meant = new ArrayList<>();
    List<String> english = new ArrayList<>();
    item.en()
        .find(ranks.english)
        .forEach(
            m -> {
              english.add(m.group());
              meant.addAll(ranks.japanese.get(plain(m.group())));
            });
    return meant.isEmpty()
        ? Stream.empty()
        : item.ja()
            .find(ranks.all)
            .filter(m -> !meant.contains(m.group()))
            .map(m -> finding(item, m, english.getFirst(), meant.getFirst()));
  }

  private static String plain(String rank) {
    return rank.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  private Finding finding(CheckedItem item, MatchResult here, String there, String right) {
    return item.ja()
        .finding(this, here, "another-rank-english", here.group(), there, right)
        .suggesting(right);
  }
}
