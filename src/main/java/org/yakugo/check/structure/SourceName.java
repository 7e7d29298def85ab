package org.yakugo.check.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CitedText;
import org.yakugo.check.Finding;
import org.yakugo.check.Slip;
import org.yakugo.language.Facts;

/**
 * The name of a source that is all but the name of a known one. Known is what the table lists, what
 * past bulletins cited twice and what the bulletin cites at least twice.
 */
public final class SourceName implements BulletinRule {
  /** From this length on one wrong letter is a slip and not another name. */
  private static final int LONG_ENOUGH = 5;

  /** A line of the table; the country is empty for a source that every bulletin may cite. */
  private record Listed(String name, String country) {}

  private static final Facts<List<Listed>> LISTED =
      Facts.of("sources", row -> new Listed(row.required("name"), row.text("country")));

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    Set<String> likely = likely(bulletin);
    Set<String> known = new TreeSet<>(likely);
    LISTED.in(bulletin.language()).forEach(listed -> known.add(listed.name()));
    Map<String, Long> uses =
        citedIn(bulletin).collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    uses.forEach(
        (name, count) -> {
          if (count > 1 && meant(name, known).isEmpty()) {
            likely.add(name);
            known.add(name);
          }
        });
    return bulletin.items().stream()
        .flatMap(item -> item.citations().stream())
        .flatMap(
            cited ->
                cited.citation().sources().stream()
                    .filter(name -> !known.contains(name))
                    .flatMap(
                        name ->
                            meant(name, likely)
                                .map(right -> finding(cited, name, right))
                                .stream()));
  }

  private static Stream<String> citedIn(CheckedBulletin bulletin) {
    return bulletin.items().stream()
        .flatMap(item -> item.citations().stream())
        .flatMap(cited -> cited.citation().sources().stream());
  }

  /** What a slip can be meant for: what all cite, what is of the country, what the past cites. */
  private static Set<String> likely(CheckedBulletin bulletin) {
    Set<String> likely =
        new TreeSet<>(bulletin.background().sourcesOutside(bulletin.bulletin().id()));
    String home = bulletin.home();
    LISTED.in(bulletin.language()).stream()
        .filter(one -> one.country().isEmpty() || home == null || one.country().equals(home))
        .forEach(one -> likely.add(one.name()));
    return likely;
  }

  /** The likely name that {@code name} is a slip or another writing of. */
  private static Optional<String> meant(String name, Set<String> likely) {
    String folded = fold(name);
    return likely.stream()
        .filter(other -> !other.equals(name) && isSlip(folded, fold(other)))
        .findFirst();
  }

  private static boolean isSlip(String name, String right) {
    return right.equals(name)
        || Math.min(name.length(), right.length()) >= LONG_ENOUGH && Slip.separates(name, right);
  }

  private static String fold(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private Finding finding(CitedText cited, String name, String right) {
    int start = Math.max(0, cited.text().indexOf(name));
    Message message = Message.of("source-meant", name, right);
    return cited
        .finding(this, start, Math.min(start + name.length(), cited.text().length()), message)
        .suggesting(right);
  }
}
