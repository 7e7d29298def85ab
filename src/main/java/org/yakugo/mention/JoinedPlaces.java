package org.yakugo.mention;

import java.util.List;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.mention.EnglishMention.OfPair;
import org.yakugo.mention.EnglishMention.OfPlaces;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Countries that stand together: {@code Armenia-Türkiye border}, {@code Türkiye's Istanbul}, {@code
 * Chile, Sweden and the United Kingdom}.
 *
 * @param places of the text, in its order
 */
record JoinedPlaces(
    String text, List<Token> tokens, List<CountryMatch> places, HeadlineWords headlineWords) {
  private static final Pattern DASH = Pattern.compile("\\s?[-–—]\\s?");
  private static final Pattern AND = Pattern.compile(",? and (?:the )?");
  private static final Pattern COMMA = Pattern.compile(", (?:the )?");
  private static final Pattern OWNING = Pattern.compile("['’]s |['’]? ");

  /** Adds each pair, alone and with the common noun that follows, and each list. */
  void addTo(FoundMentions found) {
    for (int i = 1; i < places.size(); i++) {
      CountryMatch first = places.get(i - 1);
      CountryMatch second = places.get(i);
      Span pair = first.span().with(second.span());
      boolean several = !first.country().equals(second.country());
      boolean dashed = several && DASH.matcher(between(i)).matches();
      if (dashed || isWithin(first, second, between(i))) {
        found.add(Kind.PLACE, pair, new OfPair(first, second, ""));
      }
      int end = dashed ? nounAfter(pair.end()) : pair.end();
      if (end > pair.end()) {
        String what = text.substring(pair.end(), end).strip();
        found.add(Kind.TERM, new Span(pair.start(), end), new OfPair(first, second, what));
      }
      if (AND.matcher(between(i)).matches()) {
        addList(found, i);
      }
    }
  }

  /** Of countries that commas join, up to the last. */
  private void addList(FoundMentions found, int last) {
    int first = last - 1;
    while (first > 0 && COMMA.matcher(between(first)).matches()) {
      first--;
    }
    List<CountryMatch> list = places.subList(first, last + 1);
    if (list.stream().allMatch(place -> place.sense() == Sense.NAME)) {
      Span whole = list.getFirst().span().with(list.getLast().span());
      found.add(Kind.PLACE, whole, new OfPlaces(list));
    }
  }

  /** What stands before a place and behind the one before. */
  private String between(int i) {
    return text.substring(places.get(i - 1).span().end(), places.get(i).span().start());
  }

  /** {@code Türkiye's Istanbul}, {@code Turkish Antalya}. */
  private static boolean isWithin(CountryMatch country, CountryMatch city, String between) {
    return country.country().equals(city.country())
        && !country.sense().isTown()
        && city.sense().isTown()
        && OWNING.matcher(between).matches();
  }

  /** End of the one to three small words that follow, up to a verb or a preposition. */
  private int nounAfter(int from) {
    int first = TokenMarks.firstFrom(from, tokens.size(), i -> tokens.get(i).start());
    return tokens.subList(first, tokens.size()).stream()
        .takeWhile(this::isOfNoun)
        .limit(3)
        .reduce((one, next) -> next)
        .map(Token::end)
        .orElse(from);
  }

  private boolean isOfNoun(Token token) {
    return token.isWord()
        && !token.isCapitalized()
        && !headlineWords.isClosed(token)
        && !headlineWords.isVerb(token)
        && !token.is("and");
  }
}
