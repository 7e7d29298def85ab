package org.yakugo.check.terminology;

import java.util.List;
import java.util.stream.Stream;
import org.yakugo.Kind;
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
        .filter(match -> matches.stream().noneMatch(other -> isRight(other, match)))
        .map(match -> finding(item, match));
  }

  /** Whether the same words or more are a term that may be used. */
  private static boolean isRight(JapaneseMatch other, JapaneseMatch deprecated) {
    return other.status() != Status.DEPRECATED && other.span().contains(deprecated.span());
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
    boolean meant =
        item.en().isEmpty()
            || Stream.of(item.reading().headline(), item.reading().body())
                .anyMatch(reading -> Named.in(reading, concept));
    return meant ? suggesting : suggesting.as(Severity.WARNING);
  }
}
