package org.yakugo.exchange.tbx;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.yakugo.Digest;
import org.yakugo.Message;
import org.yakugo.exchange.ConceptReader;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ForeignXml;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.Standings;

/**
 * Reads TBX of 2019 in both styles and TBX of 2008 ({@code martif}), whichever it is. English and
 * Japanese terms are taken, other languages are left, as is what the glossary has no place for.
 *
 * @param standings what the file's words mean
 */
public record TbxReader(Standings standings) implements ConceptReader {
  private static final Set<String> ENTRIES = Set.of("conceptEntry", "termEntry");
  private static final Set<String> LANGUAGES = Set.of("langSec", "langSet");
  private static final Set<String> TERMS = Set.of("termSec", "tig", "ntig");
  private static final Set<String> GROUPS =
      Set.of("descripGrp", "adminGrp", "termNoteGrp", "termGrp", "transacGrp");
  private static final Set<String> TYPED =
      Set.of("descrip", "admin", "termNote", "transac", "transacNote", "descripNote", "adminNote");

  /** What is ours to write and says nothing that the concept doesn't. */
  private static final Set<String> SILENT = Set.of("partOfSpeech", "transactionType");

  @Override
  public void read(ForeignFile file, Intake intake) {
    try (ForeignXml xml = new ForeignXml(file)) {
      xml.begin("TBX", "martif", "tbx");
      if (xml.name().equals("tbx")) {
        requireKnown(xml, file);
      }
      // Half a gigabyte has more than a million ids, of any length.
      BytesRefHash ids = new BytesRefHash();
      while (xml.nextOf(ENTRIES)) {
        EntryDraft draft = new EntryDraft(intake, xml.line());
        String id = xml.attribute("id");
        if (!id.isEmpty() && ids.add(new BytesRef(Digest.hex(id, 8))) < 0) {
          draft.refuse(xml.line(), Message.of("id-stands-twice", id));
        }
        entry(xml, draft, intake);
        draft.finish();
      }
    }
  }

  private static void requireKnown(ForeignXml xml, ForeignFile file) {
    String space = xml.namespace();
    if (!space.isEmpty() && !space.equals(TbxStyle.NAMESPACE)) {
      throw file.unusable(xml.line(), "tbx-version-not-known", space);
    }
    String style = xml.attribute("style").toLowerCase(Locale.ROOT);
    if (!List.of("", "dca", "dct").contains(style)) {
      throw file.unusable(xml.line(), "tbx-style-not-known", style);
    }
  }

  private void entry(ForeignXml xml, EntryDraft draft, Intake intake) {
    draft.anywhere();
    int inGroup = 0;
    while (xml.next()) {
      if (xml.isEnd()) {
        if (ENTRIES.contains(xml.name())) {
          return;
        }
        inGroup -= GROUPS.contains(xml.name()) ? 1 : 0;
      } else if (xml.isStart()) {
        if (LANGUAGES.contains(xml.name())) {
          language(xml, draft, intake);
        } else if (GROUPS.contains(xml.name())) {
          inGroup++;
        } else {
          ofConcept(xml, draft, intake, inGroup > 0);
        }
      }
    }
  }

  /**
   * @param grouped whether it stands with another one that it is about
   */
  private static void ofConcept(ForeignXml xml, EntryDraft draft, Intake intake, boolean grouped) {
    int line = xml.line();
    String type = type(xml);
    String text = xml.text();
    switch (type) {
      case "note" -> draft.note(text, line);
      case "date" -> draft.date(text, line);
      case "source" -> {
        if (grouped) {
          intake.leave(line, Message.of("source-another-data-category"));
        } else {
          draft.source(text, line);
        }
      }
      case "subjectField" -> {
        if (!draft.kind(text)) {
          draft.subject(text);
          intake.leave(line, Message.of("subjectfield-none-our-kinds"));
        }
      }
      default -> leave(type, line, intake);
    }
  }

  private void language(ForeignXml xml, EntryDraft draft, Intake intake) {
    String language = ForeignFile.language(xml.attribute("lang"));
    if (!language.equals("en") && !language.equals("ja")) {
      intake.leave(
          xml.line(),
          language.isEmpty()
              ? Message.of("language-without-a-code")
              : Message.of("language", language));
      xml.skip();
      return;
    }
    while (xml.next() && !(xml.isEnd() && LANGUAGES.contains(xml.name()))) {
      if (xml.isStart() && TERMS.contains(xml.name())) {
        TbxTerm.read(xml, intake, standings).addTo(draft, language);
      } else if (xml.isStart() && !GROUPS.contains(xml.name())) {
        leave(type(xml), xml.line(), intake);
        xml.skip();
      }
    }
  }

  /** The data category that an element holds, whatever the style. */
  static String type(ForeignXml xml) {
    return TYPED.contains(xml.name()) ? xml.attribute("type") : xml.name();
  }

  static boolean isTermEnd(ForeignXml xml) {
    return xml.isEnd() && TERMS.contains(xml.name());
  }

  static boolean isGroup(ForeignXml xml) {
    return GROUPS.contains(xml.name());
  }

  static void leave(String type, int line, Intake intake) {
    if (!SILENT.contains(type)) {
      intake.leave(line, Message.same(type));
    }
  }
}
