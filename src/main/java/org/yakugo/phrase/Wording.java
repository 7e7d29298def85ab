package org.yakugo.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of Japanese that is being put together.
 *
 * @param slots what stands in it for which English, in the order of the text
 * @param rendered which of the headline's units it renders: bit i for unit i, of at most 64
 * @param by the frames that it was put together by
 * @param confidence the probability, 0 to 1, that an editor keeps it
 */
public record Wording(
    String text, List<Slot> slots, long rendered, List<String> by, double confidence, Use use) {
  public static final Wording EMPTY = new Wording("", List.of(), 0, List.of(), 1, Use.UNKNOWN);

  /**
   * A stretch of the Japanese that renders something, or English words left as they are.
   *
   * @param start offset in UTF-16 code units
   * @param source the English
   * @param open whether no rendering was found
   */
  public record Slot(int start, int end, String source, boolean open) {
    Slot shifted(int by) {
      return new Slot(start + by, end + by, source, open);
    }
  }

  public Wording {
    slots = List.copyOf(slots);
    by = List.copyOf(by);
  }

  /** Words of the pattern, which stand for no single English word. */
  public static Wording fixed(String text) {
    return new Wording(text, List.of(), 0, List.of(), 1, Use.UNKNOWN);
  }

  /** A rendering of some English. */
  public static Wording of(String japanese, String english, double confidence, Use use) {
    return new Wording(japanese, whole(japanese, english), 0, List.of(), confidence, use);
  }

  private static List<Slot> whole(String japanese, String english) {
    return japanese.isEmpty() ? List.of() : List.of(new Slot(0, japanese.length(), english, false));
  }

  private static List<String> both(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** English words that nothing renders. */
  public static Wording open(String english) {
    return new Wording(
        english,
        List.of(new Slot(0, english.length(), english, true)),
        0,
        List.of(),
        0.05,
        Use.UNKNOWN);
  }

  /** The same, which renders these units, too. */
  public Wording covering(int from, int end) {
    return covering(Coverage.of(from, end));
  }

  /** The same, which renders these units, too: bit i for unit i. */
  public Wording covering(long units) {
    return new Wording(text, slots, rendered | units, by, confidence, use);
  }

  /** The same, which a frame had a part in. */
  public Wording by(String frame) {
    return new Wording(text, slots, rendered, both(by, List.of(frame)), confidence, use);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isOpen() {
    return slots.stream().anyMatch(Slot::open);
  }

  /** Number of stretches left in English. */
  public int openSlots() {
    return (int) slots.stream().filter(Slot::open).count();
  }

  /** This and then the other, which says what kind of thing the whole is. */
  public Wording then(Wording other) {
    List<Slot> all = new ArrayList<>(slots);
    other.slots.forEach(slot -> all.add(slot.shifted(text.length())));
    return new Wording(
        text + other.text,
        all,
        rendered | other.rendered,
        both(by, other.by),
        confidence * other.confidence,
        other.use);
  }

  /** As its owner's; a country that the name begins with isn't said again: アゼルバイジャン議会. */
  Wording ownedBy(Wording owner, NounKinds kinds) {
    boolean said = owner.use == Use.PLACE && text.startsWith(owner.text);
    boolean joined =
        owner.use == Use.PLACE
            && kinds.endings().is(text, "joined")
            && text.matches("[\\p{IsHan}ァ-ヺー]+");
    return said ? covering(owner.rendered) : owner.then(joined ? "" : "の").then(this);
  }

  /** With words behind it; it remains the same kind of thing. No の follows an attribute's own. */
  public Wording then(String more) {
    boolean twice = more.startsWith("の") && text.endsWith("の") && !text.endsWith("もの");
    return new Wording(text + more.substring(twice ? 1 : 0), slots, rendered, by, confidence, use);
  }

  /** With words before it. */
  public Wording after(String before) {
    return Wording.fixed(before).then(this);
  }

  public Wording as(Use other) {
    return new Wording(text, slots, rendered, by, confidence, other);
  }

  /** As likely as this times a factor. */
  public Wording times(double factor) {
    return new Wording(text, slots, rendered, by, confidence * factor, use);
  }

  /** The whole as the rendering of one stretch of English. */
  public Wording asOne(String english) {
    return isOpen() ? this : new Wording(text, whole(text, english), rendered, by, confidence, use);
  }

  /** With other words between two of its slots, or in the place of one. */
  public Wording replaced(int from, int end, String other) {
    List<Slot> moved = new ArrayList<>();
    int more = other.length() - (end - from);
    for (Slot slot : slots) {
      boolean replaced = slot.start() >= from && slot.start() < end;
      moved.add(
          replaced
              ? new Slot(from, from + other.length(), slot.source(), slot.open())
              : slot.start() < end ? slot : slot.shifted(more));
    }
    String all = text.substring(0, from) + other + text.substring(end);
    return new Wording(all, moved, rendered, by, confidence, use);
  }

  /** Without the last characters. */
  public Wording dropLast(int characters) {
    int length = text.length() - characters;
    List<Slot> left = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.start() < length) {
        left.add(new Slot(slot.start(), Math.min(slot.end(), length), slot.source(), slot.open()));
      }
    }
    return new Wording(text.substring(0, length), left, rendered, by, confidence, use);
  }
}
