package org.yakugo.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yakugo.glossary.UnusableLine;
import org.yakugo.headline.Tag;
import org.yakugo.headline.WordReadings;

/**
 * One English wording of a frame, taken apart.
 *
 * @param key the verb or noun that it is found by
 * @param passive whether it is one of {@code be} and a participle
 * @param rest what follows the verb; of a noun, its complements
 */
record FramePattern(Frame frame, String wording, String key, boolean passive, List<Element> rest) {
  private static final Set<String> SILENT = Set.of("a", "an", "the", "its", "his", "her", "their");

  /** A word as it stands, or something left open. */
  sealed interface Element {}

  /** A word that must stand there, in any of its forms. */
  record Literal(String word) implements Element {}

  /** X, Y or Z for a noun phrase, V for a verb phrase, S for a clause. */
  record Open(char name) implements Element {}

  /**
   * @throws UnusableLine if the wording is none that a frame can have
   */
  static FramePattern of(Frame frame, String wording) {
    List<String> words = new ArrayList<>(List.of(wording.split(" +")));
    words.removeIf(SILENT::contains);
    if (words.size() > 1 && isSlot(words.getFirst())) {
      words.removeFirst();
    }
    if (words.isEmpty() || isSlot(words.getFirst())) {
      throw new UnusableLine("names-no-word", wording);
    }
    boolean passive = frame.kind() == Frame.Kind.PASSIVE;
    String key = words.removeFirst();
    if (passive && key.equals("be") && !words.isEmpty()) {
      key = participle(words.removeFirst());
    } else if (frame.kind() == Frame.Kind.ADJECTIVE) {
      if (!key.equals("be")) {
        words.addFirst(key);
      }
      key = "be";
    }
    List<Element> rest = new ArrayList<>();
    for (String word : words) {
      rest.add(isSlot(word) ? new Open(word.charAt(0)) : new Literal(word));
    }
    return new FramePattern(frame, wording, key, passive, List.copyOf(rest));
  }

  private static boolean isSlot(String word) {
    return word.length() == 1 && "XYZVS".contains(word);
  }

  /** The base form of a participle; the word itself if it is none. */
  private static String participle(String word) {
    String lemma = WordReadings.SHARED.of(word).lemma(Tag.PARTICIPLE);
    return lemma == null ? word : lemma;
  }

  /** Whether nothing belongs to it but noun phrases and some of these words. */
  boolean isMadeOf(Set<String> words) {
    return !key.equals("be")
        && rest.stream()
            .allMatch(
                part ->
                    part instanceof Open open && open.name() != 'V'
                        || part instanceof Literal word && words.contains(word.word()));
  }

  /** Whether an object follows the verb. */
  boolean takesObject() {
    return !rest.isEmpty()
        && (rest.getFirst() instanceof Open
            || rest.getFirst() instanceof Literal literal && !isPreposition(literal.word()));
  }

  /** The preposition right behind the verb; empty if none is there. */
  String preposition() {
    return !rest.isEmpty()
            && rest.getFirst() instanceof Literal literal
            && isPreposition(literal.word())
        ? literal.word()
        : "";
  }

  /** Whether a preposition or an adverb stands right behind the verb: {@code draw up X}. */
  boolean hasParticle() {
    return rest.getFirst() instanceof Literal literal
        && WordReadings.SHARED.of(literal.word()).hasAny(Tag.PREPOSITION, Tag.ADVERB);
  }

  static boolean isPreposition(String word) {
    return WordReadings.SHARED.of(word).has(Tag.PREPOSITION);
  }

  /** Number of words that must stand there. */
  int literals() {
    return (int) rest.stream().filter(Literal.class::isInstance).count();
  }
}
