package org.yakugo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.bulletin.Item;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.lab.quality.SuggesterAtHand;
import org.yakugo.suggest.Suggester;
import org.yakugo.workspace.Workspace;

/**
 * What grammar, not one frame, makes of headlines, and what words of two parts and more are
 * rendered as one term: each row's English is drafted as its Japanese.
 */
class GrammarExamplesTest {
  private static final Path ROWS = Path.of("src/test/resources/org/yakugo/draft");

  @ParameterizedTest
  @ValueSource(strings = {"grammar.tsv", "grammar-more.tsv", "everyday.tsv", "compounds.tsv"})
  void everyRowIsDraftedAsWritten(String file) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Desk desk = Desk.open(new Workspace(Path.of("").toAbsolutePath()))) {
      View view = desk.view();
      Suggester suggester = SuggesterAtHand.withoutPast(view);
      for (String row : Files.readAllLines(ROWS.resolve(file))) {
        if (!row.startsWith("#")) {
          String[] sides = row.split("\t");
          String first =
              suggester.suggest(Item.ofHeadlines(1, "", sides[0])).drafts().getFirst().ja();
          if (!first.equals(sides[1])) {
            wrong.add(sides[0] + "\n   want " + sides[1] + "\n   got  " + first);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
