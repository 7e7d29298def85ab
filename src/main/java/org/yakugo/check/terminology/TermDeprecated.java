package org.yakugo.check.terminology;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.JapaneseMatch;
import org.yakugo.glossary.Status;

/**
 * A Japanese term that the glossary says is no longer to be used. It is surely meant where the
 * English names the thing too; a Japanese headline can also come alone.
 */
public final class TermDeprecated implements ItemRule {
  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<JapaneseMatch> matches = bulletin.glossary().findJapanese(item.ja().text());
    List<JapaneseMatch> deprecated =
        matches.stream().filter(match -> match.status() == Status.DEPRECATED).toList();
    if (deprecated.isEmpty()) {
      return Stream.empty();
    }
    Meant meant = new Meant(item, bulletin);
    return deprecated.stream()
        .filter(match -> !isOfAnother(match, usable(matches, match), meant))
        .map(match -> finding(item, match, meant));
  }

  /** The terms that may be used and stand in the same words, or in these and more. */
  private static List<JapaneseMatch> usable(List<JapaneseMatch> matches, JapaneseMatch deprecated) {
    return matches.stream()
        .filter(match -> match.status() != Status.DEPRECATED)
        .filter(match -> match.span().contains(deprecated.span()))
        .toList();
  }

  /**
   * Whether the words are another concept's here: part of a longer term, or of the concept that the
   * English names. The headline has the say before the body.
   */
  private static boolean isOfAnother(JapaneseMatch match, List<JapaneseMatch> others, Meant meant) {
    if (others.isEmpty()) {
      return false;
    }
    if (others.stream().anyMatch(other -> other.span().length() > match.span().length())) {
      return true;
    }
    Set<Concept> headline = meant.inHeadline();
    Set<Concept> concepts =
        headline.contains(match.concept()) || isAnyIn(headline, others) ? headline : meant.inBody();
    return !concepts.contains(match.concept()) || isAnyIn(concepts, others);
  }

  private static boolean isAnyIn(Set<Concept> concepts, List<JapaneseMatch> matches) {
    return matches.stream().anyMatch(match -> concepts.contains(match.concept()));
  }

  private Finding finding(CheckedItem item, JapaneseMatch match, Meant meant) {
    Concept concept = match.concept();
    String here = match.span().in(item.ja().text());
    String use = concept.insteadOf(match.term());
    Message message =
        use.isEmpty()
            ? Message.of("no-longer-used", here, concept.english())
            : Message.of("no-longer-used-2", here, use, concept.english());
    Finding finding = item.ja().finding(this, match.span(), message);
    Finding suggesting = use.isEmpty() ? finding : finding.suggesting(use);
    boolean sure = item.en().isEmpty() || meant.isNamed(concept);
    return sure ? suggesting : suggesting.as(Severity.WARNING);
  }
}
