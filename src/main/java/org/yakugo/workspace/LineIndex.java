package org.yakugo.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.yakugo.Message;

/**
 * What was found when a table was read as a whole: which lines may hold what somebody asks for, and
 * which can't be used. A command that asks for little reads those few lines and no others. Keys are
 * kept as hashes, so that a line may be named that doesn't hold the key; whoever reads it sees.
 */
public final class LineIndex {
  /** By the lowest bits of a hash, the last entry with these, from 1; 0 for none. */
  private final IntBuffer last;

  /** Of each entry the one before it with the same bits, the hash, and the line. */
  private final IntBuffer entries;

  private final Map<Integer, Message> problems;
  private final String state;

  private LineIndex(
      IntBuffer last, IntBuffer entries, Map<Integer, Message> problems, String state) {
    this.last = last;
    this.entries = entries;
    this.problems = problems;
    this.state = state;
  }

  /** Takes what is found. */
  public static final class Maker {
    private int[] hashes = new int[1 << 10];
    private int[] lines = new int[1 << 10];
    private int size;
    private final Map<Integer, Message> problems = new LinkedHashMap<>();
    private String state = "";

    private Maker() {}

    /** The line may be asked for by this. */
    public void put(String key, int line) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
        lines = Arrays.copyOf(lines, 2 * size);
      }
      hashes[size] = key.hashCode();
      lines[size++] = line;
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
      int[] last = new int[Math.max(1, Integer.highestOneBit(size) * 2)];
      int[] entries = new int[PARTS * size];
      for (int i = 0; i < size; i++) {
        int place = place(hashes[i], last.length);
        entries[PARTS * i] = last[place];
        entries[PARTS * i + 1] = hashes[i];
        entries[PARTS * i + 2] = lines[i];
        last[place] = i + 1;
      }
      return new LineIndex(IntBuffer.wrap(last), IntBuffer.wrap(entries), problems, state);
    }
  }

  private static final int PARTS = 3;

  private static int place(int hash, int size) {
    return (hash ^ hash >>> 16) & size - 1;
  }

  /** What is found now, for this run. */
  public static LineIndex of(Consumer<Maker> making) {
    Maker maker = new Maker();
    making.accept(maker);
    return maker.made();
  }

  /** The lines that may hold it, in their order. */
  public List<Integer> lines(String key) {
    int hash = key.hashCode();
    TreeSet<Integer> found = null;
    for (int i = last.get(place(hash, last.limit())); i > 0; i = entries.get(PARTS * (i - 1))) {
      if (entries.get(PARTS * (i - 1) + 1) == hash) {
        found = found == null ? new TreeSet<>() : found;
        found.add(entries.get(PARTS * (i - 1) + 2));
      }
    }
    return found == null ? List.of() : List.copyOf(found);
  }

  /** Why lines can't be used, in their order. */
  public Map<Integer, Message> problems() {
    return Collections.unmodifiableMap(problems);
  }

  /** As its maker told it. */
  public String state() {
    return state;
  }

  static LineIndex read(DerivedInput in) throws IOException {
    String state = in.text();
    Map<Integer, Message> problems = in.map(DerivedInput::readInt, DerivedInput::message);
    return new LineIndex(ints(in), ints(in), problems, state);
  }

  void write(DerivedOutput out) throws IOException {
    out.text(state);
    out.map(problems, (line, to) -> to.writeInt(line), (problem, to) -> to.message(problem));
    for (IntBuffer part : List.of(last, entries)) {
      out.writeInt(part.limit());
      for (int i = 0; i < part.limit(); i++) {
        out.writeInt(part.get(i));
      }
    }
  }

  /** At once: thousands of numbers, one by one, are what a start has no time for. */
  private static IntBuffer ints(DerivedInput in) throws IOException {
    return ByteBuffer.wrap(in.readNBytes(in.readInt() * Integer.BYTES)).asIntBuffer();
  }
}
