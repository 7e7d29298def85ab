package org.yakugo.lab.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.check.Background;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Checker;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;
import org.yakugo.check.HouseWording;
import org.yakugo.check.Rule;
import org.yakugo.check.Rules;
import org.yakugo.check.Severity;
import org.yakugo.frame.FrameFile;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.Glossary;
import org.yakugo.workspace.Workspace;

/**
 * Counts what each rule complains of in professional translations, where nearly every complaint is
 * a false alarm. Each pair is an item, the pairs of one document a bulletin; the glossary is the
 * workspace's, without a past.
 */
public final class CheckQuality {
  private CheckQuality() {}

  /**
   * Prints, rule by rule, the number of findings in either language and how many that is per 100
   * pairs.
   *
   * @param pairs a table with the columns set, direction, document, headline or body, English,
   *     Japanese, below a line of headings
   * @param verbose whether every warning and error on the Japanese side is printed too
   */
  public static void measure(Path pairs, Workspace workspace, boolean verbose, PrintWriter out)
      throws IOException {
    List<Bulletin> bulletins = documents(pairs);
    int items = bulletins.stream().mapToInt(bulletin -> bulletin.items().size()).sum();
    Checker checker = new Checker(Rules.all());
    Background background =
        Background.of(
            Glossary.load(workspace.glossary()),
            HouseWording.load(workspace.glossary(), out::println),
            Frames.of(FrameFile.in(workspace.glossary())));
    List<Finding> findings = new ArrayList<>();
    for (Bulletin bulletin : bulletins) {
      for (Finding finding : checker.check(new CheckedBulletin(bulletin, background))) {
        findings.add(finding);
        if (verbose && finding.field() == Field.JA && isGrave(finding)) {
          show(finding, bulletin.items().get(finding.item() - 1), out);
        }
      }
    }
    print(findings, bulletins.size(), items, out);
  }

  private static void print(List<Finding> findings, int documents, int items, PrintWriter out) {
    Map<String, List<Finding>> byRule =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    for (Rule rule : Rules.house()) {
      byRule.putIfAbsent(rule.about().id(), List.of());
    }
    out.printf("%,d pairs in %d documents%n", items, documents);
    out.printf("%-44s %14s %14s%n", "", "Japanese", "English");
    out.printf("%-44s %7s %6s %7s %6s%n", "rule", "warning", "info", "warning", "info");
    byRule.forEach((rule, of) -> out.printf("%-44s %s%n", rule, counts(of)));
    out.printf("%-44s %s%n", "all", counts(findings));
    out.printf(
        "warnings and errors on the Japanese side per 100 pairs: %.2f%n",
        100d * count(findings, true, true) / items);
  }

  private static String counts(List<Finding> of) {
    return "%7d %6d %7d %6d"
        .formatted(
            count(of, true, true),
            count(of, true, false),
            count(of, false, true),
            count(of, false, false));
  }

  private static long count(List<Finding> findings, boolean japanese, boolean grave) {
    return findings.stream()
        .filter(finding -> (finding.field() == Field.JA) == japanese)
        .filter(finding -> isGrave(finding) == grave)
        .count();
  }

  private static boolean isGrave(Finding finding) {
    return finding.severity().isAtLeast(Severity.WARNING);
  }

  private static void show(Finding finding, Item item, PrintWriter out) {
    out.printf(
        "%s %s [%s] %s%n  %s%n  %s%n",
        finding.rule(),
        finding.severity().label(),
        finding.text(),
        finding.message().en(),
        item.ja(),
        item.en());
  }

  private static List<Bulletin> documents(Path pairs) throws IOException {
    Map<String, List<Item>> items = new TreeMap<>();
    for (String line : Files.readAllLines(pairs).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      List<Item> document = items.computeIfAbsent(cells[0] + cells[2], key -> new ArrayList<>());
      document.add(Item.ofHeadlines(document.size() + 1, cells[5], cells[4]));
    }
    return items.entrySet().stream()
        .map(e -> new Bulletin(e.getKey(), "", "", null, e.getValue(), List.of()))
        .toList();
  }
}
