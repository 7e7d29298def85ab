package org.yakugo.cli;

import org.jspecify.annotations.Nullable;
import org.yakugo.desk.View;
import picocli.CommandLine.Option;

/** The memory that is shared with other houses. */
final class SharedMemoryOption {
  @Option(names = "--memory", paramLabel = "URL", descriptionKey = "memory.shared")
  private @Nullable String address;

  /** Null where none was named. */
  @Nullable String address() {
    return address;
  }

  /** Whether it is an address, rather than the name of a memory in the workspace. */
  static boolean isAddress(String memory) {
    return memory.contains("://");
  }

  /** Tells the person who waits where answers lack what other houses know. */
  static void tellIfAway(View view, Terminal terminal) {
    view.away().ifPresent(why -> terminal.notice("memory.away", terminal.text(why)));
  }
}
