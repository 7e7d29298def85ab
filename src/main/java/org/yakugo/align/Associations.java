package org.yakugo.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.language.Language;
import org.yakugo.mention.HeadlineWords;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Script;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * What else belongs together, by company: an English wording and a Japanese phrase that nothing
 * accounts for, and that are printed in the same items and hardly ever apart ({@code grain exports}
 * and 穀物輸出). It needs several items, so it runs over the whole corpus, after each item has been
 * aligned by itself.
 *
 * <p>How firmly two keep together is told by Dice's coefficient: twice the items with both, over
 * the items with the one plus the items with the other.
 */
public final class Associations {
  private static final int LEAST_ITEMS = 2;
  private static final double LEAST_DICE = 0.8;
  private static final int MOST_WORDS = 3;

  /** With two items that show it, and no exception, four in five such pairs are right. */
  private static final double SURE = 0.95;

  private static final HeadlineWords WORDS = HeadlineWords.of(Language.builtIn());

  /** A wording and where it stands in an item's headline. */
  public record Occurrence(String key, Span span) {}

  /** What of one item nothing accounts for yet. */
  public record Rest(List<Occurrence> english, List<Occurrence> japanese) {

    /** The English wordings, each once. */
    public Set<String> sources() {
      return keys(english);
    }

    /** The Japanese ones. */
    public Set<String> targets() {
      return keys(japanese);
    }

    private static Set<String> keys(List<Occurrence> occurrences) {
      Set<String> keys = new LinkedHashSet<>();
      occurrences.forEach(occurrence -> keys.add(occurrence.key()));
      return keys;
    }
  }

  /** How firmly an English and a Japanese wording keep together. */
  @FunctionalInterface
  public interface Firmness {

    /** The probability, 0 to 1, that the one renders the other; 0 if they don't keep together. */
    double of(String english, String japanese);
  }

  /**
   * How firmly two wordings keep together.
   *
   * @param english number of items with the English one
   * @param japanese number of those with the Japanese one
   * @param both number of those with both
   * @return as {@link Firmness#of}, to three decimals: so one more item changes nothing for
   *     wordings that hundreds of items show together
   */
  public static double firmness(int english, int japanese, int both) {
    double dice = 2.0 * both / (english + japanese);
    boolean firm = both >= LEAST_ITEMS && dice >= LEAST_DICE;
    return firm ? Math.round(SURE * dice * (1 - 1.0 / (2 + both)) * 1000) / 1000.0 : 0;
  }

  /** Whether two wordings may keep together for all that their numbers of items tell. */
  public static boolean mayBeFirm(int english, int japanese) {
    return firmness(english, japanese, Math.min(english, japanese)) > 0;
  }

  /**
   * What company adds to an item's links, one to one within the item: the firmest first, then the
   * longest.
   *
   * @param rest of the item
   */
  public static List<Link> links(AlignedItem item, Rest rest, Firmness firm) {
    record Candidate(Occurrence english, Occurrence japanese, double confidence) {}
    List<Candidate> candidates = new ArrayList<>();
    for (Occurrence source : rest.english()) {
      for (Occurrence target : rest.japanese()) {
        double confidence = firm.of(source.key(), target.key());
        if (confidence > 0) {
          candidates.add(new Candidate(source, target, confidence));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::confidence)
            .reversed()
            .thenComparing(c -> -c.english().span().length()));
    List<Link> links = new ArrayList<>();
    List<Candidate> taken = new ArrayList<>();
    for (Candidate c : candidates) {
      boolean free =
          taken.stream()
              .noneMatch(
                  t ->
                      t.english().span().overlaps(c.english().span())
                          || t.japanese().span().overlaps(c.japanese().span()));
      if (free) {
        taken.add(c);
        links.add(link(item, c.english().span(), c.japanese().span(), c.confidence()));
      }
    }
    return links;
  }

  private static Link link(AlignedItem item, Span english, Span japanese, double confidence) {
    String source = english.in(item.item().en().text());
    String target = japanese.in(item.item().ja().text());
    String key = MentionKey.words(source);
    return new Link(Kind.TERM, true, english, japanese, key, source, target, confidence, null);
  }

  /** What of an item its links don't account for. */
  public static Rest rest(AlignedItem item) {
    List<Span> english = new ArrayList<>();
    List<Span> japanese = new ArrayList<>();
    for (Link link : item.links()) {
      japanese.add(link.japanese());
      if (link.inHeadline()) {
        english.add(link.english());
      }
    }
    return new Rest(
        english(item.item().en().text(), english), japanese(item.item().ja().text(), japanese));
  }

  /** Runs of one to three content words. */
  private static List<Occurrence> english(String headline, List<Span> known) {
    List<Token> tokens = EnglishTokenizer.tokenize(headline);
    List<Occurrence> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (int j = i;
          j < Math.min(tokens.size(), i + MOST_WORDS) && isFree(tokens.get(j), known);
          j++) {
        if (!cutsName(tokens, i, j) && !holdsVerb(tokens.subList(i, j))) {
          Span span = new Span(tokens.get(i).start(), tokens.get(j).end());
          found.add(new Occurrence(MentionKey.words(span.in(headline)), span));
        }
      }
    }
    return found;
  }

  /**
   * Whether a name goes on before or behind the words: {@code Bank Al-|Maghrib}. Where all words
   * have capitals only a dash tells.
   */
  private static boolean cutsName(List<Token> tokens, int first, int last) {
    return goesOn(tokens, first, first - 1) || goesOn(tokens, last, last + 1);
  }

  private static boolean goesOn(List<Token> tokens, int edge, int next) {
    if (next < 0 || next >= tokens.size()) {
      return false;
    }
    Token beside = tokens.get(next);
    return beside.isDash()
        || beside.isCapitalized()
            && tokens.get(edge).isCapitalized()
            && !WORDS.areTitleCase(tokens);
  }

  /** {@code bank keeps | rate}: what ends in a verb may be a noun, {@code grain exports}. */
  private static boolean holdsVerb(List<Token> words) {
    return words.stream().anyMatch(WORDS::isVerb);
  }

  private static boolean isFree(Token token, List<Span> known) {
    Span span = new Span(token.start(), token.end());
    return token.isWord()
        && token.text().length() > 2
        && !WORDS.isClosed(token)
        && known.stream().noneMatch(span::overlaps);
  }

  /** Phrases without hiragana, as far as they are free. */
  private static List<Occurrence> japanese(String printed, List<Span> known) {
    JapaneseHeadline headline =
        new JapaneseHeadline(
            printed, form -> PlaceForms.isPlace(form, Countries.WORLD), Language.builtIn());
    List<Occurrence> found = new ArrayList<>();
    for (Span phrase : headline.phrases()) {
      Span span = headline.originalSpan(phrase);
      String words = phrase.in(headline.text());
      boolean free = known.stream().noneMatch(span::overlaps);
      if (free && words.length() > 1 && Script.hasJapanese(words)) {
        found.add(new Occurrence(words, span));
      }
    }
    return found;
  }
}
