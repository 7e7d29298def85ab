package org.yakugo.check.typography;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.language.Facts;

/**
 * A character in its simplified or traditional Chinese form, which no Japanese encoding holds. A
 * rare character of a name, which has no other form, is left alone.
 */
public final class ChineseForm implements ItemRule {
  private static final Pattern KANJI = Pattern.compile("\\p{IsHan}");
  private static final Charset JAPANESE = Charset.forName("windows-31j");
  private static final Facts<Map<String, String>> FORMS =
      Facts.of(in -> in.table("kanji-forms").by("form", row -> row.text("japanese")));
  private static final Transliterator TO_TRADITIONAL = Transliterator.getInstance("Hans-Hant");
  private static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Hant-Hans");

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    Map<String, String> forms = FORMS.in(bulletin.language());
    return item.ja()
        .find(KANJI)
        .filter(m -> isChineseForm(m.group(), forms))
        .map(
            m ->
                item.ja()
                    .finding(this, m, "is-a-chinese-form", m.group())
                    .suggesting(japanese(m.group(), forms)));
  }

  private static boolean isChineseForm(String kanji, Map<String, String> forms) {
    return !isJapanese(kanji)
        && (forms.containsKey(kanji)
            || !TO_TRADITIONAL.transliterate(kanji).equals(kanji)
            || !TO_SIMPLIFIED.transliterate(kanji).equals(kanji));
  }

  private static List<String> japanese(String kanji, Map<String, String> forms) {
    String traditional = TO_TRADITIONAL.transliterate(kanji);
    String form = forms.getOrDefault(kanji, forms.getOrDefault(traditional, traditional));
    return isJapanese(form) ? List.of(form) : List.of();
  }

  private static boolean isJapanese(String kanji) {
    return JAPANESE.newEncoder().canEncode(kanji);
  }
}
