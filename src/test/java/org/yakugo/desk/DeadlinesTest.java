package org.yakugo.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Deadline;
import org.yakugo.Json;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.RuleChoice;
import org.yakugo.check.protocol.LanguageToolServer;
import org.yakugo.exchange.ConceptImport;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Format;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.tmx.ForeignMemory;
import org.yakugo.workspace.OwnWorkspace;
import org.yakugo.workspace.Workspace;

/** What comes too late, or is wanted by nobody any more, isn't worked on. */
final class DeadlinesTest {
  private static final Deadline OVER = Deadline.in(Duration.ZERO, () -> false);
  private static final Deadline UNWANTED = Deadline.in(Duration.ofHours(1), () -> true);
  private static final SourceText BULLETIN =
      SourceText.of("text", "- 外相が会談\n\nFM meets PM\n\nThey met. (TREND / 05.05.2026)\n");

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.open(OwnWorkspace.in(folder));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void suggestions() {
    var items = BulletinReader.readItems(BULLETIN).items();
    assertIsGivenUp(() -> desk.view().suggesting().of(items, OVER));
    assertThatThrownBy(() -> desk.view().suggesting().of(items, UNWANTED))
        .hasMessage("Nobody waits for the answer.");
  }

  @Test
  void checks() {
    assertIsGivenUp(() -> desk.view().checking().check("text", BULLETIN, RuleChoice.ALL, OVER));
  }

  @Test
  void textsAloneAreCheckedAsFarAsTimeGoes() throws IOException {
    Map<String, String> text = Map.of("language", "en-US", "text", "The the talks ended.");
    var checker = desk.view().checking().loneTextChecker();
    var all = Json.MAPPER.readTree(LanguageToolServer.check(text, checker, Deadline.NONE));
    assertThat(all.at("/matches")).hasSize(1);
    assertThat(all.at("/warnings").toString()).isEqualTo("{\"incompleteResults\":false}");
    for (Deadline none : List.of(OVER, UNWANTED)) {
      var cut = Json.MAPPER.readTree(LanguageToolServer.check(text, checker, none));
      assertThat(cut.at("/matches")).isEmpty();
      assertThat(cut.at("/warnings").toString())
          .isEqualTo(
              "{\"incompleteResults\":true,"
                  + "\"incompleteResultsReason\":\"The rest of the text would have taken too long.\"}");
    }
    var again = Json.MAPPER.readTree(LanguageToolServer.check(text, checker, Deadline.NONE));
    assertThat(again.at("/matches")).hasSize(1);
  }

  @Test
  void importsOfTermsAndMemories() throws IOException {
    Path terms = folder.resolve("terms.csv");
    Files.writeString(terms, "en,ja\ntrade,貿易\n");
    assertIsGivenUp(
        () ->
            ConceptImport.plan(
                ForeignFile.of(terms), Format.CSV, ImportHints.NONE, List.of(), true, OVER));
    Path memory = folder.resolve("memory.tmx");
    Files.writeString(
        memory,
        "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>Talks"
            + "</seg></tuv><tuv xml:lang=\"ja\"><seg>会談</seg></tuv></tu></body></tmx>");
    ForeignMemory into = new ForeignMemory(new Workspace(folder), "late");
    Intake late = new Intake("memory.tmx", entry -> {}, OVER);
    assertIsGivenUp(() -> into.take(ForeignFile.of(memory), Format.TMX, false, false, late));
    assertThat(into.exists()).isFalse();
  }

  private static void assertIsGivenUp(ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOf(UnusableInput.class)
        .hasMessage("This would take longer than 0 seconds; send it in parts.");
  }
}
