package org.yakugo.desk;

import java.util.List;
import java.util.Map;
import org.yakugo.corpus.Snapshot;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.memory.UnitSource;
import org.yakugo.workspace.Program;

/** The items of a corpus for the memory, read where it hasn't them yet. */
record PublishedUnits(Snapshot corpus) implements UnitSource {

  @Override
  public String maker() {
    return Program.version();
  }

  @Override
  public Map<String, String> versions() {
    return corpus.versions();
  }

  @Override
  public List<TranslationUnit> of(String bulletin) {
    return corpus.bulletin(bulletin).map(TranslationUnit::of).orElse(List.of());
  }
}
