package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.glossary.Glossary;

/** Whom texts mean by a name and its offices, by the starter glossary's table of tenures. */
class KnownHoldersTest {
  private static KnownHolders holders;
  private static PersonGrammar grammar;

  @BeforeAll
  static void read() throws IOException {
    Glossary glossary = Glossary.load(Path.of("glossary"));
    holders = Incumbents.of(glossary).holders();
    grammar = new PersonGrammar(KnownTerms.of(glossary), glossary.language());
  }

  private static PersonMention person(String text) {
    return grammar.find(text).stream().filter(one -> one.name() != null).findFirst().orElseThrow();
  }

  private static Optional<KnownHolder> holder(String text) {
    return holders.of(person(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FM Mirzoyan leaves for Brussels | Ararat Mirzoyan | ミルゾヤン",
        "Russian President Putin speaks | Vladimir Putin | プーチン",
        "President of Kazakhstan Kassym-Jomart Tokayev speaks | Kassym-Jomart Tokayev | トカエフ",
        "Deputy Chairman of the Security Council of Russia Dmitry Medvedev | Dmitry Medvedev | メドヴェージェフ",
        "US Vice President Vance lands | JD Vance | ヴァンス",
        "US Vice President J.D. Vance lands | JD Vance | ヴァンス",
        "Chinese President Xi Jinping hosts summit | Xi Jinping | 習近平",
        "Prime Minister of Japan Sanae Takaichi speaks | Sanae Takaichi | 高市",
        "South Korean President Lee Jae-myung speaks | Lee Jae-myung | 李在明",
        "Former UN Secretary-General Ban Ki-moon speaks | Ban Ki-moon | 潘基文",
        "General Secretary of the Communist Party of Vietnam To Lam | To Lam | トー・ラム",
        "President of Uruguay Luis Lacalle Pou speaks | Luis Lacalle Pou | ラカジェ・ポウ",
        "UN High Commissioner for Human Rights Volker Türk speaks | Volker Türk | ターク",
        "UAE President Mohamed bin Zayed Al Nahyan lands | Mohammed bin Zayed | ムハンマド",
        "Sheikh Abdullah bin Zayed Al-Nahyan, UAE Foreign Minister | Abdullah bin Zayed | アブダッラー",
        "European Council President Costa speaks | António Costa | コスタ",
        "Emir of Kuwait Mishal al-Ahmad al-Jaber al-Sabah lands | Mishal al-Ahmad al-Jaber | ミシュアル",
        "Chadian President Mahamat Idriss Déby speaks | Mahamat Idriss Déby Itno | デビー",
        "Israeli National Security Minister Ben-Gvir speaks | Itamar Ben-Gvir | ベン＝グビール",
        "Takaichi Sanae visits Baku | Sanae Takaichi | 高市",
        "ICJ President Yuji Iwasawa speaks | Iwasawa Yuji | 岩澤",
        "Syria's al-Sharaa arrives in Baku | Ahmed al-Sharaa | シャラア",
        "al-Sharaa arrives in Baku | Ahmed al-Sharaa | シャラア",
        "Faustino Dy III, Speaker of the House of Representatives of the Philippines | Faustino Dy III | ディー",
        "Philippine House of Representatives Speaker Dy speaks | Faustino Dy III | ディー",
        "Speaker Alen Simonyan speaks | Alen Simonyan | シモニャン"
      })
  void nameWithOffices(String text, String person, String called) {
    KnownHolder holder = holder(text).orElseThrow();
    assertThat(List.of(holder.name().text(), holder.called())).containsExactly(person, called);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Georgian FM Mirzoyan leaves",
        "Finance Minister Putin speaks",
        "Ombudsman Vance speaks",
        "President of Georgia Ivan Putin speaks",
        "Director Ken Sato wins award",
        "Dr. Mirzoyan speaks"
      })
  void anotherBearerOfTheSurname(String text) {
    assertThat(holder(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bayramov, Mirzoyan meet in Almaty | Bayramov Mirzoyan",
        "Simonyan says he is ready to visit Baku | Simonyan",
        "Duda comes first | Duda",
        "Anand addresses parliament | Anand",
        "Talks between Mirzoyan and Fidan end | Mirzoyan Fidan",
        "Pashinyan's party wins | Pashinyan"
      })
  void surnameAlone(String text, String surnames) {
    assertThat(grammar.find(text))
        .extracting(one -> one.name().text())
        .containsExactly(surnames.split(" "));
    assertThat(grammar.find(text)).allMatch(one -> holders.of(one).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Costa Rica opens embassy",
        "The Stubb report is out",
        "Duda-led talks fail",
        "Mirzoyan Street is closed",
        "Rally in support of Palestine",
        "Banks, farms reopen"
      })
  void noSurnameAlone(String text) {
    assertThat(grammar.find(text)).isEmpty();
  }

  @Test
  void halfOfADoubleSurnameHasHalfOfTheJapanese() {
    PersonMention half = person("President of North Macedonia Siljanovska speaks");
    KnownHolder holder = holders.of(half).orElseThrow();
    assertThat(List.of(holder.japanese(), holder.called(), holder.called(half.name())))
        .containsExactly("ゴルダナ・シリャノフスカ＝ダフコヴァ", "シリャノフスカ＝ダフコヴァ", "シリャノフスカ");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-01, Speaker of the National Assembly of Armenia",
    "2021-08-10, ",
    "2023-01-01, Minister of Foreign Affairs of Armenia",
  })
  void officeOnADay(LocalDate day, String office) {
    KnownHolder mirzoyan = holder("FM Mirzoyan speaks").orElseThrow();
    assertThat(mirzoyan.officeOn(day).map(Incumbents.Incumbent::office).orElse(null))
        .isEqualTo(office);
  }

  @Test
  void nameSpelledByTheHouse() {
    KnownHolder holder = holder("US Vice President Vance lands").orElseThrow();
    KnownHolder spelled = holder.spelled((english, japanese) -> japanese.replace("ヴァ", "バ"));
    assertThat(List.of(spelled.japanese(), spelled.called())).containsExactly("J・D・バンス", "バンス");
    assertThat(spelled.offices().getFirst().office())
        .isEqualTo(holder.offices().getFirst().office());
  }
}
