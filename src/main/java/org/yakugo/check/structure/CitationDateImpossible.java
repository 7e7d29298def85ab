package org.yakugo.check.structure;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.bulletin.Period;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.CitedText;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;

/** A citation's date that no calendar has, of the item's own citation and of its notes'. */
public final class CitationDateImpossible implements ItemRule {

  private static final Pattern DATE =
      Pattern.compile("[0-9０-９OoIlXx?](?:[0-9０-９./．,\\-–～ ]|[OoIlXx?](?![A-Za-z]))*[0-9０-９OoIl]");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.citations().stream()
        .filter(cited -> cited.citation().dates() == null)
        .map(cited -> finding(cited, bulletin.bulletin().period()));
  }

  private Finding finding(CitedText cited, @Nullable Period week) {
    String text = cited.text();
    return DATE.matcher(text)
        .results()
        .reduce((first, second) -> second)
        .map(date -> impossible(cited, date, week))
        .orElseGet(() -> cited.finding(this, 0, text.length(), "citation-no-date"));
  }

  private Finding impossible(CitedText cited, MatchResult date, @Nullable Period week) {
    DateFault fault = new DateFault(Normalizer.normalize(date.group(), Normalizer.Form.NFKC));
    Finding finding = cited.finding(this, date.start(), date.end(), fault.message());
    String meant = fault.withYearOf(week);
    return meant == null ? finding : finding.suggesting(meant);
  }
}
