package org.yakugo.exchange.tbx;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yakugo.Message;
import org.yakugo.exchange.ConceptReader;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ForeignXml;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.Standings;
import org.yakugo.glossary.Status;

/**
 * Reads what MultiTerm exports as XML: {@code mtf}, concepts with a group a language and a group a
 * term. Fields are named by whoever made the termbase, so that a term's status is known by its
 * words, in whatever field they stand.
 *
 * @param standings what the file's words mean
 */
public record MultiTermReader(Standings standings) implements ConceptReader {

  @Override
  public void read(ForeignFile file, Intake intake) {
    try (ForeignXml xml = new ForeignXml(file)) {
      xml.begin("MultiTerm XML", "mtf");
      while (xml.nextOf(Set.of("conceptGrp"))) {
        concept(xml, intake);
      }
    }
  }

  private void concept(ForeignXml xml, Intake intake) {
    EntryDraft draft = new EntryDraft(intake, xml.line());
    draft.anywhere();
    while (xml.nextIn("conceptGrp")) {
      switch (xml.name()) {
        case "languageGrp" -> language(xml, draft, intake);
        case "descrip" -> ofConcept(xml, draft, intake);
        case "transacGrp", "system" -> xml.skip();
        default -> {
          // groups, and the concept's number
        }
      }
    }
    draft.finish();
  }

  private static void ofConcept(ForeignXml xml, EntryDraft draft, Intake intake) {
    int line = xml.line();
    String type = xml.attribute("type").toLowerCase(Locale.ROOT);
    String text = xml.text();
    switch (type) {
      case "note", "definition", "注", "定義" -> draft.note(text, line);
      case "source", "出典" -> draft.source(text, line);
      case "subject", "subject field", "domain", "分野" -> {
        if (!draft.kind(text)) {
          draft.subject(text);
        }
      }
      default -> intake.leave(line, Message.same(xml.attribute("type")));
    }
  }

  private void language(ForeignXml xml, EntryDraft draft, Intake intake) {
    String language = "";
    while (xml.nextIn("languageGrp")) {
      if (xml.name().equals("language")) {
        language = ForeignFile.language(xml.attribute("lang"));
        if (!language.equals("en") && !language.equals("ja")) {
          intake.leave(xml.line(), Message.of("language", language));
        }
      } else if (xml.name().equals("termGrp")) {
        term(xml, language, draft, intake);
      }
    }
  }

  private void term(ForeignXml xml, String language, EntryDraft draft, Intake intake) {
    int line = xml.line();
    String term = "";
    Status status = null;
    while (xml.nextIn("termGrp")) {
      switch (xml.name()) {
        case "term" -> term = xml.text();
        case "descrip" -> {
          String type = xml.attribute("type");
          Optional<Status> said = standings.of(xml.text());
          status = said.orElse(status);
          if (said.isEmpty()) {
            intake.leave(line, Message.of("of-a-term", type));
          }
        }
        case "transacGrp" -> xml.skip();
        default -> {}
      }
    }
    draft.term(language, term, status, line);
  }
}
