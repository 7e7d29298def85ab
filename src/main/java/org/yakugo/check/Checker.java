package org.yakugo.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yakugo.Message;

/**
 * Runs rules over a bulletin, its items in parallel. A rule that throws costs only its findings on
 * that item, and is reported once however often it threw.
 */
public final class Checker {
  /** The {@code rule} of the finding that reports a rule's failure. */
  public static final String RULE_FAILED = "RULE_FAILED";

  private final List<ItemRule> itemRules;
  private final List<BulletinRule> bulletinRules;

  public Checker(List<Rule> rules) {
    this.itemRules = only(rules, ItemRule.class);
    this.bulletinRules = only(rules, BulletinRule.class);
  }

  private static <R extends Rule> List<R> only(List<Rule> rules, Class<R> kind) {
    return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The findings, one a fault, in the order of print. */
  public List<Finding> check(CheckedBulletin bulletin) {
    Map<String, Failure> failures = new ConcurrentSkipListMap<>();
    Stream<Finding> ofItems = ofItems(bulletin, item -> true, failures);
    Stream<Finding> ofBulletin =
        bulletinRules.parallelStream()
            .flatMap(
                rule -> {
                  bulletin.deadline().require();
                  return run(rule, 0, () -> rule.check(bulletin), failures);
                });
    List<Finding> findings = Stream.concat(ofItems, ofBulletin).toList();
    List<Finding> inOrder =
        Stream.concat(
                findings.stream(),
                failures.entrySet().stream().map(e -> e.getValue().finding(e.getKey())))
            .distinct()
            .sorted(Finding.IN_ORDER_OF_PRINT)
            .toList();
    return Fingerprints.added(OneFault.each(inOrder, bulletin), bulletin);
  }

  /**
   * The findings in some of its items alone; rules that compare items with each other are left
   * aside.
   *
   * @param numbers of the items
   */
  public List<Finding> check(CheckedBulletin bulletin, Set<Integer> numbers) {
    Predicate<CheckedItem> wanted = item -> numbers.contains(item.item().n());
    return OneFault.each(
        ofItems(bulletin, wanted, new ConcurrentSkipListMap<>())
            .distinct()
            .sorted(Finding.IN_ORDER_OF_PRINT)
            .toList(),
        bulletin);
  }

  private Stream<Finding> ofItems(
      CheckedBulletin bulletin, Predicate<CheckedItem> wanted, Map<String, Failure> failures) {
    return bulletin.items().parallelStream()
        .filter(wanted)
        .flatMap(
            item ->
                itemRules.stream()
                    .flatMap(
                        rule -> {
                          bulletin.deadline().require();
                          return run(
                              rule, item.item().n(), () -> rule.check(item, bulletin), failures);
                        }));
  }

  /**
   * Takes the rule's whole answer before passing it on, because a stream throws when it is read.
   */
  private static Stream<Finding> run(
      Rule rule, int item, Supplier<Stream<Finding>> check, Map<String, Failure> failures) {
    try {
      return check.get().toList().stream();
    } catch (RuntimeException | StackOverflowError e) {
      failures.merge(rule.about().id(), new Failure(item, 1, e.toString()), Failure::and);
      return Stream.empty();
    }
  }

  /** How a rule failed: the first item (0: between items) and how many there were. */
  private record Failure(int item, int times, String cause) {
    Failure and(Failure other) {
      Failure first = other.item < item ? other : this;
      return new Failure(first.item, times + other.times, first.cause);
    }

    Finding finding(String rule) {
      Message message =
          Message.of("rule-could-not-checked-times-first-item", rule, times, item, cause);
      return new Finding(
          RULE_FAILED,
          Severity.WARNING,
          0,
          Field.BULLETIN,
          1,
          0,
          0,
          "",
          message,
          List.of(),
          List.of(),
          "");
    }
  }
}
