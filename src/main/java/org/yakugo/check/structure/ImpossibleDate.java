package org.yakugo.check.structure;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.bulletin.Period;
import org.yakugo.check.About;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.CitedText;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;

/** A citation's date that no calendar has, of the item's own citation and of its notes'. */
public final class ImpossibleDate implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "CITATION_DATE_IMPOSSIBLE",
              Severity.ERROR,
              Category.STRUCTURE,
              "出典の日付は実在する日でなければならない。",
              "The date of a citation is a day of the calendar.")
          .wrong(Example.citation("(TREND / ⟦31.02.2026⟧)"))
          .wrong(Example.citation("(TREND / ⟦12.06.202⟧)"))
          .wrong(Example.citation("(APA / ⟦18-16.04.2026⟧)"))
          .wrong(Example.citation("(TREND, REPORT / ⟦05.05.20256⟧)"))
          .wrong(Example.citation("(TREND / ⟦05.O5.2026⟧)"))
          .wrong(Example.citation("(TREND / ⟦06.05⟧)"))
          .right(Example.citation("(TREND, REPORT / 16-18.04.2026)"))
          .right(Example.citation("(APA / 28.02-01.03.2026)"));

  private static final Pattern DATE =
      Pattern.compile("[0-9０-９OoIlXx?](?:[0-9０-９./．,\\-–～ ]|[OoIlXx?](?![A-Za-z]))*[0-9０-９OoIl]");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.citations().stream()
        .filter(cited -> cited.citation().dates() == null)
        .map(cited -> finding(cited, bulletin.period()));
  }

  private Finding finding(CitedText cited, Period week) {
    String text = cited.text();
    return DATE.matcher(text)
        .results()
        .reduce((first, second) -> second)
        .map(date -> impossible(cited, date, week))
        .orElseGet(
            () ->
                cited.finding(
                    this,
                    0,
                    text.length(),
                    Message.of("出典に日付がありません。", "The citation has no date.")));
  }

  private Finding impossible(CitedText cited, MatchResult date, Period week) {
    DateFault fault = new DateFault(Normalizer.normalize(date.group(), Normalizer.Form.NFKC));
    Finding finding = cited.finding(this, date.start(), date.end(), fault.message());
    String meant = fault.withYearOf(week);
    return meant == null ? finding : finding.suggesting(meant);
  }
}
