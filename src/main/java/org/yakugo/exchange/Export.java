package org.yakugo.exchange;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.io.function.Uncheck;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.exchange.tmx.TmxUnit;
import org.yakugo.exchange.tmx.TmxWriter;
import org.yakugo.glossary.Concept;
import org.yakugo.memory.TranslationUnit;

/** The workspace for other programs: its glossary, or as TMX its published headlines. */
public final class Export {
  /**
   * Writes it and leaves the stream open.
   *
   * @param losses is told what the format can't hold
   */
  public static void write(
      Format format,
      List<Concept> concepts,
      Collection<Bulletin> bulletins,
      OutputStream out,
      Consumer<Loss> losses) {
    if (format.isReadOnly()) {
      throw UnusableInput.request("format-read-but-nothing-written", format);
    }
    if (format == Format.TMX) {
      new TmxWriter().write(units -> bulletins.forEach(b -> units(b, units, losses)), out);
    } else {
      Uncheck.run(() -> Codecs.writer(format).write(concepts, out, losses));
    }
  }

  private static void units(Bulletin bulletin, Consumer<TmxUnit> units, Consumer<Loss> losses) {
    for (TranslationUnit unit : TranslationUnit.of(bulletin)) {
      if (unit.en().isEmpty() || unit.ja().isEmpty()) {
        losses.accept(
            new Loss(
                unit.bulletin() + ", item " + unit.item(),
                unit.en().isEmpty() ? "en" : "ja",
                "it has no headline in this language to pair with the other"));
      } else {
        units.accept(new TmxUnit(unit.bulletin(), unit.item(), unit.date(), unit.en(), unit.ja()));
      }
    }
  }
}
