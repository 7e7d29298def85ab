package org.yakugo.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishMention.OfPerson;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishMention.OfPost;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.Heads;
import org.yakugo.text.Normalization;
import org.yakugo.text.Script;
import org.yakugo.text.Span;

/**
 * Pairs what dictionaries know: countries, capitals, terms of the glossary. What stands several
 * times in both headlines is paired in order.
 */
final class PlaceAligner {
  private static final double SURE = 0.98;
  private static final double DEPRECATED_FORM = 0.9;

  /** {@code PiS}, {@code COP30}, {@code NATO}. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\d]*[\\p{Lu}\\d]");

  /** The countries that the Japanese names. */
  private List<CountryMatch> countries = List.of();

  void align(EnglishReading headline, ItemLinks links) {
    Heads heads = Heads.of(headline.language());
    countries = Countries.of(headline.language()).findJapanese(links.japanese().text());
    for (EnglishMention mention : headline.mentions()) {
      if (isPartOfLonger(mention, headline, links)) {
        continue;
      }
      switch (mention.subject()) {
        case OfPlace place -> {
          boolean linked =
              isOfPost(mention, headline) && linkOneCharacter(mention, place.place(), links);
          if (!linked && !link(mention, forms(place.place(), links), SURE, links)) {
            linkOneCharacter(mention, place.place(), links);
          }
        }
        case OfConcept concept -> {
          List<String> used = acronymFirst(concept.concept().usableJapanese(), mention.text());
          used.sort(heads.likeFirst(concept.concept(), concept.term()));
          if (!link(mention, used, SURE, links)) {
            link(mention, concept.concept().deprecated(), DEPRECATED_FORM, links);
          }
        }
        default -> {}
      }
    }
  }

  /** A city's forms, and those that the tables admit where the headline prints one. */
  private List<String> forms(CountryMatch place, ItemLinks links) {
    List<String> forms = new ArrayList<>(PlaceForms.of(place));
    if (place.sense().isTown()) {
      countries.stream()
          .filter(printed -> printed.sense() == place.sense())
          .filter(printed -> printed.japanese().equals(place.japanese()))
          .map(printed -> printed.span().in(links.japanese().text()))
          .forEach(forms::add);
    }
    return forms;
  }

  /** A post's country may be printed in one character where another body's is printed whole. */
  private static boolean isOfPost(EnglishMention place, EnglishReading headline) {
    return headline.mentions().stream()
        .anyMatch(m -> isOfPost(m) && m.span().start() == place.span().start());
  }

  /** {@code US} and the 米 of トランプ米大統領 and 米国務長官; whether it stands there. */
  private boolean linkOneCharacter(EnglishMention mention, CountryMatch place, ItemLinks links) {
    String character = place.country().oneCharacter();
    if (character.isEmpty() || place.sense().isTown()) {
      return false;
    }
    JapaneseHeadline japanese = links.japanese();
    String text = japanese.text();
    List<Span> known =
        countries.stream()
            .filter(match -> match.country().equals(place.country()))
            .map(CountryMatch::span)
            .filter(span -> span.length() == 1)
            .toList();
    for (int at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
      Span here = new Span(at, at + 1);
      boolean beforePost = japanese.isTitleEndingAt(at + 1) || text.startsWith("国務", at + 1);
      if ((known.contains(here) || beforePost) && isFree(here, mention, links)) {
        links.add(mention, here, SURE);
        return true;
      }
    }
    return false;
  }

  /** An acronym is rendered by itself where the Japanese prints it. */
  private static List<String> acronymFirst(List<String> forms, String english) {
    String plain = english.replace(".", "");
    List<String> all = new ArrayList<>();
    if (isAcronym(english) && english.length() > 1) {
      all.add(plain);
    }
    forms.stream()
        .filter(form -> !isOtherAcronym(form, english) && !form.equals(plain))
        .forEach(all::add);
    return all;
  }

  /** The full name is not rendered by its acronym, though the acronym may stand beside it. */
  private static boolean isOtherAcronym(String form, String english) {
    return !Script.hasJapanese(form) && !form.equals(english.replace(".", ""));
  }

  /**
   * A term within a longer one says nothing of its own ({@code Caucasus} in {@code South
   * Caucasus}), nor does a common noun within a post ({@code Parliament} in {@code Speaker of the
   * Parliament}).
   */
  private static boolean isPartOfLonger(
      EnglishMention mention, EnglishReading headline, ItemLinks links) {
    if (!(mention.subject() instanceof OfConcept concept)) {
      return false;
    }
    boolean acronym = isAcronym(mention.text());
    boolean common =
        mention.kind() == Kind.TITLE
            || mention.kind() == Kind.ORGANISATION && concept.concept().japanese().length() <= 2;
    return headline.mentions().stream()
        .filter(other -> other.span().contains(mention.span()))
        .filter(other -> other.span().length() > mention.span().length())
        .anyMatch(
            other ->
                !acronym
                        && other.subject() instanceof OfConcept
                        && (mention.kind() != Kind.ORGANISATION
                            || links.isLinked(other.kind(), other.span()))
                    || common && !acronym && isOfPost(other));
  }

  private static boolean isOfPost(EnglishMention mention) {
    return mention.subject() instanceof OfPost
        || mention.subject() instanceof OfPerson && mention.kind() != Kind.PERSON;
  }

  private static boolean isAcronym(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT)) || ACRONYM.matcher(text).matches();
  }

  private boolean link(
      EnglishMention mention, List<String> forms, double confidence, ItemLinks links) {
    for (String form : forms) {
      Span at = form.isEmpty() ? null : free(Normalization.PRINTED.apply(form), mention, links);
      if (at != null) {
        links.add(mention, at, confidence);
        return true;
      }
    }
    return false;
  }

  /** The first place of the form that no other mention of the same thing has. */
  private @Nullable Span free(String form, EnglishMention mention, ItemLinks links) {
    Span at = links.occurrence(form, 0);
    Span last = null;
    while (at != null) {
      boolean otherWord = form.endsWith("国") && beginsWord(links.japanese().text(), at.end());
      if (!otherWord && isFree(at, mention, links) && !isOfOther(at, mention)) {
        return at;
      }
      last = at;
      at = links.occurrence(form, at.start() + 1);
    }
    return mention.kind() == Kind.PLACE ? null : last;
  }

  /** Whether a country's 国 is the first of another word: 米|国務長官, イスラエル|国防軍, 日本|国際協力銀行. */
  private static boolean beginsWord(String text, int at) {
    return at < text.length() && "務防際会家民営立連".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether it is the end of another country's name: ギニア in 赤道ギニア. */
  private boolean isOfOther(Span japanese, EnglishMention mention) {
    return mention.subject() instanceof OfPlace place
        && countries.stream()
            .anyMatch(
                match ->
                    match.span().contains(japanese)
                        && match.span().length() > japanese.length()
                        && !match.country().equals(place.place().country()));
  }

  private static boolean isFree(Span japanese, EnglishMention mention, ItemLinks links) {
    return links.all().stream()
        .noneMatch(
            f ->
                f.japanese().equals(japanese)
                    && f.inHeadline()
                    && !f.english().overlaps(mention.span()));
  }
}
