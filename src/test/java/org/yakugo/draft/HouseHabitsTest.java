package org.yakugo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.Kind;
import org.yakugo.frame.FrameFile;
import org.yakugo.frame.Frames;
import org.yakugo.headline.Atom;
import org.yakugo.language.Language;
import org.yakugo.phrase.Lexicon;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;
import org.yakugo.text.Span;

class HouseHabitsTest {
  private static final Composer COMPOSER =
      new Composer(
          Frames.of(FrameFile.in(Path.of("glossary"))),
          Lexicon.of(Language.builtIn(), Map.of()),
          Language.builtIn());

  private static final Map<String, String> NAMES =
      Map.of(
          "FM Tamm", "タム外相",
          "PM Ozols", "オゾルス首相",
          "FM Lepik", "レピク外相",
          "PM Kask", "カスク首相",
          "Riga", "リガ",
          "Tartu", "タルトゥ",
          "EBRD", "EBRD",
          "EIB", "EIB");

  private static Kind kind(String name) {
    return name.contains(" ")
        ? Kind.PERSON_TITLE
        : name.startsWith("E") ? Kind.ORGANISATION : Kind.PLACE;
  }

  private static List<String> in(String headline) {
    return NAMES.keySet().stream().filter(headline::contains).toList();
  }

  private static Span span(String name, String text) {
    return new Span(text.indexOf(name), text.indexOf(name) + name.length());
  }

  private static PastHeadline past(String english, String japanese) {
    List<PastHeadline.Link> links = new ArrayList<>();
    in(english)
        .forEach(
            name ->
                links.add(
                    new PastHeadline.Link(
                        kind(name), span(name, english), span(NAMES.get(name), japanese))));
    return new PastHeadline("2030-01-05", 1, english, japanese, links);
  }

  private static String draft(Composer composer, String headline) {
    List<Atom> atoms =
        in(headline).stream()
            .map(name -> new Atom(span(name, headline), kind(name), false))
            .toList();
    return composer
        .compose(
            headline,
            atoms,
            span -> {
              String name = span.in(headline);
              return NAMES.containsKey(name)
                  ? Wording.of(NAMES.get(name), name, 0.9, Use.of(kind(name)))
                  : null;
            })
        .getFirst()
        .text();
  }

  /** What one past headline changes in the draft of another. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EBRD and EIB lend money | EBRD及びEIBが融資 | EIB and EBRD warn PM Kask | EIBとEBRD、カスク首相に警告 | EIB及びEBRD、カスク首相に警告
          FM Tamm meets PM Ozols in Riga | タム外相、オゾルス首相とリガで会談 | PM Kask meets FM Lepik in Tartu | カスク首相、タルトゥでレピク外相と会談 | カスク首相、レピク外相とタルトゥで会談
          Summit opens in Riga | 首脳会議がリガで開幕 | Exhibition held in Tartu | タルトゥで展示会が開催 | 展示会がタルトゥで開催
          FM Tamm discusses new budget | タム外相、新予算を協議 | PM Kask discusses trade | カスク首相、貿易について協議 | カスク首相、貿易を協議
          """)
  void aPastHeadlineShowsHowTheHousePutsIt(
      String english, String japanese, String headline, String without, String with) {
    assertThat(draft(COMPOSER, headline)).isEqualTo(without);
    assertThat(draft(COMPOSER.taught(List.of(past(english, japanese))), headline)).isEqualTo(with);
  }

  /** A way has to be printed more than half as often again as the usual one. */
  @ParameterizedTest
  @CsvSource({"1, 0, 及び", "1, 1, と", "2, 1, 及び", "3, 2, と", "4, 2, 及び", "0, 2, と"})
  void whatAHouseHasBothWaysIsThatOfMostHeadlines(int formal, int plain, String joint) {
    List<PastHeadline> headlines = new ArrayList<>();
    String english = "EBRD and EIB lend money";
    headlines.addAll(Collections.nCopies(formal, past(english, "EBRD及びEIBが融資")));
    headlines.addAll(Collections.nCopies(plain, past(english, "EBRDとEIBが融資")));
    assertThat(draft(COMPOSER.taught(headlines), "EIB and EBRD warn PM Kask"))
        .isEqualTo("EIB" + joint + "EBRD、カスク首相に警告");
  }
}
