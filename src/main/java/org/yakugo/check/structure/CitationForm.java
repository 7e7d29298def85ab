package org.yakugo.check.structure;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.CitedText;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;

/** A citation printed otherwise than {@code (SOURCE, SOURCE / 16-18.04.2026)}. */
public final class CitationForm implements ItemRule {
  private static final Pattern BEFORE_DATE =
      Pattern.compile("(?<!\\s)\\s*+(?:[/／,]\\s*+)?(?=[0-9]{1,4}(?:(?:[-–.]\\s?|/)[0-9]{1,4})*$)");
  private static final Pattern COMMA = Pattern.compile("\\s*[,，、]\\s*");
  private static final Pattern OPENING = Pattern.compile("^[(（\\[［]?\\s*");
  private static final Pattern CLOSING = Pattern.compile("\\s*[)）\\]］]?$");
  private static final Pattern LONE_DIGIT = Pattern.compile("(?<![0-9])([0-9])(?![0-9])");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2}[./-])*[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.citations().stream()
        .filter(cited -> !usual(cited.text()).equals(cited.text()))
        .map(this::finding);
  }

  private Finding finding(CitedText cited) {
    String usual = usual(cited.text());
    return cited
        .finding(this, 0, cited.text().length(), "citation-printed-like", usual)
        .suggesting(usual);
  }

  /** The same citation in the usual form, as far as it can be told. */
  private static String usual(String printed) {
    String inner = CLOSING.matcher(OPENING.matcher(printed).replaceFirst("")).replaceFirst("");
    String[] parts = BEFORE_DATE.split(inner, 2);
    String sources = COMMA.matcher(parts[0]).replaceAll(", ").replaceAll("\\s+", " ").strip();
    return parts.length < 2 ? "(" + sources + ")" : "(" + sources + " / " + date(parts[1]) + ")";
  }

  private static String date(String printed) {
    String date = printed.replaceAll("\\s", "").replace('–', '-');
    return DAY_FIRST.matcher(date).matches()
        ? LONE_DIGIT.matcher(date.replace('/', '.')).replaceAll("0$1")
        : printed.strip();
  }
}
