package org.yakugo.lab.trial;

import java.util.Random;
import java.util.function.IntFunction;

/** Bulletins that no office writes, of any length: each has more of one thing than is good. */
enum Shape {
  NAMES_IN_BODY(item("Ministers meet", "", many(Shape::name, ", "))),
  NAMES_IN_HEADLINE(item(many(Shape::name, ", "), "", "They met.")),
  ONE_NAME_AGAIN(item("Ministers meet", "", many(r -> "Elmar Aliyev", " met "))),
  NAMES_IN_JAPANESE(item("Ministers meet", many(r -> katakana(r, 6) + "外相", "、"), "They met.")),
  POSTS_IN_BODY(item("Ministers meet", "", many(Shape::post, ", "))),
  POSTS_IN_HEADLINE(item(many(Shape::post, " and "), "", "They met.")),
  SENTENCES_OF_PERSONS(
      item("Ministers meet", "", many(r -> post(r) + " " + name(r) + " met " + name(r), ". "))),
  NUMBERS_IN_BODY(item("Trade grows", "", many(Shape::number, ", "))),
  NUMBERS_BOTH(item(many(Shape::number, ", "), many(r -> r.nextInt(9000) + "万ドル", "、"), "")),
  ENDLESS_SENTENCE(item("Talks held", "", many(Shape::word, " "))),
  ENDLESS_HEADLINE(item(many(Shape::word, " "), "", "They met.")),
  SHORT_ITEMS(
      n ->
          many(
                  r ->
                      "- "
                          + katakana(r, 4)
                          + "外相が会談\n\nFM "
                          + name(r)
                          + " meets "
                          + name(r)
                          + "\n\nThey met. (TREND / 05.05.2026)",
                  "\n\n")
              .apply(n)),
  SAME_ITEMS(
      n ->
          many(r -> "- 外相が会談\n\nMinisters meet\n\nThey met. (TREND / 05.05.2026)", "\n\n")
              .apply(n)),
  HEADLINES_ALONE(n -> many(r -> "- FM " + name(r) + " meets " + name(r), "\n").apply(n)),
  SHORT_PARAGRAPHS(item("Talks held", "", many(r -> "They met.", "\n\n"))),
  DEEP_BRACKETS(item("Talks held", "", n -> "(".repeat(n / 2) + ")".repeat(n / 2))),
  OPEN_BRACKETS(item("Talks held", "会談（".repeat(100), many(r -> "(a [b {c \"d “e", " "))),
  CITATIONS(item("Talks held", "", many(r -> "They met. (TREND / 05.05.2026)", " "))),
  LONG_CITATION(
      item(
          "Talks held",
          "",
          n -> "They met. (" + many(Shape::word, ", ").apply(n) + " / 05.05.2026)")),
  KATAKANA_RUN(item("Talks held", n -> katakana(new Random(1), n / 3), "They met.")),
  KANJI_RUN(item("Talks held", n -> "外務省報道官会談協議".repeat(n / 30), "They met.")),
  COMMAS(item("Talks held", "", n -> "Smith" + ", ".repeat(n / 2))),
  COMMA_NAMES(item("Talks held", "", n -> "Smith, ".repeat(n / 7))),
  QUALIFIERS(item("Talks held", "", n -> "Chief Special ".repeat(n / 14))),
  RANKS(item("Talks held", "", n -> "Minister Secretary ".repeat(n / 19))),
  HYPHENS(item("Talks held", "", n -> "a-".repeat(n / 2))),
  CAPITAL_HYPHENS(item(n -> "D-".repeat(n / 2), "", "They met.")),
  APOSTROPHES(item("Talks held", "", n -> "Elmar's ".repeat(n / 8))),
  ONE_WORD(item("Talks held", "", "a"::repeat)),
  ONE_CAPITAL_WORD(item("Talks held", "", "A"::repeat)),
  DIGITS(item("Trade grows", "", "7"::repeat)),
  DOTS(item("Talks held", "", "."::repeat)),
  SPACES(item("Talks held", "", n -> "They" + " ".repeat(n) + "met.")),
  BLANK_LINES(item("Talks held", "", n -> "They met." + "\n".repeat(n) + "They left.")),
  COUNTRIES(item(many(Shape::country, " and "), "", many(Shape::country, "-"))),
  NOUN_PHRASES(item("Talks held", "", many(r -> "of the Committee for " + word(r), " ")));

  private static final String[] COUNTRIES_KNOWN = {
    "Georgia", "Latvia", "Türkiye", "Kazakhstan", "Japan", "France", "Brazil", "Iran"
  };
  private static final String[] OFFICES = {
    "Minister of Foreign Affairs of ",
    "Speaker of the Parliament of ",
    "Ambassador of ",
    "First Deputy Prime Minister of ",
    "Chairman of the State Customs Committee of "
  };
  private static final String[] BEGINNINGS = {
    "Ba", "Ke", "Lo", "Mi", "Ra", "Sha", "Tu", "Vo", "Za", "Ghe", "Ni", "Du", "Hor", "Pe"
  };
  private static final String[] ENDINGS = {
    "mov", "shvili", "ton", "dze", "yev", "lan", "rić", "man"
  };

  private final IntFunction<String> text;

  Shape(IntFunction<String> text) {
    this.text = text;
  }

  /** About so many bytes of it in UTF-8, always the same. */
  String text(int bytes) {
    return text.apply(bytes);
  }

  private static IntFunction<String> item(String en, IntFunction<String> ja, String body) {
    return n -> item(en, ja.apply(n), body);
  }

  private static IntFunction<String> item(String en, String ja, IntFunction<String> body) {
    return n -> item(en, ja, body.apply(n));
  }

  private static IntFunction<String> item(IntFunction<String> en, String ja, String body) {
    return n -> item(en.apply(n), ja, body);
  }

  private static IntFunction<String> item(
      IntFunction<String> en, IntFunction<String> ja, String body) {
    return n -> item(en.apply(n / 2), ja.apply(n / 2), body);
  }

  private static IntFunction<String> item(
      IntFunction<String> en, String ja, IntFunction<String> body) {
    return n -> item(en.apply(n / 2), ja, body.apply(n / 2));
  }

  private static String item(String en, String ja, String body) {
    String japanese = ja.isEmpty() ? "- " : "- " + ja + "\n\n";
    return japanese + en + "\n\n" + body + " (TREND / 05.05.2026)\n";
  }

  private static IntFunction<String> many(
      java.util.function.Function<Random, String> one, String between) {
    return bytes -> {
      Random random = new Random(7);
      StringBuilder all = new StringBuilder();
      int length = 0;
      while (length < bytes) {
        String next = one.apply(random) + between;
        length += next.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        all.append(next);
      }
      return all.substring(0, Math.max(0, all.length() - between.length()));
    };
  }

  private static String name(Random random) {
    return word(random, true) + " " + word(random, true);
  }

  private static String post(Random random) {
    return OFFICES[random.nextInt(OFFICES.length)] + country(random);
  }

  private static String country(Random random) {
    return COUNTRIES_KNOWN[random.nextInt(COUNTRIES_KNOWN.length)];
  }

  private static String number(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(100_000) + " tons";
      case 1 -> random.nextInt(900) + "." + random.nextInt(9) + " million USD";
      case 2 -> random.nextInt(100) + " percent";
      default -> "May " + (1 + random.nextInt(31));
    };
  }

  private static String word(Random random) {
    return word(random, false);
  }

  private static String word(Random random, boolean capital) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      word.append(BEGINNINGS[random.nextInt(BEGINNINGS.length)]);
    }
    String whole =
        word.toString().toLowerCase(java.util.Locale.ROOT)
            + ENDINGS[random.nextInt(ENDINGS.length)];
    return capital ? Character.toUpperCase(whole.charAt(0)) + whole.substring(1) : whole;
  }

  private static String katakana(Random random, int length) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < length; i++) {
      name.append((char) ('ア' + random.nextInt('ロ' - 'ア')));
    }
    return name.toString();
  }
}
