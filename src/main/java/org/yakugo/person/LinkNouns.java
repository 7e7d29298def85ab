package org.yakugo.person;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.TopicComposer.Use;
import org.yakugo.text.Token;

/**
 * The nouns in one link of a body's name, and the words that Japanese puts before its field.
 *
 * @param tokens of the link
 * @param first whether it is the link that says what the whole is
 */
record LinkNouns(List<Token> tokens, boolean first, Language language) {
  /** Where what a body deals with stands within its noun: 国際～年. */
  static final String FIELD = "～";

  private static final String NATION = "国家";
  private static final Facts<List<String>> RUN_BY_NATION =
      Facts.of("run-by-nation", row -> row.required("noun"));
  private static final Facts<List<String>> LEADING =
      Facts.of("leading-words", row -> row.required("word"));

  private static final Set<String> MINISTERS = Set.of("minister", "ministers", "ministerial");
  private static final double HOLDERS = 0.85;

  /** Words of what ministers are of. */
  private static final int LONGEST_FIELD = 30;

  /** The noun that starts at a token; null if none does. */
  @Nullable Match<BodyNouns.Forms> at(int i) {
    BodyNouns nouns = BodyNouns.of(language);
    Match<BodyNouns.Forms> noun = nouns.at(tokens, i);
    if (noun != null && opensFields(i, noun)) {
      return nouns.at(tokens.subList(0, i + 1), i);
    }
    if (noun != null) {
      return isLed(i, noun) ? null : noun;
    }
    Match<BodyNouns.Forms> head = first ? nouns.headAt(tokens, i) : null;
    if (head != null && head.end() < tokens.size() && BodyWords.isAbout(tokens.get(head.end()))) {
      return head; // Law on Media
    }
    boolean behindOf = tokens.subList(0, i).stream().anyMatch(t -> t.is("of") || t.is("on"));
    return first && !behindOf ? nouns.lastAt(tokens, i) : null;
  }

  /** {@code Ministry | of Foreign Affairs, Trade and Culture}: the first of several fields. */
  private boolean opensFields(int i, Match<BodyNouns.Forms> noun) {
    int joint = noun.end();
    int next = joint + 1 < tokens.size() && tokens.get(joint + 1).is("and") ? joint + 2 : joint + 1;
    return noun.end() > i + 2
        && tokens.get(i + 1).is("of")
        && next < tokens.size()
        && (tokens.get(joint).is(",") || tokens.get(joint).is("and"))
        && Vocabulary.of(language).topics.longestAt(tokens, next) != null;
  }

  /**
   * {@code State | Committee of Statistics}: the state is named before the field, 国家統計委員会, though
   * 国家委員会 is a noun of its own.
   */
  private boolean isLed(int i, Match<BodyNouns.Forms> noun) {
    boolean field = noun.end() < tokens.size() && tokens.get(noun.end()).is("of");
    Match<BodyNouns.Forms> rest = field ? BodyNouns.of(language).at(tokens, i + 1) : null;
    return rest != null
        && rest.end() == noun.end()
        && LEADING.in(language).contains(tokens.get(i).folded());
  }

  /** 国際森林年 of 国際～年, else the noun behind its field. */
  static String around(String field, String noun, String separator) {
    return !field.isEmpty() && noun.contains(FIELD)
        ? noun.replace(FIELD, field)
        : CountryWords.join(field, noun, separator);
  }

  /** {@code NATO delegation}, but {@code NATO Delegation to Georgia}. */
  boolean isVisitors(int i) {
    boolean to = i + 1 < tokens.size() && tokens.get(i + 1).is("to");
    return first && tokens.get(i).folded().startsWith("delegation") && !to;
  }

  /** 個人データ保護局 for {@code Office for Personal Data Protection}, but 連絡事務所. */
  static String office(String noun) {
    return noun.equals("事務所") ? "局" : noun;
  }

  /** 国立統計研究所, but 国家統計委員会. */
  String behindNation(String field, String noun) {
    boolean run = field.startsWith(NATION) && RUN_BY_NATION.in(language).contains(noun);
    return run ? "国立" + field.substring(NATION.length()) : field;
  }

  /** {@code Foreign Ministers' Meeting}, {@code Defense Ministerial}: 外相, 国防相; null if none. */
  @Nullable Match<List<Composition>> holders(
      int i, String text, TopicComposer topics, @Nullable String country) {
    if (tokens.get(i).is("leaders")) {
      return new Match<>(List.of(Composition.of("首脳", HOLDERS)), i + 1);
    }
    int end = i;
    while (end < Math.min(tokens.size(), i + LONGEST_FIELD)
        && !MINISTERS.contains(tokens.get(end).folded())) {
      if (!tokens.get(end).isWord() && !tokens.get(end).is(",")) {
        return null;
      }
      end++;
    }
    if (BodyWords.isAcronym(tokens.get(i))
        || end == tokens.size()
        || end == i
        || end == i + LONGEST_FIELD) {
      return null;
    }
    String field = text.substring(tokens.get(i).start(), tokens.get(end - 1).end());
    boolean meeting = tokens.get(end).is("ministerial") && end + 1 == tokens.size();
    List<Composition> who =
        field.equalsIgnoreCase("prime")
            ? List.of(Composition.of("首相", HOLDERS))
            : Composition.map(topics.compose(field, Use.SHORT, country), f -> f + "相");
    return who.isEmpty()
        ? null
        : new Match<>(meeting ? Composition.map(who, n -> n + "会合") : who, end + 1);
  }
}
