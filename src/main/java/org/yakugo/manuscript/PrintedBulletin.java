package org.yakugo.manuscript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Note;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Period;
import org.yakugo.bulletin.Section;

/**
 * A bulletin in the house's form, as text or as a Word file: a head, numbered sections, each item
 * its Japanese headline behind a bullet and in bold, the English one below, the body with the
 * citation at its end, the NOTEs. Read back, it is the same bulletin.
 */
public final class PrintedBulletin {
  static final String JAPANESE_FONT = "游明朝";
  static final String ENGLISH_FONT = "Times New Roman";
  private static final int TITLE_SIZE = 16;
  private static final int SECTION_SIZE = 13;
  static final double TEXT_SIZE = 10.5;

  /** In twentieths of a point. */
  private static final int GAP = 120;

  private enum Form {
    TITLE,
    HEAD,
    SECTION,
    JAPANESE,
    ENGLISH,
    PARAGRAPH
  }

  private record Block(Form form, String text) {}

  private final List<Block> blocks = new ArrayList<>();

  private PrintedBulletin(Bulletin bulletin) {
    List<String> head = head(bulletin);
    add(Form.TITLE, head.getFirst());
    head.stream().skip(1).forEach(line -> add(Form.HEAD, line));
    Section section = null;
    for (Item item : bulletin.items()) {
      if (!item.section().equals(section) && item.section().number() > 0) {
        add(Form.SECTION, item.section().number() + ". " + item.section().title());
      }
      section = item.section();
      item(item);
    }
  }

  /** One line feed at the end of each line. */
  public static String text(Bulletin bulletin) {
    StringBuilder text = new StringBuilder();
    for (Block block : new PrintedBulletin(bulletin).blocks) {
      String line = block.form() == Form.JAPANESE ? "● **" + block.text() + "**" : block.text();
      text.append(line).append(block.form() == Form.JAPANESE ? "\n" : "\n\n");
    }
    return text.toString();
  }

  /** The bytes of a {@code .docx} file. */
  public static byte[] word(Bulletin bulletin) {
    List<Block> blocks = new PrintedBulletin(bulletin).blocks;
    return word(document -> blocks.forEach(block -> paragraph(document, block)));
  }

  /** The bytes of a {@code .docx} file that somebody fills. */
  static byte[] word(Consumer<XWPFDocument> content) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(document);
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Title, days, issuer; empty where there is none. */
  static List<String> head(Bulletin bulletin) {
    return List.of(bulletin.title(), period(bulletin.period()), bulletin.issuer());
  }

  private void item(Item item) {
    add(Form.JAPANESE, item.ja().text());
    List<String> english = english(item);
    add(Form.ENGLISH, english.getFirst());
    english.stream().skip(1).forEach(text -> add(Form.PARAGRAPH, text));
  }

  /**
   * The English headline, then the paragraphs with citation and notes. Without a Japanese headline
   * the bullet goes to the English one, else nothing tells an item.
   */
  static List<String> english(Item item) {
    List<String> lines = new ArrayList<>();
    lines.add((item.ja().isEmpty() ? "● " : "") + item.en().text());
    String citation = item.citation() == null ? "" : item.citation().printed().text();
    List<Passage> body = item.body();
    for (int i = 0; i < body.size(); i++) {
      String text = body.get(i).text();
      boolean last = i == body.size() - 1;
      lines.add(last && !text.endsWith(citation) ? text + " " + citation : text);
    }
    if (body.isEmpty()) {
      lines.add(citation);
    }
    item.notes().forEach(note -> lines.addAll(note(note)));
    return lines;
  }

  private static List<String> note(Note note) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < note.paragraphs().size(); i++) {
      String text = note.paragraphs().get(i).text();
      boolean last = i == note.paragraphs().size() - 1;
      String citation =
          last && note.citation() != null ? " " + note.citation().printed().text() : "";
      lines.add((i == 0 ? "NOTE: " : "") + text + citation);
    }
    return lines;
  }

  private void add(Form form, String text) {
    if (!text.isBlank()) {
      blocks.add(new Block(form, text.strip()));
    }
  }

  private static String period(@Nullable Period period) {
    return period == null ? "" : day(period.from(), true) + "～" + day(period.to(), false);
  }

  private static String day(LocalDate day, boolean year) {
    return DateTimeFormatter.ofPattern(year ? "y年M月d日" : "M月d日").format(day);
  }

  private static void paragraph(XWPFDocument document, Block block) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(block.form() == Form.JAPANESE ? 0 : GAP);
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(ENGLISH_FONT);
    run.setFontFamily(JAPANESE_FONT, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(TEXT_SIZE);
    switch (block.form()) {
      case TITLE -> {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run.setFontSize(TITLE_SIZE);
        run.setBold(true);
      }
      case HEAD -> paragraph.setAlignment(ParagraphAlignment.CENTER);
      case SECTION -> {
        paragraph.setSpacingBefore(2 * GAP);
        run.setFontSize(SECTION_SIZE);
        run.setBold(true);
      }
      case JAPANESE -> {
        paragraph.setKeepNext(true);
        run.setBold(true);
      }
      case ENGLISH -> paragraph.setKeepNext(true);
      case PARAGRAPH -> paragraph.setAlignment(ParagraphAlignment.BOTH);
    }
    run.setText((block.form() == Form.JAPANESE ? "● " : "") + block.text());
  }
}
