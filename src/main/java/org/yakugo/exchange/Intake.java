package org.yakugo.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yakugo.Deadline;
import org.yakugo.Message;

/**
 * Takes what a reader finds in a foreign file, in its order: entries go on to whoever wants them,
 * complaints are kept for the person. However many there are, it holds no more than it can show.
 */
public final class Intake {
  /** Complaints of one sort that are kept word by word; further ones are counted. */
  private static final int KEPT = 1_000;

  private final String file;
  private final Consumer<Entry> entries;
  private final Deadline deadline;
  private final List<Message> refused = new ArrayList<>();
  private final List<Message> cleaned = new ArrayList<>();
  private final Map<Message, int[]> unheld = new LinkedHashMap<>();
  private int refusedCount;
  private int cleanedCount;

  /**
   * @param file its name, for the complaints
   * @param deadline until which what is in the file is wanted
   */
  public Intake(String file, Consumer<Entry> entries, Deadline deadline) {
    this.file = file;
    this.entries = entries;
    this.deadline = deadline;
  }

  /** Of as much as there is. */
  public Intake(String file, Consumer<Entry> entries) {
    this(file, entries, Deadline.NONE);
  }

  /**
   * To be asked before each thing is taken.
   *
   * @throws org.yakugo.UnusableInput if it is too late for more
   */
  public void requireTime() {
    deadline.require();
  }

  public void accept(Entry entry) {
    requireTime();
    entries.accept(entry);
  }

  /** An entry that can't be used. */
  public void refuse(int line, Message why) {
    if (refusedCount++ < KEPT) {
      refused.add(at(line, why));
    }
  }

  /** An entry that is used after something was mended. */
  public void clean(int line, Message what) {
    if (cleanedCount++ < KEPT) {
      cleaned.add(at(line, what));
    }
  }

  /** Something in the file that the glossary has no place for: {@code definition}. */
  public void leave(int line, Message what) {
    if (unheld.size() < KEPT || unheld.containsKey(what)) {
      unheld.computeIfAbsent(what, w -> new int[] {line, 0})[1]++;
    }
  }

  private Message at(int line, Message message) {
    return Message.of("at-line", file, line, message);
  }

  /** What can't be used: {@code terms.tbx:12: a term has 10,240 characters}. */
  public List<Message> refused() {
    return counted(refused, refusedCount);
  }

  /** What was mended: {@code terms.csv:3: the invisible character U+200E was removed}. */
  public List<Message> cleaned() {
    return counted(cleaned, cleanedCount);
  }

  /** What was left where it is, each kind once: {@code terms.tbx:7: definition, 12 times}. */
  public List<Message> left() {
    return unheld.entrySet().stream()
        .map(one -> at(one.getValue()[0], times(one.getKey(), one.getValue()[1])))
        .toList();
  }

  private static Message times(Message what, int times) {
    return times == 1 ? what : Message.of("times-2", what, times);
  }

  private static List<Message> counted(List<Message> kept, int count) {
    if (count <= kept.size()) {
      return List.copyOf(kept);
    }
    List<Message> all = new ArrayList<>(kept);
    all.add(Message.of("and-more", count - kept.size()));
    return all;
  }
}
