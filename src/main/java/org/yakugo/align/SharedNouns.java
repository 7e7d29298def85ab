package org.yakugo.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.ItemLinks.Found;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.HeadlineWords;
import org.yakugo.mention.Heads.Head;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Pairs what nations share: {@code Azerbaijani and Turkish military delegations} and
 * アゼルバイジャン及びトルコの軍事代表団, {@code Border Services of Kazakhstan and Kyrgyzstan}; the whole, and the
 * shared words alone.
 */
record SharedNouns(ItemLinks links, EnglishReading headline, String japanese) {
  private static final double SURE = 0.9;
  private static final int MOST_WORDS = 4;
  private static final Set<Kind> SHARED = Set.of(Kind.ORGANISATION, Kind.TITLE);

  static final Pattern ENGLISH_JOINT = Pattern.compile("\\s?[-–—]\\s?|,? and |, |\\s?& ?");
  static final Pattern JAPANESE_JOINT = Pattern.compile("[州県市]?(?:と|・|、|及び|および|並びに|=)");
  private static final Pattern OF = Pattern.compile(" of (?:the )?");
  private static final Pattern NO = Pattern.compile("(?:\\d+か国)?の?");

  /** How many they are: ペルー|3か国の|海軍. */
  private static final Pattern COUNTED = Pattern.compile("\\d+か国(?=の)");

  private static final Pattern BOTH = Pattern.compile("両(?:国の|国(?=[国議大首外空海陸軍]))?");

  SharedNouns(ItemLinks links, EnglishReading headline) {
    this(links, headline, links.japanese().text());
  }

  /** Nations in a row, on both sides. */
  private record Nations(Span english, Span japanese) {}

  /** The words that they share in English. */
  private record Shared(Span words, Head head) {}

  void align() {
    for (Nations nations : nations()) {
      Shared after = wordsAfter(nations.english().end());
      Shared shared = after != null ? after : wordsBefore(nations.english().start());
      if (shared != null && shared.head().kind() != Kind.TITLE) {
        link(nations, shared);
      } else {
        known(nations).ifPresent(noun -> linkKnown(nations, noun));
      }
    }
  }

  private void link(Nations nations, Shared shared) {
    Matcher counted = COUNTED.matcher(japanese).region(nations.japanese().end(), japanese.length());
    int from = counted.lookingAt() ? counted.end() : nations.japanese().end();
    while (from < japanese.length() && "の・".indexOf(japanese.charAt(from)) >= 0) {
      from++;
    }
    Span phrase = links.japanese().phraseFrom(from);
    if (phrase == null || phrase.start() != from) {
      return;
    }
    Span rendered = endingIn(shared.head(), phrase);
    if (rendered == null) {
      return;
    }
    add(shared, nations.english().with(shared.words()), nations.japanese().with(rendered));
    add(shared, shared.words(), rendered);
    Matcher both = BOTH.matcher(rendered.in(japanese));
    if (both.lookingAt() && both.end() + 1 < rendered.length()) {
      add(shared, shared.words(), new Span(rendered.start() + both.end(), rendered.end()));
    }
  }

  /** What is linked already, stands before {@code of} the nations, and behind them in Japanese. */
  private Optional<Found> known(Nations nations) {
    return links.all().stream()
        .filter(found -> found.inHeadline() && SHARED.contains(found.kind()))
        .filter(found -> found.english().end() <= nations.english().start())
        .filter(found -> found.japanese().start() >= nations.japanese().end())
        .filter(
            found ->
                matches(OF, headline.text(), found.english().end(), nations.english().start())
                    && matches(NO, japanese, nations.japanese().end(), found.japanese().start()))
        .findFirst();
  }

  private void linkKnown(Nations nations, Found noun) {
    Span whole = noun.english().with(nations.english());
    Span target = nations.japanese().with(noun.japanese());
    links.headline().add(noun.kind(), whole, target, SURE);
  }

  private void add(Shared shared, Span source, Span target) {
    links.headline().add(shared.head().kind(), source, target, SURE);
  }

  /** The phrase as far as the head's Japanese goes that closes it; null if none does. */
  private @Nullable Span endingIn(Head head, Span phrase) {
    String words = phrase.in(japanese);
    return head.japanese().stream()
        .map(form -> words.lastIndexOf(form) < 0 ? -1 : words.lastIndexOf(form) + form.length())
        .filter(end -> end == words.length())
        .findFirst()
        .map(end -> new Span(phrase.start(), phrase.start() + end))
        .orElse(null);
  }

  private List<Nations> nations() {
    List<Found> places =
        links.all().stream()
            .filter(found -> found.inHeadline() && found.kind() == Kind.PLACE)
            .sorted(Comparator.comparingInt(found -> found.english().start()))
            .toList();
    List<Nations> all = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Span english = places.get(i).english();
      Span printed = places.get(i).japanese();
      int last = i;
      while (last + 1 < places.size() && joined(english, printed, places.get(last + 1))) {
        last++;
        english = english.with(places.get(last).english());
        printed = printed.with(places.get(last).japanese());
      }
      if (last > i) {
        all.add(new Nations(english, printed));
        i = last;
      }
    }
    return all;
  }

  private boolean joined(Span english, Span printed, Found next) {
    return english.end() <= next.english().start()
        && printed.end() <= next.japanese().start()
        && matches(ENGLISH_JOINT, headline.text(), english.end(), next.english().start())
        && matches(JAPANESE_JOINT, japanese, printed.end(), next.japanese().start());
  }

  private static boolean matches(Pattern joint, String text, int from, int to) {
    return joint.matcher(text.substring(from, to)).matches();
  }

  /** {@code military delegations} behind the nations: up to the last head within a few words. */
  private @Nullable Shared wordsAfter(int from) {
    List<Token> words =
        headline.tokens().stream()
            .filter(token -> token.start() >= from)
            .takeWhile(token -> token.isWord() && !isVerbOrClosed(token))
            .limit(MOST_WORDS)
            .toList();
    for (Token token : words) {
      Head head = links.japanese().heads().ofNumber(token.folded());
      if (head != null && head.kind() != Kind.TITLE) {
        return new Shared(new Span(words.getFirst().start(), endOf(token)), head);
      }
    }
    return null;
  }

  /** Behind {@code Ministries of Defence}, whose head is the first word. */
  private int endOf(Token head) {
    List<Token> after =
        headline.tokens().stream().filter(token -> token.start() >= head.end()).limit(2).toList();
    boolean of = after.size() == 2 && after.getFirst().is("of") && after.getLast().isCapitalized();
    return of ? after.getLast().end() : head.end();
  }

  private boolean isVerbOrClosed(Token token) {
    HeadlineWords words = HeadlineWords.of(headline.language());
    return words.isClosed(token) || words.isVerb(token);
  }

  /** {@code Border Services}, {@code Chambers of Commerce} before {@code of} and the nations. */
  private @Nullable Shared wordsBefore(int to) {
    List<Token> before = headline.tokens().stream().filter(token -> token.end() <= to).toList();
    int of = before.size() - 1;
    if (of > 0 && before.get(of).is("the")) {
      of--;
    }
    if (of < 1 || !before.get(of).is("of")) {
      return null;
    }
    int last = of - 1;
    Token noun = before.get(last);
    int first = last > 1 && before.get(last - 1).is("of") ? last - 2 : last;
    Head head = links.japanese().heads().ofNumber(before.get(first).folded());
    while (first > 0 && before.get(first - 1).isWord() && before.get(first - 1).isCapitalized()) {
      first--;
    }
    return head == null ? null : new Shared(new Span(before.get(first).start(), noun.end()), head);
  }
}
