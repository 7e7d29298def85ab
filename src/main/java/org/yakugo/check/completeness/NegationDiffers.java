package org.yakugo.check.completeness;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.language.WordKinds;

/**
 * What the English says isn't done and the Japanese that it is, or the other way round: 辞任すると表明
 * where somebody will not resign. What a verb is in Japanese is read from the frames.
 */
public final class NegationDiffers implements ItemRule {
  /** The verb behind a negation, before one, or about what isn't. */
  private static final Pattern NOT_DONE =
      Pattern.compile(
          "(?i)(?:\\b(?:will|does|do|did|has|have|is|are|was|were|can|could|would|may|must|should)(?: not|n[’']t)"
              + "|\\b(?:won|can)[’']t|\\bcannot|\\bnever|\\bno longer"
              + "|\\b(?:refuse[sd]?|declines?|declined|fails?|failed|unable) to) (?:be |yet |have |been )*([a-z]+)"
              + "|\\b([a-z]+) no (?!longer|fewer|less|more|later|doubt|one|[0-9])[a-z]"
              + "|\\bno (?:[a-z]+ ){1,3}?([a-z]+ed|found|made|held|given|taken)\\b");

  /** An act that isn't done. */
  private static final Pattern UNDONE =
      Pattern.compile("(\\p{IsHan}{2})(?:せず|しな[いか]|されず|されな[いか]|できず|できな[いか]|せぬ|しませ|は(?:せず|しな))");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    Matcher undone = NOT_DONE.matcher(item.en().text());
    return Stream.concat(
            undone.results().flatMap(verb -> saidOf(verb, item, bulletin)),
            item.ja().find(UNDONE).flatMap(act -> lost(act, item, bulletin)))
        .limit(1);
  }

  /** The act that the English says isn't done, and nothing in the Japanese that says so. */
  private Stream<Finding> saidOf(MatchResult verb, CheckedItem item, CheckedBulletin bulletin) {
    String ja = item.ja().text();
    WordKinds kinds = WordKinds.of(bulletin.language());
    String acts = acts(verb, item, bulletin);
    List<MatchResult> said =
        acts.isEmpty() ? List.of() : item.ja().find(Pattern.compile(acts)).toList();
    return said.size() == 1 && !kinds.is(ja.replace(said.getFirst().group(), "／"), "denying-ja")
        ? Stream.of(
            item.ja()
                .finding(
                    this,
                    said.getFirst().start(),
                    ja.length(),
                    "negation-lost",
                    said.getFirst().group(),
                    verb.group()))
        : Stream.empty();
  }

  /** What the Japanese says isn't done is done in an English that denies nothing. */
  private Stream<Finding> lost(MatchResult act, CheckedItem item, CheckedBulletin bulletin) {
    String english = item.en().text();
    return WordKinds.of(bulletin.language()).is(english + "\n" + item.body().text(), "denying")
        ? Stream.empty()
        : WordsInJapanese.of(item, item.en(), bulletin).stream()
            .filter(word -> word.acts().contains(act.group(1)))
            .limit(1)
            .map(word -> item.ja().finding(this, act, "negation-added", act.group(), word.text()));
  }

  private static String acts(MatchResult match, CheckedItem item, CheckedBulletin bulletin) {
    int group = match.group(1) != null ? 1 : match.group(2) != null ? 2 : 3;
    return WordsInJapanese.of(item, item.en(), bulletin).stream()
        .filter(word -> word.text().equals(match.group(group)))
        .flatMap(word -> word.acts().stream())
        .map(WordsInJapanese::inAnyForm)
        .collect(Collectors.joining("|"));
  }
}
