package org.yakugo.exchange.tbx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.exchange.ForeignXml;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.Standings;
import org.yakugo.glossary.Status;

/** One term of an entry with what is said of it. */
final class TbxTerm {
  private final int line;
  private final List<String> countries = new ArrayList<>();
  private final List<String> authorities = new ArrayList<>();
  private String text = "";
  private @Nullable Status status;
  private String instead = "";

  /** A standing that nobody has said the meaning of; empty if there is none. */
  private String unknown = "";

  private TbxTerm(int line) {
    this.line = line;
  }

  /** Reads from the start of its element to the end. */
  static TbxTerm read(ForeignXml xml, Intake intake, Standings standings) {
    TbxTerm term = new TbxTerm(xml.line());
    while (xml.next() && !TbxReader.isTermEnd(xml)) {
      if (xml.isStart() && !TbxReader.isGroup(xml)) {
        term.add(TbxReader.type(xml), xml.line(), xml.text(), intake, standings);
      }
    }
    return term;
  }

  private void add(String type, int at, String value, Intake intake, Standings standings) {
    switch (type) {
      case "term" -> text = value;
      case "administrativeStatus", "normativeAuthorization" ->
          standings
              .of(value)
              .ifPresentOrElse(known -> status = known, () -> unknown = value.strip());
      case "geographicalUsage" -> countries.add(value);
      case "customerSubset" -> authorities.add(value);
      case "note" -> {
        if (value.startsWith(TbxWriter.INSTEAD)) {
          instead = value.substring(TbxWriter.INSTEAD.length());
        } else {
          intake.leave(at, Message.of("note-at-a-term"));
        }
      }
      default -> TbxReader.leave(type, at, intake);
    }
  }

  /** A term without a standing that is some authority's is that authority's form and no more. */
  void addTo(EntryDraft draft, String language) {
    if (!unknown.isEmpty()) {
      draft.refuse(line, Standings.asked(unknown));
      return;
    }
    if (language.equals("en")) {
      draft.english(text, status, line);
      return;
    }
    if (status != null || authorities.isEmpty()) {
      draft.japanese(text, status, line);
    }
    authorities.forEach(authority -> draft.form(authority, text, line));
    for (String country : countries) {
      if (!draft.scope(country)) {
        draft.leave(line, Message.of("geographicalusage-no-country-code"));
      }
    }
    if (!instead.isEmpty()) {
      draft.instead(text, instead, line);
    }
  }
}
