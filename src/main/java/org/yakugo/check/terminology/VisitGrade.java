package org.yakugo.check.terminology;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Status;
import org.yakugo.language.Facts;

/**
 * The grade of a visit: 国賓, 公式, 公式実務, 実務. Where the English headline gives none, what the body says
 * counts, as long as it is of one mind.
 */
public final class VisitGrade implements ItemRule {
  /** One row of the table. */
  private record Grade(Pattern english, String japanese, List<String> mistaken) {
    boolean isCalled(String printed) {
      return japanese.equals(printed) || mistaken.contains(printed);
    }
  }

  private static final Facts<List<Grade>> GRADES =
      Facts.of(
          "visit-grades",
          row ->
              new Grade(
                  Pattern.compile("(?i)\\b" + row.pattern("english") + " (?:visit|trip)s?\\b"),
                  row.required("japanese"),
                  row.alternatives("mistaken")));

  private static final Pattern PRINTED = Pattern.compile("(\\p{IsHan}{2,4})訪問");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    Matcher printed = PRINTED.matcher(item.ja().text());
    List<Grade> grades = GRADES.in(bulletin.language());
    if (!printed.find() || grades.stream().noneMatch(grade -> grade.isCalled(printed.group(1)))) {
      return Stream.empty();
    }
    List<String> meant = grades(item.en().text(), grades);
    if (meant.isEmpty()) {
      meant = grades(item.body().text(), grades);
    }
    return meant.isEmpty()
            || meant.contains(printed.group(1))
            || isDeprecated(printed.group(), bulletin.glossary())
        ? Stream.empty()
        : Stream.of(finding(item, printed, meant));
  }

  /** Then another rule says so. */
  private static boolean isDeprecated(String visit, Glossary glossary) {
    return glossary.findJapanese(visit).stream()
        .anyMatch(match -> match.status() == Status.DEPRECATED);
  }

  /** The grades that a text mentions, in Japanese. */
  private static List<String> grades(String english, List<Grade> grades) {
    return grades.stream()
        .filter(grade -> grade.english().matcher(english).find())
        .map(Grade::japanese)
        .toList();
  }

  private Finding finding(CheckedItem item, Matcher printed, List<String> meant) {
    List<String> right = meant.stream().map(grade -> grade + "訪問").toList();
    return item.ja()
        .finding(this, printed, "english-grade-visit-not", printed.group(), String.join("／", right))
        .suggesting(right);
  }
}
