package org.yakugo.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.headline.Tag;
import org.yakugo.headline.VerbUse;
import org.yakugo.headline.WordReadings;

/** Frames by the verb or noun that they are of. Immutable. */
public final class Frames implements VerbUse {
  public static final Frames NONE = of(List.of());

  private static final Pattern DOES = Pattern.compile("[XYZ][をに](?:.*[にとでへ])?([^をにとでへ]+)$");

  private static final Pattern ACT =
      Pattern.compile(
          "[\\p{IsHan}ァ-ヺー]{2,}$|\\p{IsHan}[ぁ-ん]?\\p{IsHan}[ぁ-ん]$"
              + "|(?:\\p{IsHan}[ぁ-ん])?\\p{IsHan}[ぁ-ん]{0,2}(?:[うくぐすつぬぶむ]|(?<!す)る)$");

  private final List<Frame> own;
  private final Map<String, List<FramePattern>> active = new HashMap<>();
  private final Map<String, List<FramePattern>> passive = new HashMap<>();
  private final Map<String, List<FramePattern>> nouns = new HashMap<>();

  /** What stands behind their own; null if nothing does. */
  private final @Nullable FrameFile table;

  /** What was read of the table, by the verb or noun. */
  private final Map<String, Frames> read = new ConcurrentHashMap<>();

  private Frames(Collection<Frame> frames, @Nullable FrameFile table) {
    this.own = List.copyOf(frames);
    this.table = table;
    for (Frame frame : own) {
      for (String wording : frame.english()) {
        add(frame, wording);
      }
    }
  }

  /** All of these; what a wording can't be found by is left out. */
  public static Frames of(Collection<Frame> frames) {
    return new Frames(frames, null);
  }

  /** Those of a table, which is read as it is asked. */
  public static Frames of(FrameFile table) {
    return new Frames(List.of(), table);
  }

  /** The same with others before them. */
  public Frames behind(Collection<Frame> first) {
    List<Frame> frames = new ArrayList<>(first);
    frames.addAll(own);
    return new Frames(frames, table);
  }

  /** All verbs and nouns that those that aren't a table's are of, and all acts. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>(active.keySet());
    keys.addAll(passive.keySet());
    keys.addAll(nouns.keySet());
    own.forEach(frame -> keys.addAll(acts(frame)));
    return keys;
  }

  private void add(Frame frame, String wording) {
    try {
      FramePattern pattern = FramePattern.of(frame, wording);
      Map<String, List<FramePattern>> index =
          frame.kind() == Frame.Kind.NOUN ? nouns : pattern.passive() ? passive : active;
      index.computeIfAbsent(key(frame, pattern), key -> new ArrayList<>()).add(pattern);
      if (frame.kind() == Frame.Kind.ADJECTIVE) {
        addAsPassive(pattern);
      }
    } catch (UnusableInput e) {
      // The table's reader has told of it.
    }
  }

  /** Nouns are asked for in the base form, {@code sanctions on X} as {@code sanction}, too. */
  private static String key(Frame frame, FramePattern pattern) {
    String base =
        frame.kind() == Frame.Kind.NOUN && pattern.key().endsWith("s")
            ? WordReadings.SHARED.of(pattern.key()).lemma(Tag.PLURAL)
            : null;
    return base == null ? pattern.key() : base;
  }

  /** {@code concerned about X} is a participle, too. */
  private void addAsPassive(FramePattern pattern) {
    if (pattern.rest().getFirst() instanceof FramePattern.Literal literal) {
      String lemma = WordReadings.SHARED.of(literal.word()).lemma(Tag.PARTICIPLE);
      if (lemma != null) {
        List<FramePattern.Element> rest = pattern.rest().subList(1, pattern.rest().size());
        passive
            .computeIfAbsent(lemma, key -> new ArrayList<>())
            .add(new FramePattern(pattern.frame(), pattern.wording(), lemma, true, rest));
      }
    }
  }

  List<FramePattern> active(String lemma) {
    return patterns(lemma, frames -> frames.active);
  }

  List<FramePattern> passive(String lemma) {
    return patterns(lemma, frames -> frames.passive);
  }

  List<FramePattern> noun(String lemma) {
    return patterns(lemma, frames -> frames.nouns);
  }

  private List<FramePattern> patterns(
      String key, Function<Frames, Map<String, List<FramePattern>>> index) {
    List<FramePattern> first = index.apply(this).getOrDefault(key, List.of());
    List<FramePattern> then = index.apply(ofTable(key)).getOrDefault(key, List.of());
    return first.isEmpty() ? then : Stream.concat(first.stream(), then.stream()).toList();
  }

  private Frames ofTable(String key) {
    if (table == null) {
      return NONE;
    }
    Frames known = read.get(key);
    if (known == null) {
      known = of(table.frames(key));
      if (!known.own.isEmpty()) {
        read.put(key, known);
      }
    }
    return known;
  }

  /**
   * What a verb is in Japanese by itself or with some of these words behind it: 辞任, 辞職 for {@code
   * resign}, 防ぐ for {@code prevent}.
   */
  public Set<String> acts(String lemma, Set<String> words) {
    return Stream.concat(active(lemma).stream(), passive(lemma).stream())
        .filter(pattern -> pattern.isMadeOf(words))
        .flatMap(pattern -> acts(pattern.frame()).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> acts(Frame frame) {
    return frame.japanese().stream()
        .map(ACT::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .collect(Collectors.toSet());
  }

  /** The act and what else renders a verb that it renders: 辞職 for 辞任; none if no verb is known. */
  public Set<String> alike(String act) {
    return Stream.concat(own.stream(), ofTable(act).own.stream())
        .map(Frames::acts)
        .filter(acts -> acts.contains(act))
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  /** Whether a frame knows the noun with that preposition behind it. */
  public boolean hasComplement(String noun, String preposition) {
    return noun(noun).stream()
        .anyMatch(
            pattern ->
                pattern.wording().contains(" " + preposition + " ")
                    || pattern.preposition().equals(preposition)
                    || pattern.rest().contains(new FramePattern.Literal(preposition)));
  }

  /** Whether a frame of the verb has that preposition. */
  public boolean governs(String lemma, String preposition) {
    FramePattern.Literal literal = new FramePattern.Literal(preposition);
    return active(lemma).stream().anyMatch(p -> p.rest().contains(literal));
  }

  /**
   * Whether it is done with somebody: {@code sign X with Y}, but no {@code reopen talks with X}.
   */
  public boolean isDoneWith(String lemma) {
    FramePattern.Literal with = new FramePattern.Literal("with");
    return active(lemma).stream()
        .anyMatch(p -> p.rest().contains(with) && p.rest().getFirst() instanceof FramePattern.Open);
  }

  @Override
  public boolean isVerb(String lemma) {
    return !lemma.equals("be") && !(active(lemma).isEmpty() && passive(lemma).isEmpty());
  }

  @Override
  public boolean takesObject(String lemma) {
    List<FramePattern> patterns = active(lemma);
    return patterns.isEmpty() || patterns.stream().anyMatch(FramePattern::takesObject);
  }

  @Override
  public boolean standsAlone(String lemma) {
    return active(lemma).stream().anyMatch(pattern -> pattern.rest().isEmpty());
  }

  @Override
  public boolean goesWith(String lemma, String noun) {
    return active(lemma).stream()
        .anyMatch(
            p ->
                !p.rest().isEmpty()
                    && p.rest().getFirst() instanceof FramePattern.Literal literal
                    && literal.word().equals(noun));
  }

  /** Whether somebody does it to the subject: {@code hold X} is Xを開催, so held is 開催される. */
  public boolean isDone(String lemma, String core) {
    return active(lemma).stream()
        .flatMap(pattern -> pattern.frame().japanese().stream())
        .map(DOES::matcher)
        .anyMatch(does -> does.find() && core.endsWith(does.group(1)));
  }

  @Override
  public boolean calls(String lemma, String word) {
    return active(lemma).stream()
        .anyMatch(
            p ->
                p.rest().size() == 2
                    && p.rest().get(0) instanceof FramePattern.Open
                    && p.rest().get(1) instanceof FramePattern.Literal literal
                    && literal.word().equals(word));
  }

  @Override
  public boolean takes(String lemma, String preposition) {
    return active(lemma).stream().anyMatch(p -> p.preposition().equals(preposition));
  }
}
