package org.yakugo.exchange.tmx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yakugo.UnusableInput;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Intake;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.memory.UnitSource;
import org.yakugo.workspace.Program;

/**
 * The units of a TMX file, all under one name. Whether it is another is told by its size and when
 * it was written; it is read only where it has to be indexed.
 */
record TmxSource(String name, Path file) implements UnitSource {

  @Override
  public Map<String, String> versions() {
    try {
      String version = Files.size(file) + "@" + Files.getLastModifiedTime(file);
      return Map.of(name, Program.version() + " " + version);
    } catch (IOException e) {
      throw UnusableInput.storage("cant-be-read", file, e).because(e);
    }
  }

  @Override
  public List<TranslationUnit> of(String bulletin) {
    List<TranslationUnit> units = new ArrayList<>();
    new TmxReader()
        .read(
            ForeignFile.of(file),
            unit ->
                units.add(
                    new TranslationUnit(
                        name, unit.number(), unit.date(), unit.ja(), unit.en(), List.of())),
            new Intake(file.getFileName().toString(), entry -> {}));
    return units;
  }
}
