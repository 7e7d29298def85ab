package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yakugo.exchange.tmx.TmxReader;

/**
 * Files of half a gigabyte, read with a heap of 64 MB in a process of its own. Takes minutes, so it
 * is no part of the build: {@code mvn test -Dtest=LargeFiles} runs it and prints its figures.
 */
final class LargeFiles {
  private static final long BYTES = 500L << 20;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"TBX", "TMX", "CSV", "OMEGAT", "PRH"})
  void isReadAsAStream(Format format) throws Exception {
    Path file = folder.resolve("large." + format.ending());
    int entries = write(format, file);
    Process reading =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeFiles.class.getName(),
                format.label(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(reading.waitFor()).as(said).isZero();
    assertThat(said).contains(entries + " entries");
    System.out.print(said);
  }

  /** Reads the file and prints how many entries it holds, how long that took, and in how much. */
  public static void main(String[] arguments) throws IOException {
    Format format = Format.of(arguments[0]);
    ForeignFile file = ForeignFile.of(Path.of(arguments[1]));
    long start = System.nanoTime();
    int[] entries = {0};
    Intake intake = new Intake(file.name(), entry -> entries[0]++);
    if (format == Format.TMX) {
      new TmxReader().read(file, unit -> entries[0]++, intake);
    } else {
      Codecs.reader(format, ImportHints.NONE).read(file, intake);
    }
    Runtime heap = Runtime.getRuntime();
    System.out.printf(
        "%-7s 500 MB, %d entries in %d s, heap %d MB of %d MB%n",
        format.label(),
        entries[0],
        (System.nanoTime() - start) / 1_000_000_000,
        heap.totalMemory() - heap.freeMemory() >> 20,
        heap.maxMemory() >> 20);
  }

  private static int write(Format format, Path file) throws IOException {
    String start =
        switch (format) {
          case TBX -> "<tbx style=\"dca\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>\n";
          case TMX -> "<tmx version=\"1.4\"><header/><body>\n";
          case CSV -> "en,ja,note\n";
          case PRH -> "version: 1\nrules:\n";
          default -> "";
        };
    String end =
        switch (format) {
          case TBX -> "</body></text></tbx>\n";
          case TMX -> "</body></tmx>\n";
          default -> "";
        };
    IntFunction<String> entry = entry(format);
    long bytes = 0;
    int n = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(start);
      while (bytes < BYTES) {
        String one = entry.apply(n++);
        out.write(one);
        bytes += one.getBytes(StandardCharsets.UTF_8).length;
      }
      out.write(end);
    }
    return n;
  }

  private static IntFunction<String> entry(Format format) {
    String note =
        "A remark of the usual length &amp; a bit more, so that entries are like real ones. ";
    return switch (format) {
      case TBX ->
          n ->
              "<conceptEntry id=\"c%d\"><note>%s</note><langSec xml:lang=\"en\"><termSec><term>Term %d</term><termNote type=\"administrativeStatus\">preferredTerm-admn-sts</termNote></termSec></langSec><langSec xml:lang=\"ja\"><termSec><term>用語%d</term></termSec></langSec></conceptEntry>%n"
                  .formatted(n, note, n, n);
      case TMX ->
          n ->
              "<tu tuid=\"%d\"><tuv xml:lang=\"en\"><seg>%s%d</seg></tuv><tuv xml:lang=\"ja\"><seg>普通の長さの訳文%d</seg></tuv></tu>%n"
                  .formatted(n, note, n, n);
      case CSV -> n -> "Term %d,用語%d,\"%s\"%n".formatted(n, n, note);
      case PRH -> n -> "- expected: 用語%d\n  pattern: 古語%d\n  prh: \"%s\"%n".formatted(n, n, note);
      default -> n -> "Term %d\t用語%d\t%s%n".formatted(n, n, note);
    };
  }
}
