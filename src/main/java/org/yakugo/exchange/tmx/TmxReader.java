package org.yakugo.exchange.tmx;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ForeignXml;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.ScriptCheck;
import org.yakugo.glossary.InvisibleCharacters;

/**
 * Reads the English and Japanese of TMX 1.1 to 1.4b as a stream. Markup within a text is left out;
 * of units that lack one of the two languages it is told how many there were.
 */
public final class TmxReader {
  private static final List<String> VERSIONS = List.of("1.1", "1.2", "1.3", "1.4", "1.4b");

  /** Elements whose text is code of the original file, not text of the translation. */
  private static final Set<String> CODE = Set.of("bpt", "ept", "it", "ph", "ut");

  private static final int LONGEST = 20_000;

  private final @Nullable ScriptCheck scripts;

  /** Of a file of our own. */
  public TmxReader() {
    this(null);
  }

  /**
   * @param scripts looks whether somebody else's texts are what they say; null if they are ours
   */
  TmxReader(@Nullable ScriptCheck scripts) {
    this.scripts = scripts;
  }

  /**
   * @param intake takes what is wrong with some of the units
   * @throws org.yakugo.UnusableInput if the file as a whole can't be used
   */
  public void read(ForeignFile file, Consumer<TmxUnit> units, Intake intake) {
    try (ForeignXml xml = new ForeignXml(file)) {
      xml.begin("TMX", "tmx");
      String version = xml.attribute("version");
      if (!VERSIONS.contains(version)) {
        throw file.unusable(xml.line(), "tmx-version-not-known", version);
      }
      for (int number = 1; xml.nextOf(Set.of("tu")); number++) {
        TmxUnit unit = unit(xml, number, intake);
        if (unit != null) {
          units.accept(unit);
        }
      }
    }
  }

  /** Null if it lacks one of the languages. */
  private @Nullable TmxUnit unit(ForeignXml xml, int count, Intake intake) {
    int line = xml.line();
    LocalDate date = date(xml);
    String memory = "";
    int number = count;
    String en = "";
    String ja = "";
    String language = "";
    while (xml.nextIn("tu")) {
      switch (xml.name()) {
        case "tuv" -> language = ForeignFile.language(xml.attribute("lang"));
        case "seg" -> {
          String text = clean(xml.text(CODE), line, intake);
          en = language.equals("en") && en.isEmpty() ? text : en;
          ja = language.equals("ja") && ja.isEmpty() ? text : ja;
        }
        case "prop" -> {
          String type = xml.attribute("type");
          String text = xml.text();
          memory = type.equals("x-bulletin") ? text : memory;
          number =
              type.equals("x-item") && text.matches("\\d{1,6}") ? Integer.parseInt(text) : number;
        }
        default -> xml.skip();
      }
    }
    if (en.isEmpty() || ja.isEmpty()) {
      intake.leave(
          line,
          en.isEmpty() ? Message.of("unit-without-english") : Message.of("unit-without-japanese"));
      return null;
    }
    if (en.length() > LONGEST || ja.length() > LONGEST) {
      intake.refuse(line, Message.of("a-text-has-characters", Math.max(en.length(), ja.length())));
      return null;
    }
    if (scripts != null) {
      scripts.row(en, ja, line);
    }
    return new TmxUnit(memory, number, date, en, ja);
  }

  private static @Nullable LocalDate date(ForeignXml xml) {
    String changed = xml.attribute("changedate");
    return TmxUnit.day(changed.isEmpty() ? xml.attribute("creationdate") : changed);
  }

  /** On one line, without what nobody sees. */
  private static String clean(String text, int line, Intake intake) {
    String flat = text.replaceAll("[\\s\u3000]+", " ").strip();
    if (flat.codePoints().noneMatch(InvisibleCharacters::isInvisible)) {
      return flat;
    }
    intake.clean(line, Message.of("invisible-characters-were-removed-2"));
    return flat.codePoints()
        .filter(c -> !InvisibleCharacters.isInvisible(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
