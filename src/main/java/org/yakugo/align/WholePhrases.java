package org.yakugo.align;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.align.ItemLinks.Found;
import org.yakugo.text.Span;

/**
 * Tells whole phrases from halves: a pair is a whole phrase on both sides, or it is none. A quoted
 * 「…」 is never cut, no bracket stands alone, no phrase begins with a dash ({@code –EU Summit}), and
 * what two nations share ({@code Polish and Ukrainian delegations}) is not the second one's alone.
 */
record WholePhrases(ItemLinks links, String english, String japanese) {
  private static final Set<Kind> OF_WORDS =
      EnumSet.of(Kind.ORGANISATION, Kind.EVENT, Kind.DOCUMENT, Kind.TERM, Kind.TITLE);

  private static final Pattern CHARGED = Pattern.compile("(?:担当|.+(?:担当|委員会|政権|省)).+");

  private static final String OPENING = "「『(";
  private static final String CLOSING = "」』)";

  private static final Pattern LOOSE_ENGLISH =
      Pattern.compile(
          "[^\\p{L}\\d\"'“‘(«].*|(?:and|or|of|the|for|with) .*|.* (?:and|or|of|the|for|with|-|–)");

  WholePhrases(ItemLinks links, String english) {
    this(links, english, links.japanese().text());
  }

  boolean isWhole(Found found) {
    return !hasLooseMark(found.japanese())
        && !LOOSE_ENGLISH.matcher(found.source()).matches()
        && !isChargeAlone(found)
        && !(OF_WORDS.contains(found.kind()) && cutsQuotation(found.japanese()))
        && !(found.inHeadline()
            && (isHalf(found) || leavesNationOut(found) || isEndOfLonger(found)));
  }

  /** Whether it opens a bracket or quotation that it doesn't close, or the other way round. */
  private boolean hasLooseMark(Span span) {
    String words = span.in(japanese);
    for (int i = 0; i < OPENING.length(); i++) {
      int depth = 0;
      for (int at = 0; at < words.length() && depth >= 0; at++) {
        depth += words.charAt(at) == OPENING.charAt(i) ? 1 : 0;
        depth -= words.charAt(at) == CLOSING.charAt(i) ? 1 : 0;
      }
      if (depth != 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code Commissioner}, 気候担当欧州委員; {@code Chair} of a committee: the rest is in other words. */
  private boolean isChargeAlone(Found found) {
    return found.kind() == Kind.TITLE
        && CHARGED.matcher(found.japanese().in(japanese)).matches()
        && (!found.source().contains(" ")
            || english.startsWith(" of ", found.english().end())
            || english.startsWith(" for ", found.english().end()));
  }

  /** Whether it is a part, and not all, of what stands in quotation marks. */
  private boolean cutsQuotation(Span span) {
    for (int open = japanese.indexOf('「'); open >= 0; open = japanese.indexOf('「', open + 1)) {
      int close = japanese.indexOf('」', open);
      boolean inside = open < span.start() && span.end() <= close;
      if (inside && (span.start() > open + 1 || span.end() < close)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a nation that shares it stands before it on both sides. */
  private boolean isHalf(Found found) {
    return OF_WORDS.contains(found.kind())
        && places().stream()
            .anyMatch(
                first ->
                    first.english().end() <= found.english().start()
                        && first.japanese().end() <= found.japanese().start()
                        && places().stream().anyMatch(second -> opens(second, found))
                        && joins(first, found));
  }

  /** {@code Presidents of Tajikistan and Turkmenistan} where the Japanese is the first one's. */
  private boolean leavesNationOut(Found found) {
    List<Found> within =
        places().stream().filter(place -> found.english().contains(place.english())).toList();
    boolean body = found.kind() == Kind.ORGANISATION;
    return OF_WORDS.contains(found.kind())
        && (body || within.stream().anyMatch(place -> found.japanese().contains(place.japanese())))
        && within.stream().anyMatch(place -> !found.japanese().overlaps(place.japanese()));
  }

  /** {@code Inspection Authority} where 国家検査庁 renders {@code State Inspection Authority}. */
  private boolean isEndOfLonger(Found found) {
    return found.kind() == Kind.ORGANISATION
        && links.all().stream()
            .filter(longer -> longer.inHeadline() && longer.kind() == found.kind())
            .filter(longer -> longer.japanese().equals(found.japanese()))
            .filter(longer -> longer.english().end() == found.english().end())
            .filter(longer -> longer.english().length() > found.english().length())
            .anyMatch(
                longer ->
                    longer.confidence() >= ItemAligner.LEAST
                        && !english
                            .substring(longer.english().start(), found.english().start())
                            .contains(" of ")
                        && places().stream()
                            .noneMatch(place -> longer.english().contains(place.english())));
  }

  private List<Found> places() {
    return links.all().stream().filter(f -> f.inHeadline() && f.kind() == Kind.PLACE).toList();
  }

  private static boolean opens(Found place, Found found) {
    return place.english().start() == found.english().start()
        && place.japanese().start() == found.japanese().start()
        && !place.english().equals(found.english());
  }

  private boolean joins(Found first, Found found) {
    String words = english.substring(first.english().end(), found.english().start());
    String printed = japanese.substring(first.japanese().end(), found.japanese().start());
    return SharedNouns.ENGLISH_JOINT.matcher(words).matches()
        && SharedNouns.JAPANESE_JOINT.matcher(printed).matches();
  }
}
