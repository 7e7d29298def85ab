package org.yakugo.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.yakugo.bulletin.ParsedBulletin.ParsedItem;

/** Bulletins and typographies to print and read. */
final class Bulletins {

  private record Headline(String ja, String en) {}

  private static final List<Section> SECTIONS =
      List.of(
          new Section(1, "軍事・治安関係"),
          new Section(2, "内政関連"),
          new Section(3, "外政関連"),
          new Section(4, "その他"));

  private static final List<Headline> HEADLINES =
      List.of(
          new Headline("港湾局長、新しい埠頭を視察", "Head of the Port Authority inspects new quay"),
          new Headline("EU 代表団が、国境の町を訪問", "EU delegation visits town near the border"),
          new Headline(
              "農業相とウズベキスタン大使、「AgroExpo 2026」の準備を協議",
              "Minister of Agriculture and Ambassador of Uzbekistan discuss preparations for AgroExpo 2026"),
          new Headline("COP29 議長団、バクーで会合を開催", "COP29 team holds meeting in Baku"),
          new Headline("警察は、闇市場の摘発を続けるのか？", "Will police go on with raids on the black market?"),
          new Headline(
              "首相：ガス輸出は、来年さらに増加する", "Prime Minister: gas exports to grow further next year"),
          new Headline(
              "第3回カスピ海フォーラム、開幕（バクー）",
              "3rd Caspian Forum (Baku) opens with speech by the Speaker of the Parliament"),
          new Headline("最高裁、記者の上告を棄却", "Supreme Court rejects journalist's appeal"),
          new Headline("TRIPP と鉄道に関する、技術協議が終了", "Technical talks on TRIPP and railway end"));

  private static final List<String> SENTENCES =
      List.of(
          "On Apr.20, the sides met in Baku and spoke about the harvest.",
          "The head of the authority said that the quay would open in autumn, before the first ships of the new line arrive.",
          "“We shall not wait for another year,” he added.",
          "According to the agency, costs rose to $5 million (about 4.3 million euros) because steel & cement became dearer.",
          "The U.S. delegation was led by Mr. Brown, a former mayor of Springfield.",
          "Members of the International Port Association (IPA) also took part in the tour of the site.",
          "Nobody was hurt, the ministry's press service told reporters on Monday evening.",
          "Further talks are planned for 5 June; they will take place in Tashkent.",
          "The agreement covers customs, trade–transit questions, training and joint research.",
          "Is this enough? Critics doubt it.");

  private static final List<String> SOURCES =
      List.of("TREND", "REPORT", "NEWS.AM", "APA", "JAM-NEWS.NET", "MFA.GOV.AZ", "OC-MEDIA");

  private Bulletins() {}

  static Arbitrary<ParsedBulletin> bulletins(Typography.Citations citations) {
    Arbitrary<LocalDate> starts =
        Arbitraries.integers().between(0, 700).map(LocalDate.of(2025, 1, 4)::plusDays);
    return Combinators.combine(starts, draft().list().ofMinSize(3).ofMaxSize(6))
        .as(
            (from, drafts) -> {
              List<ParsedItem> items = new ArrayList<>();
              int section = 0;
              for (Draft draft : drafts) {
                section = items.isEmpty() ? 0 : Math.min(3, section + draft.step());
                items.add(draft.item(items.size() + 1, SECTIONS.get(section), from, citations));
              }
              return new ParsedBulletin(
                  "アゼルバイジャン政治・治安情報",
                  "在アゼルバイジャン大使館",
                  new Period(from, from.plusDays(6)),
                  items,
                  List.of(),
                  null);
            });
  }

  static Arbitrary<Typography> typographies() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Combinators.combine(
            Arbitraries.of("●", "-", "・", "○", "◆", "•", "*", "■", "◇", "\\-", "– ", ""),
            Arbitraries.of(Typography.Headline.class),
            Arbitraries.of(Typography.Bold.class),
            Arbitraries.of(0, 0, 72, 90),
            Arbitraries.of(0, 300, 1000),
            Arbitraries.of(
                "NOTE:", "**NOTE:**", "Note -", "ＮＯＴＥ：", "（注）", "*NOTE*:", "**Note**:", "注："),
            Arbitraries.of(Typography.SectionStyle.class),
            Combinators.combine(either, either, either, either, either).as(List::of))
        .flatAs(
            (bullet, headline, bold, columns, page, note, section, flags) ->
                Combinators.combine(
                        Arbitraries.of(Typography.Citations.class),
                        Arbitraries.of(Typography.PeriodStyle.class),
                        Arbitraries.of("END", "**END**", "（了）", "以上", "- End -", ""),
                        either,
                        either,
                        Arbitraries.of("\n", "\r\n", "\r"))
                    .as(
                        (citations, period, end, escapes, noBreak, lineBreak) ->
                            new Typography(
                                bullet,
                                headline,
                                bold,
                                flags.get(0),
                                flags.get(1),
                                columns,
                                page,
                                flags.get(2),
                                note,
                                flags.get(3),
                                flags.get(4),
                                citations,
                                section,
                                period,
                                end,
                                escapes,
                                noBreak,
                                lineBreak)));
  }

  private record Draft(
      int step,
      Headline headline,
      List<String> body,
      List<String> sources,
      int day,
      int days,
      List<List<String>> notes) {

    ParsedItem item(int n, Section section, LocalDate week, Typography.Citations style) {
      Period dates = new Period(week.plusDays(day), week.plusDays(day + days));
      String printed = BulletinPrinter.citation(sources, dates, style);
      return new ParsedItem(
          n, section, headline.ja(), headline.en(), body, sources, printed, dates, notes, 0);
    }
  }

  private static Arbitrary<Draft> draft() {
    Arbitrary<String> paragraph =
        Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(5).map(s -> String.join(" ", s));
    Arbitrary<List<String>> paragraphs = paragraph.list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(0, 0, 1),
            Arbitraries.of(HEADLINES),
            paragraphs,
            Arbitraries.of(SOURCES).list().ofMinSize(1).ofMaxSize(2).uniqueElements(),
            Arbitraries.integers().between(-1, 6),
            Arbitraries.of(0, 0, 0, 1, 3),
            paragraphs.list().ofMaxSize(2))
        .as(Draft::new);
  }
}
