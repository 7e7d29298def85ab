package org.yakugo.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yakugo.Message;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.exchange.tmx.ForeignMemory;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.Memory;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.workspace.Workspace;

/** Past headlines from others' memories, for drafting where the user says so. */
final class ForeignPast {
  private static final int MOST = 20;

  /** Finds what the memories of these names hold that is like a text. */
  static Function<String, List<TranslationUnit>> of(
      Workspace workspace, List<String> names, Consumer<Message> notices) {
    List<Memory> memories = new ArrayList<>();
    for (String name : names) {
      memories.add(new ForeignMemory(workspace, name).open(notices));
    }
    return text -> {
      List<FuzzyMatch> matches = new ArrayList<>();
      memories.forEach(memory -> matches.addAll(memory.match(text, MOST)));
      matches.sort(Comparator.comparingInt(FuzzyMatch::score).reversed());
      return matches.stream().limit(MOST).map(ForeignPast::unit).toList();
    };
  }

  private static TranslationUnit unit(FuzzyMatch match) {
    return new TranslationUnit(
        match.bulletin(), match.item(), null, match.ja(), match.en(), List.of());
  }

  /** Aligned one by one, under {@code memory:NAME}. */
  static List<AlignedItem> aligned(List<TranslationUnit> units, CorpusAligner aligner) {
    List<AlignedItem> aligned = new ArrayList<>();
    for (TranslationUnit unit : units) {
      Item item = Item.ofHeadlines(unit.item(), unit.ja(), unit.en());
      String id = "memory:" + unit.bulletin();
      aligned.addAll(aligner.align(new Bulletin(id, "", "", null, List.of(item), List.of())));
    }
    return aligned;
  }
}
