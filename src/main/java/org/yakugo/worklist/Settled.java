package org.yakugo.worklist;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Bearer;
import org.yakugo.align.Link;
import org.yakugo.decision.Action;
import org.yakugo.decision.CandidateKey;
import org.yakugo.decision.Decision;
import org.yakugo.decision.Undoing;
import org.yakugo.text.NameKey;
import org.yakugo.workspace.DerivedInput;
import org.yakugo.workspace.DerivedOutput;

/**
 * Which printed pairs were decided on, by the decisions in force. A pair is the same one however it
 * is respelled: letters, marks and width of the English, width, spaces and marks of the Japanese.
 */
public final class Settled {
  /** Nothing was decided. */
  public static final Settled NOTHING = of(List.of());

  private record Pair(Kind kind, String source, String target) {
    static Pair of(Kind kind, String source, String target) {
      return new Pair(kind, Thing.folded(kind, source), Form.folded(target));
    }

    static Pair read(DerivedInput in) throws IOException {
      return new Pair(Kind.valueOf(in.text()), in.text(), in.text());
    }

    void write(DerivedOutput out) throws IOException {
      out.text(kind.name());
      out.text(source);
      out.text(target);
    }
  }

  /**
   * @param uses how often it had been printed by then; null if that wasn't recorded
   */
  private record Verdict(Action action, @Nullable LocalDate until, @Nullable Integer uses) {
    static Verdict read(DerivedInput in) throws IOException {
      return new Verdict(
          Action.valueOf(in.text()),
          in.orNull(DerivedInput::day),
          in.orNull(DerivedInput::readInt));
    }

    void write(DerivedOutput out) throws IOException {
      out.text(action.name());
      out.orNull(until, (day, to) -> to.day(day));
      out.orNull(uses, (count, to) -> to.writeInt(count));
    }
  }

  private final Map<Pair, Verdict> verdicts = new HashMap<>();

  private Settled() {}

  /** From all decisions, in the order in which they were taken. */
  public static Settled of(Collection<Decision> decisions) {
    Settled settled = new Settled();
    Set<String> undone = Undoing.undone(List.copyOf(decisions));
    for (Decision decision : decisions) {
      boolean takesBack = decision.undoes() != null; // names the candidates, but settles none
      if (!takesBack && !undone.contains(decision.id())) {
        for (CandidateKey key : decision.candidates()) {
          settled.verdicts.put(
              Pair.of(key.kind(), key.source(), key.target()),
              new Verdict(decision.action(), decision.until(), key.uses()));
        }
      }
    }
    return settled;
  }

  /** As it was written by {@link #write}, by the same build. */
  public static Settled read(DerivedInput in) throws IOException {
    Settled settled = new Settled();
    settled.verdicts.putAll(in.map(Pair::read, Verdict::read));
    return settled;
  }

  /** Writes it down. */
  public void write(DerivedOutput out) throws IOException {
    out.map(verdicts, Pair::write, Verdict::write);
  }

  /** Whether a pair is out of the list on a day, having been printed that often. */
  boolean hides(Kind kind, String source, Form form, LocalDate day) {
    Verdict verdict = verdicts.get(Pair.of(kind, source, form.target()));
    if (verdict == null) {
      return false;
    }
    boolean newEvidence = verdict.uses() != null && form.uses() > verdict.uses();
    return switch (verdict.action()) {
      case REJECT -> true;
      case RESTORE -> false;
      case DEFER -> !newEvidence && (verdict.until() == null || day.isBefore(verdict.until()));
      default -> !newEvidence;
    };
  }

  /** The pairs that were rejected, each in a word or two; none if none was. */
  public List<String> rejected() {
    return verdicts.entrySet().stream()
        .filter(one -> one.getValue().action() == Action.REJECT)
        .map(one -> one.getKey().toString())
        .sorted()
        .toList();
  }

  /** The same of one item. */
  public AlignedItem unrejected(AlignedItem item) {
    List<Link> rejected = item.links().stream().filter(this::isRejected).toList();
    if (rejected.isEmpty()) {
      return item;
    }
    List<Link> left = new ArrayList<>(item.links());
    left.removeIf(
        link ->
            rejected.stream()
                .anyMatch(
                    part ->
                        link.equals(part)
                            || link.kind() == Kind.PERSON_TITLE
                                && part.kind() != Kind.PLACE
                                && link.inHeadline() == part.inHeadline()
                                && link.english().overlaps(part.english())
                                && link.target().contains(part.target())));
    return new AlignedItem(item.bulletin(), item.date(), item.item(), left);
  }

  private boolean isRejected(Link link) {
    return isRejected(link, link.source()) || link.kind() == Kind.PERSON && isRejectedOf(link);
  }

  private boolean isRejected(Link link, String source) {
    Verdict verdict = verdicts.get(Pair.of(link.kind(), source, link.target()));
    return verdict != null && verdict.action() == Action.REJECT;
  }

  /** A surname is rejected with the full name, unless it surely is another person's. */
  private boolean isRejectedOf(Link link) {
    Bearer bearer = link.bearer();
    if (bearer == null) {
      return false;
    }
    if (isRejected(link, bearer.name())) {
      return true;
    }
    String surname = NameKey.of(bearer.surname());
    return bearer.given().isEmpty()
        && verdicts.entrySet().stream()
            .anyMatch(
                one ->
                    one.getValue().action() == Action.REJECT
                        && one.getKey().kind() == Kind.PERSON
                        && one.getKey().source().endsWith(surname)
                        && one.getKey().target().equals(Form.folded(link.target())));
  }
}
