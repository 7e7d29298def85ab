package org.yakugo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.typography.RadicalLetter;
import org.yakugo.glossary.Glossary;

class RadicalLetterTest {

  @Test
  void tellsWhatTheFileHasAndWhatItWasReadAs() {
    String text = "1. 外政\n\n● 外相が⼤統領と⾯会\nFM meets President\n\nThey met. (TREND / 05.05.2026)\n";
    CheckedBulletin bulletin =
        new CheckedBulletin(
            BulletinReader.read(SourceText.of("week", text)),
            Background.of(Glossary.of(List.of())));

    List<Finding> findings = new Checker(List.of(new RadicalLetter())).check(bulletin);

    assertThat(findings)
        .extracting(
            Finding::severity, Finding::line, Finding::start, Finding::text, Finding::suggestions)
        .containsExactly(
            tuple(Severity.INFO, 3, 3, "大", List.of("大")),
            tuple(Severity.INFO, 3, 7, "面", List.of("面")));
    assertThat(findings.getFirst().message().en())
        .isEqualTo("“⼤” is written with radicals of dictionaries; it was read as 大.");
  }
}
