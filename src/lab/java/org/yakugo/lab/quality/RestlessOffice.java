package org.yakugo.lab.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.yakugo.Deadline;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.corpus.Corpus;
import org.yakugo.decision.Decision;
import org.yakugo.decision.GlossaryStore;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.exchange.ConceptImport;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Format;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.ImportPlan;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.tmx.ForeignMemory;
import org.yakugo.manuscript.Manuscripts;
import org.yakugo.manuscript.State;
import org.yakugo.workspace.Workspace;

/**
 * Writes all that isn't a single decision, one thing after the other: published bulletins, files of
 * terms, memories, drafts; and throws away what is derived. What is done is told as a {@link
 * OfficeLedger.Entry}.
 */
final class RestlessOffice implements Runnable {
  /** Bulletins and drafts that one process has. */
  private static final int WEEKS = 5;

  /** Segments of each memory. */
  static final int UNITS = 40;

  private final Workspace workspace;
  private final GlossaryStore store;
  private final int process;
  private final Random random;
  private final Corpus corpus;
  private final Manuscripts manuscripts;
  private final String[] drafts = new String[WEEKS];
  private int number;

  RestlessOffice(Workspace workspace, GlossaryStore store, int process) {
    this.workspace = workspace;
    this.store = store;
    this.process = process;
    this.random = new Random(process);
    this.corpus = new Corpus(workspace, BulletinReader::read);
    this.manuscripts = new Manuscripts(workspace);
  }

  @Override
  public void run() {
    while (true) {
      try {
        work(++number, random.nextInt(WEEKS));
      } catch (UnusableInput somebodyWasFaster) {
        // Another thing is done instead.
      } catch (IOException e) {
        e.printStackTrace();
        return;
      }
    }
  }

  private void work(int version, int week) throws IOException {
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> publish(version, week);
      case 4, 5 -> takeTerms(version);
      case 6, 7 -> takeMemory(version);
      case 8, 9, 10 -> draft(version, week);
      default -> {
        workspace.discardDerived();
        tell(new OfficeLedger.Entry(OfficeLedger.Deed.DISCARD, "all", version));
      }
    }
  }

  private void publish(int version, int week) {
    String text = bulletin(version, week);
    String id =
        corpus.add(BulletinReader.read(SourceText.of("week", text)), text, present -> true).id();
    tell(new OfficeLedger.Entry(OfficeLedger.Deed.BULLETIN, id, version));
  }

  private String bulletin(int version, int week) {
    LocalDate end = LocalDate.of(1970, 1, 2).plusWeeks(WEEKS * (long) process + week);
    LocalDate start = end.minusDays(6);
    return """
        大使館週報（%s～%s）
        ● 外相が会談
        Foreign Minister holds talks
        %s
        (SAMPLE / %s)
        NOTE: version %d
        """
        .formatted(
            japanese(start),
            japanese(end),
            "They met again. ".repeat(100),
            "%02d.%02d.%d".formatted(start.getDayOfMonth(), start.getMonthValue(), start.getYear()),
            version);
  }

  private static String japanese(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private void takeTerms(int version) throws IOException {
    Path file = Files.createTempFile("yakugo-", ".csv");
    try {
      StringBuilder terms = new StringBuilder("en,ja,kind\n");
      for (int i = 0; i < 3; i++) {
        terms.append("office term %d.%d.%d,語,term\n".formatted(process, version, i));
      }
      ForeignFile source = ForeignFile.of(Files.writeString(file, terms));
      var known = store.look().concepts().stream().map(PlacedConcept::concept).toList();
      ImportPlan plan =
          ConceptImport.plan(source, Format.CSV, ImportHints.NONE, known, false, Deadline.NONE);
      Decision decision = store.apply(plan.draft("office " + process, "", true));
      RestlessEditor.tell(decision.id());
    } finally {
      Files.delete(file);
    }
  }

  private void takeMemory(int version) throws IOException {
    Path file = Files.createTempFile("yakugo-", ".tmx");
    try {
      StringBuilder units =
          new StringBuilder("<tmx version=\"1.4\"><header srclang=\"en\"/><body>");
      for (int i = 0; i < UNITS; i++) {
        units
            .append("<tu><tuv xml:lang=\"en\"><seg>Talks ")
            .append(i)
            .append("</seg></tuv><tuv xml:lang=\"ja\"><seg>会談")
            .append(i)
            .append("</seg></tuv></tu>");
      }
      Files.writeString(file, units.append("</body></tmx>"));
      String name = "partner-" + process + "-" + version;
      new ForeignMemory(workspace, name)
          .take(ForeignFile.of(file), Format.TMX, false, false, new Intake("partner", entry -> {}));
      tell(new OfficeLedger.Entry(OfficeLedger.Deed.MEMORY, name, version));
    } finally {
      Files.delete(file);
    }
  }

  private void draft(int version, int week) {
    if (drafts[week] == null) {
      drafts[week] = manuscripts.open(SourceText.of("draft", bulletin(version, week))).id();
    }
    int seen = manuscripts.find(drafts[week]).headline(1).revision();
    int revision =
        manuscripts
            .write(drafts[week], 1, "外相が会談、第%d版".formatted(version), State.DRAFTED, seen)
            .headline(1)
            .revision();
    tell(new OfficeLedger.Entry(OfficeLedger.Deed.DRAFT, drafts[week], revision));
  }

  private static void tell(OfficeLedger.Entry done) {
    RestlessEditor.tell(done.line());
  }
}
