package org.yakugo.lab.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yakugo.glossary.Glossary;
import org.yakugo.name.KatakanaRenderer;

class PersonQualityTest {
  private static final Path TABLE = Path.of("../shared/reference/mofa-persons.tsv");

  @Test
  void personsAsTheMinistryPrintsThemAreFoundAndRendered() throws IOException {
    assumeTrue(Files.exists(TABLE), "the table of printed persons is not here");
    PersonQuality.Score score =
        new PersonQuality(Glossary.load(Path.of("glossary")), KatakanaRenderer.load())
            .measure(TABLE, false, new PrintWriter(new StringWriter()));
    assertThat(score.share(score.persons())).as("person found").isGreaterThanOrEqualTo(0.95);
    assertThat(score.share(score.posts())).as("post right").isGreaterThanOrEqualTo(0.75);
    assertThat(score.share(score.words())).as("surname word").isGreaterThanOrEqualTo(0.9);
    assertThat(score.share(score.surnames())).as("surname").isGreaterThanOrEqualTo(0.6);
  }
}
