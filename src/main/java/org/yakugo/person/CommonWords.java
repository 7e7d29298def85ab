package org.yakugo.person;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.text.Token;

/**
 * The common words of news within a body's name, behind those that fields of work are made of:
 * {@code Investigation} in {@code Special Investigation Service}. Words in kanji or katakana alone,
 * since a name has no 一時的な.
 */
final class CommonWords {
  private static final Pattern NAMELY = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー・A-Z]+");
  private static final String ACT = "noun act";
  private static final List<String> USES =
      List.of("noun thing", ACT, "noun amount", "noun event", "noun person", "adjective");
  private static final Facts<CommonWords> WORDS = Facts.of(CommonWords::new);

  private final PhraseTable<String> words;

  /** In small letters these may be verbs: {@code police search office}. */
  private final PhraseTable<String> acts;

  private CommonWords(Language language) {
    this.words = new PhraseTable<>(language);
    this.acts = new PhraseTable<>(language);
    language.table("words").each(this::add);
  }

  static CommonWords of(Language language) {
    return WORDS.in(language);
  }

  private void add(Row row) {
    String japanese = row.alternatives("japanese").getFirst();
    if (!USES.contains(row.text("use")) || !NAMELY.matcher(japanese).matches()) {
      return;
    }
    PhraseTable<String> table = row.text("use").equals(ACT) ? acts : words;
    for (String english : row.alternatives("english")) {
      table.add(english, japanese);
      if (row.text("use").startsWith("noun")) {
        Vocabulary.plurals(english).forEach(plural -> table.add(plural, japanese));
      }
    }
  }

  /** The longest of them that starts at a token; null if none does. */
  @Nullable Match<String> at(List<Token> tokens, int i) {
    Match<String> act = tokens.get(i).isCapitalized() ? acts.longestAt(tokens, i) : null;
    Match<String> word = words.longestAt(tokens, i);
    return word == null || act != null && act.end() > word.end() ? act : word;
  }
}
