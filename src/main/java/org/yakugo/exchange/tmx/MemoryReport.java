package org.yakugo.exchange.tmx;

import java.util.List;
import org.yakugo.Message;
import org.yakugo.exchange.Intake;

/**
 * The import of a foreign memory as programs are told it.
 *
 * @param memory its name
 * @param units how many it holds, or would
 * @param refused units that can't be used, with file, line and reason
 * @param cleaned units that are used after something was mended
 * @param left what is in the file and not in the memory
 */
public record MemoryReport(
    String memory, int units, List<String> refused, List<String> cleaned, List<String> left) {

  public static MemoryReport of(String memory, int units, Intake intake) {
    return new MemoryReport(
        memory,
        units,
        Message.english(intake.refused()),
        Message.english(intake.cleaned()),
        Message.english(intake.left()));
  }
}
