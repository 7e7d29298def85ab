package org.yakugo.check.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.Workspace;
import org.yakugo.workspace.WriteLock;

/**
 * The findings that somebody decided to leave as they are, with who, when and why: {@code
 * glossary/ignored-findings.txt}, a finding a line, which is committed with the glossary. Its
 * ending keeps it apart from the glossary's own files; who deletes a line takes the mark back, as
 * {@link #remove} does.
 *
 * @param problems what is wrong with each line that can't be used, with file and line
 */
public record IgnoreMarks(Map<String, IgnoreMark> marks, List<Message> problems) {
  private static final String FILE = "ignored-findings.txt";
  private static final String HEADING =
      """
      # Findings that 'yakugo check' leaves out from now on. Delete a line to see its finding again.
      # fingerprint	day	who	rule	words	why
      """;

  /** Nothing is ignored. */
  public static final IgnoreMarks NONE = new IgnoreMarks(Map.of(), List.of());

  public IgnoreMarks {
    marks = Map.copyOf(marks);
    problems = List.copyOf(problems);
  }

  /** Reads the workspace's marks; a line that can't be used marks nothing. */
  public static IgnoreMarks load(Workspace workspace) {
    Path file = file(workspace);
    if (!Files.exists(file)) {
      return NONE;
    }
    Map<String, IgnoreMark> marks = new LinkedHashMap<>();
    List<Message> problems = new ArrayList<>();
    List<String> lines = List.of();
    try {
      lines = TextLines.of(file);
    } catch (UnusableInput e) {
      problems.add(e.told());
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        try {
          IgnoreMark mark = IgnoreMark.read(lines.get(i));
          marks.put(mark.fingerprint(), mark);
        } catch (UnusableInput e) {
          problems.add(Message.of("at-line", "glossary/" + FILE, i + 1, e.told()));
        }
      }
    }
    return new IgnoreMarks(marks, problems);
  }

  private static Path file(Workspace workspace) {
    return workspace.glossary().resolve(FILE);
  }

  /** Every mark there is, in no order. */
  public Collection<IgnoreMark> all() {
    return marks.values();
  }

  /** The report without what is marked. */
  public Report apply(Report report) {
    return report.ignoring(finding -> marks.containsKey(finding.fingerprint()));
  }

  /**
   * The finding of a report that a person means.
   *
   * @param fingerprint or its beginning, of four digits or more
   * @throws UnusableInput if the report has none, or several
   */
  public static Finding finding(Report report, String fingerprint) {
    if (!FingerprintText.isBeginning(fingerprint)) {
      throw UnusableInput.request("no-fingerprint-twelve-digits-0-9-f", fingerprint);
    }
    List<Finding> meant =
        report.findings().stream().filter(f -> f.fingerprint().startsWith(fingerprint)).toList();
    if (meant.isEmpty()) {
      throw UnusableInput.missing("has-no-finding", report.file(), fingerprint);
    }
    if (meant.size() > 1) {
      throw UnusableInput.request(
          "findings-begin-give-more-digits", report.file(), meant.size(), fingerprint);
    }
    return meant.getFirst();
  }

  /**
   * Adds a mark to the workspace.
   *
   * @return false if the finding has one already, which then stays
   * @throws UnusableInput if it can't be written
   */
  public static boolean add(Workspace workspace, IgnoreMark mark) {
    try (WriteLock lock = workspace.lockForWriting()) {
      if (load(workspace).marks.containsKey(mark.fingerprint())) {
        return false;
      }
      Path file = file(workspace);
      String before = Files.exists(file) ? String.join("\n", TextLines.of(file)) + "\n" : HEADING;
      DurableFile.write(file, before + mark.line() + "\n");
      return true;
    }
  }

  /**
   * Takes a mark back, so that its finding is shown again; all other lines stay as they are.
   *
   * @param fingerprint or its beginning, of four digits or more
   * @return the mark that was there
   * @throws UnusableInput if there is none, or several, or the file can't be written
   */
  public static IgnoreMark remove(Workspace workspace, String fingerprint) {
    try (WriteLock lock = workspace.lockForWriting()) {
      List<IgnoreMark> meant =
          load(workspace).marks.values().stream()
              .filter(mark -> FingerprintText.isBeginning(fingerprint))
              .filter(mark -> mark.fingerprint().startsWith(fingerprint))
              .toList();
      if (meant.isEmpty()) {
        throw UnusableInput.missing("glossary-has-no-mark", FILE, fingerprint);
      }
      if (meant.size() > 1) {
        throw UnusableInput.request(
            "glossary-marks-begin-give-more-digits", FILE, meant.size(), fingerprint);
      }
      IgnoreMark mark = meant.getFirst();
      String rest =
          TextLines.of(file(workspace)).stream()
              .filter(line -> !line.startsWith(mark.fingerprint() + "\t"))
              .map(line -> line + "\n")
              .collect(Collectors.joining());
      DurableFile.write(file(workspace), rest);
      return mark;
    }
  }
}
