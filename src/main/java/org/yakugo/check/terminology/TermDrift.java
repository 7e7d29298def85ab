package org.yakugo.check.terminology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.align.Link;
import org.yakugo.align.Precedent;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;

/**
 * A name, post or body rendered otherwise than in the past bulletins, where those are of one mind
 * and the glossary has not decided, or has for theirs and lets others stand. A single precedent is
 * enough for the name of a person or place, which is the same whoever translates it; a wording that
 * was composed may have been composed anew.
 */
public final class TermDrift implements ItemRule {

  /** A rendering dominates if so much of all uses are its own. */
  private static final double DOMINANT = 0.8;

  /** So many uses make a habit. */
  private static final int HABIT = 3;

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return ComparedRenderings.sure(item).flatMap(link -> check(link, item, bulletin).stream());
  }

  /** For information where the glossary lets it stand, but prefers what the house prints. */
  private Optional<Finding> check(Link link, CheckedItem item, CheckedBulletin bulletin) {
    Optional<Precedent> usual = dominant(link, bulletin);
    if (usual.isEmpty() || ComparedRenderings.isOpen(link, item, bulletin)) {
      return usual.map(past -> finding(item, link, past));
    }
    return usual
        .filter(past -> past.uses() >= HABIT)
        .filter(
            past ->
                ComparedRenderings.concepts(link, item, bulletin)
                    .anyMatch(concept -> concept.japanese().equals(past.target())))
        .map(past -> finding(item, link, past).as(Severity.INFO));
  }

  /** The usual rendering, if there is one and the link has another. */
  private static Optional<Precedent> dominant(Link link, CheckedBulletin bulletin) {
    List<Precedent> precedents = bulletin.precedents().of(link.kind(), link.key(), link.bearer());
    int uses = precedents.stream().mapToInt(Precedent::uses).sum();
    return precedents.stream()
        .findFirst()
        .filter(usual -> usual.uses() >= DOMINANT * uses && usual.uses() >= needed(link.kind()))
        .filter(usual -> !ComparedRenderings.areAlike(usual.target(), link.target()))
        .filter(usual -> !ComparedRenderings.isOut(usual.target(), bulletin));
  }

  private static int needed(Kind kind) {
    return kind == Kind.PERSON || kind == Kind.PLACE ? 1 : 2;
  }

  private static Message times(int uses) {
    return uses == 1 ? Message.of("once") : Message.of("times", uses);
  }

  private Finding finding(CheckedItem item, Link link, Precedent usual) {
    Finding finding =
        item.ja()
            .finding(
                this,
                link.japanese(),
                "past-here",
                link.target(),
                usual.target(),
                link.source(),
                times(usual.uses()))
            .suggesting(usual.target())
            .provenBy(usual.evidence());
    return usual.uses() >= HABIT ? finding : finding.as(Severity.WARNING);
  }
}
