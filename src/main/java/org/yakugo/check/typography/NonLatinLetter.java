package org.yakugo.check.typography;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.check.About;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Example;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;

/** A word of another script in English text. A name in its own Cyrillic or Greek may be meant. */
public final class NonLatinLetter implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "NON_LATIN_WORD",
              Severity.WARNING,
              Category.TYPOGRAPHY,
              "英文はラテン文字で書く。",
              "English text is written in Latin letters.")
          .wrong(Example.en("Talks at the Ministry of Foreign Affairs ⟦외교부⟧"))
          .wrong(Example.en("Talks").body("She visited ⟦東京⟧ in May."))
          .right(Example.en("Rinkēvičs meets Əliyev"));

  private static final Pattern OTHER =
      Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]]{2,}");
  private static final Pattern EUROPEAN = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]+");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.englishFields().stream()
        .flatMap(field -> field.find(OTHER).map(m -> finding(field, m)));
  }

  private Finding finding(FieldText field, MatchResult m) {
    Finding finding =
        field.finding(
            this,
            m,
            Message.of(
                "英文中の「%s」はラテン文字ではありません。",
                "“%s” in English text is not in Latin letters.", m.group()));
    return EUROPEAN.matcher(m.group()).matches() ? finding.as(Severity.INFO) : finding;
  }
}
