package org.yakugo.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Tenure;
import org.yakugo.person.Incumbents.Incumbent;

/**
 * Somebody's former offices as of a day: 元大統領 where the successor has left it, too, else 前大統領. Who
 * isn't known held it before those who are; nothing is told of an office of which nobody is.
 *
 * @param home ISO 3166 code of the country whose offices are named without it; null if none
 */
public record FormerOffices(Incumbents incumbents, LocalDate day, @Nullable String home) {
  private static final String FORMER = "former";

  /** The same person with such offices called by one or the other. */
  public PersonMention of(PersonMention person) {
    return person.name() == null
        ? person
        : person.with(person.posts().stream().map(one -> of(one, person)).toList());
  }

  private Post of(Post office, PersonMention person) {
    Post held = office.country() == null ? office.of(person.country()) : office;
    List<Incumbent> all = incumbents.held(held.qualified(FORMER, null), home);
    if (all.isEmpty() || !office.qualifiers().contains(FORMER)) {
      return office;
    }
    String name = incumbents.holders().of(person).map(known -> known.name().text()).orElse("");
    List<Tenure> tenures = all.stream().map(Incumbent::tenure).toList();
    List<Tenure> own = tenures.stream().filter(one -> one.person().equals(name)).toList();
    boolean earlier =
        tenures.stream()
            .filter(other -> other.surelyEndedBefore(day))
            .anyMatch(other -> own.stream().allMatch(other::isAfter));
    Post itself = office.as(office.rank()); // whatever the words are elsewhere
    return earlier ? itself.qualified(FORMER, "earlier") : itself;
  }
}
