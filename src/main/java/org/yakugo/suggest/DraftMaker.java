package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yakugo.Kind;
import org.yakugo.Rendering;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Link;
import org.yakugo.language.Language;
import org.yakugo.suggest.HeadlineUnits.Candidate;
import org.yakugo.suggest.HeadlineUnits.Slot;
import org.yakugo.suggest.HeadlineUnits.Unit;
import org.yakugo.text.Script;
import org.yakugo.text.Span;

/**
 * Drafts a Japanese headline from a past one that says the same of other people, places or numbers.
 * There is a draft only where every difference between the two English headlines is a unit whose
 * Japanese is known in the past headline and has a rendering now; all other words must agree.
 */
final class DraftMaker {
  /** What a draft without any doubt about its parts is worth: about one in ten needs a change. */
  private static final double BASE = 0.9;

  /**
   * A wrong name is a small edit in a headline that is otherwise as the house printed it: of the
   * first drafts of seven sets 66 of 71 were near the printed one, the doubtful ones hardly less
   * often.
   */
  private static final double FLOOR = 0.7;

  /**
   * Below this a draft is rather not shown. A name that was never rendered is a guess in one slot
   * of a headline that is otherwise sure, so the bar isn't high.
   */
  private static final double LEAST = 0.73;

  /** A stretch of the past Japanese headline and what takes its place. */
  private record Replacement(Span japanese, String target, double confidence, String source) {}

  /**
   * @param mentions of the new headline, with their renderings, best first
   * @return empty rather than bad
   */
  static Optional<Draft> draft(
      String headline, List<Mention> mentions, AlignedItem past, Language language) {
    List<Unit> now = HeadlineUnits.of(headline, candidates(mentions), language);
    List<Unit> then = HeadlineUnits.of(past.item().en().text(), pastCandidates(past), language);
    if (now.size() != then.size()) {
      return Optional.empty();
    }
    List<Replacement> replacements = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      Unit a = now.get(i);
      Unit b = then.get(i);
      if (a.slot() != b.slot()) {
        return Optional.empty();
      }
      if (a.key().equals(b.key())) {
        continue;
      }
      Optional<Replacement> replacement = replacement(a, b, headline, mentions, past);
      if (replacement.isEmpty()) {
        return Optional.empty();
      }
      replacements.add(replacement.get());
    }
    return Optional.of(apply(past, replacements)).filter(draft -> draft.score() >= LEAST);
  }

  private static Optional<Replacement> replacement(
      Unit now, Unit then, String headline, List<Mention> mentions, AlignedItem past) {
    String source = now.span().in(headline);
    if (now.slot() == Slot.WORD) {
      return Optional.empty();
    }
    if (now.slot() == Slot.NUMBER) {
      return number(then.key(), now.key(), past.item().ja().text())
          .map(japanese -> new Replacement(japanese, digits(now.key()), 1, source));
    }
    Optional<Link> link =
        past.links().stream()
            .filter(l -> l.inHeadline() && l.english().equals(then.span()))
            .filter(l -> then.slot() != Slot.WHO || isWhole(l.japanese(), past.item().ja().text()))
            .filter(l -> !isExplained(l.japanese(), past.item().ja().text()))
            .max(Comparator.comparingDouble(Link::confidence));
    Optional<Rendering> rendering = best(mentions, now);
    if (link.isEmpty() || rendering.isEmpty()) {
      return Optional.empty();
    }
    String printed = link.get().japanese().in(past.item().ja().text());
    if (isMonarch(printed) != isMonarch(rendering.get().target())) {
      return Optional.empty();
    }
    double confidence = link.get().confidence() * rendering.get().confidence();
    return Optional.of(
        new Replacement(link.get().japanese(), rendering.get().target(), confidence, source));
  }

  /**
   * Whether a person or post stands there whole. {@code Speaker of the Parliament} may be a post to
   * one headline and to another the speaker by name.
   */
  private static boolean isWhole(Span span, String japanese) {
    return span.start() == 0 || !isOfName(japanese.codePointBefore(span.start()));
  }

  /** SOCAR in アゼルバイジャン国営石油会社（SOCAR）: what stands before it says it, too. */
  private static boolean isExplained(Span span, String japanese) {
    int bracket = span.start() - 1;
    return bracket > 0
        && "（(".indexOf(japanese.charAt(bracket)) >= 0
        && isOfName(japanese.codePointBefore(bracket));
  }

  /** With whom others have an audience: 会見, no 会談. */
  private static boolean isMonarch(String person) {
    return person.endsWith("陛下") || person.endsWith("殿下");
  }

  private static boolean isOfName(int c) {
    return Script.isKatakana(c) || Script.isHan(c) || c == '・' || c == '＝' || c == '=';
  }

  private static Optional<Rendering> best(List<Mention> mentions, Unit unit) {
    return mentions.stream()
        .filter(m -> m.field() == Mention.Field.HEADLINE)
        .filter(m -> m.start() == unit.span().start() && m.end() == unit.span().end())
        .filter(m -> m.kind() == unit.kind())
        .flatMap(m -> m.renderings().stream().limit(1))
        .findFirst();
  }

  /** Where the digits of a number stand in the Japanese; nowhere unless exactly once. */
  private static Optional<Span> number(String then, String now, String japanese) {
    String digits = digits(then);
    if (digits.isEmpty() || digits(now).isEmpty()) {
      return Optional.empty();
    }
    int at = japanese.indexOf(digits);
    boolean once = at >= 0 && japanese.indexOf(digits, at + 1) < 0;
    return once ? Optional.of(new Span(at, at + digits.length())) : Optional.empty();
  }

  private static String digits(String number) {
    return number.replaceAll("(?<=\\d)(st|nd|rd|th)$", "");
  }

  private static Draft apply(AlignedItem past, List<Replacement> replacements) {
    String japanese = past.item().ja().text();
    replacements.sort(Comparator.comparingInt(r -> r.japanese().start()));
    StringBuilder text = new StringBuilder();
    List<Draft.Slot> slots = new ArrayList<>();
    double score = BASE;
    int from = 0;
    for (Replacement replacement : replacements) {
      if (replacement.japanese().start() < from) {
        score = 0;
        break;
      }
      text.append(japanese, from, replacement.japanese().start());
      int start = text.length();
      text.append(replacement.target());
      slots.add(new Draft.Slot(start, text.length(), replacement.source()));
      score *= replacement.confidence();
      from = replacement.japanese().end();
    }
    text.append(japanese.substring(from));
    return new Draft(
        text.toString(),
        Math.round((FLOOR + (1 - FLOOR) * score) * 100) / 100.0,
        Draft.Basis.PRECEDENT,
        new Draft.Source(past.bulletin(), past.item().n()),
        List.of(),
        List.of(),
        slots,
        null);
  }

  private static List<Candidate> candidates(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.field() == Mention.Field.HEADLINE && !m.renderings().isEmpty())
        .map(m -> new Candidate(m.kind(), new Span(m.start(), m.end())))
        .toList();
  }

  private static List<Candidate> pastCandidates(AlignedItem past) {
    return past.links().stream()
        .filter(link -> link.inHeadline() && link.kind() != Kind.TERM)
        .map(link -> new Candidate(link.kind(), link.english()))
        .toList();
  }
}
