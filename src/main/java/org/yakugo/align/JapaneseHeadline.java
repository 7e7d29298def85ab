package org.yakugo.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.language.Language;
import org.yakugo.mention.Heads;
import org.yakugo.text.MappedText;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;

/**
 * A Japanese headline taken apart as far as its writing shows: phrases between the particles, the
 * katakana names in them, the posts that follow names or stand alone.
 *
 * <p>All spans point into {@link #text()}, the headline without differences of width and spaces;
 * {@link #printed(Span)} leads back to what was printed.
 */
final class JapaneseHeadline {

  /**
   * A post as printed, {@code ラトビア大統領}.
   *
   * @param whole country and post; {@code 駐…大使} whole
   * @param post the post without the country that stands before it; the same as whole if none does
   */
  record Title(Span whole, Span post) {}

  private final MappedText mapped;
  private final String original;
  private final Predicate<String> isPlace;
  private final Heads heads;
  private final SoundLikeness sounds;
  private final List<Span> phrases;
  private final List<Span> names;

  /**
   * @param isPlace whether a katakana word is the name of a country or city, so that it is not
   *     taken for a part of the person's name that it is joined to
   * @param language with the words that posts end in, and what letters sound like
   */
  JapaneseHeadline(String printed, Predicate<String> isPlace, Language language) {
    this.heads = Heads.of(language);
    this.sounds = SoundLikeness.of(language);
    this.original = printed;
    this.mapped = Normalization.PRINTED.map(printed);
    this.isPlace = isPlace;
    this.phrases = NominalPhrases.find(mapped.text());
    this.names = new KatakanaNames(mapped.text(), isPlace).find();
  }

  /** The words that posts end in. */
  Heads heads() {
    return heads;
  }

  /** How alike a Latin name and what is printed there sound, from 0 to 1. */
  double soundsLike(String latin, Span name) {
    return sounds.between(latin, name.in(text()));
  }

  String text() {
    return mapped.text();
  }

  /** What was printed at a span of {@link #text()}, and where. */
  Span originalSpan(Span span) {
    return new Span(mapped.originalStart(span.start()), mapped.originalEnd(span.end()));
  }

  String printed(Span span) {
    return originalSpan(span).in(original);
  }

  /** Stretches without hiragana and punctuation, in order. */
  List<Span> phrases() {
    return phrases;
  }

  /** Katakana words joined by ・ or ＝, without the places among them, in order. */
  List<Span> names() {
    return names;
  }

  /** Places that a post follows, which may be somebody's surname. */
  List<Span> placesBeforePosts() {
    return new KatakanaNames(text(), isPlace)
        .places().stream().filter(place -> titleAfter(place) != null).toList();
  }

  /** The name in katakana that a stretch begins with and goes on after; null if it doesn't. */
  @Nullable Span nameOpening(Span stretch) {
    return names.stream()
        .filter(name -> name.start() == stretch.start() && name.end() < stretch.end())
        .findFirst()
        .orElse(null);
  }

  /** The words of a name or run, without their separators. */
  List<Span> words(Span run) {
    return KatakanaNames.words(run, text());
  }

  /** The katakana words within a stretch, places too. */
  List<Span> katakana(Span group) {
    List<Span> found = new ArrayList<>();
    for (Span run : KatakanaPhonemes.runs(group.in(text()))) {
      found.addAll(words(new Span(group.start() + run.start(), group.start() + run.end())));
    }
    return found;
  }

  /** Whether a post, or what is left of one, begins here: 局長 after 管理局. */
  boolean isTitleEndingAt(int at) {
    return heads.titleEndings().stream().anyMatch(ending -> text().startsWith(ending, at));
  }

  /**
   * The post that follows a name: {@code ・ラトビア大統領}, {@code 外相}, {@code 氏}, {@code
   * 駐アゼルバイジャン・スロバキア大使}.
   *
   * @return null if none follows
   */
  @Nullable Title titleAfter(Span name) {
    int start = name.end();
    if (start < text().length() && KatakanaNames.isSeparator(text().charAt(start))) {
      start++;
    }
    Span phrase = overBrackets(phraseFrom(start));
    if (phrase == null) {
      return null;
    }
    for (String honorific : HONORIFICS) {
      if (phrase.in(text()).startsWith(honorific)) {
        Span span = new Span(start, start + honorific.length());
        return new Title(span, span);
      }
    }
    return title(phrase);
  }

  /** {@code 列国議会同盟(IPU)事務総長}: an acronym in brackets doesn't end the phrase. */
  private @Nullable Span overBrackets(@Nullable Span phrase) {
    if (phrase == null) {
      return null;
    }
    Matcher acronym = NominalPhrases.ACRONYM.matcher(text()).region(phrase.end(), text().length());
    Span rest = acronym.lookingAt() ? phraseFrom(acronym.end()) : null;
    return rest != null && rest.start() == acronym.end() ? phrase.with(rest) : phrase;
  }

  /** The post that a phrase is or begins with; null if it holds none. */
  @Nullable Title title(Span phrase) {
    String words = phrase.in(text());
    int end = titleEnd(words);
    if (end < 2) {
      return null;
    }
    Span printed = new Span(phrase.start(), phrase.start() + end);
    Matcher second = SECOND.matcher(text()).region(printed.end(), text().length());
    boolean office = second.lookingAt() && isOffice(second.group(1));
    Span whole = office ? new Span(printed.start(), second.end()) : printed;
    return new Title(whole, withoutPlace(whole));
  }

  private boolean isOffice(String words) {
    return words.endsWith("担当") || heads.titleEndings().stream().anyMatch(words::endsWith);
  }

  private Span withoutPlace(Span whole) {
    String words = whole.in(text());
    Matcher counted = COUNTED.matcher(words);
    if (counted.find()) { // タイ・ラオス・ベトナム3か国|国防相
      boolean more = counted.end() < words.length();
      return more ? new Span(whole.start() + counted.end(), whole.end()) : whole;
    }
    for (int i = words.length() - 1; i > 0; i--) {
      if (isPlace.test(words.substring(0, i))) {
        int from = KatakanaNames.isSeparator(words.charAt(i)) ? i + 1 : i;
        String rest = words.substring(from);
        boolean formal = rest.startsWith("共和国") || rest.startsWith("王国");
        int post = formal ? from + rest.indexOf('国') + 1 : from;
        if (rest.startsWith("務")) {
          continue; // 米|国務長官
        }
        return post < words.length() ? new Span(whole.start() + post, whole.end()) : whole;
      }
    }
    return whole;
  }

  private int titleEnd(String words) {
    int best = -1;
    for (String ending : heads.titleEndings()) {
      int at = words.lastIndexOf(ending);
      best = at < 0 ? best : Math.max(best, at + ending.length());
    }
    return best >= 0 && words.startsWith(ACTING, best) ? best + ACTING.length() : best;
  }

  /** The rest, from {@code start}, of the phrase that stands there; null if none does. */
  @Nullable Span phraseFrom(int start) {
    return phrases.stream()
        .filter(phrase -> phrase.start() <= start && start < phrase.end())
        .map(phrase -> new Span(start, phrase.end()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The body whose name ends there, with or without an acronym in brackets: 列国議会同盟(IPU).
   *
   * @return null if no word that bodies end in does
   */
  @Nullable Span bodyEndingAt(int end) {
    int open = end > 0 && text().charAt(end - 1) == ')' ? text().lastIndexOf('(', end) : -1;
    int nameEnd = open > 0 ? open : end;
    for (Span phrase : phrases) {
      if (phrase.start() < nameEnd && nameEnd <= phrase.end()) {
        String words = text().substring(phrase.start(), nameEnd);
        boolean body =
            heads.all().stream()
                .filter(head -> head.kind() == Kind.ORGANISATION)
                .anyMatch(head -> head.japanese().stream().anyMatch(words::endsWith));
        return body ? new Span(behindOffice(phrase.start(), nameEnd), end) : null;
      }
    }
    return null;
  }

  /** Where a phrase goes on behind the first office of somebody who has two: 文化相兼|国家文化庁. */
  int behindOffice(int start, int end) {
    return Math.max(start, text().lastIndexOf('兼', end) + 1);
  }

  /** The offices of a post that 兼 joins; one if it joins none. */
  List<Span> offices(Span post) {
    List<Span> offices = new ArrayList<>();
    int start = post.start();
    int last = post.end();
    int open = text().charAt(last - 1) == ')' ? text().lastIndexOf('(', last) : -1;
    boolean two = open > post.start() && !text().startsWith("担当)", last - 3);
    for (int i = post.start(); i <= last; i++) {
      boolean ends = i == last || text().charAt(i) == '兼' || two && i == open;
      if (ends) {
        offices.add(new Span(start, two && i == last ? i - 1 : i));
        start = i + 1;
      }
    }
    return offices;
  }

  /** Follows the post that somebody holds for the time being: 外相代行. */
  static final String ACTING = "代行";

  /** A second office or a charge in brackets: 副首相(経済・財務大臣), 欧州委員(拡大担当). */
  private static final Pattern SECOND = Pattern.compile("\\(([\\p{IsHan}ァ-ヺー・]{2,20})\\)");

  /** How many nations share the post: 3か国国防相. */
  private static final Pattern COUNTED = Pattern.compile("\\d+か国|両国(?!防|務|会)");

  private static final List<String> HONORIFICS = List.of("氏", "さん", "女史");
}
