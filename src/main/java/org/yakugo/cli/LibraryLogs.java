package org.yakugo.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The libraries' logs. Nothing in them is of use to a person at the command line, and standard
 * error belongs to the one line that is.
 */
final class LibraryLogs {
  /** Kept, since the levels of loggers that nobody holds are forgotten. */
  private static final List<Logger> LOGGERS =
      List.of(
          Logger.getLogger("org.apache.lucene"),
          Logger.getLogger("org.apache.pdfbox"),
          Logger.getLogger("org.apache.fontbox"));

  private LibraryLogs() {}

  /** To be called before any of them is used. */
  static void silence() {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
    System.setProperty("org.slf4j.simpleLogger.log.io.javalin", "off");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    // Log4j's own API, which POI calls, complains where there is no Log4j behind it.
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
  }
}
