package org.yakugo.check.terminology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.align.Link;
import org.yakugo.align.Precedent;
import org.yakugo.check.About;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;

/**
 * A name, post or body rendered otherwise than in the past bulletins, where those are of one mind
 * and the glossary has not decided. A single precedent is enough for the name of a person or place,
 * which is the same whoever translates it; a wording that was composed may have been composed anew.
 */
public final class Drift implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "TERM_DRIFT",
              Severity.ERROR,
              Category.TERMINOLOGY,
              "過去の号で定着した訳語に合わせる。",
              "What past bulletins rendered in one way keeps that rendering.")
          .wrong(
              Example.pair("⟦ガファロワ⟧議長が到着", "Speaker Gafarova arrives")
                  .after("ガファロヴァ議長が会談", "Speaker Gafarova holds talks"))
          .right(
              Example.pair("ガファロヴァ議長が到着", "Speaker Gafarova arrives")
                  .after("サヒバ・ガファロヴァ議長が会談", "Speaker Sahiba Gafarova holds talks"))
          .right(
              Example.pair("ママドフ国防相が到着", "Defence Minister Ali Mammadov arrives")
                  .after("マンマドフ財務相が会談", "Finance Minister Rashad Mammadov holds talks"))
          .right(
              Example.pair("ガファロヴァ議会議長が到着", "Speaker Gafarova arrives")
                  .after("ガファロヴァ国会議長が会談", "Speaker Gafarova holds talks")
                  .after("ガファロヴァ国会議長が訪問", "Speaker Gafarova on visit")
                  .knowing(Kind.TITLE, "Speaker of the Parliament", "議会議長", "国会議長"))
          .right(
              Example.pair("ガファロワ議長が到着", "Speaker Gafarova arrives")
                  .after("ガファロヴァ議長が会談", "Speaker Gafarova holds talks")
                  .after("ガファロワ議長が会談", "Speaker Gafarova holds talks"));

  /** A rendering dominates if so much of all uses are its own. */
  private static final double DOMINANT = 0.8;

  /** So many uses make a habit. */
  private static final int HABIT = 3;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return ComparedRenderings.sure(item)
        .filter(link -> ComparedRenderings.isOpen(link, item, bulletin))
        .flatMap(link -> dominant(link, bulletin).map(past -> finding(item, link, past)).stream());
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
    return uses == 1 ? Message.of("1回", "once") : Message.of("%d回", "%d times", uses);
  }

  private Finding finding(CheckedItem item, Link link, Precedent usual) {
    Finding finding =
        item.ja()
            .finding(
                this,
                link.japanese().start(),
                link.japanese().end(),
                Message.of(
                    "「%1$s」はこれまで「%2$s」でした（%3$s、%4$s）。",
                    "“%3$s” was %2$s in the past (%4$s), here %1$s.",
                    link.target(),
                    usual.target(),
                    link.source(),
                    times(usual.uses())))
            .suggesting(usual.target())
            .provenBy(usual.evidence());
    return usual.uses() >= HABIT ? finding : finding.as(Severity.WARNING);
  }
}
