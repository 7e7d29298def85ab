package org.yakugo.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Lazy;
import org.yakugo.Message;
import org.yakugo.workspace.LineIndex;
import org.yakugo.workspace.LineIndexes;
import org.yakugo.workspace.WholeFile;

/**
 * The table of who held which post when, {@code glossary/tenures.tsv}: tab-separated, a tenure a
 * line under a header that names the columns, with comments ({@code #}) and blank lines for the
 * reader. People write it, the program only reads it: line by line as it is asked, where an earlier
 * reading has told which can be used. Columns that aren't known here may stand anywhere.
 */
public final class TenureFile {
  /** The file's name, in the folder of the glossary. */
  public static final String NAME = "tenures.tsv";

  /** No table. */
  public static final TenureFile NONE = of(List.of());

  private final IntSupplier size;
  private final IntFunction<@Nullable Tenure> reading;
  private final List<BrokenLine> problems;
  private final String fingerprint;
  private final String version;
  private final Lazy<List<Tenure>> all =
      new Lazy<>(
          () -> IntStream.range(0, size()).mapToObj(this::at).filter(Objects::nonNull).toList());

  private TenureFile(
      IntSupplier size,
      IntFunction<@Nullable Tenure> reading,
      List<BrokenLine> problems,
      String fingerprint,
      String version) {
    this.size = size;
    this.reading = reading;
    this.problems = List.copyOf(problems);
    this.fingerprint = fingerprint;
    this.version = version;
  }

  /** These, as if they stood in a table. */
  public static TenureFile of(List<Tenure> tenures) {
    return of(tenures, List.of());
  }

  private static TenureFile of(List<Tenure> tenures, List<BrokenLine> problems) {
    return new TenureFile(tenures::size, tenures::get, problems, fingerprint(tenures), "");
  }

  private static String fingerprint(Collection<Tenure> tenures) {
    return Integer.toHexString(tenures.toString().hashCode());
  }

  /** How many places for tenures it has; a table has one for each of its lines. */
  public int size() {
    return size.getAsInt();
  }

  /**
   * The tenure at a place.
   *
   * @param place from 0
   * @return null if none stands there
   */
  public @Nullable Tenure at(int place) {
    return reading.apply(place);
  }

  /** All of them, in the file's order. */
  public List<Tenure> tenures() {
    return all.get();
  }

  /** The lines that can't be used. */
  public List<BrokenLine> problems() {
    return problems;
  }

  /** Changes when a tenure does. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Changes when any of its lines does. */
  public String version() {
    return version;
  }

  /** Reads the table of a glossary's folder; a folder may have none. */
  public static TenureFile load(Path folder) {
    return load(folder, LineIndexes.NOWHERE);
  }

  /**
   * The same.
   *
   * @param kept what earlier readings have found
   */
  public static TenureFile load(Path folder, LineIndexes kept) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      return read(WholeFile.bytes(file), kept);
    } catch (IOException e) {
      return of(List.of(), List.of(new BrokenLine(NAME, 0, UnusableLine.unreadable(e))));
    }
  }

  private static TenureFile read(byte[] bytes, LineIndexes kept) {
    Lazy<TenureLines> lines = new Lazy<>(() -> TenureLines.of(GlossaryFile.decoded(bytes)));
    String version = LineIndexes.version(bytes);
    LineIndex found =
        kept.of(
            NAME, version, maker -> maker.state(fingerprint(lines.get().readAll(maker::problem))));
    Map<Integer, Message> broken = found.problems();
    return new TenureFile(
        () -> lines.get().size(),
        line -> broken.containsKey(line) ? null : lines.get().read(line),
        broken.entrySet().stream()
            .map(problem -> new BrokenLine(NAME, problem.getKey() + 1, problem.getValue()))
            .toList(),
        found.state(),
        version);
  }
}
