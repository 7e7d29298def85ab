package org.yakugo.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.glossary.Glossary;
import org.yakugo.lab.cost.Archive;

/**
 * Prints how long a person waits: until the first page stands, until another item is there, until
 * the marks follow a pause in typing; how much is loaded, and how high an item is. Weights and
 * heights are held to, times only printed: they are the machine's. {@code -Dbulletins=2000} puts an
 * archive of so many behind the sample.
 */
final class InteractionTest {
  private static final int TIMES = 9;

  /** Milliseconds that a person takes at least. */
  private static final double BETWEEN = 300;

  private static final long MOST_BYTES = 300_000;
  private static final double TWO_SCREENS = 1800;

  private static final String TYPE_AND_WAIT =
      """
      async (text) => {
        const field = document.querySelector('#ja');
        field.value = text;
        const start = performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => document.addEventListener('htmx:oobAfterSwap', (event) => {
          if (event.detail.target.id === 'findings') resolve();
        }));
        return performance.now() - start;
      }
      """;

  private static final String GO_AND_WAIT =
      """
      async (key) => {
        const n = document.querySelector('#work').dataset.n;
        const start = performance.now();
        document.querySelector(`[data-item="${Number(n) + key}"]`).click();
        while (document.querySelector('#work').dataset.n === n) await new Promise(requestAnimationFrame);
        return performance.now() - start;
      }
      """;

  @TempDir private Path folder;

  @Test
  void personWaitsSoLong() throws IOException {
    int bulletins = Integer.getInteger("bulletins", 0);
    try (DeskBrowser browser = DeskBrowser.over(folder, () -> archive(bulletins))) {
      Page page = browser.open("ja-JP", "/draft");
      page.locator(".tour form button").click();
      assertThat(page.locator("#ja")).isFocused();
      String item = page.url();
      long[] bytes = {0};
      page.onResponse(response -> bytes[0] += size(response));
      List<Double> loads = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        page.navigate(item);
        loads.add(
            number(
                page.evaluate(
                    "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")));
      }
      bytes[0] = 0;
      Page fresh = browser.open("ja-JP");
      fresh.onResponse(response -> bytes[0] += size(response));
      fresh.navigate(item);
      double height = number(fresh.evaluate("document.documentElement.scrollHeight"));
      List<Double> switches = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        fresh.waitForTimeout(BETWEEN);
        switches.add(number(fresh.evaluate(GO_AND_WAIT, i % 2 == 0 ? 1 : -1)));
      }
      List<Double> marks = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        fresh.waitForTimeout(BETWEEN);
        marks.add(number(fresh.evaluate(TYPE_AND_WAIT, "大統領がラトビアを訪問" + "、".repeat(i % 2))));
      }
      System.out.printf(
          "%d bulletins: first load %,d bytes, %.0f ms; item switch %.0f ms; marks %.0f ms after a"
              + " key (60 ms of them the pause); an item is %.0f pixels high (medians of %d)%n",
          Files.list(folder.resolve("corpus")).count(),
          bytes[0],
          median(loads),
          median(switches),
          median(marks),
          height,
          TIMES);
      assertThat(bytes[0]).isLessThan(MOST_BYTES);
      assertThat(height).isLessThan(TWO_SCREENS);
      browser.assertQuiet();
    }
  }

  /** As it came over the wire. */
  private static long size(Response response) {
    Map<String, String> headers = response.headers();
    String length = headers.get("content-length");
    return length == null ? response.body().length : Long.parseLong(length);
  }

  /** An archive of so many, none of which is another's copy; the sample's own are its last. */
  private void archive(int wanted) {
    try {
      if (wanted > 0) {
        new Archive(Glossary.load(folder.resolve("glossary")))
            .write(folder.resolve("corpus"), wanted);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
