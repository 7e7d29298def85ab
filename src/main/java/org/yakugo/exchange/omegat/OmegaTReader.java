package org.yakugo.exchange.omegat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.exchange.ConceptReader;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.LineReader;
import org.yakugo.glossary.Status;

/**
 * Reads OmegaT's glossary text. Lines that follow each other and say the same English are one
 * concept, of which the first Japanese is the preferred one.
 */
public final class OmegaTReader implements ConceptReader {

  @Override
  public void read(ForeignFile file, Intake intake) throws IOException {
    try (BufferedReader in = file.openText()) {
      LineReader lines = new LineReader(in, file);
      Rows rows = new Rows(intake);
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
          intake.refuse(lines.number(), Message.of("line-isnt-like-english-tab-japanese"));
        } else {
          rows.add(
              cells[0].strip(), cells[1], cells.length > 2 ? cells[2].strip() : "", lines.number());
        }
      }
      rows.end();
    }
  }

  /** The rows of one concept as they come. */
  private static final class Rows {
    private final Intake intake;
    private final Set<String> comments = new HashSet<>();
    private @Nullable EntryDraft draft;
    private String english = "";
    private String tag = "";

    Rows(Intake intake) {
      this.intake = intake;
    }

    void add(String source, String target, String comment, int line) {
      String variantOf = OmegaTComment.variantOf(comment);
      EntryDraft entry = tag.equals(OmegaTComment.tagOf(comment)) ? draft : null;
      if (entry != null && english.equals(variantOf)) {
        entry.english(source, Status.ADMITTED, line);
        return;
      }
      if (entry == null || !english.equals(source)) {
        end();
        entry = new EntryDraft(intake, line);
        draft = entry;
        english = source;
        tag = OmegaTComment.tagOf(comment);
        entry.english(source, null, line);
      }
      entry.japanese(target, null, line);
      if (!comment.isEmpty() && comments.add(comment)) {
        OmegaTComment.read(comment, entry, line);
      }
    }

    void end() {
      if (draft != null) {
        draft.finish();
        comments.clear();
        draft = null;
      }
    }
  }
}
