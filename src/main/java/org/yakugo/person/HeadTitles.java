package org.yakugo.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/** What the person at the top of a body is called: 外交委員会 and 外交委員長. */
public record HeadTitles(List<Line> lines) {
  private record Line(
      String ending, Set<String> ranks, String merged, String title, boolean whole) {
    boolean fits(String body, String rank) {
      boolean ends = body.endsWith(ending) || withoutAcronym(body).endsWith(ending);
      return ends && (ranks.contains(rank) || ranks.isEmpty());
    }

    /** The longest ending wins; a line for the very rank comes before one for any. */
    int weight(String rank) {
      return ending.length() * 2 + (ranks.contains(rank) ? 1 : 0);
    }
  }

  /** Characters: 大国民議会, 国家大会議. */
  private static final int LONGEST_KIND = 3;

  /** Between a body and the title. */
  private static final Pattern ACRONYM = Pattern.compile("（[^（）]+）(?=[^（）]+$)");

  private static final Facts<HeadTitles> TABLE = Facts.of(in -> new HeadTitles(lines(in)));

  public static HeadTitles of(Language language) {
    return TABLE.in(language);
  }

  /**
   * The body with the title of its head; null if no line fits.
   *
   * @param rank as in posts.tsv
   * @param prefix 副, 第一副 and the like; empty for the head itself
   */
  public @Nullable String of(String body, String rank, String prefix) {
    Line best = line(body, rank);
    if (best == null) {
      return null;
    }
    return prefix.isEmpty() && !best.merged.isEmpty() && body.endsWith(best.ending)
        ? body.substring(0, body.length() - best.ending.length()) + best.merged
        : body + prefix + best.title;
  }

  /**
   * Whether the body's own name tells what the title is, and no line for all others.
   *
   * @param any whether a line for any rank does, too
   */
  public boolean tells(String body, String rank, boolean any) {
    Line best = line(body, rank);
    return best != null && !best.ending.isEmpty() && (any || best.ranks.contains(rank));
  }

  /** The same without merging: サイバー空間管理局局長; null if no line fits. */
  @Nullable String appended(String body, String rank, String prefix) {
    Line best = line(body, rank);
    return best == null ? null : body + prefix + best.title;
  }

  /** Whether it is one word that a holder's name stands before: 上院議長, 大統領府長官. */
  boolean isOneWord(String title) {
    return lines.stream()
        .filter(line -> line.whole && title.endsWith(line.merged))
        .anyMatch(line -> title.length() - line.merged.length() <= LONGEST_KIND);
  }

  /** What stands behind the body in the title of its head, 総裁 of チリ中央銀行総裁; empty if nothing. */
  Optional<String> behindBody(String whole, String rank) {
    String plain = ACRONYM.matcher(whole).replaceFirst("");
    return lines.stream()
        .filter(line -> plain.endsWith(line.ending + line.title) && line.fits(line.ending, rank))
        .filter(line -> !line.ending.isEmpty() && !line.title.isEmpty())
        .max(Comparator.comparingInt(line -> line.weight(rank)))
        .map(Line::title);
  }

  private @Nullable Line line(String body, String rank) {
    Line best = null;
    for (Line line : lines) {
      if (line.fits(body, rank) && (best == null || line.weight(rank) > best.weight(rank))) {
        best = line;
      }
    }
    return best;
  }

  /** アジア開発銀行（ADB） ends in 銀行. */
  private static String withoutAcronym(String body) {
    int open = body.endsWith("）") ? body.lastIndexOf('（') : -1;
    return open > 0 ? body.substring(0, open) : body;
  }

  private static List<Line> lines(Language language) {
    List<Line> lines = new ArrayList<>();
    language
        .table("body-heads")
        .each(
            row -> {
              Set<String> ranks = Set.copyOf(row.words("ranks"));
              List<String> endings = row.alternatives("ending");
              for (String ending : endings.isEmpty() ? List.of("") : endings) {
                lines.add(
                    new Line(
                        ending,
                        ranks,
                        row.text("merged"),
                        row.text("title"),
                        row.text("whole").equals("yes")));
              }
            });
    return List.copyOf(lines);
  }
}
