package org.yakugo.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.text.Script;
import org.yakugo.text.Span;

/**
 * Finds the Japanese phrase that renders an English phrase of a body, an event or a document, by
 * the parts of it that are known: countries, acronyms, numbers, the head noun, words that are
 * written by sound. Between and before the parts that are known, what is unknown on both sides is
 * taken to belong together: {@code 国際議会同盟（IPU）} is found by IPU and 同盟.
 */
record PhraseAligner(JapaneseHeadline japanese, PhraseBrackets brackets) {
  /** What may join two phrases of one noun group. */
  private static final Pattern JOINT = Pattern.compile("の|における|に関する|[(「]|[)」]の?|、|と|および");

  /** Numbers the event, not the body that holds it. */
  private static final Pattern ORDINAL = Pattern.compile("第 ?\\d+ ?[回次期]");

  private static final Pattern ORDINAL_PREFIX = Pattern.compile("第 ?$");

  private static final String SEAT = "駐在";

  /** Stand before a whole word: 両国防省, 新政府, 第5回総会. */
  private static final String PREFIXES = "両新旧前元同各全対親反在駐回次期";

  /** Where the English phrase is rendered, and how sure that is. */
  record Match(Span japanese, double confidence) {}

  PhraseAligner(JapaneseHeadline japanese) {
    this(japanese, new PhraseBrackets(japanese.text()));
  }

  /**
   * @param components of the English phrase, in order
   * @param others spans of the Japanese that are known to render something else
   */
  Optional<Match> find(List<Component> components, List<Span> others) {
    Match best = null;
    for (Span group : groups()) {
      Match one = within(group, components, others);
      best = one != null && (best == null || one.confidence() > best.confidence()) ? one : best;
    }
    return Optional.ofNullable(best);
  }

  private @Nullable Match within(Span group, List<Component> components, List<Span> others) {
    Parts parts = parts(group, components, others);
    Span span = parts == null ? null : span(parts, others);
    return parts == null || span == null ? null : new Match(span, confidence(parts, span));
  }

  /**
   * What of a group renders components.
   *
   * @param found where they stand, the head among them
   * @param matched weight of the components found, a share of {@code weight}, that of all
   * @param unknown whether a component wasn't found
   * @param headOnly whether the head alone was
   */
  private record Parts(
      List<Span> found,
      Component head,
      Span headAt,
      double matched,
      double weight,
      boolean unknown,
      boolean headOnly) {}

  /** Null if the head isn't found, or is all that is and can't stand for the rest. */
  private @Nullable Parts parts(Span group, List<Component> components, List<Span> others) {
    List<Span> found = new ArrayList<>();
    double weight = 0;
    double matched = 0;
    boolean unknown = false;
    Component head = null;
    for (Component component : components) {
      if (component.head()) {
        weight += component.weight(true);
        head = component;
        continue;
      }
      Optional<Span> at =
          component.occurrences(japanese, group).stream()
              .filter(span -> found.stream().noneMatch(span::overlaps))
              .findFirst();
      at.ifPresent(found::add);
      weight += component.weight(at.isPresent());
      matched += at.isPresent() ? component.weight(true) : 0;
      unknown |= at.isEmpty();
    }
    boolean headOnly = found.isEmpty() && components.size() > 1;
    if (head == null || headOnly && !isName(group, components, others)) {
      return null;
    }
    Optional<Span> at = headAfter(head, group, found);
    if (at.isEmpty()) {
      return null;
    }
    found.add(at.get());
    return new Parts(found, head, at.get(), matched + head.weight(true), weight, unknown, headOnly);
  }

  /** The whole phrase around its parts; null if it can't be one. */
  private @Nullable Span span(Parts parts, List<Span> others) {
    List<Span> found = parts.found();
    Span within = found.stream().reduce(Span::with).orElseThrow();
    int behindHead = parts.headAt().end();
    if (within.end() > behindHead && japanese.text().charAt(behindHead) != '(') {
      return null;
    }
    Span span =
        parts.unknown()
            ? new Span(phraseStart(within.start(), others, found), within.end())
            : within;
    boolean takesOther =
        others.stream()
            .filter(other -> found.stream().noneMatch(other::overlaps))
            .anyMatch(span::overlaps);
    int least = span.start() + parts.head().forms().getFirst().length();
    if (takesOther || parts.headOnly() && span.end() - 2 < least) {
      return null;
    }
    Span whole = withSeat(withOrdinalPrefix(brackets.whole(span)));
    return isCutOff(whole, others) ? null : whole;
  }

  private double confidence(Parts parts, Span span) {
    int unexplained = unexplained(span, parts.found());
    double confidence = 0.35 + 0.65 * parts.matched() / parts.weight();
    if (!parts.unknown()) {
      confidence -= 0.08 * Math.max(0, unexplained - 1);
    } else if (unexplained == 0) {
      confidence -= 0.25;
    }
    return Math.clamp(confidence, 0, 0.97);
  }

  /**
   * Whether a phrase can be found by its head alone: English words in capitals, and one Japanese
   * phrase of Chinese characters that nothing else accounts for.
   */
  private boolean isName(Span group, List<Component> components, List<Span> others) {
    return japanese.phrases().contains(group)
        && others.stream().noneMatch(group::overlaps)
        && group.in(japanese.text()).chars().allMatch(c -> Script.isHan(c) || c == '・')
        && components.stream().anyMatch(component -> component.isName());
  }

  /** Whether it begins within a word that nothing else accounts for: 同盟 in チュルク同盟. */
  boolean isCutOff(Span span, List<Span> others) {
    if (span.start() == 0) {
      return false;
    }
    char before = japanese.text().charAt(span.start() - 1);
    char first = japanese.text().charAt(span.start());
    boolean joined =
        Script.isHan(before) && Script.isHan(first)
            || Script.isKatakana(before) && (Script.isHan(first) || Script.isKatakana(first));
    return joined
        && PREFIXES.indexOf(before) < 0
        && others.stream()
            .noneMatch(other -> other.end() >= span.start() && other.start() < span.start());
  }

  /** The last place of the head that closes a word: what follows is no kanji, or another post. */
  private Optional<Span> headAfter(Component head, Span group, List<Span> found) {
    int from =
        found.stream()
            .filter(span -> !isInBrackets(span))
            .mapToInt(Span::start)
            .min()
            .orElse(group.start());
    return head.occurrences(japanese, group).stream()
        .filter(span -> span.start() >= from && closesWord(span.end()))
        .findFirst();
  }

  /** An acronym in brackets stands behind the head. */
  private boolean isInBrackets(Span span) {
    return span.start() > 0 && japanese.text().charAt(span.start() - 1) == '(';
  }

  private boolean closesWord(int end) {
    String text = japanese.text();
    if (end >= text.length() || NominalPhrases.isJoint(text, end)) {
      return true;
    }
    char next = text.charAt(end);
    boolean nearer = "州県郡".indexOf(text.charAt(end - 1)) >= 0 && Script.isKatakana(next);
    return !Script.isHan(next) && !Script.isKatakana(next)
        || nearer
        || japanese.isTitleEndingAt(end)
        || japanese.heads().isEventAt(text, end)
        || next == '第';
  }

  /** Start of the phrase that holds {@code start}, but after what renders something else. */
  private int phraseStart(int start, List<Span> others, List<Span> found) {
    int begin = start;
    for (Span phrase : japanese.phrases()) {
      if (phrase.start() <= start && start < phrase.end()) {
        begin = phrase.start();
      }
    }
    begin = japanese.behindOffice(begin, start);
    Matcher ordinal = ORDINAL.matcher(japanese.text()).region(begin, start);
    if (ordinal.lookingAt()) {
      begin = ordinal.end();
    }
    for (Span other : others) {
      boolean foreign = found.stream().noneMatch(other::overlaps);
      if (foreign && other.end() <= start && other.end() > begin) {
        begin = other.end();
        if (begin < start && "・=".indexOf(japanese.text().charAt(begin)) >= 0) {
          begin++;
        }
      }
    }
    return begin;
  }

  /** {@code 第} belongs to the number behind it, whether or not a space stands between. */
  private Span withOrdinalPrefix(Span span) {
    Matcher ordinal = ORDINAL_PREFIX.matcher(japanese.text()).region(0, span.start());
    boolean numbered = Character.isDigit(japanese.text().charAt(span.start()));
    return numbered && ordinal.find() ? new Span(ordinal.start(), span.end()) : span;
  }

  /** 駐リトアニア中国大使館, 在ジョージア・イタリア大使館: what says that it sits there belongs to it. */
  private Span withSeat(Span span) {
    int before = span.start() - 1;
    boolean seat =
        before >= 0
            && SEAT.indexOf(japanese.text().charAt(before)) >= 0
            && Script.isKatakana(japanese.text().charAt(span.start()));
    return seat ? new Span(before, span.end()) : span;
  }

  /** How many characters within the span no component accounts for; joints don't count. */
  private int unexplained(Span span, List<Span> found) {
    int count = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = japanese.text().charAt(i);
      int at = i;
      boolean covered = found.stream().anyMatch(f -> f.start() <= at && at < f.end());
      if (!covered && (Script.isHan(c) || Script.isKatakana(c)) && c != '第' && c != '回') {
        count++;
      }
    }
    return count;
  }

  /** Phrases, and runs of phrases that の and its like join. */
  private List<Span> groups() {
    List<Span> groups = new ArrayList<>();
    List<Span> phrases = japanese.phrases();
    for (int i = 0; i < phrases.size(); i++) {
      Span group = phrases.get(i);
      groups.add(group);
      for (int j = i + 1; j < phrases.size() && j <= i + 4; j++) {
        String between =
            japanese.text().substring(phrases.get(j - 1).end(), phrases.get(j).start());
        Matcher joint = JOINT.matcher(between);
        if (!joint.matches()) {
          break;
        }
        group = group.with(phrases.get(j));
        groups.add(group);
      }
    }
    return groups;
  }
}
