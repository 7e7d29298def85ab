package org.yakugo.exchange.tmx;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.Message;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.LineReader;
import org.yakugo.exchange.ScriptCheck;

/**
 * Reads a memory of Wordfast's: text with tabs, whose first line begins with {@code %} and whose
 * others hold day, user, uses, language and text, language and text. In texts {@code &'XX;} stands
 * for a character by its code.
 *
 * @param scripts looks whether its texts are what they say
 */
public record WordfastReader(ScriptCheck scripts) {
  /** Columns of a unit. */
  private static final int SOURCE_LANGUAGE = 3;

  private static final int SOURCE = 4;
  private static final int TARGET_LANGUAGE = 5;
  private static final int TARGET = 6;

  /**
   * @param intake takes what is wrong with some of the lines
   */
  public void read(ForeignFile file, Consumer<TmxUnit> units, Intake intake) {
    try (BufferedReader in = file.openText()) {
      LineReader lines = new LineReader(in, file);
      int number = 0;
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (line.isBlank() || line.startsWith("%")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length <= TARGET) {
          intake.refuse(lines.number(), Message.of("line-no-unit-wordfast-memory"));
          continue;
        }
        String source = text(cells[SOURCE]);
        String target = text(cells[TARGET]);
        boolean english = isOf("en", cells[SOURCE_LANGUAGE]) && isOf("ja", cells[TARGET_LANGUAGE]);
        boolean japanese = isOf("ja", cells[SOURCE_LANGUAGE]) && isOf("en", cells[TARGET_LANGUAGE]);
        if (!english && !japanese || source.isEmpty() || target.isEmpty()) {
          intake.leave(lines.number(), Message.of("unit-without-english-without-japanese"));
        } else {
          number++;
          String en = english ? source : target;
          String ja = english ? target : source;
          scripts.row(en, ja, lines.number());
          units.accept(new TmxUnit("", number, TmxUnit.day(cells[0]), en, ja));
        }
      }
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  private static boolean isOf(String language, String code) {
    return code.toLowerCase(Locale.ROOT).startsWith(language);
  }

  private static String text(String cell) {
    return Pattern.compile("&'([0-9A-F]{2});")
        .matcher(cell)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
        .replaceAll("[\\s\u00A0\u3000]+", " ")
        .strip();
  }
}
