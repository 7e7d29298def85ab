package org.yakugo.check.terminology;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.language.Facts;
import org.yakugo.text.Span;

/** A title that stands directly behind a country's name though it is of an institution: ジョージア議長. */
public final class TitleInstitution implements ItemRule {
  /** One row of the table. */
  private record Title(Pattern japanese, Pattern english, String suggestion, boolean alone) {}

  private static final Facts<List<Title>> TITLES =
      Facts.of(
          "title-institutions",
          row ->
              new Title(
                  row.pattern("title"),
                  Pattern.compile("(?i)\\b" + row.pattern("english")),
                  row.text("japanese"),
                  row.text("headline-alone").equals("yes")));

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<Title> titles = TITLES.in(bulletin.language());
    return item.japaneseCountries().stream()
        .filter(country -> country.sense() == Sense.NAME || country.sense() == Sense.FORMAL_NAME)
        .flatMap(country -> titles.stream().flatMap(title -> check(item, country, title)));
  }

  private Stream<Finding> check(CheckedItem item, CountryMatch country, Title title) {
    String text = item.ja().text();
    Matcher behind = title.japanese().matcher(text).region(country.span().end(), text.length());
    if (!behind.lookingAt() || !isMeant(item, title)) {
      return Stream.empty();
    }
    Span span = new Span(country.span().start(), behind.end());
    String right = country.span().in(text) + title.suggestion();
    return Stream.of(
        item.ja()
            .finding(this, span, "lacks-its-institution", span.in(text), right)
            .suggesting(right));
  }

  private static boolean isMeant(CheckedItem item, Title title) {
    return item.en().isEmpty()
        ? title.alone()
        : Stream.of(item.en(), item.body())
            .anyMatch(field -> title.english().matcher(field.text()).find());
  }
}
