package org.yakugo.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishReading;
import org.yakugo.text.Normalization;
import org.yakugo.text.Script;
import org.yakugo.text.Span;

/**
 * Links a body of the glossary to what the headline prints in place of the known Japanese: the
 * whole phrase that is most like it and ends as it does, モロッコ|銀行 for モロッコ中央|銀行. One such print
 * proves less than what the check complains by; two of them are the house's word.
 */
record OtherNames(EnglishReading headline, ItemLinks links) {
  /** Of how many characters two names share, at least this much, of the same noun; of others. */
  private static final double LIKE = 0.5;

  private static final double LIKE_OF_OTHER_NOUN = 0.75;

  /** A common noun, 議会, says nothing of what is like it. */
  private static final int SHORT = 3;

  private static final double MOST = 0.82;
  private static final double LEAST = 0.5;

  /** A piece of the headline that may be what it prints for a body. */
  private record Candidate(EnglishMention body, Span at, double likeness) {}

  void align() {
    List<Candidate> all = new ArrayList<>();
    for (EnglishMention mention : headline.mentions()) {
      if (mention.subject() instanceof OfConcept known && isSought(mention)) {
        List<Span> others = links.taken(mention.span());
        for (Span piece : pieces(others)) {
          double likeness = likeness(piece, known.concept());
          if (likeness > 0) {
            all.add(new Candidate(mention, piece, likeness));
          }
        }
      }
    }
    all.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparing(one -> -one.body().span().length()));
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate one : all) {
      if (chosen.stream().noneMatch(c -> isOther(c, one))) {
        chosen.add(one);
        links.add(one.body(), one.at(), Math.min(MOST, LEAST + 0.4 * one.likeness()));
      }
    }
  }

  private static boolean isOther(Candidate chosen, Candidate one) {
    return chosen.body().span().overlaps(one.body().span()) || chosen.at().overlaps(one.at());
  }

  /** A body, no part of a longer one, whose Japanese isn't found. */
  private boolean isSought(EnglishMention body) {
    return body.kind() == Kind.ORGANISATION
        && !links.isLinked(body.kind(), body.span())
        && headline.mentions().stream()
            .filter(longer -> longer.subject() instanceof OfConcept)
            .noneMatch(longer -> longer.span().contains(body.span()) && longer != body);
  }

  /** Whole phrases, or what is left of them behind what renders something else, before a post. */
  private List<Span> pieces(List<Span> others) {
    JapaneseHeadline japanese = links.japanese();
    List<Span> pieces = new ArrayList<>();
    for (Span phrase : japanese.phrases()) {
      int from = phrase.start();
      for (Span other : others) {
        if (phrase.contains(other)) {
          from = Math.max(from, other.end());
        }
      }
      while (from < phrase.end() && KatakanaNames.isSeparator(japanese.text().charAt(from))) {
        from++;
      }
      for (int end = from + SHORT; end <= phrase.end(); end++) {
        Span piece = new Span(japanese.behindOffice(from, end - 1), end);
        boolean ends = end == phrase.end() || japanese.isTitleEndingAt(end);
        if (ends && piece.length() >= SHORT && !isPost(piece)) {
          pieces.add(piece);
        }
      }
    }
    return pieces;
  }

  private boolean isPost(Span piece) {
    JapaneseHeadline.Title title = links.japanese().title(piece);
    return title != null && title.whole().end() == piece.end();
  }

  /** How alike the piece and the likest known form are; 0 for what isn't alike. */
  private double likeness(Span piece, Concept body) {
    String words = piece.in(links.japanese().text());
    return body.usableJapanese().stream()
        .map(Normalization.PRINTED::apply)
        .filter(form -> form.length() > SHORT && Script.hasJapanese(form))
        .mapToDouble(form -> likeness(words, form))
        .max()
        .orElse(0);
  }

  /** One character off and no body's noun, 国境警備体, is a slip rather than another name. */
  private double likeness(String words, String form) {
    int shared = shared(words, form);
    double likeness = 2.0 * shared / (words.length() + form.length());
    if (likeness < LIKE) {
      return 0;
    }
    Optional<String> noun = noun(form);
    boolean named = shared > noun.map(String::length).orElse(0);
    Optional<String> other = noun(words);
    boolean slip = words.length() == form.length() && shared == form.length() - 1;
    boolean alike =
        noun.isPresent() && noun.equals(other)
            ? named
            : likeness >= LIKE_OF_OTHER_NOUN
                && !form.contains(words)
                && (other.isPresent() || !slip);
    return alike ? likeness : 0;
  }

  /** The noun that a body's name ends in. */
  private Optional<String> noun(String name) {
    return links.japanese().heads().all().stream()
        .filter(head -> head.kind() == Kind.ORGANISATION)
        .flatMap(head -> head.japanese().stream())
        .filter(name::endsWith)
        .max(Comparator.comparingInt(String::length));
  }

  /** How many characters stand in both in the same order. */
  private static int shared(String one, String other) {
    int[][] most = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        most[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? most[i - 1][j - 1] + 1
                : Math.max(most[i - 1][j], most[i][j - 1]);
      }
    }
    return most[one.length()][other.length()];
  }
}
