package org.yakugo.exchange.tmx;

import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.yakugo.exchange.IndentedXml;

/**
 * Translation units as TMX 1.4b, level 1: text without markup. The bulletin and the item that a
 * unit comes from are properties.
 */
public final class TmxWriter {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd'T000000Z'");
  private static final String VERSION = "1";

  /**
   * Writes units as they come and leaves the stream open.
   *
   * @param units gives them to whom it is given
   */
  public void write(Consumer<Consumer<TmxUnit>> units, OutputStream out) {
    try (IndentedXml xml = new IndentedXml(out, "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")) {
      xml.start("tmx", "version=1.4");
      xml.empty(
          "header",
          "creationtool=Yakugo",
          "creationtoolversion=" + VERSION,
          "segtype=sentence",
          "o-tmf=Yakugo",
          "adminlang=en",
          "srclang=en",
          "datatype=plaintext");
      xml.start("body");
      units.accept(unit -> unit(unit, xml));
      xml.end().end();
    }
  }

  private static void unit(TmxUnit unit, IndentedXml xml) {
    boolean placed = !unit.memory().isEmpty() && unit.number() > 0;
    xml.start(
        "tu",
        "tuid=" + (placed ? unit.memory() + ":" + unit.number() : ""),
        "creationdate=" + (unit.date() == null ? "" : unit.date().format(DAY)));
    if (placed) {
      xml.element("prop", unit.memory(), "type=x-bulletin");
      xml.element("prop", String.valueOf(unit.number()), "type=x-item");
    }
    xml.start("tuv", "xml:lang=en").element("seg", unit.en()).end();
    xml.start("tuv", "xml:lang=ja").element("seg", unit.ja()).end();
    xml.end();
  }
}
