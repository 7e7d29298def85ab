package org.yakugo.check.terminology;

import java.util.List;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.Link;
import org.yakugo.check.About;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Message;
import org.yakugo.check.Severity;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.JapaneseMatch;
import org.yakugo.glossary.Status;

/**
 * A Japanese term that the glossary says is no longer to be used. It is surely meant where the
 * English names the thing too; a Japanese headline can also come alone.
 */
public final class DeprecatedTerm implements ItemRule {
  private static final String UNION = "Inter-Parliamentary Union";
  private static final About ABOUT =
      About.rule(
              "TERM_DEPRECATED",
              Severity.ERROR,
              Category.TERMINOLOGY,
              "用語集で使わないと定めた訳語・旧称は使わない。",
              "What the glossary says is no longer to be used is not used.")
          .wrong(
              Example.pair("⟦国際議会同盟⟧（IPU）総会に出席", "Assembly of the Inter-Parliamentary Union")
                  .knowing(Kind.ORGANISATION, UNION, "列国議会同盟", "国際議会同盟"))
          .wrong(Example.ja("⟦国際議会 同盟⟧が決議").knowing(Kind.ORGANISATION, UNION, "列国議会同盟", "国際議会同盟"))
          .wrong(
              Example.pair("ガファロヴァ⟦国会議長⟧が会談", "Speaker of the Parliament Gafarova holds talks")
                  .knowing(Kind.TITLE, "Speaker of the Parliament", "議会議長", "国会議長")
                  .knowing(Kind.TITLE, "Speaker of the Saeima", "国会議長"))
          .right(
              Example.pair("カルニャ国会議長が会談", "Speaker of the Saeima Kalna holds talks")
                  .knowing(Kind.TITLE, "Speaker of the Parliament", "議会議長", "国会議長")
                  .knowing(Kind.TITLE, "Speaker of the Saeima", "国会議長"))
          .right(
              Example.pair("列国議会同盟総会に出席", "Assembly of the Inter-Parliamentary Union")
                  .knowing(Kind.ORGANISATION, UNION, "列国議会同盟", "国際議会同盟"))
          .right(
              Example.ja("国際協力機構が協議")
                  .knowing(Kind.ORGANISATION, "Council", "国際評議会", "国際協力機構")
                  .knowing(Kind.ORGANISATION, "Agency", "国際協力機構"));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<JapaneseMatch> matches = bulletin.glossary().findJapanese(item.ja().text());
    return matches.stream()
        .filter(match -> match.status() == Status.DEPRECATED)
        .filter(
            match ->
                matches.stream()
                    .noneMatch(
                        other -> isRight(other, match) && isMeant(other, match, item, bulletin)))
        .map(match -> finding(item, match));
  }

  /** Whether the same words or more are a term that may be used. */
  private static boolean isRight(JapaneseMatch other, JapaneseMatch deprecated) {
    return other.status() != Status.DEPRECATED && other.span().contains(deprecated.span());
  }

  /**
   * Whether the other concept can be what this item speaks of: its form is no excuse where the
   * English names the concept that deprecates the term, and not the other.
   */
  private static boolean isMeant(
      JapaneseMatch other, JapaneseMatch deprecated, CheckedItem item, CheckedBulletin bulletin) {
    List<Link> links =
        Renderings.sure(item)
            .filter(link -> link.japanese().overlaps(deprecated.span()))
            .filter(link -> concepts(link, item, bulletin).contains(deprecated.concept()))
            .toList();
    if (!links.isEmpty()) {
      return links.stream()
          .anyMatch(
              link ->
                  concepts(link, item, bulletin).contains(other.concept())
                      && (other.concept().scope().isEmpty()
                          || !Renderings.countries(link, item).isEmpty()));
    }
    return !isNamed(item, deprecated.concept()) || isNamed(item, other.concept());
  }

  private static List<Concept> concepts(Link link, CheckedItem item, CheckedBulletin bulletin) {
    return Renderings.concepts(link, item, bulletin).toList();
  }

  private static boolean isNamed(CheckedItem item, Concept concept) {
    return Stream.of(item.reading().headline(), item.reading().body())
        .anyMatch(reading -> Named.in(reading, concept));
  }

  private Finding finding(CheckedItem item, JapaneseMatch match) {
    Concept concept = match.concept();
    String here = match.span().in(item.ja().text());
    String use = concept.insteadOf(match.term());
    Message message =
        use.isEmpty()
            ? Message.of(
                "「%s」は%sの訳語として使いません。", "“%s” is no longer used for %s.", here, concept.english())
            : Message.of(
                "「%s」は使わず「%s」とします（%s）。",
                "“%s” is no longer used; it is %s (%s).", here, use, concept.english());
    Finding finding = item.ja().finding(this, match.span().start(), match.span().end(), message);
    Finding suggesting = use.isEmpty() ? finding : finding.suggesting(use);
    boolean meant = item.en().isEmpty() || isNamed(item, concept);
    return meant ? suggesting : suggesting.as(Severity.WARNING);
  }
}
