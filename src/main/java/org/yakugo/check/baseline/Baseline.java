package org.yakugo.check.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.UnusableInput;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.workspace.DurableFile;

/**
 * The findings of earlier days that nobody is going to put right, so that only new ones are
 * reported. A finding that was there twice may be there twice. Kept as a text file, a finding a
 * line, in the order of bulletins and of print.
 */
public record Baseline(List<Known> known) {
  private static final String HEADING = "# Yakugo baseline";
  private static final String EXPLANATION =
      HEADING
          + ": findings that were there before; 'yakugo check --baseline' reports only others.\n"
          + "# fingerprint\trule\tbulletin\twords\n";

  /** No finding is known. */
  public static final Baseline EMPTY = new Baseline(List.of());

  /**
   * @param words what the finding is about, for the reader alone
   */
  private record Known(String fingerprint, String rule, String bulletin, String words) {
    static Known of(Finding finding, String bulletin) {
      return new Known(
          finding.fingerprint(),
          finding.rule(),
          OneLine.of(bulletin),
          OneLine.beginningOf(finding.text()));
    }

    String line() {
      return String.join("\t", fingerprint, rule, bulletin, words).stripTrailing() + "\n";
    }
  }

  public Baseline {
    known = List.copyOf(known);
  }

  /**
   * @throws UnusableInput if there is no such file, or it is no baseline, or one of its lines isn't
   */
  public static Baseline read(Path file) {
    List<String> lines = TextLines.of(file);
    if (lines.isEmpty() || !lines.getFirst().startsWith(HEADING)) {
      throw UnusableInput.content("no-baseline-first-line-doesnt-begin", file, HEADING);
    }
    List<Known> known = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        known.add(known(file, i + 1, line.split("\t", -1)));
      }
    }
    return new Baseline(known);
  }

  private static Known known(Path file, int line, String[] cells) {
    if (!FingerprintText.isWhole(cells[0])) {
      throw UnusableInput.content("line-line-doesnt-begin-fingerprint", file, line);
    }
    if (cells.length < 3) {
      throw UnusableInput.content("line-fingerprint-rule-bulletin-expected", file, line);
    }
    return new Known(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : "");
  }

  /** Number of findings in it. */
  public int size() {
    return known.size();
  }

  /**
   * What it is after a check of some bulletins: of these, what was found now and nothing else.
   *
   * @param reports with everything that was found
   * @param checked the rules that were looked at; what is known of others stays
   */
  public Baseline updated(List<Report> reports, Predicate<String> checked) {
    Set<String> bulletins = reports.stream().map(Baseline::id).collect(Collectors.toSet());
    Stream<Known> others =
        known.stream()
            .filter(old -> !bulletins.contains(old.bulletin()) || !checked.test(old.rule()));
    Stream<Known> now =
        reports.stream()
            .flatMap(
                report -> report.findings().stream().map(finding -> Known.of(finding, id(report))));
    return new Baseline(Stream.concat(others, now).toList());
  }

  private static String id(Report report) {
    return OneLine.of(report.bulletin().bulletin().id());
  }

  /**
   * The reports with only what is new; a finding of the baseline excuses one, wherever it stands.
   */
  public List<Report> newIn(List<Report> reports) {
    Map<String, Integer> left = new HashMap<>();
    known.forEach(old -> left.merge(old.fingerprint(), 1, Integer::sum));
    return reports.stream()
        .map(report -> report.knowing(f -> left.merge(f.fingerprint(), -1, Integer::sum) >= 0))
        .toList();
  }

  /**
   * @throws UnusableInput if it can't be written; an older file is then still there
   */
  public void write(Path file) {
    Map<String, List<Known>> byBulletin =
        known.stream()
            .collect(Collectors.groupingBy(Known::bulletin, TreeMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder(EXPLANATION);
    byBulletin.values().forEach(of -> of.forEach(old -> text.append(old.line())));
    DurableFile.write(file, text.toString());
  }
}
