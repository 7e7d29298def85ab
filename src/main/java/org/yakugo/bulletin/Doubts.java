package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.language.EnglishWords;
import org.yakugo.language.Language;

/**
 * What looks wrong about items that were read: signs that a line of the file went to the wrong
 * place. One sentence an item, that of the first sign.
 */
final class Doubts {
  /** Headlines are overlong by so many times the one in the middle, and at these lengths. */
  private static final int TIMES_THE_USUAL = 3;

  private static final int LONG_JAPANESE = 100;
  private static final int LONG_ENGLISH = 200;

  /** The rest of a headline is shorter than a sentence. */
  private static final int LONGEST_REST = 60;

  private static final Pattern CUT_JAPANESE = Pattern.compile(".*[、，・「『（(]");
  private static final Pattern JAPANESE_WORDS =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー]{2,}");
  private static final Pattern ENCLOSED = Pattern.compile("[(（「『\"“].*?[)）」』\"”]");
  private static final Pattern INNER_CITATION =
      Pattern.compile("[(（][^()（）]{2,60}/\\s?\\d{1,2}\\.\\d{1,2}\\.\\d{4}[)）]");

  private static final Pattern INNER_BULLET = Pattern.compile(".*\\s[●■◆◎▲▼]\\s?\\S.*");

  private static final Pattern STRAY_JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー・、]{1,10}");

  /** Blanks within a number, as letters that are set apart leave them. */
  private static final Pattern PARTED_NUMBER = Pattern.compile("\\d ?[.,．] \\d|\\d [.,．] ?\\d");

  /** {@code 0.4points}, {@code U nder}; an ideographic space between Latin letters. */
  private static final Pattern STUCK_OR_PARTED =
      Pattern.compile("\\d\\p{Ll}{4,}|^[B-HJ-Z] \\p{Ll}{2,}|\\p{IsLatin},?\\u3000\\p{IsLatin}");

  private static final Pattern WITHIN =
      Pattern.compile("(?<!\\p{L})(\\p{Ll}{5,}+)[.!?] (\\p{Ll}{1,12}) ");

  private final List<Item> items;
  private final Set<Integer> seams;
  private final int usualJapanese;
  private final int usualEnglish;
  private final boolean stops;

  private Doubts(List<Item> items, List<Integer> seams) {
    this.items = items;
    this.seams = new HashSet<>(seams);
    this.usualJapanese = middle(items.stream().map(Item::ja).toList());
    this.usualEnglish = middle(items.stream().map(Item::en).toList());
    this.stops = isUsual(item -> LineWording.isFinished(item.en().text()));
  }

  /**
   * @param seams lines, from 1, that may open a paragraph though nothing parts them from the one
   *     above
   */
  static List<Problem> of(List<Item> items, List<Integer> seams) {
    Doubts doubts = new Doubts(items, seams);
    List<Problem> found = new ArrayList<>();
    for (Item item : items) {
      Stream.of(doubts.japanese(item), doubts.english(item), doubts.paragraphs(item))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private interface Trait {
    boolean of(Item item);
  }

  /** Whether so many items have it that it is the house's way. */
  private boolean isUsual(Trait trait) {
    return items.stream().filter(trait::of).count() * 5 > items.size();
  }

  private static int middle(List<Passage> texts) {
    List<Integer> lengths =
        texts.stream().map(Passage::length).filter(length -> length > 0).sorted().toList();
    return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
  }

  private Optional<Problem> japanese(Item item) {
    String text = item.ja().text();
    if (CUT_JAPANESE.matcher(text).matches()) {
      return doubt(item, item.ja(), "japanese-headline-seems-cut-off");
    }
    if (text.length() > Math.max(LONG_JAPANESE, TIMES_THE_USUAL * usualJapanese)) {
      return doubt(item, item.ja(), "japanese-headline-overlong");
    }
    if (INNER_BULLET.matcher(text).matches()) {
      return doubt(item, item.ja(), "bullet-stands-within-headline");
    }
    return PARTED_NUMBER.matcher(text).find()
        ? doubt(item, item.ja(), "blanks-stand-within-number")
        : Optional.empty();
  }

  private Optional<Problem> english(Item item) {
    String text = item.en().text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.matches(".*[,‐-]") || LineWording.hasOpenBracket(text)) {
      return doubt(item, item.en(), "english-headline-seems-cut-off");
    }
    boolean sentences = !stops && LineWording.isFinished(text) && text.endsWith(".");
    if (sentences || text.length() > Math.max(LONG_ENGLISH, TIMES_THE_USUAL * usualEnglish)) {
      return doubt(item, item.en(), "english-headline-may-go-into-body");
    }
    if (JAPANESE_WORDS.matcher(ENCLOSED.matcher(text).replaceAll("")).find()) {
      return doubt(item, item.en(), "japanese-stands-english-headline");
    }
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return doubt(item, item.en(), "english-headline-no-word");
    }
    return STUCK_OR_PARTED.matcher(text).find()
        ? doubt(item, item.en(), "words-english-headline-run-together")
        : Optional.empty();
  }

  private Optional<Problem> paragraphs(Item item) {
    Stream<Optional<Problem>> ofBody =
        IntStream.range(0, item.body().size()).mapToObj(i -> bodyParagraph(item, i));
    Stream<Optional<Problem>> ofAll =
        Stream.concat(
                item.body().stream(), item.notes().stream().flatMap(n -> n.paragraphs().stream()))
            .map(paragraph -> paragraph(item, paragraph));
    return Stream.concat(ofBody, ofAll).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Problem> bodyParagraph(Item item, int index) {
    Passage paragraph = item.body().get(index);
    String text = paragraph.text();
    String above = index == 0 ? "" : item.body().get(index - 1).text();
    boolean list = above.endsWith(":") || above.endsWith("：") || above.endsWith(";");
    if (!list && beginsWithin(text)) {
      return doubt(item, paragraph, "paragraph-begins-within-sentence");
    }
    boolean rest =
        index == 0
            && item.body().size() > 1
            && text.length() < LONGEST_REST
            && Character.isLetter(text.codePointAt(0))
            && !LineWording.isFinished(text);
    return rest ? doubt(item, paragraph, "body-seems-begin-part-headline") : Optional.empty();
  }

  private Optional<Problem> paragraph(Item item, Passage paragraph) {
    String text = paragraph.text();
    if (STRAY_JAPANESE.matcher(text).matches()) {
      return doubt(item, paragraph, "scrap-japanese-stands-english-body");
    }
    Matcher citation = INNER_CITATION.matcher(text);
    if (citation.find() && citation.end() < text.length()) {
      return doubt(item, paragraph, "citation-stands-within-body-if-two-items");
    }
    if (STUCK_OR_PARTED.matcher(text).find()) {
      return doubt(item, paragraph, "words-body-run-together-apart");
    }
    return hasLost(text)
        ? doubt(item, paragraph, "sentence-body-begins-small-letter-if")
        : seam(item, paragraph);
  }

  /** A small letter first: {@code minister}; names such as {@code al-Sharaa} aside. */
  private static boolean beginsWithin(String text) {
    String word = LineWording.firstWord(text);
    return LineWording.goesOn(text)
        && word.chars().noneMatch(Character::isUpperCase)
        && word.matches("\\p{Ll}{2,}[,.;:)]*")
        && EnglishWords.of(Language.builtIn()).isCommon(word.replaceAll("\\W", ""));
  }

  private static boolean hasLost(String text) {
    EnglishWords english = EnglishWords.of(Language.builtIn());
    return WITHIN.matcher(text).results().anyMatch(m -> english.isCommon(m.group(1)));
  }

  /** Where a line was joined though a paragraph may begin there. */
  private Optional<Problem> seam(Item item, Passage paragraph) {
    return paragraph.pieces().stream()
        .filter(piece -> piece.start() > 0 && seams.contains(piece.line()))
        .findFirst()
        .flatMap(
            piece ->
                doubt(
                    item,
                    paragraph.substring(piece.start()),
                    "read-going-paragraph-before-may-open-new"));
  }

  private static Optional<Problem> doubt(Item item, Passage where, String key) {
    String text = where.text();
    String quote =
        text.length() > LONGEST_REST
            ? text.substring(0, text.offsetByCodePoints(0, LONGEST_REST / 2)) + "…"
            : text;
    return Optional.of(
        new Problem(where.line(), Message.of("doubted", item.n(), Message.of(key), quote)));
  }
}
