package org.yakugo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a running service leaves in {@code .yakugo/} for commands on the same workspace.
 *
 * @param port on the loopback address
 * @param token a secret that only the workspace's owner can read
 * @param build which program the service is, so that a newer one doesn't get an older one's answers
 */
record ServiceMark(int port, String token, String build) {
  private static final String NAME = "service";
  private static final int LINES = 3;

  static Path in(Path workspace) {
    return workspace.resolve(".yakugo").resolve(NAME);
  }

  /** The mark in a workspace; null if there is none that can be read. */
  static @Nullable ServiceMark read(Path workspace) {
    try {
      List<String> lines = Files.readAllLines(in(workspace));
      return lines.size() < LINES
          ? null
          : new ServiceMark(Integer.parseInt(lines.get(0)), lines.get(1), lines.get(2));
    } catch (IOException | NumberFormatException none) {
      return null;
    }
  }

  String lines() {
    return port + "\n" + token + "\n" + build + "\n";
  }

  /** The build that runs in this process: its jar's size and time; empty if it is none. */
  static String thisBuild() {
    try {
      String first = System.getProperty("java.class.path").split(java.io.File.pathSeparator, 2)[0];
      Path jar = Path.of(first).toRealPath();
      return Files.isRegularFile(jar)
          ? jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis()
          : "";
    } catch (IOException e) {
      return "";
    }
  }
}
