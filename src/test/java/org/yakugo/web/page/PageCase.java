package org.yakugo.web.page;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a workspace of its own in a real browser, none of which complains of anything. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PageCase {
  Path folder;
  DeskBrowser browser;

  @BeforeAll
  void start(@TempDir Path own) {
    folder = own;
    browser = DeskBrowser.over(folder);
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void quiet() {
    browser.closeWindows();
    browser.assertQuiet();
  }
}
