package org.yakugo.lab.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.UnusableInput;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.tmx.TmxReader;
import org.yakugo.manuscript.Manuscripts;
import org.yakugo.workspace.Workspace;

/** What offices told to have done, and whether it is there. */
final class OfficeLedger {
  private static final Pattern LINE =
      Pattern.compile("(BULLETIN|DRAFT|MEMORY|DISCARD) (\\S+) (\\d+)");
  private static final Pattern VERSION = Pattern.compile("(?s).*\nNOTE: version (\\d+)\n");

  /** A kind of work. */
  enum Deed {
    BULLETIN,
    DRAFT,
    MEMORY,
    DISCARD
  }

  /**
   * One thing done.
   *
   * @param version later ones are larger
   */
  record Entry(Deed deed, String name, int version) {
    String line() {
      return deed + " " + name + " " + version;
    }
  }

  private final Workspace workspace;
  private final Map<Deed, Integer> counts = new EnumMap<>(Deed.class);
  private final List<String> lost = new ArrayList<>();
  private int ahead;
  private int halves;

  OfficeLedger(Workspace workspace) {
    this.workspace = workspace;
    for (Deed deed : Deed.values()) {
      counts.put(deed, 0);
    }
  }

  /** Whether a line tells of such a deed. */
  static boolean isDeed(String line) {
    return LINE.matcher(line).matches();
  }

  /**
   * Looks for what a process that is dead by now has told, while nobody else writes.
   *
   * @param lines of that process
   */
  void look(Iterable<String> lines) {
    Map<Deed, Map<String, Integer>> last = new EnumMap<>(Deed.class);
    for (String line : lines) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        Deed deed = Deed.valueOf(matcher.group(1));
        counts.merge(deed, 1, Integer::sum);
        last.computeIfAbsent(deed, key -> new HashMap<>())
            .merge(matcher.group(2), Integer.valueOf(matcher.group(3)), Math::max);
      }
    }
    last.forEach((deed, names) -> names.forEach((name, version) -> look(deed, name, version)));
    halves += halves();
  }

  private void look(Deed deed, String name, int version) {
    try {
      int found =
          switch (deed) {
            case BULLETIN -> version(workspace.corpus().resolve(name + ".txt"));
            case DRAFT -> new Manuscripts(workspace).find(name).headline(1).revision();
            case MEMORY -> units(name) == RestlessOffice.UNITS ? version : -1;
            case DISCARD -> version;
          };
      ahead += found > version ? 1 : 0;
      if (found < version) {
        lost.add("%s %s: %d told, %d found".formatted(deed, name, version, found));
      }
    } catch (IOException | UnusableInput e) {
      lost.add("%s %s: %s".formatted(deed, name, e.getMessage()));
    }
  }

  private static int version(Path bulletin) throws IOException {
    Matcher whole = VERSION.matcher(Files.readString(bulletin));
    return whole.matches() ? Integer.parseInt(whole.group(1)) : -1;
  }

  private int units(String name) {
    int[] count = {0};
    Path file = workspace.memories().resolve(name + ".tmx");
    new TmxReader().read(ForeignFile.of(file), unit -> count[0]++, new Intake(name, entry -> {}));
    return count[0];
  }

  /** Files that are half written though nobody can be writing; they are taken away here. */
  private int halves() {
    int count = 0;
    for (Path folder : List.of(workspace.corpus(), workspace.drafts(), workspace.memories())) {
      try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
        for (Path half : files.filter(OfficeLedger::isHalf).toList()) {
          Files.deleteIfExists(half);
          count++;
        }
      } catch (IOException e) {
        lost.add(folder + " can't be read: " + e.getMessage());
      }
    }
    return count;
  }

  private static boolean isHalf(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.endsWith(".tmp");
  }

  List<String> lost() {
    return lost;
  }

  /** {@code 12 bulletins, 9 drafts, ... told; 3 done and not told, 0 left half written, 0 lost}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (deed, count) ->
            text.append("%d %ss, ".formatted(count, deed.name().toLowerCase(Locale.ROOT))));
    return text.append(
            "%d done and not told, %d left half written, %d lost"
                .formatted(ahead, halves, lost.size()))
        .toString();
  }
}
