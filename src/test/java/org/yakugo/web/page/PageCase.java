package org.yakugo.web.page;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a workspace of its own in a real browser, none of which complains of anything. */
abstract class PageCase {
  @TempDir static Path folder;
  static DeskBrowser browser;

  @BeforeAll
  static void start() {
    browser = DeskBrowser.over(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void quiet() {
    browser.assertQuiet();
  }
}
