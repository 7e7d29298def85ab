package org.yakugo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
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

  /** Starts it; the test is skipped where it isn't installed. */
  public static Chromium start() {
    Optional<Path> chromium = installed("chromium", "chromium-browser", "google-chrome");
    Optional<Path> node = installed("node");
    assumeTrue(chromium.isPresent(), "Chromium is not installed: the page is not tested");
    assumeTrue(node.isPresent(), "Node is not installed: the page is not tested");
    return new Chromium(chromium.get(), node.get());
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
