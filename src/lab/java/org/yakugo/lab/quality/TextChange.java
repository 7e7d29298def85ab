package org.yakugo.lab.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.memory.TranslationUnit;

/** Changes a text of a translation memory into one that a translator might look up. */
final class TextChange {

  /** Which side of the pairs is looked up. */
  enum Language {
    ENGLISH,
    JAPANESE;

    @Override
    public String toString() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /** What is changed. */
  enum Kind {
    /** About a sixth of the words, or one place in twelve characters. */
    HERE_AND_THERE("changed here and there"),
    NAMES_AND_NUMBERS("other names and numbers");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  private static final int WORDS_PER_EDIT = 6;
  private static final int CHARACTERS_PER_EDIT = 12;
  private static final int LONGEST_PIECE = 3;

  /** Shorter ones are a word or two, and longer ones no headlines. */
  private static final int SHORTEST_ENGLISH = 20;

  private static final int SHORTEST_JAPANESE = 8;
  private static final int LONGEST = 300;

  private static final Pattern ENGLISH_SLOT = Pattern.compile("(?<=\\w )[A-Z][a-z]{2,}|\\d+");
  private static final Pattern JAPANESE_SLOT = Pattern.compile("[ァ-ヺー]{3,}|[0-9]+");

  private final Language language;
  private final List<TranslationUnit> units;
  private final Random random;

  TextChange(Language language, List<TranslationUnit> units, Random random) {
    this.language = language;
    this.units = units;
    this.random = random;
  }

  /** The unit's text changed; null if it doesn't lend itself to that. */
  String of(TranslationUnit unit, Kind kind) {
    String text = text(unit);
    int shortest = language == Language.ENGLISH ? SHORTEST_ENGLISH : SHORTEST_JAPANESE;
    if (text.length() < shortest || text.length() > LONGEST) {
      return null;
    }
    if (kind == Kind.NAMES_AND_NUMBERS) {
      return otherNames(text);
    }
    return language == Language.ENGLISH ? otherWords(text) : otherCharacters(text);
  }

  /** The side of the unit that is looked up. */
  String text(TranslationUnit unit) {
    return language == Language.ENGLISH ? unit.en() : unit.ja();
  }

  private String otherWords(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    for (int edits = Math.max(1, words.size() / WORDS_PER_EDIT); edits > 0; edits--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(3)) {
        case 0 -> words.set(at, anyWord());
        case 1 -> words.add(at, anyWord());
        default -> {
          if (words.size() > 1) {
            words.remove(at);
          }
        }
      }
    }
    return String.join(" ", words);
  }

  private String anyWord() {
    String[] words = text(units.get(random.nextInt(units.size()))).split(" ");
    return words.length == 0 ? "a" : words[random.nextInt(words.length)];
  }

  private String otherCharacters(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int edits = Math.max(1, text.length() / CHARACTERS_PER_EDIT); edits > 0; edits--) {
      int at = random.nextInt(changed.length());
      String piece = anyPiece();
      int end = Math.min(changed.length(), at + piece.length());
      switch (random.nextInt(3)) {
        case 0 -> changed.replace(at, end, piece);
        case 1 -> changed.insert(at, piece);
        default -> {
          if (changed.length() > piece.length() + 1) {
            changed.delete(at, end);
          }
        }
      }
    }
    return changed.toString();
  }

  private String anyPiece() {
    String text = text(units.get(random.nextInt(units.size())));
    int start = random.nextInt(text.length());
    int length = 1 + random.nextInt(LONGEST_PIECE);
    return text.substring(start, Math.min(text.length(), start + length));
  }

  /** Every name and number replaced by one from another text; null if none, or little else. */
  private String otherNames(String text) {
    Pattern slot = language == Language.ENGLISH ? ENGLISH_SLOT : JAPANESE_SLOT;
    Matcher slots = slot.matcher(text);
    int replaced = slots.results().mapToInt(r -> r.end() - r.start()).sum();
    if (replaced == 0 || replaced > text.length() / 2) {
      return null;
    }
    return slots.replaceAll(found -> Matcher.quoteReplacement(anotherLike(found.group(), slot)));
  }

  private String anotherLike(String name, Pattern slot) {
    boolean number = Character.isDigit(name.charAt(0));
    while (true) {
      Matcher found = slot.matcher(text(units.get(random.nextInt(units.size()))));
      while (found.find()) {
        boolean alike = Character.isDigit(found.group().charAt(0)) == number;
        if (alike && !found.group().equals(name)) {
          return found.group();
        }
      }
    }
  }
}
