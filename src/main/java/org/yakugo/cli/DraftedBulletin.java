package org.yakugo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.manuscript.PrintedBulletin;
import org.yakugo.suggest.Draft;
import org.yakugo.suggest.Suggestion;
import org.yakugo.workspace.DurableFile;

/**
 * A bulletin with first drafts where it has no Japanese headline. English words that a draft leaves
 * open stand in 〔〕.
 *
 * @param drafted number of items that got one
 * @param open number of those with words left in English
 */
record DraftedBulletin(Bulletin bulletin, int drafted, int open) {

  /**
   * @param suggestions one an item, in order
   */
  static DraftedBulletin of(Bulletin bulletin, List<Suggestion> suggestions) {
    List<Item> items = new ArrayList<>();
    int drafted = 0;
    int open = 0;
    for (int i = 0; i < bulletin.items().size(); i++) {
      Item item = bulletin.items().get(i);
      List<Draft> drafts = suggestions.get(i).drafts();
      if (item.ja().isEmpty() && !drafts.isEmpty()) {
        drafted++;
        open += drafts.getFirst().isOpen() ? 1 : 0;
        items.add(
            new Item(
                item.n(),
                item.section(),
                Passage.of(marked(drafts.getFirst())),
                item.en(),
                item.body(),
                item.citation(),
                item.notes(),
                item.line()));
      } else {
        items.add(item);
      }
    }
    return new DraftedBulletin(bulletin.with(items), drafted, open);
  }

  private static String marked(Draft draft) {
    StringBuilder text = new StringBuilder(draft.ja());
    List<Draft.Slot> slots = draft.slots().stream().filter(Draft.Slot::open).toList().reversed();
    for (Draft.Slot slot : slots) {
      text.insert(slot.end(), '〕').insert(slot.start(), '〔');
    }
    return text.toString();
  }

  /**
   * @throws UnusableInput if the name has another ending, or the file can't be written
   */
  void write(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx")) {
      DurableFile.write(file, PrintedBulletin.word(bulletin));
    } else if (name.endsWith(".txt")) {
      DurableFile.write(file, PrintedBulletin.text(bulletin));
    } else {
      throw new UnusableInput(
          Reason.REQUEST, "--bulletin writes .txt or .docx; " + file + " is neither.");
    }
  }
}
