package org.yakugo.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.language.Language;
import org.yakugo.mention.Heads;
import org.yakugo.text.MappedText;
import org.yakugo.text.Normalization;
import org.yakugo.text.Script;
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
  private final List<Span> phrases;
  private final List<Span> names;

  private JapaneseHeadline(String printed, Predicate<String> isPlace, Heads heads) {
    this.heads = heads;
    this.original = printed;
    this.mapped = Normalization.PRINTED.map(printed);
    this.isPlace = isPlace;
    this.phrases = findPhrases(mapped.text());
    this.names = findNames();
  }

  /**
   * @param isPlace whether a katakana word is the name of a country or city, so that it is not
   *     taken for a part of the person's name that it is joined to
   * @param heads the words that posts end in
   */
  static JapaneseHeadline of(String printed, Predicate<String> isPlace, Heads heads) {
    return new JapaneseHeadline(printed, isPlace, heads);
  }

  /** The same with the built-in words that posts end in. */
  static JapaneseHeadline of(String printed, Predicate<String> isPlace) {
    return of(printed, isPlace, Heads.of(Language.builtIn()));
  }

  /** The words that posts end in. */
  Heads heads() {
    return heads;
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

  /** The name in katakana that a stretch begins with and goes on after; null if it doesn't. */
  Span nameOpening(Span stretch) {
    return names.stream()
        .filter(name -> name.start() == stretch.start() && name.end() < stretch.end())
        .findFirst()
        .orElse(null);
  }

  private static List<Span> findPhrases(String text) {
    List<Span> phrases = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isNominal(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        phrases.add(new Span(start, i));
        start = -1;
      }
    }
    return phrases;
  }

  private static boolean isNominal(char c) {
    return Script.isKatakana(c)
        || Script.isHan(c)
        || Character.isLetterOrDigit(c) && !Script.isHiragana(c)
        || "・＝=゠-&.'".indexOf(c) >= 0;
  }

  private List<Span> findNames() {
    List<Span> found = new ArrayList<>();
    for (int[] run : KatakanaPhonemes.runs(text())) {
      int from = -1;
      for (Span part : parts(new Span(run[0], run[1]))) {
        if (isPlace.test(part.in(text()))) {
          addName(found, from, part.start());
          from = -1;
        } else if (from < 0) {
          from = part.start();
        }
      }
      addName(found, from, run[1]);
    }
    return List.copyOf(found);
  }

  private void addName(List<Span> found, int from, int to) {
    if (from < 0) {
      return;
    }
    int end = to;
    while (end > from && isSeparator(text().charAt(end - 1))) {
      end--;
    }
    if (end - from >= 2) {
      found.add(new Span(from, end));
    }
  }

  /** The words of a run, but a place of several words ({@code ボスニア・ヘルツェゴビナ}) as one. */
  private List<Span> parts(Span run) {
    List<Span> words = words(run);
    List<Span> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int take = 1;
      for (int n = Math.min(4, words.size() - i); n > 1; n--) {
        if (isPlace.test(text().substring(words.get(i).start(), words.get(i + n - 1).end()))) {
          take = n;
          break;
        }
      }
      parts.add(new Span(words.get(i).start(), words.get(i + take - 1).end()));
      i += take;
    }
    return parts;
  }

  /** The words of a name or run, without their separators. */
  List<Span> words(Span run) {
    List<Span> words = new ArrayList<>();
    int start = run.start();
    for (int i = run.start(); i <= run.end(); i++) {
      if (i == run.end() || isSeparator(text().charAt(i))) {
        if (i > start) {
          words.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** The katakana words within a stretch, places too. */
  List<Span> katakana(Span group) {
    List<Span> found = new ArrayList<>();
    for (int[] run : KatakanaPhonemes.runs(group.in(text()))) {
      found.addAll(words(new Span(group.start() + run[0], group.start() + run[1])));
    }
    return found;
  }

  /** Whether a post, or what is left of one, begins here: 局長 after 管理局. */
  boolean isTitleEndingAt(int at) {
    return heads.titleEndings().stream().anyMatch(ending -> text().startsWith(ending, at));
  }

  private static boolean isSeparator(char c) {
    return c == '・' || c == '＝' || c == '=' || c == '゠';
  }

  /**
   * The post that follows a name: {@code ・ラトビア大統領}, {@code 外相}, {@code 氏}, {@code
   * 駐アゼルバイジャン・スロバキア大使}.
   *
   * @return null if none follows
   */
  Title titleAfter(Span name) {
    int start = name.end();
    if (start < text().length() && isSeparator(text().charAt(start))) {
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
  private Span overBrackets(Span phrase) {
    if (phrase == null) {
      return null;
    }
    Matcher acronym = ACRONYM.matcher(text()).region(phrase.end(), text().length());
    Span rest = acronym.lookingAt() ? phraseFrom(acronym.end()) : null;
    return rest != null && rest.start() == acronym.end() ? phrase.with(rest) : phrase;
  }

  /** The post that a phrase is or begins with; null if it holds none. */
  Title title(Span phrase) {
    String words = phrase.in(text());
    int end = titleEnd(words);
    if (end < 0) {
      return null;
    }
    Span whole = new Span(phrase.start(), phrase.start() + end);
    return new Title(whole, withoutPlace(whole));
  }

  private Span withoutPlace(Span whole) {
    String words = whole.in(text());
    for (int i = words.length() - 1; i > 0; i--) {
      if (isPlace.test(words.substring(0, i))) {
        int from = isSeparator(words.charAt(i)) ? i + 1 : i;
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
      if (at > 0 || at == 0) {
        best = Math.max(best, at + ending.length());
      }
    }
    return best;
  }

  /** The rest, from {@code start}, of the phrase that stands there; null if none does. */
  Span phraseFrom(int start) {
    for (Span phrase : phrases) {
      if (phrase.start() <= start && start < phrase.end()) {
        return new Span(start, phrase.end());
      }
    }
    return null;
  }

  /** The offices of a post that 兼 joins; one if it joins none. */
  List<Span> offices(Span post) {
    List<Span> offices = new ArrayList<>();
    int start = post.start();
    for (int i = post.start(); i <= post.end(); i++) {
      if (i == post.end() || text().charAt(i) == '兼') {
        offices.add(new Span(start, i));
        start = i + 1;
      }
    }
    return offices;
  }

  private static final Pattern ACRONYM = Pattern.compile("\\([A-Za-z][A-Za-z0-9&-]*\\)");

  private static final List<String> HONORIFICS = List.of("氏", "さん", "女史");
}
