package org.yakugo.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.align.Link;
import org.yakugo.align.MinedPair;
import org.yakugo.align.Precedent;
import org.yakugo.align.Precedents;
import org.yakugo.align.PrintedOrder;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Period;
import org.yakugo.corpus.Corpus;
import org.yakugo.corpus.Snapshot;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Glossary;
import org.yakugo.lab.quality.Associated;
import org.yakugo.lab.quality.TemporaryFolder;
import org.yakugo.mention.EnglishReader;
import org.yakugo.text.JapaneseWords;
import org.yakugo.workspace.OwnWorkspace;
import org.yakugo.workspace.Workspace;

/** What is kept of the past is what a look at all of it finds. */
class PastTest {
  /** Headlines that keep company in many ways. */
  private static final List<String> HEADLINES =
      List.of(
          "France discusses grain exports|フランスが穀物輸出を協議",
          "Chile welcomes grain exports|チリが穀物輸出を歓迎",
          "Chile discusses grain imports|チリが穀物輸入を協議",
          "France welcomes rail links|フランスが鉄道接続を歓迎",
          "Norway discusses rail links|ノルウェーが鉄道接続を協議",
          "Norway rejects rail reform|ノルウェーが税制改革を拒否",
          "President of Chile Vaskov arrives in France|ヴァスコフ・チリ大統領がフランスに到着",
          "Vaskov meets Foreign Minister of Norway|ヴァスコフ大統領がノルウェー外相と会談",
          "9th grain forum opens in Norway|第9回穀物フォーラムがノルウェーで開幕",
          "Vaskov meets Foreign Minister of Chile Pedro Rojas|ヴァスコフ外相、ロハス・チリ外相と会談",
          "Vaskov meets Foreign Minister of Peru Pedro Rojas|ヴァスコフ外相、ペルーのロハス外相と会談",
          "10th grain forum opens in Chile|第10回穀物会議がチリで開幕");

  /** Terms that change how they are read. */
  private static final List<Concept> TERMS =
      List.of(
          term(Kind.TERM, "grain export", "穀物輸出"),
          term(Kind.TERM, "grain exports", "穀類輸出"),
          term(Kind.ORGANISATION, "Grain Forum", "穀物フォーラム"),
          term(Kind.PERSON, "Petra Vaskov", "ペトラ・ヴァスコフ"),
          term(Kind.TERM, "rail", "鉄道"),
          term(Kind.TITLE, "Foreign Minister", "外相"));

  private static Concept term(Kind kind, String english, String japanese) {
    return ConceptBuilder.of(kind, english).prefer(japanese).build();
  }

  /**
   * What is done to the bulletin of a week: another text, or none for its removal.
   *
   * @param terms those that hold from then on
   */
  record Deed(int week, List<Integer> headlines, Set<Integer> terms) {}

  @Provide
  Arbitrary<List<Deed>> deeds() {
    Arbitrary<List<Integer>> headlines =
        Arbitraries.integers().between(0, HEADLINES.size() - 1).list().ofMinSize(0).ofMaxSize(4);
    Arbitrary<Set<Integer>> terms =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(Set.of(0, 4))),
            Tuple.of(1, Arbitraries.integers().between(0, TERMS.size() - 1).set().ofMaxSize(4)));
    return Combinators.combine(Arbitraries.integers().between(1, 6), headlines, terms)
        .as(Deed::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property(seed = "1", tries = 20, shrinking = ShrinkingMode.BOUNDED)
  void anyRowOfChangesEndsWhereAFreshLookBegins(@ForAll("deeds") List<Deed> deeds)
      throws IOException {
    try (TemporaryFolder temporary = new TemporaryFolder()) {
      Path folder = temporary.path();
      Corpus corpus = new Corpus(OwnWorkspace.in(folder), PastTest::read);
      PastIndex index = index(folder, "kept");
      AligningRules rules = null;
      for (Deed deed : deeds) {
        take(deed, folder);
        rules = rules(deed.terms());
        Past kept = index.of(corpus.load(), rules);
        assertThat(kept.items()).isEqualTo(atHand(corpus.load(), rules));
      }
      Past kept = index.of(corpus.load(), rules);
      Past fresh = index(folder, "fresh").of(corpus.load(), rules);
      assertSame(kept, fresh, atHand(corpus.load(), rules));
    }
  }

  @Property(seed = "1", tries = 8, shrinking = ShrinkingMode.BOUNDED)
  void anyNumberOfThreadsFindsTheSame(
      @ForAll("deeds") List<Deed> deeds, @ForAll @IntRange(min = 2, max = 8) int threads)
      throws IOException {
    try (TemporaryFolder temporary = new TemporaryFolder();
        ForkJoinPool one = new ForkJoinPool(1);
        ForkJoinPool many = new ForkJoinPool(threads)) {
      Path folder = temporary.path();
      Corpus corpus = new Corpus(OwnWorkspace.in(folder), PastTest::read);
      for (Deed deed : deeds) {
        take(deed, folder);
        AligningRules rules = rules(deed.terms());
        Snapshot now = corpus.load();
        Past alone = one.submit(() -> index(folder, "one").of(now, rules)).join();
        Past together = many.submit(() -> index(folder, "many").of(now, rules)).join();
        assertThat(together.state()).isEqualTo(alone.state());
        assertSame(together, alone, atHand(now, rules));
      }
    }
  }

  private static void take(Deed deed, Path folder) throws IOException {
    Path file = folder.resolve("corpus/2026-05-0%d.txt".formatted(deed.week()));
    if (deed.headlines().isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      String text = String.join("\n", deed.headlines().stream().map(HEADLINES::get).toList());
      Files.writeString(file, "2026-05-0%d\n%s\n".formatted(deed.week(), text));
    }
  }

  private static void assertSame(Past kept, Past fresh, List<AlignedItem> all) {
    Precedents expected = Precedents.of(all);
    for (Past past : List.of(kept, fresh)) {
      assertThat(past.items()).isEqualTo(all);
      assertThat(past.holders())
          .isEqualTo(
              PrintedOrder.most(
                  order ->
                      (int) all.stream().filter(i -> PrintedOrder.in(i).contains(order)).count()));
      assertThat(past.precedents().pairs()).isEqualTo(expected.pairs());
      assertThat(past.precedents().numbered()).isEqualTo(expected.numbered());
      for (Kind kind : Kind.values()) {
        assertThat(past.precedents().pairs(kind)).isEqualTo(expected.pairs(kind));
      }
      for (AlignedItem item : all) {
        assertThat(past.item(item.bulletin(), item.item().n())).contains(item);
        for (Link link : item.links()) {
          assertThat(past.precedents().of(link.kind(), link.key(), link.bearer()))
              .isEqualTo(expected.of(link.kind(), link.key(), link.bearer()));
          assertThat(past.precedents().ofWording(link.kind(), link.source()))
              .isEqualTo(expected.ofWording(link.kind(), link.source()));
          assertThat(past.precedentsWithout(item.bulletin()).of(link.kind(), link.key()))
              .isEqualTo(
                  Precedents.of(
                          all.stream()
                              .filter(one -> !one.bulletin().equals(item.bulletin()))
                              .toList())
                      .of(link.kind(), link.key()));
        }
      }
    }
    for (String headline : HEADLINES) {
      for (String text : headline.split("\\|")) {
        assertThat(kept.renderings(text, 50, JapaneseWords::plain))
            .isEqualTo(fresh.renderings(text, 50, JapaneseWords::plain));
      }
    }
  }

  @Test
  void ofManyItemsTheHundredNewestAreShown(@TempDir Path folder) throws IOException {
    Workspace workspace = OwnWorkspace.in(folder);
    for (int week = 1; week <= 8; week++) {
      take(new Deed(week, Collections.nCopies(20, 1), Set.of()), folder);
    }
    Snapshot corpus = new Corpus(workspace, PastTest::read).load();
    Past past = past(index(folder, "kept"), corpus);
    assertSame(past, past, atHand(corpus, rules(Set.of())));
    List<Precedent> forms = past.precedents().ofWording(Kind.PLACE, "Chile");
    assertThat(forms).extracting(Precedent::uses).containsExactly(160);
    assertThat(forms.getFirst().evidence()).hasSize(100).doesNotHaveDuplicates();
  }

  @Test
  void pairsAreFoundInEitherLanguageTheLongestFirst(@TempDir Path folder) throws IOException {
    Workspace workspace = OwnWorkspace.in(folder);
    take(new Deed(1, List.of(0, 1, 6), Set.of()), folder);
    take(new Deed(2, List.of(1, 3), Set.of()), folder);
    Past past = past(index(folder, "kept"), new Corpus(workspace, PastTest::read).load());
    assertThat(targets(past, "Vaskov on grain exports of Chile"))
        .containsExactly("穀物輸出", "チリ", "ヴァスコフ");
    assertThat(targets(past, "チリの穀物輸出")).containsExactly("穀物輸出", "チリ");
    assertThat(targets(past, "チリペッパー")).isEmpty();
    assertThat(targets(past.as(item -> withoutLinks(item)), "grain exports")).isEmpty();
  }

  private static AlignedItem withoutLinks(AlignedItem item) {
    return new AlignedItem(item.bulletin(), item.date(), item.item(), List.of());
  }

  private static List<String> targets(Past past, String text) {
    return past.renderings(text, 10, JapaneseWords::plain).stream().map(MinedPair::target).toList();
  }

  @Test
  void aDamagedIndexIsBuiltAgain(@TempDir Path folder) throws IOException {
    Workspace workspace = OwnWorkspace.in(folder);
    take(new Deed(1, List.of(0, 1, 2, 3), Set.of()), folder);
    Snapshot corpus = new Corpus(workspace, PastTest::read).load();
    List<AlignedItem> before = past(index(folder, "kept"), corpus).items();
    for (Path file : files(folder.resolve("kept"))) {
      byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      if (bytes.length > 0) {
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
        List<String> notices = new ArrayList<>();
        Past mended =
            past(new PastIndex(folder.resolve("kept"), told -> notices.add(told.en())), corpus);
        assertThat(mended.items()).as(file.toString()).isEqualTo(before);
      }
    }
    for (Path file : files(folder.resolve("kept"))) {
      byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      Past mended = past(new PastIndex(folder.resolve("kept"), notice -> {}), corpus);
      assertThat(mended.items()).as(file + " cut off").isEqualTo(before);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static PastIndex index(Path folder, String name) {
    return new PastIndex(
        folder.resolve(name),
        notice -> {
          throw new AssertionError(notice);
        });
  }

  private static Past past(PastIndex index, Snapshot corpus) {
    return index.of(corpus, rules(Set.of()));
  }

  private static AligningRules rules(Set<Integer> terms) {
    Glossary glossary = Glossary.of(terms.stream().sorted().map(TERMS::get).toList());
    return new AligningRules(
        "rules", new TreeSet<>(terms).toString(), glossary, () -> EnglishReader.of(glossary));
  }

  /** All items as a look at all bulletins finds them, without what the index doesn't keep. */
  private static List<AlignedItem> atHand(Snapshot corpus, AligningRules rules) {
    CorpusAligner aligner = rules.aligner();
    List<AlignedItem> items = new ArrayList<>();
    corpus.bulletins().forEach(bulletin -> items.addAll(aligner.align(bulletin)));
    return Associated.added(items);
  }

  /** A format of the test's own: the id on the first line, then {@code English|Japanese} a line. */
  private static Bulletin read(String file, byte[] content) {
    List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
    List<Item> items = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] headlines = line.split("\\|");
      items.add(Item.ofHeadlines(items.size() + 1, headlines[1], headlines[0]));
    }
    // Some weeks are dated, two of them alike.
    int week = Integer.parseInt(lines.getFirst().substring(9));
    LocalDate day = LocalDate.of(2026, 5, 1 + week / 2);
    Period period = week % 3 == 0 ? null : new Period(day, day);
    return new Bulletin(lines.getFirst(), "", "", period, items, List.of());
  }
}
