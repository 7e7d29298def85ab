package org.yakugo.bulletin.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.yakugo.UnusableInput;
import org.yakugo.text.XmlStream;

/** The lines of an OpenDocument text ({@code .odt}), its XML read as a stream. */
final class OdtText {

  /** Bytes that a part may have when unpacked. */
  private static final int MOST_UNPACKED = 48 << 20;

  /** What stands in the text's XML and is no text: what was deleted, remarks, drawn captions. */
  private static final Set<String> UNREAD =
      Set.of(
          ("tracked-changes annotation ruby-text sequence-decls variable-decls user-field-decls"
                  + " forms hidden-text title desc")
              .split(" "));

  /** What becomes of a stretch of text. */
  private enum Reading {
    READ,
    STRUCK,
    HIDDEN
  }

  private final DocumentLines lines = new DocumentLines();
  private final OdtStyles styles = new OdtStyles();
  private final OdtLists lists = new OdtLists(styles);
  private final Deque<Reading> reading = new ArrayDeque<>();
  private final List<String> struck = new ArrayList<>();
  private final List<String> footnotes = new ArrayList<>();
  private final List<String> frames = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();

  private OdtText() {}

  static SourceText read(String name, byte[] content) {
    try {
      OdtText text = new OdtText();
      text.part(name, content, "styles.xml");
      if (!text.part(name, content, "content.xml")) {
        throw new IOException("no content");
      }
      text.frames.forEach(
          frame -> {
            text.lines.add(frame);
            text.lines.endLine();
          });
      text.lines.leftOut(Aside.FOOTNOTE, text.footnotes);
      text.lines.leftOut(Aside.HEADER_OR_FOOTER, text.asides);
      text.lines.leftOut(Aside.STRUCK, text.struck);
      return text.lines.source(name);
    } catch (UnusableInput unusable) {
      throw unusable;
    } catch (IOException | RuntimeException broken) {
      throw UnusableInput.unsupported("no-readable-opendocument-text", name).because(broken);
    }
  }

  /** Whether there is such a part. */
  private boolean part(String name, byte[] content, String part) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(part)) {
          byte[] xml = zip.readNBytes(MOST_UNPACKED + 1);
          if (xml.length > MOST_UNPACKED) {
            throw UnusableInput.tooLarge(
                "holds-more-mb-when-unpacked-split", name, MOST_UNPACKED >> 20);
          }
          if (isEncrypted(xml)) {
            throw UnusableInput.unsupported("encrypted-save-without-password", name);
          }
          read(new XmlStream(new ByteArrayInputStream(xml)));
          return true;
        }
      }
    }
    return false;
  }

  /** What is encrypted doesn't begin as XML does. */
  private static boolean isEncrypted(byte[] xml) {
    int first = xml.length > 0 && xml[0] == (byte) 0xEF ? 3 : 0;
    return xml.length <= first || xml[first] != '<';
  }

  private void read(XmlStream at) {
    while (at.next()) {
      if (at.isStart()) {
        switch (at.name()) {
          case "automatic-styles", "styles" -> styles.read(at);
          case "master-styles" -> asides.addAll(texts(at));
          case "body" -> body(at);
          default -> {
            // settings, declarations of fonts
          }
        }
      }
    }
  }

  private void body(XmlStream at) {
    for (int depth = 1; depth > 0 && at.next(); ) {
      if (at.isStart()) {
        depth += starts(at) ? 1 : 0;
      } else if (at.isEnd()) {
        depth--;
        ends(at.name());
      } else if (at.isText()) {
        text(at.characters());
      }
    }
  }

  /** Whether its end will be met. */
  private boolean starts(XmlStream at) {
    String name = at.name();
    if (UNREAD.contains(name)) {
      texts(at);
      return false;
    }
    switch (name) {
      case "note" -> {
        footnotes.addAll(texts(at));
        return false;
      }
      case "text-box" -> {
        frames.addAll(texts(at));
        return false;
      }
      case "p", "h" -> {
        reading.push(reading(at, Reading.READ));
        lines.heading(name.equals("h") ? WordLists.number(at.ownAttribute("outline-level"), 1) : 0);
        lines.add(lists.label());
      }
      case "span" -> reading.push(reading(at, now()));
      case "list" ->
          lists.begin(
              style(at),
              at.ownAttribute("continue-numbering").equals("true")
                  || !at.ownAttribute("continue-list").isEmpty());
      case "list-item", "list-header" ->
          lists.item(WordLists.number(at.ownAttribute("start-value"), 0), name.equals("list-item"));
      case "s" -> add(" ".repeat(Math.clamp(WordLists.number(at.ownAttribute("c"), 1), 1, 999)));
      case "tab" -> add("\t");
      case "line-break" -> lines.endLine();
      case "table-row" -> lines.beginRow();
      default -> {
        // tables, sections, links and the like hold text
      }
    }
    return true;
  }

  private void ends(String name) {
    switch (name) {
      case "p", "h" -> {
        reading.poll();
        lines.endLine();
      }
      case "span" -> reading.poll();
      case "list" -> lists.end();
      case "table-cell" -> lines.endCell();
      case "table-row" -> lines.endRow();
      default -> {
        // nothing ends with it
      }
    }
  }

  private void text(String characters) {
    if (!reading.isEmpty()) {
      String flowing = characters.replaceAll("[ \\t\\r\\n]+", " ");
      add(lines.endsBlank() ? flowing.replaceFirst("^ ", "") : flowing);
    }
  }

  private void add(String characters) {
    switch (now()) {
      case READ -> lines.add(characters);
      case STRUCK -> struck.add(characters);
      case HIDDEN -> {
        // nobody sees it
      }
    }
  }

  private Reading now() {
    return Objects.requireNonNullElse(reading.peek(), Reading.READ);
  }

  private Reading reading(XmlStream at, Reading outer) {
    String style = style(at);
    if (outer == Reading.HIDDEN || styles.isHidden(style)) {
      return Reading.HIDDEN;
    }
    return outer == Reading.STRUCK || styles.isStruck(style) ? Reading.STRUCK : Reading.READ;
  }

  /** The paragraphs within the element, of which nothing else is read. */
  private static List<String> texts(XmlStream at) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0 && at.next(); ) {
      if (at.isStart()) {
        depth++;
      } else if (at.isEnd()) {
        depth--;
        if (at.name().matches("[ph]") || depth == 0) {
          texts.add(text.toString());
          text.setLength(0);
        }
      } else if (at.isText()) {
        text.append(at.characters());
      }
    }
    texts.removeIf(String::isBlank);
    return texts;
  }

  private static String style(XmlStream at) {
    return at.ownAttribute("style-name");
  }

  /** The attribute of the element's own namespace; empty if there is none. */
}
