package org.yakugo.check.terminology;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.bulletin.Period;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.glossary.Tenure;
import org.yakugo.language.WordKinds;
import org.yakugo.person.Incumbents.Incumbent;
import org.yakugo.person.PersonMention;
import org.yakugo.person.PersonName;
import org.yakugo.person.Post;

/**
 * A headline that gives somebody a post that another held by the item's date. It needs the
 * glossary's table of tenures to know both of them and their dates. A headline that looks back is
 * left alone, and so is one of the week after the change.
 */
public final class TitleStale implements ItemRule {
  private static final String TABLE = "glossary/tenures.tsv";

  /** Days after a change in which an item may still tell of what came before it. */
  private static final int GRACE = 7;

  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    LocalDate day = day(item, bulletin);
    String english = item.en().text();
    boolean past = WordKinds.of(bulletin.language()).is(english, "looking-back");
    if (day == null || past || isOfYearBefore(english, day)) {
      return Stream.empty();
    }
    return item.reading().headline().persons().stream()
        .filter(person -> person.name() != null && person.posts().size() == 1)
        .flatMap(person -> check(item, bulletin, person, day).stream());
  }

  /** The item's first day, else the week's. */
  private static @Nullable LocalDate day(CheckedItem item, CheckedBulletin bulletin) {
    Period own = item.item().dates();
    Period dates = own == null ? bulletin.bulletin().period() : own;
    return dates == null ? null : dates.from();
  }

  private static boolean isOfYearBefore(String headline, LocalDate day) {
    Matcher year = YEAR.matcher(headline);
    return year.results().anyMatch(y -> Integer.parseInt(y.group()) < day.getYear());
  }

  private Optional<Finding> check(
      CheckedItem item, CheckedBulletin bulletin, PersonMention person, LocalDate day) {
    Post post = person.posts().getFirst();
    String home = person.country() == null ? bulletin.home() : person.country().code();
    List<Incumbent> held =
        bulletin.background().incumbents().held(post, home).stream()
            .filter(one -> one.person().named().canBe(fullName(person, item)))
            .toList();
    boolean over =
        !held.isEmpty()
            && held.stream().allMatch(h -> h.tenure().surelyEndedBefore(day.minusDays(GRACE)));
    return over
        ? bulletin
            .background()
            .incumbents()
            .of(post, home, day)
            .filter(now -> !now.person().named().canBe(person.named()))
            .map(now -> finding(item, person, held.getLast().tenure(), now.tenure()))
        : Optional.empty();
  }

  /** As the body names the person whom the headline calls by the surname. */
  private static PersonName fullName(PersonMention person, CheckedItem item) {
    return item.reading().body().persons().stream()
        .flatMap(one -> Optional.ofNullable(one.name()).stream())
        .filter(name -> !name.isSurnameOnly() && name.canBe(person.named()))
        .filter(name -> person.named().isSurnameOnly())
        .findFirst()
        .orElse(person.named());
  }

  private Finding finding(CheckedItem item, PersonMention person, Tenure past, Tenure present) {
    return item.en()
        .finding(
            this,
            person.span(),
            "until-date-item",
            past.person(),
            past.post(),
            Objects.requireNonNull(past.to()),
            present.person(),
            TABLE);
  }
}
