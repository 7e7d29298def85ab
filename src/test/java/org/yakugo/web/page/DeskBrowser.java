package org.yakugo.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yakugo.Chromium;
import org.yakugo.desk.Desk;
import org.yakugo.web.WebService;
import org.yakugo.workspace.Workspace;

/** The service over a copy of the sample workspace, and a real browser to look at it with. */
final class DeskBrowser implements AutoCloseable {
  /** Milliseconds, for a machine that is busy with other things. */
  private static final double PATIENCE = 60_000;

  private final Path folder;
  private final Chromium chromium;
  private final List<String> complaints = new ArrayList<>();
  private Desk desk;
  private WebService service;

  private DeskBrowser(Path folder, Chromium chromium) {
    this.folder = folder;
    this.chromium = chromium;
  }

  /** Skips the test where there is no browser; see {@link Chromium#start}. */
  static DeskBrowser over(Path folder) {
    return over(folder, () -> {});
  }

  /**
   * @param before changes the workspace before it is opened
   */
  static DeskBrowser over(Path folder, Runnable before) {
    Chromium chromium = Chromium.start();
    setDefaultAssertionTimeout(PATIENCE);
    copySample(folder);
    before.run();
    DeskBrowser browser = new DeskBrowser(folder, chromium);
    browser.startService(0);
    return browser;
  }

  /** Makes the folder a workspace like the sample. */
  static void copySample(Path folder) {
    copy(Path.of("glossary"), folder.resolve("glossary"));
    copy(Path.of("corpus"), folder.resolve("corpus"));
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      Files.createDirectories(to);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void startService(int port) {
    desk = Desk.open(new Workspace(folder));
    service = WebService.start(desk, "127.0.0.1", port);
    desk.view().prepare();
  }

  /** Ends the service and starts it again, at the same address. */
  void restart() {
    int port = service.port();
    service.close();
    desk.close();
    startService(port);
  }

  Desk desk() {
    return desk;
  }

  Path folder() {
    return folder;
  }

  String url(String path) {
    return service.url().replaceFirst("/$", path);
  }

  /** A new window of a person who reads that language ({@code en-GB}, {@code ja-JP}). */
  Page open(String locale, int width, ColorScheme scheme) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(locale)
                    .setColorScheme(scheme)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setAcceptDownloads(true)
                    .setViewportSize(width, width < 600 ? 844 : 900));
    return open(context);
  }

  /** One more tab of the same person. */
  Page open(BrowserContext context) {
    Page page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  Page open(String locale) {
    return open(locale, 1280, ColorScheme.LIGHT);
  }

  /** The same at a page. */
  Page open(String locale, String path) {
    Page page = open(locale);
    page.navigate(url(path));
    return page;
  }

  /** Closes everybody's windows. */
  void closeWindows() {
    chromium.browser().contexts().forEach(BrowserContext::close);
  }

  /** Chooses a file in the page's field for files. */
  static void give(Page page, Path file) {
    try {
      page.setInputFiles(
          "input[type=file]",
          new FilePayload(file.getFileName().toString(), "", Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the browser complained of since the last time that somebody asked. */
  List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  /** Fails if the browser's console holds an error, such as a style that the policy refuses. */
  void assertQuiet() {
    assertThat(complaints()).isEmpty();
  }

  @Override
  public void close() {
    chromium.close();
    service.close();
    desk.close();
  }
}
