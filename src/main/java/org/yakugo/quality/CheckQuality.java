package org.yakugo.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Section;
import org.yakugo.check.Background;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Checker;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;
import org.yakugo.check.HouseWording;
import org.yakugo.check.Rules;
import org.yakugo.check.Severity;
import org.yakugo.glossary.Glossary;

/**
 * Counts what each rule complains of in professional translations, where nearly every complaint is
 * a false alarm. Each pair is an item, the pairs of one document a bulletin.
 */
public final class CheckQuality {
  private final Path pairs;

  /**
   * @param pairs a table with the columns set, direction, document, headline or body, English,
   *     Japanese, below a line of headings
   */
  public CheckQuality(Path pairs) {
    this.pairs = pairs;
  }

  /**
   * The table of pairs, then {@code --house} to leave LanguageTool out, and the rules whose every
   * finding is to be printed.
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new CheckQuality(Path.of(arguments[0]))
        .print(Set.of(arguments), out);
  }

  /**
   * Prints, rule by rule, the findings per 100 pairs on either side.
   *
   * @param shown ids of the rules whose findings are printed too
   */
  public void print(Set<String> shown, PrintStream out) throws IOException {
    List<Bulletin> bulletins = documents();
    int items = bulletins.stream().mapToInt(bulletin -> bulletin.items().size()).sum();
    Checker checker = new Checker(shown.contains("--house") ? Rules.house() : Rules.all());
    Path glossary = Path.of("glossary");
    HouseWording wording = HouseWording.load(glossary, out::println);
    Background background = Background.of(Glossary.load(glossary), wording);
    List<Finding> findings = new ArrayList<>();
    for (Bulletin bulletin : bulletins) {
      for (Finding finding : checker.check(new CheckedBulletin(bulletin, background))) {
        findings.add(finding);
        if (shown.contains(finding.rule())) {
          show(finding, bulletin.items().get(finding.item() - 1), out);
        }
      }
    }
    out.printf("%d pairs in %d documents; findings per 100 pairs%n", items, bulletins.size());
    out.printf("%-32s %8s %8s %8s %8s%n", "rule", "ja", "ja info", "en", "en info");
    Map<String, List<Finding>> byRule =
        findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    byRule.forEach((rule, of) -> row(out, rule, of, items));
    row(out, "all", findings, items);
  }

  private static void show(Finding finding, Item item, PrintStream out) {
    out.printf(
        "%s %s [%s] %s%n  %s%n  %s%n",
        finding.rule(),
        finding.severity().label(),
        finding.text(),
        finding.message().en(),
        item.ja(),
        item.en());
  }

  private static void row(PrintStream out, String rule, List<Finding> findings, int items) {
    out.printf(
        "%-32s %8.2f %8.2f %8.2f %8.2f%n",
        rule,
        per100(findings, true, true, items),
        per100(findings, true, false, items),
        per100(findings, false, true, items),
        per100(findings, false, false, items));
  }

  private static double per100(List<Finding> findings, boolean ja, boolean grave, int items) {
    return 100d
        * findings.stream()
            .filter(finding -> (finding.field() == Field.JA) == ja)
            .filter(finding -> finding.severity().isAtLeast(Severity.WARNING) == grave)
            .count()
        / items;
  }

  private List<Bulletin> documents() throws IOException {
    Map<String, List<Item>> items = new TreeMap<>();
    for (String line : Files.readAllLines(pairs).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      List<Item> document = items.computeIfAbsent(cells[0] + cells[2], key -> new ArrayList<>());
      document.add(
          new Item(
              document.size() + 1,
              new Section(0, ""),
              Passage.of(cells[5]),
              Passage.of(cells[4]),
              List.of(),
              null,
              List.of(),
              1));
    }
    return items.entrySet().stream()
        .map(e -> new Bulletin(e.getKey(), "", "", null, e.getValue(), List.of()))
        .toList();
  }
}
