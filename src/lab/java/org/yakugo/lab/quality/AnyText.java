package org.yakugo.lab.quality;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.memory.TranslationUnit;

/** Texts of the kinds that people type beside headlines: a word, a paragraph, digits, nothing. */
final class AnyText {
  private static final int KINDS = 10;
  private static final int MOST_TEXTS = 12;
  private static final int MOST_DIGITS = 100_000;

  /** In each a word or two, and what no text holds. */
  private static final List<String> SCRIPTS =
      List.of(
          "Встреча министров",
          "اجتماع الوزراء",
          "외교장관 회담",
          "การประชุม",
          "Ə ə Ş ş Ğ",
          "𠮷野家 𩸽",
          "🤝 2026",
          "Ḣ ạ ﬁ ㈱ ①",
          "ﾄﾙｺ ｶﾞｲｼｮｳ",
          "ﾟﾞ",
          "გაგარინი",
          "e\u0301tat");

  private final TextChange.Language language;
  private final List<TranslationUnit> units;
  private final Random random;

  AnyText(TextChange.Language language, List<TranslationUnit> units, Random random) {
    this.language = language;
    this.units = units;
    this.random = random;
  }

  String next() {
    return switch (random.nextInt(KINDS)) {
      case 0 -> word();
      case 1 -> Stream.generate(this::text).limit(2).collect(Collectors.joining(" "));
      case 2 -> Stream.generate(this::text).limit(MOST_TEXTS).collect(Collectors.joining(" "));
      case 3 -> String.valueOf(random.nextInt(MOST_DIGITS));
      case 4 -> text().toUpperCase(Locale.ROOT);
      case 5 -> word() + " " + SCRIPTS.get(random.nextInt(SCRIPTS.size()));
      case 6 -> SCRIPTS.get(random.nextInt(SCRIPTS.size()));
      case 7 -> List.of("", " ", "…", "、。", "- – —", "(", "\"'", "'s").get(random.nextInt(8));
      case 8 -> Stream.generate(() -> word() + " ").limit(3).collect(Collectors.joining());
      default -> both();
    };
  }

  private TranslationUnit unit() {
    return units.get(random.nextInt(units.size()));
  }

  private String text() {
    TranslationUnit unit = unit();
    return language == TextChange.Language.ENGLISH ? unit.en() : unit.ja();
  }

  /** A word, or one to four characters. */
  private String word() {
    String text = text();
    if (language == TextChange.Language.ENGLISH) {
      String[] words = text.split(" ");
      return words.length == 0 ? "" : words[random.nextInt(words.length)];
    }
    int start = random.nextInt(Math.max(1, text.length()));
    return text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(4)));
  }

  /** The one language with a piece of the other. */
  private String both() {
    TranslationUnit unit = unit();
    int piece = Math.min(unit.ja().length(), 1 + random.nextInt(6));
    return unit.en() + " " + unit.ja().substring(0, piece);
  }
}
