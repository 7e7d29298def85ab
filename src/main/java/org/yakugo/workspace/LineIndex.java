package org.yakugo.workspace;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.yakugo.Message;

/**
 * What was found when a table was read as a whole: which lines may hold what somebody asks for, and
 * which can't be used. A command that asks for little reads those few lines and no others. Keys are
 * kept as hashes, so that a line may be named that doesn't hold the key; whoever reads it sees.
 */
public final class LineIndex {
  private final IntBuffer hashes;
  private final IntBuffer starts;
  private final IntBuffer lines;
  private final Map<Integer, Message> problems;
  private final String state;

  private LineIndex(int[][] parts, Map<Integer, Message> problems, String state) {
    this(
        IntBuffer.wrap(parts[0]),
        IntBuffer.wrap(parts[1]),
        IntBuffer.wrap(parts[2]),
        problems,
        state);
  }

  private LineIndex(
      IntBuffer hashes,
      IntBuffer starts,
      IntBuffer lines,
      Map<Integer, Message> problems,
      String state) {
    this.hashes = hashes;
    this.starts = starts;
    this.lines = lines;
    this.problems = problems;
    this.state = state;
  }

  /** Takes what is found. */
  public static final class Maker {
    private final Map<Integer, TreeSet<Integer>> linesByHash = new TreeMap<>();
    private final Map<Integer, Message> problems = new LinkedHashMap<>();
    private String state = "";

    private Maker() {}

    /** The line may be asked for by this. */
    public void put(String key, int line) {
      linesByHash.computeIfAbsent(key.hashCode(), hash -> new TreeSet<>()).add(line);
    }

    /** The line can't be used. */
    public void problem(int line, Message reason) {
      problems.put(line, reason);
    }

    /** Changes with what the table says. */
    public void state(String state) {
      this.state = state;
    }

    private LineIndex made() {
      int[] hashes = linesByHash.keySet().stream().mapToInt(hash -> hash).toArray();
      int[] starts = new int[hashes.length + 1];
      List<Integer> lines = new ArrayList<>();
      for (int i = 0; i < hashes.length; i++) {
        lines.addAll(linesByHash.get(hashes[i]));
        starts[i + 1] = lines.size();
      }
      int[] all = lines.stream().mapToInt(line -> line).toArray();
      return new LineIndex(new int[][] {hashes, starts, all}, problems, state);
    }
  }

  static LineIndex of(Consumer<Maker> making) {
    Maker maker = new Maker();
    making.accept(maker);
    return maker.made();
  }

  /** The lines that may hold it, in their order. */
  public List<Integer> lines(String key) {
    int place = place(key.hashCode());
    if (place < 0) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    for (int i = starts.get(place); i < starts.get(place + 1); i++) {
      found.add(lines.get(i));
    }
    return found;
  }

  private int place(int hash) {
    int low = 0;
    int high = hashes.limit() - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int found = hashes.get(middle);
      if (found == hash) {
        return middle;
      }
      if (found < hash) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Why lines can't be used, in their order. */
  public Map<Integer, Message> problems() {
    return Collections.unmodifiableMap(problems);
  }

  /** As its maker told it. */
  public String state() {
    return state;
  }

  static LineIndex read(DataInputStream in) throws IOException {
    String state = text(in);
    Map<Integer, Message> problems = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      problems.put(in.readInt(), new Message(text(in), text(in)));
    }
    return new LineIndex(ints(in), ints(in), ints(in), problems, state);
  }

  void write(DataOutputStream out) throws IOException {
    DerivedFile.writeText(out, state);
    out.writeInt(problems.size());
    for (Map.Entry<Integer, Message> problem : problems.entrySet()) {
      out.writeInt(problem.getKey());
      DerivedFile.writeText(out, problem.getValue().ja());
      DerivedFile.writeText(out, problem.getValue().en());
    }
    for (IntBuffer part : List.of(hashes, starts, lines)) {
      out.writeInt(part.limit());
      for (int i = 0; i < part.limit(); i++) {
        out.writeInt(part.get(i));
      }
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return Objects.requireNonNull(DerivedFile.readText(in));
  }

  /** At once: thousands of numbers, one by one, are what a start has no time for. */
  private static IntBuffer ints(DataInputStream in) throws IOException {
    return ByteBuffer.wrap(in.readNBytes(in.readInt() * Integer.BYTES)).asIntBuffer();
  }
}
