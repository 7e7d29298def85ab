package org.yakugo.check.terminology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.align.Bearer;
import org.yakugo.align.Link;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.JapaneseMatch;
import org.yakugo.glossary.Persons;
import org.yakugo.suggest.HouseWords;
import org.yakugo.text.Normalization;

/**
 * A rendering that the glossary neither prefers nor admits for the English. It is enough if an
 * allowed one stands anywhere in the headline, unless it renders something else there. Words of
 * headlines (kind term) are left to style.
 */
public final class TermNotPreferred implements ItemRule {
  /** A number, or what opens a bracket. */
  private static final Pattern BEFORE = Pattern.compile("[0-9０-９十百千万億兆（(]");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return ComparedRenderings.sure(item)
        .filter(Link::inHeadline)
        .filter(link -> link.kind() != Kind.TITLE || !ComparedRenderings.isPartOfPost(link, item))
        .filter(link -> !isUnitOrBeside(link, item) && !isAnotherPost(link, item, bulletin))
        .flatMap(link -> ignored(link, item, bulletin).map(c -> finding(item, link, c)).stream());
  }

  /** The concept whose rendering is not there. */
  private static Optional<Concept> ignored(Link link, CheckedItem item, CheckedBulletin bulletin) {
    String printed = Normalization.PRINTED.apply(withoutOthers(link, item));
    HouseWords house =
        new HouseWords(
            bulletin.glossary(), bulletin.precedents(), bulletin.home(), false, (en, ja) -> ja);
    List<Concept> concepts =
        ComparedRenderings.concepts(link, item, bulletin)
            .filter(concept -> concept.kind() == link.kind() && !concept.japanese().isEmpty())
            .map(concept -> house.of(concept, link.source(), null))
            .toList();
    String spelledOut = spelledOut(link.target(), bulletin);
    return concepts.stream()
            .anyMatch(c -> isSaid(c, printed, link) || c.usableJapanese().contains(spelledOut))
        ? Optional.empty()
        : concepts.stream().findFirst();
  }

  /** With the bodies in it by their preferred names: 中央銀行総裁 for 中銀総裁. */
  private static String spelledOut(String target, CheckedBulletin bulletin) {
    return bulletin.glossary().longestJapanese(target).stream()
        .filter(body -> body.concept().kind() == Kind.ORGANISATION)
        .reduce(
            target,
            (text, body) -> text.replace(body.term(), body.concept().japanese()),
            (one, other) -> other);
  }

  /** The headline without what renders other English of this kind: another speaker's 議会議長. */
  private static String withoutOthers(Link link, CheckedItem item) {
    StringBuilder text = new StringBuilder(item.ja().text());
    item.links().stream()
        .filter(other -> other.inHeadline() && other.kind() == link.kind())
        .filter(other -> !other.english().overlaps(link.english()))
        .map(Link::japanese)
        .filter(span -> !span.overlaps(link.japanese()))
        .forEach(span -> text.replace(span.start(), span.end(), "\u3000".repeat(span.length())));
    return text.toString();
  }

  /** Whether an allowed term stands in the headline, or one that another rule complains of. */
  private static boolean isSaid(Concept concept, String printed, Link link) {
    return Stream.of(
            Stream.of(concept.japanese()),
            concept.admitted().stream(),
            concept.deprecated().stream())
        .flatMap(terms -> terms)
        .map(Normalization.PRINTED::apply)
        .anyMatch(
            term ->
                printed.contains(term)
                    || ComparedRenderings.areAlike(term, link.target())
                    || ComparedRenderings.areAlike(term, ComparedRenderings.withoutCountry(link)));
  }

  private Finding finding(CheckedItem item, Link link, Concept concept) {
    Finding finding =
        item.ja()
            .finding(this, link.japanese(), message(link, concept))
            .suggesting(suggestions(link, concept));
    return isAcronymKept(link, item) ? finding.as(Severity.INFO) : finding;
  }

  /** An acronym that is the same in both languages may stand for something else, as DM does. */
  private static boolean isAcronymKept(Link link, CheckedItem item) {
    return Normalization.PRINTED.same(link.source(), link.target())
        && item.reading().headline().persons().stream()
            .noneMatch(p -> p.name() != null && p.span().contains(link.english()));
  }

  /**
   * Letters behind a number are a unit, whatever else they stand for (20万TEU); those in brackets
   * stand beside a name: 自由民主党（UzLiDeP）.
   */
  private static boolean isUnitOrBeside(Link link, CheckedItem item) {
    int before = link.japanese().start() - 1;
    return Normalization.PRINTED.same(link.source(), link.target())
        && before >= 0
        && BEFORE.matcher(item.ja().text().substring(before, before + 1)).matches();
  }

  /**
   * A Chief of Staff may be a 参謀総長, which is the glossary's own for another post, as 総統 is for
   * another country's President, behind a name in kanji too: 頼総統.
   */
  private static boolean isAnotherPost(Link link, CheckedItem item, CheckedBulletin bulletin) {
    String target = link.target();
    boolean named = ComparedRenderings.mayHoldName(link, item);
    return link.kind() == Kind.TITLE
        && bulletin.glossary().findJapanese(target).stream()
            .filter(match -> named || match.span().start() == 0)
            .filter(match -> match.span().end() == target.length())
            .map(JapaneseMatch::concept)
            .anyMatch(c -> c.kind() == Kind.TITLE && target.endsWith(c.japanese()));
  }

  /** Of a person whom the text calls by the surname, the surname. */
  private static List<String> suggestions(Link link, Concept concept) {
    Bearer bearer = link.kind() == Kind.PERSON ? link.bearer() : null;
    List<String> forms =
        bearer != null && link.source().equals(bearer.surname())
            ? Persons.surname(concept, bearer.surname())
            : List.of();
    return forms.isEmpty() ? concept.usableJapanese() : forms;
  }

  private static Message message(Link link, Concept concept) {
    for (Map.Entry<String, String> form : concept.forms().entrySet()) {
      if (Normalization.PRINTED.same(form.getValue(), link.target())) {
        return Message.of(
            "glossary-form", link.target(), concept.japanese(), link.source(), form.getKey());
      }
    }
    return Message.of("glossary-not", link.target(), concept.japanese(), link.source());
  }
}
