package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;

/** Every line of the tables holds what its example promises. */
class TablesTest {
  private static final PersonGrammar GRAMMAR = new PersonGrammar(KnownTerms.NONE);

  private static String rendered(String english, HouseStyle style) {
    List<PersonMention> found = GRAMMAR.find(english);
    if (found.size() != 1 || found.getFirst().span().length() != english.length()) {
      return "[found " + found.stream().map(m -> m.span().in(english)).toList() + "]";
    }
    PersonComposer composer = new PersonComposer(style, KnownParts.NONE, TablesTest::byLetters);
    List<Composition> forms = composer.compose(english, found.getFirst());
    return forms.isEmpty() ? "[nothing]" : forms.getFirst().japanese();
  }

  /** Stands for what isn't the tables' matter. */
  private static List<Composition> byLetters(String name, String country) {
    return switch (name) {
      case "Tabriz" -> List.of(Composition.of("タブリーズ", 1));
      case "Beridze" -> List.of(Composition.of("ベリゼ", 1));
      default -> List.of();
    };
  }

  @ParameterizedTest
  @CsvSource({"topics.tsv,5", "bodies.tsv,4", "heads.tsv,5", "qualifiers.tsv,5", "titles.tsv,7"})
  void examplesOfPosts(String table, int columns) {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.ofResource(table, columns).rows()) {
      String[] example = row.text(columns - 1).split(" => ");
      check(wrong, row, example[0], example[1], HouseStyle.HEADLINE);
      if (example.length > 2) {
        check(wrong, row, example[0], example[2], HouseStyle.HEADLINE.formal());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(
      List<String> wrong, Table.Row row, String english, String japanese, HouseStyle style) {
    String form = rendered(english, style);
    if (!form.equals(japanese)) {
      wrong.add(
          row.table() + ":" + row.line() + " " + english + " => " + form + ", not " + japanese);
    }
  }

  @Test
  void examplesOfRanks() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.ofResource("ranks.tsv", 5).rows()) {
      String example = row.text(4);
      boolean found =
          GRAMMAR.find(example).stream()
              .flatMap(m -> m.posts().stream())
              .anyMatch(post -> post.rank().equals(row.text(0)));
      if (!found) {
        wrong.add("ranks.tsv:" + row.line() + " " + example + " => " + GRAMMAR.find(example));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRankHasATitle() {
    List<String> titled =
        Table.ofResource("titles.tsv", 7).rows().stream().map(row -> row.text(0)).toList();
    assertThat(Table.ofResource("ranks.tsv", 5).rows())
        .extracting(row -> row.text(0))
        .allSatisfy(rank -> assertThat(titled).contains(rank));
  }

  @Test
  void examplesOfCountrySigns() {
    for (Table.Row row : Table.ofResource("country-signs.tsv", 4).rows()) {
      List<PersonMention> found = GRAMMAR.find(row.text(3) + " Levan Beridze");
      assertThat(found).as(row.table() + ":" + row.line()).hasSize(1);
      PersonMention mention = found.getFirst();
      assertThat(mention.country()).as(row.text(3)).isNotNull();
      assertThat(mention.country().code()).isEqualTo(row.text(1));
      boolean shown = mention.posts().getFirst().country() != null;
      assertThat(shown).as(row.text(3)).isEqualTo(row.text(2).equals("yes"));
    }
  }

  @Test
  void examplesOfHonorifics() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.ofResource("honorifics.tsv", 4).rows()) {
      String example = row.text(3);
      List<PersonMention> found = GRAMMAR.find(example);
      int words = EnglishTokenizer.tokenize(example).size();
      boolean right =
          found.size() == 1
              && found.getFirst().name() != null
              && found.getFirst().name().words().size() == 2
              && words > 2;
      if (!right) {
        wrong.add("honorifics.tsv:" + row.line() + " " + example + " => " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"name-habits.tsv,true", "surname-words.tsv,false"})
  void examplesOfSurnames(String table, boolean ofCountry) {
    for (Table.Row row : Table.ofResource(table, 3).rows()) {
      String[] example = row.text(2).split(" => ");
      List<Span> words = new ArrayList<>();
      int from = 0;
      for (String word : example[0].split(" ")) {
        words.add(new Span(from, from + word.length()));
        from += word.length() + 1;
      }
      String country = ofCountry ? row.text(0).split(" ")[0] : null;
      assertThat(new SurnameFinder().name(example[0], words, country).surnameText())
          .as(table + ":" + row.line())
          .isEqualTo(example[1]);
    }
  }
}
