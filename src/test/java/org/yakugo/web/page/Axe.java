package org.yakugo.web.page;

import com.microsoft.playwright.Page;
import java.util.List;
import org.yakugo.Packed;

/** axe-core: tells what of a page some people can't use. */
final class Axe {
  private static final String SCRIPT = script();

  /** The rules of WCAG 2.2 AA and of good practice. */
  private static final List<String> ALL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String RUN =
      """
      async (runOnly) => {
        const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
        return violations.flatMap((rule) =>
          rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary} ${node.html}`.slice(0, 600)));
      }
      """;

  private Axe() {}

  /** A line each. */
  static List<String> violations(Page page) {
    return violations(page, ALL);
  }

  /** Of what a scheme of colours alone can break. */
  static List<String> contrast(Page page) {
    return violations(page, List.of("color-contrast"));
  }

  private static List<String> violations(Page page, List<String> rules) {
    if (!(Boolean) page.evaluate("'axe' in window")) {
      page.evaluate(SCRIPT);
    }
    @SuppressWarnings("unchecked")
    List<String> found = (List<String>) page.evaluate(RUN, rules);
    return found;
  }

  private static String script() {
    return Packed.text(Axe.class, "/axe.min.js");
  }
}
