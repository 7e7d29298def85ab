package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.file.SourceText;

class EnglishItemsTest {

  @Test
  void plainTextIsAHeadlineAndItsBody() {
    List<Item> items =
        read(
            """
            FM Bayramov meets his Finnish counterpart

            On May 5, FM Bayramov met the FM of Finland.
            They spoke about trade.

            A visit to Helsinki is planned. (TREND / 05.05.2026)
            """);

    assertThat(items).hasSize(1);
    Item item = items.getFirst();
    assertThat(item.ja().isEmpty()).isTrue();
    assertThat(item.en().text()).isEqualTo("FM Bayramov meets his Finnish counterpart");
    assertThat(item.body())
        .extracting(Passage::text)
        .containsExactly(
            "On May 5, FM Bayramov met the FM of Finland.",
            "They spoke about trade.",
            "A visit to Helsinki is planned.");
    assertThat(item.citation().sources()).containsExactly("TREND");
  }

  /** As in a PDF, whose lines are cut where the page ends. */
  @Test
  void headlineOfTwoLinesOpensAnItemBehindANote() {
    List<Item> items =
        read(
            """
            Party leader discusses budget of Vojvodina with Provincial Prime Minister

            The talks focused on capital projects, including a clinical centre and the
            corridor, and on a new bridge. The budget would amount to 120 billion dinars,
            which is a record. (RTV / 22.01.2026)

            NOTE: The province is entitled to at least seven percent of the national
            budget under the Constitution. The opposition says that the amount has never
            been paid in full.

            Foreign Minister discusses opening of third cluster of accession talks with the
            European Union

            The minister said that Serbia had to deliver on the media laws before the
            member states could take a decision on the matter. (EWB / 19.01.2026)
            """);

    assertThat(items)
        .extracting(item -> item.en().text())
        .containsExactly(
            "Party leader discusses budget of Vojvodina with Provincial Prime Minister",
            "Foreign Minister discusses opening of third cluster of accession talks with the"
                + " European Union");
  }

  /** Somebody has begun with the second headline. */
  @Test
  void itemsAboveTheFirstJapaneseHeadlineAreNoHead() {
    List<Item> items =
        read(
            """
            Weekly notes

            FM Bayramov visits Georgia

            FM Bayramov visited Georgia on Tuesday.

            (TREND / 12.05.2026)

            議会、エネルギー協定を批准

            Parliament ratifies energy agreement

            Parliament ratified the agreement.

            (APA / 13.05.2026)
            """);

    assertThat(items)
        .extracting(item -> item.ja().text(), item -> item.en().text())
        .containsExactly(
            tuple("", "FM Bayramov visits Georgia"),
            tuple("議会、エネルギー協定を批准", "Parliament ratifies energy agreement"));
  }

  @Test
  void titleAndSectionsInEnglishAloneAreNoHeadlines() {
    Bulletin bulletin =
        BulletinReader.read(
            SourceText.of(
                "week",
                """
                Weekly News of the Embassy
                12-18 May 2026

                1. Domestic Politics

                Parliament approves the state budget
                for next year
                The Milli Majlis approved the budget on
                Tuesday. (TREND / 12.05.2026)

                FM Bayramov receives envoy
                The minister received the envoy. (APA / 13.05.2026)

                2. Economy

                SOCAR signs deal
                The companies signed a deal. (REPORT / 14.05.2026)
                """));

    assertThat(bulletin.items())
        .extracting(item -> item.section().title(), item -> item.en().text())
        .containsExactly(
            tuple("Domestic Politics", "Parliament approves the state budget for next year"),
            tuple("Domestic Politics", "FM Bayramov receives envoy"),
            tuple("Economy", "SOCAR signs deal"));
  }

  /** Numbers of items, though a title might be as short. */
  @Test
  void shortHeadlinesWithNumbersAreNoSections() {
    assertThat(
            read(
                """
                1. Talks resume in Doha
                Negotiators met on Monday. (AFP / 12.05.2026)

                2. Ceasefire holds
                No shots were heard. (AFP / 13.05.2026)
                """))
        .extracting(item -> item.en().text())
        .containsExactly("Talks resume in Doha", "Ceasefire holds");
  }

  @Test
  void headlineAloneIsAnItem() {
    assertThat(read("FM Bayramov arrives in Sofia"))
        .extracting(item -> item.en().text())
        .containsExactly("FM Bayramov arrives in Sofia");
  }

  @Test
  void listInAPlainBodyIsNoItem() {
    List<Item> items =
        read(
            """
            FM Bayramov holds meetings in Sofia
            FM Bayramov met:
            - FM of Bulgaria
            - Speaker of the Parliament
            The sides spoke about gas.
            """);

    assertThat(items).hasSize(1);
    assertThat(items.getFirst().body())
        .extracting(Passage::text)
        .containsExactly(
            "FM Bayramov met:",
            "- FM of Bulgaria",
            "- Speaker of the Parliament",
            "The sides spoke about gas.");
  }

  @Test
  void bulletedHeadlinesAreItems() {
    List<Item> items =
        read(
            """
            ● FM Bayramov arrives in Sofia

            The FM arrived on May 5.

            ● President Aliyev receives ambassadors

            Four ambassadors presented their credentials.
            """);

    assertThat(items)
        .extracting(item -> item.en().text())
        .containsExactly("FM Bayramov arrives in Sofia", "President Aliyev receives ambassadors");
    assertThat(items).extracting(Item::n).containsExactly(1, 2);
  }

  @Test
  void bulletedHeadlinesWithoutBodiesAreItems() {
    assertThat(read("- FM Bayramov arrives in Sofia\n- President Aliyev receives ambassadors\n"))
        .extracting(item -> item.en().text())
        .containsExactly("FM Bayramov arrives in Sofia", "President Aliyev receives ambassadors");
  }

  @Test
  void bulletinWithoutJapaneseHeadlinesKeepsItsSections() {
    List<Item> items =
        read(
            """
            アゼルバイジャン政治・治安情報

            2026年5月2日～5月8日

            1. 軍事・治安関係

            ● Navy holds drill

            The drill lasted two days. (TREND / 05.05.2026)

            2. 内政関連

            ● Parliament passes budget

            The budget passed. (APA / 06.05.2026)
            """);

    assertThat(items)
        .extracting(Item::section)
        .containsExactly(new Section(1, "軍事・治安関係"), new Section(2, "内政関連"));
  }

  @Test
  void japaneseHeadlineThatIsThereIsKept() {
    assertThat(read("● 海軍が演習\nNavy holds drill\n\nThe drill lasted two days.\n"))
        .extracting(item -> item.ja().text())
        .containsExactly("海軍が演習");
  }

  @Test
  void textWithoutAHeadlineIsRefused() {
    assertThatThrownBy(() -> read("\n \n"))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("item.txt holds no item: no headline was found.");
  }

  private static List<Item> read(String text) {
    return BulletinReader.readItems(SourceText.of("item.txt", text)).items();
  }

  @Test
  void marksAloneAreNoItem() {
    for (String marks : new String[] {"● 。、！", "● 「」\n...\n\n---"}) {
      assertThatThrownBy(() -> BulletinReader.readItems(SourceText.of("item.txt", marks)))
          .hasMessage("item.txt holds no item: no headline was found.");
    }
  }
}
