package org.yakugo.bulletin.file.makers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.io.FileUtils;

/**
 * What each program makes of all the files that the tests of this package have. To start one takes
 * longer than to have it make ten files, so each is started once for each kind of file.
 */
final class AllMade {
  private static final Map<String, Map<String, byte[]>> MADE = new ConcurrentHashMap<>();

  private AllMade() {}

  /**
   * Skips the test where the program isn't installed.
   *
   * @return by the names in {@link #words} or {@link #pages}
   */
  static Map<String, byte[]> by(Maker maker, String ending) {
    assumeTrue(maker.installed().isPresent(), maker.words() + " is not installed");
    Map<String, byte[]> printed =
        maker == Maker.GHOSTSCRIPT ? by(Maker.LIBREOFFICE, "pdf") : Map.of();
    return MADE.computeIfAbsent(maker + ending, first -> make(maker, ending, printed));
  }

  private static Map<String, byte[]> make(Maker maker, String ending, Map<String, byte[]> printed) {
    try {
      Path folder = Files.createTempDirectory("made");
      try {
        return switch (maker) {
          case LIBREOFFICE -> maker.make(words(), "docx", ending, folder);
          case GHOSTSCRIPT -> maker.make(printed, "pdf", ending, folder);
          default -> maker.make(pages(), "html", ending, folder);
        };
      } finally {
        FileUtils.deleteDirectory(folder.toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, byte[]> words() throws IOException {
    Map<String, byte[]> words = new LinkedHashMap<>(DocumentMakersTest.of(WordFile::of));
    words.putAll(RealBulletinsTest.word());
    words.putAll(EditedFilesTest.words());
    return words;
  }

  private static Map<String, byte[]> pages() throws IOException {
    Map<String, byte[]> pages = new LinkedHashMap<>(DocumentMakersTest.of(WebPage::of));
    pages.putAll(RealBulletinsTest.pages());
    pages.putAll(EditedFilesTest.pages());
    return pages;
  }
}
