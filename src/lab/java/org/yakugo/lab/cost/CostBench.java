package org.yakugo.lab.cost;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Glossary;

/**
 * What the commands cost with archives of several sizes: processor time and memory of whole
 * processes, and how much more the largest archive takes than the smallest. Another launcher, of an
 * earlier build, may run beside.
 */
public final class CostBench {
  private static final int RUNS = 3;

  /** No bulletin of an archive is as late. */
  private static final int LATER = 5_000;

  private final Path home;
  private final Path folder;
  private final PrintWriter out;

  /**
   * @param home the project's folder, with the launcher and the starter glossary
   * @param folder where the archives are written, and kept for the next time
   */
  public CostBench(Path home, Path folder, PrintWriter out) {
    this.home = home.toAbsolutePath();
    this.folder = folder.toAbsolutePath();
    this.out = out;
  }

  /**
   * What a command cost.
   *
   * @param launcher of the build; empty for this one
   * @param bulletins in the archive
   * @param seconds of processor time
   */
  public record Measured(String launcher, int bulletins, String command, double seconds) {}

  /**
   * @param sizes numbers of bulletins, the smallest first
   * @param reference another launcher; null for none
   */
  public List<Measured> measure(List<Integer> sizes, @Nullable Path reference)
      throws IOException, InterruptedException {
    List<Measured> measured = new ArrayList<>();
    Archive archive = new Archive(Glossary.load(home.resolve("glossary")));
    Path week = folder.resolve("week.txt");
    Files.createDirectories(folder);
    Files.writeString(week, archive.bulletin(sizes.getLast() / 2));
    Path added = folder.resolve("added.txt");
    Files.writeString(added, archive.bulletin(LATER));
    Map<String, Path> launchers = new LinkedHashMap<>();
    launchers.put("", home.resolve("yakugo"));
    if (reference != null) {
      launchers.put("reference", reference.toAbsolutePath());
    }
    for (Map.Entry<String, Path> launcher : launchers.entrySet()) {
      out.printf("%s%nprocessor seconds (MB), median of %d%n", launcher.getValue(), RUNS);
      List<List<Cost>> table = new ArrayList<>();
      for (int size : sizes) {
        Path workspace = workspace(archive, size, launcher.getKey());
        prepare(launcher.getValue(), workspace, week);
        List<Cost> costs = costs(launcher.getValue(), workspace, week, added);
        for (int i = 0; i < NAMES.size(); i++) {
          double seconds = costs.get(i).processor();
          measured.add(new Measured(launcher.getKey(), size, NAMES.get(i), seconds));
        }
        table.add(costs);
        Files.deleteIfExists(workspace.resolve("corpus").resolve(Archive.id(LATER) + ".txt"));
      }
      print(sizes, table);
    }
    return measured;
  }

  private static final List<String> NAMES =
      List.of(
          "reindex",
          "--version",
          "render",
          "memory",
          "suggest",
          "check, without LanguageTool",
          "terms",
          "drift",
          "add a bulletin",
          "suggest after it");

  private static List<Cost> costs(Path launcher, Path workspace, Path week, Path added)
      throws IOException, InterruptedException {
    String check = "LANGUAGETOOL,SPELLING";
    List<List<String>> commands =
        List.of(
            List.of("reindex"),
            List.of("--version"),
            List.of("render", "Schulz"),
            List.of("memory", "gas prices"),
            List.of("suggest", week.toString()),
            List.of("check", week.toString(), "--skip", check),
            List.of("terms"),
            List.of("drift"),
            List.of("import", added.toString()),
            List.of("suggest", week.toString()));
    List<Cost> costs = new ArrayList<>();
    for (List<String> command : commands) {
      List<String> whole = new ArrayList<>(List.of(launcher.toString()));
      whole.addAll(command);
      if (!command.contains("--version")) {
        whole.addAll(List.of("--workspace", workspace.toString()));
      }
      boolean once =
          command.contains("reindex")
              || command.contains("import")
              || costs.size() == commands.size() - 1;
      if (!once) {
        Cost.of(whole); // what is worked out once is there from then on
      }
      costs.add(Cost.median(whole, once ? 1 : RUNS));
    }
    return costs;
  }

  /** What makes starts faster is made beside the first commands; waits until it is there. */
  private static void prepare(Path launcher, Path workspace, Path week)
      throws IOException, InterruptedException {
    String of = workspace.toString();
    Cost.of(List.of(launcher.toString(), "terms", "--workspace", of));
    Cost.of(List.of(launcher.toString(), "check", week.toString(), "--workspace", of));
    Path target = launcher.resolveSibling("target");
    boolean making = Files.isDirectory(target);
    while (making) {
      Thread.sleep(100);
      try (Stream<Path> files = Files.list(target)) {
        making = files.anyMatch(file -> file.toString().endsWith(".making"));
      }
    }
  }

  private void print(List<Integer> sizes, List<List<Cost>> table) {
    out.printf("%-28s", "bulletins");
    sizes.forEach(size -> out.printf("%16d", size));
    out.printf("%10s%n", "ratio");
    for (int i = 0; i < NAMES.size(); i++) {
      out.printf("%-28s", NAMES.get(i));
      for (List<Cost> costs : table) {
        Cost cost = costs.get(i);
        out.printf("%9.2f (%4.0f)", cost.processor(), cost.megabytes());
      }
      double ratio = table.getLast().get(i).processor() / table.getFirst().get(i).processor();
      out.printf("%10.2f%n", ratio);
    }
    out.println();
    out.flush();
  }

  private Path workspace(Archive archive, int bulletins, String whose) throws IOException {
    Path workspace = folder.resolve("archive-" + bulletins + whose);
    archive.write(workspace.resolve("corpus"), bulletins);
    Path glossary = Files.createDirectories(workspace.resolve("glossary"));
    try (Stream<Path> tables = Files.list(home.resolve("glossary"))) {
      for (Path table : tables.filter(file -> file.toString().endsWith(".tsv")).toList()) {
        Path copy = glossary.resolve(table.getFileName().toString());
        if (!Files.exists(copy)) {
          Files.copy(table, copy);
        }
      }
    }
    return workspace;
  }
}
