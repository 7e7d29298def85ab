package org.yakugo.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * The libraries' logs. Nothing in them is of use to a person at the command line, and standard
 * error belongs to the one line that is. Java makes one of these when a library first asks for a
 * log; most commands are over before.
 */
public final class LibraryLogs {

  /** Called by Java, which needs it to be public. */
  public LibraryLogs() throws IOException {
    byte[] silence = ".level=OFF\n".getBytes(StandardCharsets.UTF_8);
    LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(silence));
  }

  /** To be called before any of them is used. */
  static void silence() {
    System.setProperty("java.util.logging.config.class", LibraryLogs.class.getName());
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
    System.setProperty("org.slf4j.simpleLogger.log.io.javalin", "off");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    // Log4j's own API, which POI calls, complains where there is no Log4j behind it.
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
  }
}
