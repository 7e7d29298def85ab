package org.yakugo.align;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.ItemLinks.Found;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishReading;
import org.yakugo.text.Script;
import org.yakugo.text.Span;

/**
 * Links that follow from others: what is left of a phrase when the part at its edge is taken away
 * on both sides ({@code 中国サイバー空間管理局｜局長}), and what two neighbours are together ({@code
 * トルコの｜イスタンブール}).
 */
record DerivedLinks(ItemLinks links, EnglishReading headline, String english, String japanese) {
  private static final Set<Kind> WHOLES = Set.of(Kind.TITLE, Kind.ORGANISATION, Kind.DOCUMENT);
  private static final Set<Kind> PARTS = Set.of(Kind.ORGANISATION, Kind.PLACE);

  DerivedLinks(ItemLinks links, EnglishReading headline) {
    this(links, headline, headline.text(), links.japanese().text());
  }

  void add() {
    for (Found whole : List.copyOf(links.all())) {
      if (whole.inHeadline() && WHOLES.contains(whole.kind())) {
        parts(whole).forEach(part -> rest(whole, part));
      }
    }
    for (Found second : List.copyOf(links.all())) {
      if (second.inHeadline() && PARTS.contains(second.kind())) {
        parts(Kind.PLACE).forEach(first -> together(first, second));
      } else if (second.inHeadline() && second.kind() == Kind.PERSON_TITLE) {
        parts(Kind.ORGANISATION).forEach(first -> together(first, second));
      }
    }
  }

  private List<Found> parts(Found whole) {
    return links.all().stream()
        .filter(part -> part.inHeadline() && PARTS.contains(part.kind()))
        .filter(part -> isProperPart(part.english(), whole.english()))
        .filter(part -> isProperPart(part.japanese(), whole.japanese()))
        .toList();
  }

  private static boolean isProperPart(Span part, Span whole) {
    return whole.contains(part) && !whole.equals(part);
  }

  private List<Found> parts(Kind kind) {
    return links.all().stream().filter(f -> f.inHeadline() && f.kind() == kind).toList();
  }

  /** {@code Development Programme} says nothing of the UN Development Programme. */
  private boolean isPartOfName(Found whole, Found part) {
    return part.kind() == Kind.ORGANISATION
        && whole.kind() == Kind.ORGANISATION
        && headline.mentions().stream()
            .filter(known -> known.subject() instanceof OfConcept)
            .anyMatch(
                known ->
                    known.span().contains(part.english())
                        && known.span().start() == whole.english().start()
                        && known.span().length() > part.english().length());
  }

  private boolean isKnownAs(Span source, Span target) {
    return headline.mentions().stream()
        .filter(m -> m.span().equals(source))
        .anyMatch(
            m ->
                m.subject() instanceof OfConcept known
                    && known.concept().usableJapanese().contains(target.in(japanese)));
  }

  private boolean isKnown(Span source) {
    return headline.mentions().stream()
        .anyMatch(m -> m.subject() instanceof OfConcept && m.span().equals(source));
  }

  private void rest(Found whole, Found part) {
    Span target = restOf(part.japanese(), whole.japanese());
    Span source = restOfEnglish(part.english(), whole.english());
    if (target == null || source == null || isInAcronym(part, source)) {
      return;
    }
    boolean town = Script.isKatakana(japanese.charAt(target.start() - 1));
    if (town
        && japanese.startsWith("市", target.start())
        && !english.startsWith("City", source.start())
        && !links.japanese().isTitleEndingAt(target.start())) {
      target = new Span(target.start() + 1, target.end()); // ハノイ市|人民裁判所
    }
    if (isWorthwhile(whole.kind(), source, target)
        && (isKnown(source) || !isPartOfName(whole, part))) {
      links.derive(whole, source, target);
    }
  }

  /** The L of {@code Lithuanian Confederation of Industrialists (LPK)}: no rest is called LPK. */
  private boolean isInAcronym(Found part, Span rest) {
    String words = rest.in(english);
    int open = words.lastIndexOf(" (");
    return part.kind() == Kind.PLACE
        && words.endsWith(")")
        && open > 0
        && words.charAt(open + 2) == part.source().charAt(0);
  }

  /** What follows the part in Japanese, where a phrase's head stands. */
  private @Nullable Span restOf(Span part, Span whole) {
    boolean seat =
        part.start() == whole.start() + 1 && "駐在".indexOf(japanese.charAt(whole.start())) >= 0;
    if (part.start() != whole.start() && !seat) {
      return null;
    }
    int from = part.end();
    while (from < whole.end() && "の・".indexOf(japanese.charAt(from)) >= 0) {
      from++;
    }
    return from < whole.end() ? new Span(from, whole.end()) : null;
  }

  /** What follows the part at the front, or comes before {@code of} and the part at the end. */
  private @Nullable Span restOfEnglish(Span part, Span whole) {
    if (part.start() == whole.start()) {
      String after = english.substring(part.end(), whole.end());
      String words = after.replaceFirst("^['’]s", "").stripLeading();
      return new Span(whole.end() - words.length(), whole.end());
    }
    if (part.end() == whole.end()) {
      String before = english.substring(whole.start(), part.start());
      String words = before.replaceFirst("\\s+(of|for|at|to|in)\\s+(the\\s+)?$", "");
      return words.equals(before) ? null : new Span(whole.start(), whole.start() + words.length());
    }
    return null;
  }

  /** A body's head alone ({@code Council}) is no name; an acronym is. */
  private boolean isWorthwhile(Kind kind, Span source, Span target) {
    String words = source.in(english);
    boolean named =
        kind != Kind.ORGANISATION
            || words.contains(" ")
            || words.matches("[A-Z]\\w*[A-Z]s?")
            || isKnownAs(source, target);
    return !words.isBlank()
        && !PostParts.isChair(words)
        && Character.isLetter(words.charAt(0))
        && target.length() >= 2
        && named
        && !words.contains(" and ");
  }

  /**
   * {@code Türkiye's Istanbul}, トルコのイスタンブール; {@code Israel's Mossad}; {@code Court of Appeal in
   * Kyiv}, キーウ控訴裁判所.
   */
  private void together(Found first, Found second) {
    if (second.english().end() < first.english().start()
        && first.japanese().end() == second.japanese().start()
        && english.substring(second.english().end(), first.english().start()).equals(" in ")) {
      links.derive(
          second, second.english().with(first.english()), first.japanese().with(second.japanese()));
    }
    if (first.english().end() >= second.english().start()
        || first.japanese().end() >= second.japanese().start()) {
      return;
    }
    String between = english.substring(first.english().end(), second.english().start());
    String joint = japanese.substring(first.japanese().end(), second.japanese().start());
    if (joint.equals("の") && between.matches("['’]s | ")) {
      links.derive(
          second, first.english().with(second.english()), first.japanese().with(second.japanese()));
    }
  }
}
