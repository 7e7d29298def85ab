package org.yakugo.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yakugo.Kind;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Link;
import org.yakugo.bulletin.Item;
import org.yakugo.language.Language;
import org.yakugo.text.Span;

class DraftMakerTest {
  private static final String PAST_EN = "FM Karis meets President of Georgia";
  private static final String PAST_JA = "カリス外相がジョージア大統領と会談";
  private static final AlignedItem PAST =
      past(
          PAST_EN,
          PAST_JA,
          link(Kind.PERSON_TITLE, "FM Karis", "カリス外相"),
          link(Kind.TITLE, "President of Georgia", "ジョージア大統領"));

  @Test
  void personAndPostAreReplaced() {
    String headline = "FM Tamm met President of Latvia";
    Draft draft =
        DraftMaker.draft(
                headline,
                List.of(
                    mention(headline, Kind.PERSON_TITLE, "FM Tamm", "タム外相", 0.5),
                    mention(headline, Kind.TITLE, "President of Latvia", "ラトビア大統領", 0.9)),
                PAST,
                Language.builtIn())
            .orElseThrow();
    assertThat(draft.ja()).isEqualTo("タム外相がラトビア大統領と会談");
    assertThat(draft.slots())
        .containsExactly(
            new Draft.Slot(0, 4, "FM Tamm"), new Draft.Slot(5, 12, "President of Latvia"));
    assertThat(draft.from()).isEqualTo(new Draft.Source("2030-01-05", 7));
    assertThat(draft.score()).isEqualTo(0.81);
  }

  @Test
  void sameHeadlineIsTakenAsItWas() {
    Draft draft =
        DraftMaker.draft(
                PAST_EN,
                List.of(
                    mention(PAST_EN, Kind.PERSON_TITLE, "FM Karis", "カリス外相", 0.9),
                    mention(PAST_EN, Kind.TITLE, "President of Georgia", "ジョージア大統領", 0.9)),
                PAST,
                Language.builtIn())
            .orElseThrow();
    assertThat(draft.ja()).isEqualTo(PAST_JA);
    assertThat(draft.slots()).isEmpty();
  }

  @Test
  void anotherVerbGivesNoDraft() {
    String headline = "FM Tamm criticises President of Latvia";
    assertThat(draftOf(headline)).isEmpty();
  }

  @Test
  void aFurtherWordGivesNoDraft() {
    assertThat(draftOf("FM Tamm secretly met President of Latvia")).isEmpty();
  }

  @Test
  void mentionWithoutRenderingGivesNoDraft() {
    String headline = "FM Tamm met President of Latvia";
    assertThat(
            DraftMaker.draft(
                headline,
                List.of(mention(headline, Kind.TITLE, "President of Latvia", "ラトビア大統領", 0.9)),
                PAST,
                Language.builtIn()))
        .isEmpty();
  }

  @Test
  void numberIsReplacedWhereItStandsOnce() {
    AlignedItem past = past("Court jails activist for 4 years", "裁判所、活動家に懲役4年の判決");
    assertThat(
            DraftMaker.draft(
                "Court jails activist for 12 years", List.of(), past, Language.builtIn()))
        .map(Draft::ja)
        .contains("裁判所、活動家に懲役12年の判決");
  }

  @Test
  void aPostOnlyPartOfWhoIsNamedGivesNoDraft() {
    AlignedItem past =
        past(
            PAST_EN,
            "カリス外相がジョージア大統領と会談",
            link(Kind.PERSON_TITLE, "FM Karis", "外相"),
            link(Kind.TITLE, "President of Georgia", "ジョージア大統領"));
    String headline = "FM Tamm met President of Latvia";
    List<Mention> mentions =
        List.of(
            mention(headline, Kind.PERSON_TITLE, "FM Tamm", "タム外相", 0.9),
            mention(headline, Kind.TITLE, "President of Latvia", "ラトビア大統領", 0.9));
    assertThat(DraftMaker.draft(headline, mentions, past, Language.builtIn())).isEmpty();
  }

  @Test
  void doubtfulRenderingsGiveNoDraft() {
    String headline = "FM Tamm met President of Latvia";
    assertThat(
            DraftMaker.draft(
                headline,
                List.of(
                    mention(headline, Kind.PERSON_TITLE, "FM Tamm", "タム外相", 0.1),
                    mention(headline, Kind.TITLE, "President of Latvia", "ラトビア大統領", 0.9)),
                PAST,
                Language.builtIn()))
        .isEmpty();
  }

  private static Optional<Draft> draftOf(String headline) {
    List<Mention> mentions = new ArrayList<>();
    mentions.add(mention(headline, Kind.PERSON_TITLE, "FM Tamm", "タム外相", 0.9));
    mentions.add(mention(headline, Kind.TITLE, "President of Latvia", "ラトビア大統領", 0.9));
    return DraftMaker.draft(headline, mentions, PAST, Language.builtIn());
  }

  private static Mention mention(
      String headline, Kind kind, String source, String target, double confidence) {
    int start = headline.indexOf(source);
    Rendering rendering =
        new Rendering(target, Origin.COMPOSED, confidence, 0, null, List.of(), List.of());
    return new Mention(
        source,
        Mention.Field.HEADLINE,
        start,
        start + source.length(),
        kind,
        List.of(rendering),
        null);
  }

  private static Link link(Kind kind, String source, String target) {
    int en = PAST_EN.indexOf(source);
    int ja = PAST_JA.indexOf(target);
    return new Link(
        kind,
        true,
        new Span(en, en + source.length()),
        new Span(ja, ja + target.length()),
        "",
        source,
        target,
        0.95,
        null);
  }

  private static AlignedItem past(String en, String ja, Link... links) {
    Item item = Item.ofHeadlines(7, ja, en);
    return new AlignedItem("2030-01-05", null, item, List.of(links));
  }
}
