package org.yakugo.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.exchange.xliff.PoWriter;
import org.yakugo.exchange.xliff.XliffWriter;
import org.yakugo.exchange.xliff.XliffWriter.Version;
import org.yakugo.manuscript.BilingualTable;
import org.yakugo.manuscript.PrintedBulletin;
import org.yakugo.suggest.Draft;
import org.yakugo.suggest.Suggestion;
import org.yakugo.workspace.DurableFile;

/**
 * A bulletin with first drafts where it has no Japanese headline. English words that a draft leaves
 * open stand in 〔〕.
 *
 * @param suggestions one an item, in order
 * @param fresh whether an item's Japanese is a draft, item by item
 * @param open number of those with words left in English
 */
record DraftedBulletin(
    Bulletin bulletin, List<Suggestion> suggestions, List<Boolean> fresh, int open) {

  /**
   * @param suggestions one an item, in order
   */
  static DraftedBulletin of(Bulletin bulletin, List<Suggestion> suggestions) {
    List<Item> items = new ArrayList<>();
    List<Boolean> fresh = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < bulletin.items().size(); i++) {
      Item item = bulletin.items().get(i);
      List<Draft> drafts = suggestions.get(i).drafts();
      fresh.add(item.ja().isEmpty() && !drafts.isEmpty());
      if (fresh.getLast()) {
        open += drafts.getFirst().isOpen() ? 1 : 0;
        items.add(item.with(Passage.of(marked(drafts.getFirst()))));
      } else {
        items.add(item);
      }
    }
    return new DraftedBulletin(bulletin.with(items), suggestions, fresh, open);
  }

  /** Number of items that got a draft. */
  int drafted() {
    return Collections.frequency(fresh, true);
  }

  private static String marked(Draft draft) {
    StringBuilder text = new StringBuilder(draft.ja());
    for (Draft.Slot slot : draft.slots().stream().filter(Draft.Slot::open).toList().reversed()) {
      text.insert(slot.end(), '〕').insert(slot.start(), '〔');
    }
    return text.toString();
  }

  /**
   * @throws UnusableInput if the name has another ending, or the file can't be written
   */
  void write(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".table.docx")) {
      DurableFile.write(file, BilingualTable.word(bulletin));
    } else if (name.endsWith(".docx")) {
      DurableFile.write(file, PrintedBulletin.word(bulletin));
    } else if (name.endsWith(".txt")) {
      DurableFile.write(file, PrintedBulletin.text(bulletin));
    } else if (name.endsWith(".xlf")) {
      DurableFile.write(file, xliff(Version.V1_2, file));
    } else if (name.endsWith(".xliff")) {
      DurableFile.write(file, xliff(Version.V2_1, file));
    } else if (name.endsWith(".po")) {
      String po = PoWriter.write(bulletin, fresh, suggestions);
      DurableFile.write(file, po.getBytes(StandardCharsets.UTF_8));
    } else {
      throw UnusableInput.request("bulletin-writes-txt-docx-table-docx-xlf", file);
    }
  }

  private byte[] xliff(Version version, Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", ".txt");
    XliffWriter.write(version, bulletin, fresh, suggestions, name, out);
    return out.toByteArray();
  }
}
