package org.yakugo.check.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.Link;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.person.Holders;
import org.yakugo.person.PersonMention;

/**
 * An office without its holder in one headline, whom another headline of the bulletin names. For
 * information: to leave the name out is a matter of style.
 */
public final class HolderUnnamed implements BulletinRule {
  /** A person of an item's English headline. */
  private record Named(CheckedItem item, PersonMention person) {}

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    String home = home(bulletin);
    List<Named> named = new ArrayList<>();
    for (CheckedItem item : bulletin.items()) {
      item.reading().headline().persons().stream()
          .filter(person -> person.name() != null && !person.posts().isEmpty())
          .forEach(person -> named.add(new Named(item, person)));
    }
    Holders holders = new Holders(named.stream().map(Named::person).toList(), home);
    return named.isEmpty()
        ? Stream.empty()
        : bulletin.items().stream()
            .flatMap(
                item ->
                    item.reading().headline().persons().stream()
                        .filter(person -> person.name() == null)
                        .filter(office -> !home.isEmpty() || office.country() != null)
                        .flatMap(
                            office ->
                                holders
                                    .of(office)
                                    .flatMap(
                                        holder -> finding(item, office, holder, named, bulletin))
                                    .stream()));
  }

  /** ISO 3166 code of the country that the bulletin reports on; empty if its issuer names none. */
  private static String home(CheckedBulletin bulletin) {
    return bulletin.home() == null ? "" : bulletin.home();
  }

  private Optional<Finding> finding(
      CheckedItem item,
      PersonMention office,
      PersonMention holder,
      List<Named> named,
      CheckedBulletin bulletin) {
    CheckedItem elsewhere =
        named.stream().filter(n -> n.person() == holder).findFirst().orElseThrow().item();
    Optional<Link> name =
        elsewhere.links().stream()
            .filter(link -> link.inHeadline() && link.kind() == Kind.PERSON)
            .filter(link -> link.english().equals(holder.name().surname()))
            .findFirst();
    Optional<Link> post =
        item.links().stream()
            .filter(link -> link.inHeadline() && link.kind() == Kind.TITLE)
            .filter(link -> link.english().equals(office.span()))
            .findFirst();
    if (name.isEmpty() || post.isEmpty() || item.ja().text().contains(name.get().target())) {
      return Optional.empty();
    }
    return Optional.of(
        item.ja()
            .finding(
                this,
                post.get().japanese(),
                "is-named-in-item",
                post.get().target(),
                elsewhere.n(),
                name.get().target())
            .provenBy(List.of(bulletin.evidence(elsewhere))));
  }
}
