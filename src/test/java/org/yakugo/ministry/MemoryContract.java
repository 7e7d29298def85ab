package org.yakugo.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yakugo.Evidence;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Bearer;
import org.yakugo.align.Link;
import org.yakugo.align.MinedPair;
import org.yakugo.align.PastItems;
import org.yakugo.align.Precedent;
import org.yakugo.align.Precedents;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.MemoryAnswer;
import org.yakugo.memory.MemoryAnswer.Highlight;
import org.yakugo.memory.Segments;
import org.yakugo.text.Span;

/** What a memory of {@link SomeBulletins} answers, wherever it is kept. */
abstract class MemoryContract {
  private static final Evidence MEETS =
      new Evidence(
          "2024-01-06", 1, "オルベク外相がサムランド国防相と会談", "FM Orbek meets Defence Minister of Samland");

  private static final Evidence VISITS =
      new Evidence("2024-01-13", 1, "オルベク外相がサムランドを訪問", "FM Orbek visits Samland");

  private static final Evidence CALLS =
      new Evidence(
          "2024-01-20",
          1,
          "オルベク外務大臣がサムランド国防相と電話会談",
          "FM Orbek speaks with Defence Minister of Samland by telephone");

  abstract Segments segments();

  abstract Precedents asked();

  abstract PastItems items();

  abstract List<MinedPair> renderings(String text, int max);

  @Test
  void englishHeadlinesLikeAText() {
    assertThat(segments().match("FM Orbek meets Defence Minister of Nordland", 3))
        .isEqualTo(List.of(new FuzzyMatch(94, MEETS.en(), MEETS.ja(), "2024-01-06", 1)));
  }

  @Test
  void japaneseHeadlinesLikeAText() {
    assertThat(segments().match("オルベク外相がノルドランド国防相と会談", 2))
        .isEqualTo(List.of(new FuzzyMatch(93, MEETS.en(), MEETS.ja(), "2024-01-06", 1)));
  }

  @Test
  void oneBulletinDoesNotCount() {
    assertThat(places(segments().match("FM Orbek visits Samland", 1))).containsExactly("100 13#1");
    assertThat(places(segments().match("FM Orbek visits Samland", 3, "2024-01-13")))
        .containsExactly("45 06#1");
  }

  @Test
  void nothingIsLikeIt() {
    assertThat(segments().match("Glaciers melt", 3)).isEmpty();
    assertThat(segments().match("", 3)).isEmpty();
    assertThat(segments().concordance("", 3)).isEmpty();
  }

  @Test
  void whereEnglishWordsStand() {
    assertThat(segments().concordance("gas pri", 2))
        .isEqualTo(
            List.of(
                new MemoryAnswer(
                    0,
                    CALLS.en(),
                    CALLS.ja(),
                    "2024-01-20",
                    1,
                    "body",
                    "Rising gas prices were discussed, too.",
                    List.of(new Highlight(7, 17))),
                new MemoryAnswer(
                    15,
                    "Parliament expresses concern over rising gas prices",
                    "ガス価格の上昇に議会が懸念を表明",
                    "2024-01-06",
                    2,
                    "en",
                    "Parliament expresses concern over rising gas prices",
                    List.of(new Highlight(41, 51)))));
    assertThat(found(segments().concordance("gas prices", 5)))
        .containsExactly("20#1 body", "06#2 en", "06#2 body");
    assertThat(found(segments().concordance("border trade", 5)))
        .containsExactly("13#1 body", "06#1 body");
  }

  @Test
  void whereJapaneseStands() {
    assertThat(found(segments().concordance("国防相", 5))).containsExactly("20#1 ja", "06#1 ja");
    assertThat(found(segments().concordance("税", 5))).containsExactly("13#2 ja");
    assertThat(found(segments().concordance("議会 法案", 5))).containsExactly("13#2 ja");
    assertThat(segments().concordance("首相", 5)).isEmpty();
  }

  @Test
  void precedents() {
    Precedents precedents = asked();
    precedents.prepare(Map.of(Kind.PERSON, Set.of("orbak", "nobody"), Kind.TITLE, Set.of("=fm")));
    assertThat(precedents.of(Kind.PERSON, "orbak"))
        .isEqualTo(
            List.of(
                new Precedent(
                    "オルベク", 3, LocalDate.of(2024, 1, 22), 0.99, List.of(CALLS, VISITS, MEETS))));
    assertThat(precedents.ofWording(Kind.TITLE, "FM"))
        .isEqualTo(
            List.of(
                new Precedent("外相", 2, LocalDate.of(2024, 1, 15), 0.99, List.of(VISITS, MEETS)),
                new Precedent("外務大臣", 1, LocalDate.of(2024, 1, 22), 0.93, List.of(CALLS))));
    assertThat(precedents.of(Kind.PERSON, "nobody")).isEmpty();
  }

  @Test
  void anItem() {
    AlignedItem item = items().item("2024-01-13", 1).orElseThrow();
    assertThat(item.date()).isEqualTo(LocalDate.of(2024, 1, 15));
    assertThat(item.evidence()).isEqualTo(VISITS);
    assertThat(item.links())
        .first()
        .isEqualTo(
            new Link(
                Kind.PERSON_TITLE,
                true,
                new Span(0, 8),
                new Span(0, 6),
                "orbak/|minister|foreign|||||",
                "FM Orbek",
                "オルベク外相",
                0.93,
                new Bearer("", "Orbek", null)));
    assertThat(item.links().stream().map(link -> link.source() + " " + link.target()))
        .containsExactly("FM Orbek オルベク外相", "FM 外相", "Orbek オルベク", "Samland サムランド");
    assertThat(items().item("2024-01-13", 9)).isEmpty();
  }

  @Test
  void pairsThatStandInAText() {
    assertThat(renderings("外相", 5))
        .isEqualTo(
            List.of(
                new MinedPair(
                    "FM Orbek", "オルベク外相", Kind.PERSON_TITLE, 0.99, 2, List.of(VISITS, MEETS)),
                new MinedPair("FM", "外相", Kind.TITLE, 0.99, 2, List.of(VISITS, MEETS))));
    assertThat(
            renderings("FM Orbek visits the port", 9).stream()
                .map(pair -> pair.uses() + " " + pair.source() + " " + pair.target()))
        .containsExactly(
            "1 FM Orbek オルベク外務大臣", "2 FM Orbek オルベク外相", "3 Orbek オルベク", "1 FM 外務大臣", "2 FM 外相");
  }

  private static List<String> places(List<FuzzyMatch> matches) {
    return matches.stream()
        .map(one -> one.score() + " " + one.bulletin().substring(8) + "#" + one.item())
        .toList();
  }

  private static List<String> found(List<MemoryAnswer> concordances) {
    return concordances.stream()
        .map(one -> one.bulletin().substring(8) + "#" + one.item() + " " + one.field())
        .toList();
  }
}
