package org.yakugo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is installed, driven by the Node that is installed. */
public final class Chromium implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path chromium, Path node) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /**
   * Starts it. Where it isn't installed the test is skipped; where {@code CI} is set, it fails, for
   * nobody would see that it was skipped.
   */
  public static Chromium start() {
    Optional<Path> chromium = installed("chromium", "chromium-browser", "google-chrome");
    Optional<Path> node = installed("node");
    require(chromium.isPresent(), "Chromium is not installed: the pages are not tested");
    require(node.isPresent(), "Node is not installed: the pages are not tested");
    require(hasJapaneseFont(), "No Japanese font is installed: the pages are not tested");
    return new Chromium(chromium.get(), node.get());
  }

  private static void require(boolean present, String otherwise) {
    if (System.getenv("CI") == null) {
      assumeTrue(present, otherwise);
    } else {
      assertThat(present).as(otherwise).isTrue();
    }
  }

  private static boolean hasJapaneseFont() {
    try {
      Process list = new ProcessBuilder("fc-list", ":lang=ja", "family").start();
      return list.getInputStream().readAllBytes().length > 0;
    } catch (IOException e) {
      return false;
    }
  }

  public Browser browser() {
    return browser;
  }

  private static Optional<Path> installed(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(dir -> Path.of(dir, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
