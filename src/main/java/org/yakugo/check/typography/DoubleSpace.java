package org.yakugo.check.typography;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.check.About;
import org.yakugo.check.Category;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Example;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;

/** Two spaces or more in a row, in either language. */
public final class DoubleSpace implements ItemRule {
  private static final About ABOUT =
      About.rule(
              "DOUBLE_SPACE",
              Severity.WARNING,
              Category.TYPOGRAPHY,
              "空白を続けて置かない。",
              "Spaces don't come in a row.")
          .wrong(Example.ja("外相が⟦  ⟧会談").body("The sides⟦   ⟧met."))
          .wrong(Example.ja("外相が⟦  ⟧会談"))
          .wrong(Example.en("Minister⟦  ⟧arrives in Baku"))
          .right(Example.pair("外相がバクーに到着", "Minister arrives in Baku").body("One.\nTwo."));

  private static final Pattern SPACES =
      Pattern.compile("(?<=[^\\s\u3000])[ \t\u00A0\u3000]{2,}(?=\\S)");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.fields().stream()
        .flatMap(
            field ->
                field
                    .find(SPACES)
                    .map(
                        m ->
                            field
                                .finding(
                                    this,
                                    m,
                                    Message.of(
                                        "空白が%d個続いています。", "%d spaces in a row.", m.group().length()))
                                .suggesting(" ")));
  }
}
