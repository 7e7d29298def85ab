package org.yakugo.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Evidence;
import org.yakugo.Message;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;

/** A rule for tests: complains of certain words wherever they stand in a field. */
public final class Complaint implements ItemRule {
  /** A bulletin of two items to complain of. */
  public static final String BULLETIN =
      """
      週間情報
      2026年3月7日～3月13日
      在隣国大使館

      1. 外交
      ● 国会議長が第 5 回会合に出席
      Speaker attends 5th meeting

      The Speaker met Gasymov on Monday. (SAMPLE/ 09.03.2026)

      ● 大統領、新大使と会談
      President meets new ambassador

      They met on Tuesday. (SAMPLE / 10.03.2026)
      NOTE: It was their first meeting.
      """;

  public static final Evidence PRECEDENT =
      new Evidence("2026-02-07", 4, "議会議長が会談", "Speaker of the Parliament holds talks");

  /** Finds one thing of each severity in the first item of {@link #BULLETIN}. */
  public static final List<Rule> RULES =
      List.of(
          new Complaint("TERM_DRIFT", Severity.ERROR, Field.JA, "国会議長", "議会議長", PRECEDENT),
          new Complaint("SPACE_AT_DIGIT", Severity.WARNING, Field.JA, "第 5 回", "第5回"),
          new Complaint("NAME_SPELLING", Severity.INFO, Field.BODY, "Gasymov", "Gasimov"));

  private final About about;
  private final Field field;
  private final String words;
  private final String instead;
  private final List<Evidence> evidence;

  public Complaint(
      String id,
      Severity severity,
      Field field,
      String words,
      String instead,
      Evidence... evidence) {
    Message because = new Message("訳語は一つに統一する。", "One thing has one name.");
    this.about =
        new About(
            id, severity, Category.TERMINOLOGY, List.of(), "", because, "⟦" + words + "⟧", instead);
    this.field = field;
    this.words = words;
    this.instead = instead;
    this.evidence = List.of(evidence);
  }

  @Override
  public String id() {
    return about.id();
  }

  @Override
  public About about() {
    return about;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    FieldText text = item.fields().get(field.ordinal());
    Message message = new Message("「%s」ではなく「%s」。", "“%s” should be “%s”.").filled(words, instead);
    return text.find(Pattern.compile(words, Pattern.LITERAL))
        .map(match -> text.finding(this, match, message).suggesting(instead).provenBy(evidence));
  }

  /** The report of these rules on a bulletin. */
  public static Report report(String file, String text, List<Rule> rules) {
    CheckedBulletin bulletin =
        new CheckedBulletin(BulletinReader.read(SourceText.of(file, text)), Background.NONE);
    return new Report(file, bulletin, new Checker(rules).check(bulletin));
  }

  /** The report of {@link #RULES} on {@link #BULLETIN}. */
  public static Report report() {
    return report("week.txt", BULLETIN, RULES);
  }
}
