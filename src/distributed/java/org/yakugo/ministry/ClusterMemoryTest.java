package org.yakugo.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Kind;
import org.yakugo.align.MinedPair;
import org.yakugo.align.PastItems;
import org.yakugo.align.Precedents;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.Memory;
import org.yakugo.memory.Segments;
import org.yakugo.text.JapaneseWords;

/** The index that houses share, on two real nodes of which one is lost in the end. */
@TestMethodOrder(OrderAnnotation.class)
final class ClusterMemoryTest extends MemoryContract {
  private static final House ONE = new House("one", "ministry");

  private static SomeBulletins bulletins;
  private static TwoNodes nodes;
  private static Cluster cluster;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    bulletins = SomeBulletins.in(folder.resolve("workspace"));
    nodes = TwoNodes.in(folder.resolve("nodes"));
    cluster = nodes.cluster("memory");
    assertThat(bulletins.share(cluster, "one", bulletins.ids())).isEqualTo(new Shared(3, 0, 0));
  }

  @AfterAll
  static void close() {
    nodes.close();
    bulletins.close();
  }

  @Override
  Segments segments() {
    return new SharedSegments(cluster, ONE, false);
  }

  @Override
  Precedents asked() {
    return new OwnFirstPrecedents(Precedents.NONE, new SharedPrecedents(cluster, ONE, false), ONE);
  }

  @Override
  PastItems items() {
    return new SharedPrecedents(cluster, ONE, false);
  }

  @Override
  List<MinedPair> renderings(String text, int max) {
    return new SharedPrecedents(cluster, ONE, false).renderings(text, max, JapaneseWords::plain);
  }

  @Test
  void sharedAgainOnlyWhatChanged() {
    Cluster other = nodes.cluster("again");
    assertThat(bulletins.share(other, "one", bulletins.ids())).isEqualTo(new Shared(3, 0, 0));
    assertThat(bulletins.share(other, "one", bulletins.ids())).isEqualTo(new Shared(0, 0, 3));
    assertThat(bulletins.share(other, "one", List.of("2024-01-06", "2024-01-20")))
        .isEqualTo(new Shared(0, 1, 2));
    Segments left = new SharedSegments(other, ONE, false);
    assertThat(left.match("Parliament adopts bill on port tax reform", 3)).isEmpty();
  }

  @Test
  void theNearestHouseFirst(@TempDir Path folder) {
    Cluster shared = nodes.cluster("houses");
    for (String house : List.of("far", "ministry", "one")) {
      bulletins.share(shared, house, bulletins.ids());
    }
    Segments others = new SharedSegments(shared, ONE, true);
    try (Memory none = Memory.open(folder, notice -> {})) {
      Segments all = new OwnFirstSegments(none, others, ONE);
      assertThat(all.match("FM Orbek visits Samland", 3).stream().map(FuzzyMatch::bulletin))
          .containsExactly("ministry:2024-01-13");
    }
    Precedents precedents =
        new OwnFirstPrecedents(Precedents.NONE, new SharedPrecedents(shared, ONE, true), ONE);
    precedents.prepare(Map.of(Kind.PERSON, Set.of("orbak")));
    assertThat(precedents.of(Kind.PERSON, "orbak").getFirst().evidence())
        .extracting(one -> one.bulletin())
        .containsExactly("ministry:2024-01-20", "ministry:2024-01-13", "ministry:2024-01-06");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void nothingIsLostWithANode() throws InterruptedException {
    Cluster lost = nodes.cluster("lost");
    bulletins.share(lost, "one", bulletins.ids().subList(0, 1));
    nodes.await("wait_for_status=green");
    Thread loading = Thread.ofPlatform().start(() -> bulletins.share(lost, "one", bulletins.ids()));
    nodes.killSecond();
    loading.join();
    assertThat(bulletins.share(lost, "one", bulletins.ids())).isEqualTo(new Shared(0, 0, 3));
    SharedPrecedents items = new SharedPrecedents(lost, ONE, false);
    for (String id : bulletins.ids()) {
      bulletins
          .aligned(id)
          .forEach(
              item ->
                  assertThat(items.item(id, item.item().n()).orElseThrow().links())
                      .isEqualTo(item.links()));
    }
  }
}
