package org.yakugo.check.completeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;
import org.yakugo.headline.Clause;
import org.yakugo.headline.HeadlineParser;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.headline.VerbGroup;
import org.yakugo.language.WordKinds;
import org.yakugo.mention.EnglishMention;
import org.yakugo.phrase.Lexicon;
import org.yakugo.phrase.Use;
import org.yakugo.text.JapaneseWord;
import org.yakugo.text.Span;

/**
 * The one word of the Japanese headline that renders nothing of the English, where the English
 * headline has one word of the same kind left over: 解雇 where five hundred are hired, 教会 for a
 * mosque. All other words must have found each other: a freer rendering can't be compared.
 */
public final class WordDiffers implements ItemRule {
  /** Nouns of one of these kinds exclude each other; other things have too many names. */
  private static final Set<Use> KINDS = Set.of(Use.PERSON, Use.BODY, Use.PLACE, Use.EVENT);

  /** What renders more than so many others says too little: 実施. */
  private static final int MOST_ALIKE = 15;

  private static final Pattern CONTENT = Pattern.compile("名詞-(?:サ変|一般|形容動詞語幹).*");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<RenderedWord> words = WordsInJapanese.of(item, item.en(), bulletin);
    words.removeIf(word -> word.text().indexOf(' ') > 0 && !word.isIn(item.ja().text()));
    return new Headlines(item, bulletin, words).check(this);
  }

  /**
   * Both headlines.
   *
   * @param words the English ones, several as one where the Japanese has them so
   */
  private record Headlines(CheckedItem item, CheckedBulletin bulletin, List<RenderedWord> words) {
    Stream<Finding> check(WordDiffers rule) {
      List<JapaneseWord> open =
          item.japaneseWords().stream().filter(word -> partners(word).isEmpty()).toList();
      List<EnglishMention> names = item.reading().headline().mentions();
      List<RenderedWord> lost =
          words.stream()
              .filter(word -> !word.isIn(item.ja().text()) && !word.sharesAny(kanji(open)))
              .filter(word -> item.japaneseWords().stream().noneMatch(word::isRenderedBy))
              .filter(word -> names.stream().noneMatch(m -> m.span().overlaps(word.span())))
              .toList();
      List<JapaneseWord> strange =
          open.stream()
              .filter(word -> CONTENT.matcher(word.partOfSpeech()).matches())
              .filter(
                  word -> words.stream().noneMatch(other -> other.sharesAny(kanji(List.of(word)))))
              .toList();
      return lost.size() == 1 && strange.size() == 1 && differ(strange.getFirst(), lost.getFirst())
          ? Stream.of(finding(rule, strange.getFirst(), lost.getFirst()))
          : Stream.empty();
    }

    /** An info for a verb, which may be rendered more freely. */
    private Finding finding(WordDiffers rule, JapaneseWord here, RenderedWord there) {
      String right = there.japanese().distinct().limit(3).collect(Collectors.joining("・"));
      Finding finding =
          item.ja().finding(rule, here.span(), "not-english", here.surface(), there.text(), right);
      return there.acts().isEmpty() ? finding : finding.as(Severity.INFO);
    }

    /** Where the English is that the word renders. */
    private List<Span> partners(JapaneseWord here) {
      return Stream.concat(
              words.stream().filter(word -> word.isRenderedBy(here)).map(RenderedWord::span),
              item.links().stream()
                  .filter(link -> link.inHeadline() && link.japanese().overlaps(here.span()))
                  .map(link -> link.english()))
          .toList();
    }

    /** Whether both are known, neither may stand for the other, and they are of one kind. */
    private boolean differ(JapaneseWord here, RenderedWord there) {
      List<Lexicon.Entry> entries = Lexicon.rendering(here.surface(), bulletin.language());
      Set<String> alike = new HashSet<>(bulletin.frames().alike(here.surface()));
      entries.forEach(entry -> alike.addAll(entry.japanese()));
      if (alike.isEmpty()
          || kanji(List.of(here)).isEmpty()
          || there.japanese().anyMatch(alike::contains)
          || WordsInJapanese.of(item, item.body(), bulletin).stream()
              .anyMatch(word -> word.isRenderedBy(here) || word.sharesAny(kanji(List.of(here))))) {
        return false;
      }
      List<Unit> units = Units.of(item.en().text(), List.of(), bulletin.language());
      List<VerbGroup> verbs =
          new HeadlineParser(bulletin.frames(), bulletin.language())
              .parse(units).stream()
                  .limit(1)
                  .flatMap(structure -> structure.clauses().stream())
                  .map(Clause::verb)
                  .filter(verb -> verb != null)
                  .toList();
      return verbs.stream().anyMatch(v -> units.get(v.head()).span().overlaps(there.span()))
          ? verbs.size() == 1
              && here.partOfSpeech().startsWith("名詞-サ変")
              && !there.acts().isEmpty()
              && alike.size() <= MOST_ALIKE
              && isPlain(verbs.getFirst())
              && isVerbForm(item.ja().text().substring(here.end()))
              && isOfOneSubject(there)
          : isWhole(here)
              && there.entries().stream()
                  .map(Lexicon.Entry::use)
                  .filter(KINDS::contains)
                  .anyMatch(use -> entries.stream().anyMatch(entry -> entry.use() == use));
    }

    /** Not what is denied or done to the subject; what will be done may be told as decided. */
    private boolean isPlain(VerbGroup verb) {
      boolean mayEnd = verb.tense() != VerbGroup.Tense.FUTURE || item.ja().text().endsWith("へ");
      return mayEnd && !verb.negated() && !verb.passive();
    }

    /** Whether what the Japanese begins with stands before the verb: who sells isn't who buys. */
    private boolean isOfOneSubject(RenderedWord verb) {
      return item.japaneseWords().stream()
          .map(this::partners)
          .filter(there -> !there.isEmpty())
          .limit(1)
          .flatMap(List::stream)
          .anyMatch(there -> there.end() <= verb.span().start());
    }

    private boolean isVerbForm(String rest) {
      return rest.isEmpty() || WordKinds.of(bulletin.language()).is(rest, "verb-form");
    }

    /** Whether no other kanji and no digit stands beside it. */
    private boolean isWhole(JapaneseWord here) {
      String ja = "、" + item.ja().text() + "、";
      return !ja.substring(here.start()).matches("(?s)[\\p{IsHan}0-9０-９].*")
          && !Character.isIdeographic(ja.charAt(here.end() + 1));
    }
  }

  private static Set<Integer> kanji(List<JapaneseWord> words) {
    return words.stream()
        .flatMapToInt(word -> word.surface().codePoints())
        .filter(Character::isIdeographic)
        .boxed()
        .collect(Collectors.toSet());
  }
}
