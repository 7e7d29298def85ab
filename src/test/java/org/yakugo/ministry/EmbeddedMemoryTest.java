package org.yakugo.ministry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.MinedPair;
import org.yakugo.align.PastItems;
import org.yakugo.align.Precedents;
import org.yakugo.memory.Memory;
import org.yakugo.memory.Segments;

/** The workspace's own index. */
final class EmbeddedMemoryTest extends MemoryContract {
  private static SomeBulletins bulletins;
  private static Memory memory;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    bulletins = SomeBulletins.in(folder.resolve("workspace"));
    memory = Memory.open(folder.resolve("index"), notice -> {});
    memory.update(bulletins.ids().stream().flatMap(id -> bulletins.units(id).stream()).toList());
  }

  @AfterAll
  static void close() {
    memory.close();
    bulletins.close();
  }

  @Override
  Segments segments() {
    return memory;
  }

  @Override
  Precedents asked() {
    return bulletins.view().precedents();
  }

  @Override
  PastItems items() {
    Stream<AlignedItem> all =
        bulletins.ids().stream().flatMap(id -> bulletins.aligned(id).stream());
    return PastItems.of(all.toList());
  }

  @Override
  List<MinedPair> renderings(String text, int max) {
    return bulletins.view().renderings(text, max);
  }
}
