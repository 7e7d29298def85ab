package org.yakugo.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.bulletin.Item;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.lab.quality.SuggesterAtHand;
import org.yakugo.suggest.Draft;
import org.yakugo.suggest.Suggester;
import org.yakugo.workspace.Workspace;

/** The starter's frames draft what their examples say, without any past. */
class FrameExamplesTest {

  @Test
  void everyExampleIsDraftedAsWritten() throws IOException {
    try (Desk desk = Desk.open(new Workspace(Path.of("").toAbsolutePath()))) {
      View view = desk.view();
      Suggester suggester = SuggesterAtHand.withoutPast(view);
      List<String> wrong = new ArrayList<>();
      int all = 0;
      for (Frame frame : FrameFile.in(Path.of("glossary")).frames()) {
        if (frame.example().contains("=>")) {
          all++;
          String[] sides = frame.example().split(" *=> *");
          List<Draft> drafts = suggester.suggest(Item.ofHeadlines(1, "", sides[0])).drafts();
          String first = drafts.isEmpty() ? "" : drafts.getFirst().ja();
          if (!first.equals(sides[1])) {
            String frames = drafts.isEmpty() ? "" : drafts.getFirst().frames().toString();
            wrong.add(sides[0] + "\n   want " + sides[1] + "\n   got  " + first + " " + frames);
          }
        }
      }
      if (System.getProperty("examples.out") != null) {
        Files.write(Path.of(System.getProperty("examples.out")), wrong);
      }
      assertThat(wrong).as("%d of %d examples", wrong.size(), all).isEmpty();
    }
  }
}
