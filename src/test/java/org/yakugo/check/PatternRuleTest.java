package org.yakugo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.glossary.Glossary;
import org.yakugo.language.Language;

class PatternRuleTest {
  private final List<String> notices = new ArrayList<>();

  @Test
  void aWorkspaceAddsPatternsAndIsToldOfThoseThatCannotBeUsed(@TempDir Path folder)
      throws Exception {
    Files.writeString(
        folder.resolve("patterns.tsv"),
        """
        rule\tpattern\tfields\tpart\tinstead\tja\ten
        DOUBLED_WORD\t[？?]{2,}\tja\t^(.).*\t$1\t「%1$s」は一つで足ります。\tOne “%1$s” is enough.
        WIDTH\t[Ａ-Ｚ]\tja\t-\t-\t全角です。\tWide.
        DOUBLED_WORD\t!!\theadline\t-\t-\t二つ。\tTwo.
        DOUBLED_WORD\t%%\tja\t-\t-\t%は一つ。\tOne % is enough.
        """);
    Language language = Language.of(folder, notice -> notices.add(notice.en()));
    Example example = Example.of("ja 解任か？？", "en Dismissed??");
    CheckedBulletin bulletin =
        new CheckedBulletin(
            example.bulletin(), Background.of(Glossary.of(List.of(), List.of(), language, null)));
    assertThat(new Checker(List.of(new PatternRule("DOUBLED_WORD"))).check(bulletin))
        .extracting(finding -> finding.message().en() + " " + finding.suggestions())
        .containsExactly("One “？？” is enough. [？]");
    assertThat(notices)
        .containsExactly(
            "language/patterns.tsv:3: no rule of patterns is called WIDTH; the line is left out.",
            "language/patterns.tsv:4: \"headline\" can't stand under fields, only one of ja, en,"
                + " body, citation, note, bulletin; the line is left out.",
            "language/patterns.tsv:5: it can't be used (Conversion = 'は'); the line is left out.");
  }
}
