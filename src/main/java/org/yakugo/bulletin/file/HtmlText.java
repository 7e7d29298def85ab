package org.yakugo.bulletin.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.yakugo.UnusableInput;

/** The lines of a web page that was saved: blocks, breaks and cells each end one. */
final class HtmlText {
  private static final Set<String> UNREAD =
      Set.of(
          "head script style noscript template nav aside form button select svg rt rp del"
              .split(" "));

  /** What content systems put around a page, by the words of their classes and roles. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:share|sharing|sharedaddy|sns|social|related|sidebar|breadcrumbs?|cookies?|"
              + "comments|widget|advert(?:isement)?|pagination|dialog|navigation|complementary)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RIGHTS =
      Pattern.compile("©|copyright|all rights reserved", Pattern.CASE_INSENSITIVE);

  /** A part that holds more of the text is no furniture, whatever it is called. */
  private static final int LONGEST_FURNITURE = 300;

  private static final Set<String> STRUCK = Set.of("s", "strike");

  /** What LibreOffice calls the parts of a page that repeat. */
  private static final Set<String> RUNNING_HEAD = Set.of("header", "footer");

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "dl", "pre", "hr");

  /** A part of the page that holds so much of its text is the page. */
  private static final double MOST = 0.5;

  private final DocumentLines lines = new DocumentLines();
  private final List<String> struck = new ArrayList<>();
  private boolean preformatted;

  /** What stands before the item of a list that has begun; empty once it is written. */
  private String label = "";

  private HtmlText() {}

  static SourceText read(String name, byte[] content) {
    try {
      Document page = Jsoup.parse(new ByteArrayInputStream(content), null, "");
      if (page.charset().equals(StandardCharsets.UTF_8) && page.wholeText().contains("\uFFFD")) {
        page = TextDecoder.decode(content).map(Jsoup::parse).orElse(page);
      }
      HtmlText text = new HtmlText();
      text.children(main(page));
      text.lines.leftOut(Aside.STRUCK, text.struck);
      return text.lines.source(name);
    } catch (IOException | RuntimeException broken) {
      throw UnusableInput.unsupported("no-readable-web-page", name).because(broken);
    }
  }

  /** Without the frame that a site puts around what it publishes, where that is marked. */
  private static Element main(Document page) {
    for (String part : new String[] {"main", "[role=main]", "article"}) {
      Element found = page.body().selectFirst(part);
      if (found != null && found.text().length() > MOST * page.body().text().length()) {
        return found;
      }
    }
    return page.body();
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        text(text.getWholeText());
      } else if (node instanceof Element child && isRead(child)) {
        if (STRUCK.contains(child.normalName()) || style(child).contains("line-through")) {
          struck.add(child.text());
        } else if (style(child).contains("mso-list:ignore")) {
          text(child.text().matches("\\p{L}\\p{Z}*") ? "• " : child.text() + " ");
        } else {
          element(child);
        }
      }
    }
  }

  private static String style(Element element) {
    return element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isRead(Element element) {
    String style = style(element);
    return !UNREAD.contains(element.normalName())
        && !(element.normalName().equals("div") && RUNNING_HEAD.contains(element.attr("title")))
        && !element.hasAttr("hidden")
        && !isFurniture(element)
        && !style.contains("display:none")
        && !style.contains("visibility:hidden")
        && !style.contains("mso-hide:all");
  }

  private static boolean isFurniture(Element element) {
    if (element.normalName().equals("footer") && RIGHTS.matcher(element.text()).find()) {
      return true;
    }
    String called = element.className() + " " + element.id() + " " + element.attr("role");
    return Set.of("div", "section", "ul", "p").contains(element.normalName())
        && FURNITURE.matcher(called).find()
        && element.text().length() <= LONGEST_FURNITURE;
  }

  private void element(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lines.endLine();
      return;
    }
    boolean paragraph = PARAGRAPHS.contains(name);
    if (paragraph) {
      lines.gap();
    } else if (isBlock(element)) {
      lines.endStarted();
    }
    boolean heading = name.matches("h[1-6]");
    if (heading) {
      lines.heading(name.charAt(1) - '0');
    }
    if (name.equals("li")) {
      label = label(element);
    }
    if (name.equals("tr")) {
      lines.beginRow();
    }
    boolean outer = preformatted;
    preformatted |= name.equals("pre");
    children(element);
    preformatted = outer;
    if (paragraph) {
      lines.gap();
    } else if (isBlock(element)) {
      lines.endStarted();
    }
    if (name.equals("td") || name.equals("th")) {
      lines.endCell();
    } else if (name.equals("tr")) {
      lines.endRow();
    }
    if (heading) {
      lines.heading(0);
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || style(element).contains("display:block");
  }

  private static String label(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "• ";
    }
    long before = item.previousElementSiblings().stream().filter(e -> e.nameIs("li")).count();
    int count = (int) before + WordLists.number(list.attr("start"), 1);
    return WordLists.formatted(count, list.attr("type")) + ". ";
  }

  private void text(String text) {
    if (preformatted) {
      for (String line : text.split("(?<=\n)")) {
        lines.add(line.stripTrailing());
        if (line.endsWith("\n")) {
          lines.endLine();
        }
      }
      return;
    }
    if (!label.isEmpty() && !text.isBlank()) {
      lines.add(label);
      label = "";
    }
    String flowing = text.replace('\u00A0', ' ').replaceAll("[ \\t\\r\\n\\f]+", " ");
    lines.add(lines.endsBlank() ? flowing.replaceFirst("^ ", "") : flowing);
  }
}
