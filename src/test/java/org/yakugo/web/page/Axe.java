package org.yakugo.web.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** axe-core: tells what of a page some people can't use. */
final class Axe {
  private static final String SCRIPT = script();

  private static final String RUN =
      """
      async () => {
        const run = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
        const { violations } = await axe.run(document, run);
        return violations.flatMap((rule) =>
          rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary} ${node.html}`.slice(0, 600)));
      }
      """;

  private Axe() {}

  /** A line each; by the rules of WCAG 2.2 AA and of good practice. */
  static List<String> violations(Page page) {
    page.evaluate(SCRIPT);
    @SuppressWarnings("unchecked")
    List<String> found = (List<String>) page.evaluate(RUN);
    return found;
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
