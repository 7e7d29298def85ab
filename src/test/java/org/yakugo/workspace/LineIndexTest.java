package org.yakugo.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Message;

class LineIndexTest {
  @TempDir private Path folder;

  @Property(seed = "1")
  void everyLineIsFoundByEachOfItsKeysInOrder(
      @ForAll @Size(max = 200) List<@AlphaChars @StringLength(max = 2) String> keys) {
    Map<String, TreeSet<Integer>> expected = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      expected.computeIfAbsent(keys.get(i), key -> new TreeSet<>()).add(i % 50);
    }
    LineIndex index =
        LineIndex.of(
            maker -> {
              for (int i = 0; i < keys.size(); i++) {
                maker.put(keys.get(i), i % 50);
              }
            });
    expected.forEach((key, lines) -> assertThat(index.lines(key)).isSorted().containsAll(lines));
    assertThat(index.lines("none of these")).isEmpty();
  }

  @Test
  void whatWasFoundIsKeptUntilTheTableIsAnother() {
    List<String> read = new ArrayList<>();
    LineIndexes kept = new LineIndexes(folder);
    LineIndex first = kept.of("table", "1", finding("first", read));
    LineIndex again = kept.of("table", "1", finding("again", read));
    LineIndex other = kept.of("table", "2", finding("other", read));

    assertThat(read).containsExactly("first", "other");
    assertThat(again.lines("first")).isEqualTo(first.lines("first")).containsExactly(3, 5);
    assertThat(again.problems()).containsExactly(Map.entry(7, new Message("だめ", "no good")));
    assertThat(again.state()).isEqualTo("first");
    assertThat(other.lines("other")).containsExactly(3, 5);
    assertThat(other.lines("first")).isEmpty();
  }

  @Test
  void whatIsDamagedIsFoundAnew() throws IOException {
    List<String> read = new ArrayList<>();
    LineIndexes kept = new LineIndexes(folder);
    kept.of("table", "1", finding("first", read));
    byte[] bytes = Files.readAllBytes(folder.resolve("table"));
    bytes[bytes.length / 2]++;
    Files.write(folder.resolve("table"), bytes);

    assertThat(kept.of("table", "1", finding("again", read)).lines("again")).containsExactly(3, 5);
    assertThat(read).containsExactly("first", "again");
  }

  private static Consumer<LineIndex.Maker> finding(String key, List<String> read) {
    return maker -> {
      read.add(key);
      maker.put(key, 5);
      maker.put(key, 3);
      maker.problem(7, new Message("だめ", "no good"));
      maker.state(key);
    };
  }
}
