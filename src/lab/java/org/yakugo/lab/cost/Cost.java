package org.yakugo.lab.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one run of a command costs.
 *
 * @param processor seconds of processor time, of all threads
 * @param wall seconds that it took
 * @param megabytes the most memory that it held; 0 where the system doesn't tell
 */
record Cost(double processor, double wall, double megabytes) {
  private static final int BETWEEN_LOOKS = 5;

  /** Runs a command to its end; what it prints is thrown away. */
  static Cost of(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Duration processor = Duration.ZERO;
    double megabytes = 0;
    do {
      processor = process.info().totalCpuDuration().orElse(processor);
      megabytes = Math.max(megabytes, peak(process.pid()));
    } while (!process.waitFor(BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
    return new Cost(processor.toMillis() / 1e3, (System.nanoTime() - start) / 1e9, megabytes);
  }

  /** The one in the middle of several runs, by processor time. */
  static Cost median(List<String> command, int runs) throws IOException, InterruptedException {
    List<Cost> costs = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      costs.add(of(command));
    }
    costs.sort(Comparator.comparingDouble(Cost::processor));
    return costs.get(runs / 2);
  }

  private static double peak(long process) {
    try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }
}
