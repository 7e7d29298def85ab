package org.yakugo.check.terminology;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.check.About;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;
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

  private static final About ABOUT =
      About.rule(
              "VISIT_GRADE",
              Severity.WARNING,
              Category.TERMINOLOGY,
              "訪問の格（国賓・公式・公式実務・実務）は英文に合わせる。",
              "The grade of a visit is that of the English.")
          .wrong(
              Example.pair("大統領が⟦公務訪問⟧のためトルコに到着", "President arrives in Türkiye for working visit"))
          .wrong(
              Example.pair("外相、⟦公式訪問⟧のためバンコクに到着", "FM arrives in Bangkok on visit")
                  .body("He spoke within the framework of his working visit."))
          .wrong(Example.pair("首相が⟦公式訪問⟧", "PM on state visit to Baku"))
          .right(Example.pair("大統領が実務訪問", "President on working visit"))
          .right(Example.pair("大統領が公式実務訪問", "President on official working visit"))
          .right(
              Example.pair("外相が公式訪問", "FM on visit")
                  .body("The official visit began. A working visit follows."))
          .right(Example.pair("外相が公式訪問", "FM on visit"))
          .right(Example.pair("首相がトルコを訪問", "PM on working visit to Türkiye"));

  private static final Pattern PRINTED = Pattern.compile("(\\p{IsHan}{2,4})訪問");

  @Override
  public About about() {
    return ABOUT;
  }

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
        .flatMap(
            grade ->
                grade.english().matcher(english).find()
                    ? Stream.of(grade.japanese())
                    : Stream.empty())
        .toList();
  }

  private Finding finding(CheckedItem item, Matcher printed, List<String> meant) {
    List<String> right = meant.stream().map(grade -> grade + "訪問").toList();
    return item.ja()
        .finding(
            this,
            printed.start(),
            printed.end(),
            Message.of(
                "英文の訪問の格は「%2$s」です（「%1$s」ではない）。",
                "The English grade of the visit is %2$s, not %1$s.",
                printed.group(),
                String.join("／", right)))
        .suggesting(right);
  }
}
