package org.yakugo.check.number;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Slip;
import org.yakugo.text.EnglishStems;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;

/**
 * A number of the English headline that its own body gives otherwise: $350 million and $530
 * million, a match won 1-0 and 2-0, April 12 and April 21. Told only where either has one number of
 * the kind and of the same thing, where one slip of the hand makes the one of the other, and where
 * nothing in the body shows the headline's or says that it speaks of another.
 */
public final class HeadlineDiffers implements ItemRule {
  /** From so many figures on a single wrong one is no other number by chance. */
  private static final int MANY_FIGURES = 3;

  /** Up to which factor the one is about the other. */
  private static final double ABOUT = 1.3;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern FIGURES = Pattern.compile("[0-9](?:[0-9.,]*[0-9])?");
  private static final Pattern ZEROS = Pattern.compile("[.,]|^[0.,]+|[0.,]+$");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    HeadlineAndBody texts =
        new HeadlineAndBody(
            item.en().text(),
            item.body().text(),
            bulletin.bulletin().dateOf(item.item()),
            bulletin);
    if (texts.body().isEmpty() || !FIGURES.matcher(texts.headline()).find()) {
      return Stream.empty();
    }
    Optional<Finding> score = score(texts, item);
    return score.isPresent() ? score.stream() : numbers(texts, item).limit(1);
  }

  private Optional<Finding> score(HeadlineAndBody texts, CheckedItem item) {
    return texts
        .score(texts.headline())
        .flatMap(
            here ->
                texts
                    .score(texts.body())
                    .filter(here::differsFrom)
                    .filter(there -> texts.is(texts.sentence(there.start()), "final-score"))
                    .filter(there -> texts.isOfThen(texts.sentence(there.start())))
                    .map(
                        there ->
                            finding(
                                item,
                                new Span(here.start(), here.end()),
                                new Span(there.start(), there.end()))));
  }

  private Stream<Finding> numbers(HeadlineAndBody texts, CheckedItem item) {
    List<Quantity> said = texts.numbers(texts.headline());
    List<Quantity> open =
        said.stream()
            .filter(number -> number.digits() && isCompared(number, said))
            .filter(number -> said.stream().filter(n -> isLike(n, number)).count() == 1)
            .filter(number -> !texts.body().contains(printed(number, texts.headline())))
            .toList();
    List<Quantity> told = open.isEmpty() ? List.of() : texts.numbers(texts.body());
    return open.stream()
        .flatMap(
            here ->
                rival(here, said, told, texts)
                    .filter(there -> isOfSame(here, there, texts))
                    .map(
                        there ->
                            finding(
                                item,
                                new Span(here.start(), here.end()),
                                new Span(there.start(), there.end())))
                    .stream());
  }

  private static boolean isLike(Quantity a, Quantity b) {
    return a.unit().equals(b.unit());
  }

  /** Whether it is an amount, a number of something, or the day of a date. */
  private static boolean isCompared(Quantity number, List<Quantity> numbers) {
    CountedUnit unit = number.unit();
    return unit.equals(CountedUnit.COUNT)
        || !unit.kind().isEmpty() && !unit.kind().equals("time")
        || month(number, numbers) > 0;
  }

  /** Of the day of a date; 0 if it is none. */
  private static double month(Quantity day, List<Quantity> numbers) {
    return numbers.stream()
        .filter(month -> day.unit().equals(CountedUnit.DAYS))
        .filter(month -> month.unit().equals(CountedUnit.MONTH))
        .filter(month -> day.start() <= month.start() && month.end() <= day.end())
        .mapToDouble(Quantity::value)
        .findFirst()
        .orElse(0);
  }

  /** The only number of the body that may be meant, which a slip makes of the headline's. */
  private static Optional<Quantity> rival(
      Quantity here, List<Quantity> said, List<Quantity> told, HeadlineAndBody texts) {
    double month = month(here, said);
    Set<String> counted = counted(here, texts);
    List<Quantity> like =
        told.stream()
            .filter(number -> isLike(number, here))
            .filter(
                number -> month > 0 ? month(number, told) > 0 : isCounted(number, counted, texts))
            .toList();
    return like.size() != 1
        ? Optional.empty()
        : like.stream()
            .filter(Quantity::digits)
            .filter(
                there ->
                    month > 0
                        ? isOtherDay(here, there, month, month(there, told))
                        : isSlip(here, there, texts) && !isTold(here, told, texts))
            .findFirst();
  }

  private static boolean isOtherDay(Quantity here, Quantity there, double month, double other) {
    return month == other
        ? here.value() != there.value() && Slip.separates(day(here), day(there))
        : here.value() == there.value();
  }

  private static String day(Quantity day) {
    return String.valueOf((int) day.value());
  }

  /**
   * What the body's has to count: the headline's word, or any of it; an amount does by its unit.
   */
  private static Set<String> counted(Quantity here, HeadlineAndBody texts) {
    if (!here.unit().equals(CountedUnit.COUNT)) {
      return Set.of();
    }
    Set<String> counted = texts.counted(texts.headline(), here);
    return counted.isEmpty() ? texts.stems(texts.headline()) : counted;
  }

  private static boolean isCounted(Quantity there, Set<String> counted, HeadlineAndBody texts) {
    return !there.unit().equals(CountedUnit.COUNT)
        || texts.counted(texts.body(), there).stream().anyMatch(counted::contains);
  }

  /** Whether the body has the headline's value, exactly or less so, or makes it of two others. */
  private static boolean isTold(Quantity here, List<Quantity> told, HeadlineAndBody texts) {
    String figures = significant(here, texts.headline());
    return told.stream()
        .anyMatch(
            one ->
                one.value() == here.value()
                    || one.digits() && isRounded(here, one, figures, significant(one, texts.body()))
                    || told.stream()
                        .anyMatch(
                            other ->
                                one != other
                                    && Math.abs(one.value() + other.value() - here.value())
                                        <= here.value() / 1000));
  }

  /** 19.8 million of 19,783,214, or the other way round. */
  private static boolean isRounded(Quantity a, Quantity b, String figuresOfA, String figuresOfB) {
    int shorter = Math.min(figuresOfA.length(), figuresOfB.length());
    return figuresOfA.length() != figuresOfB.length()
        && Math.abs(a.value() - b.value())
            <= Math.max(a.value(), b.value()) * Math.pow(10, 1 - shorter);
  }

  private static boolean isSlip(Quantity here, Quantity there, HeadlineAndBody texts) {
    String a = significant(here, texts.headline());
    String b = significant(there, texts.body());
    if (a.equals(b)) {
      return here.value() != there.value();
    }
    boolean swapped = a.chars().sum() == b.chars().sum();
    boolean like = a.length() == b.length() && Slip.separates(a, b);
    double factor = Math.max(here.value(), there.value()) / Math.min(here.value(), there.value());
    boolean hedged =
        texts.is(texts.headline(), "hedging") || texts.is(texts.sentence(there.start()), "hedging");
    return like
        && (swapped || a.length() >= MANY_FIGURES)
        && factor < 10
        && (!hedged || factor > ABOUT);
  }

  /** The figures, with the scale if there is one. */
  private static String printed(Quantity number, String text) {
    String figures = figures(number, text);
    return figures.replace(",", "").equals(String.valueOf((long) number.value()))
        ? figures
        : text.substring(number.start(), number.end()).strip();
  }

  private static String significant(Quantity number, String text) {
    return ZEROS.matcher(figures(number, text)).replaceAll("");
  }

  private static String figures(Quantity number, String text) {
    Matcher figures = FIGURES.matcher(text.substring(number.start(), number.end()));
    return figures.find() ? figures.group() : "";
  }

  /** Whether the body's sentence is about what the headline says, and about nothing else. */
  private static boolean isOfSame(Quantity here, Quantity there, HeadlineAndBody texts) {
    String sentence = texts.sentence(there.start());
    Set<String> headline = texts.stems(texts.headline());
    Set<String> shared = texts.stems(sentence);
    shared.retainAll(headline);
    Set<String> counted = texts.counted(texts.headline(), here);
    boolean day = here.unit().equals(CountedUnit.DAYS);
    boolean beside = texts.counted(texts.body(), there).stream().anyMatch(shared::contains);
    Set<String> further = new HashSet<>(shared);
    further.removeAll(counted);
    further.remove(headline.isEmpty() ? "" : headline.iterator().next());
    boolean same =
        counted.isEmpty() && !day
            ? beside || further.size() < shared.size() && !further.isEmpty()
            : shared.containsAll(counted) && !(further.isEmpty() && headline.size() > 1);
    String rest =
        WORD.matcher(sentence)
            .replaceAll(
                word ->
                    headline.contains(EnglishStems.of(Normalization.ENGLISH.apply(word.group())))
                        ? "-"
                        : Matcher.quoteReplacement(word.group()));
    return same
        && !texts.isOfPart(there)
        && !texts.is(rest, "of-another")
        && (day || texts.isOfThen(sentence))
        && texts.is(texts.headline(), "falling") == texts.is(sentence, "falling")
        && !(day && texts.is(rest, "of-another-day"))
        && texts.bulletin().countries().find(rest).stream()
            .allMatch(
                place ->
                    !place.sense().isTown()
                        && place.country().state().equals(texts.bulletin().home()));
  }

  private Finding finding(CheckedItem item, Span here, Span there) {
    return item.en()
        .finding(
            this,
            here,
            "headline-differs-from-body",
            here.in(item.en().text()).strip(),
            there.in(item.body().text()).strip());
  }
}
