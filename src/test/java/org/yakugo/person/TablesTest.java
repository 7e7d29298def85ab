package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;

/** Every line of the tables holds what its example promises. */
class TablesTest {
  private static final PersonGrammar GRAMMAR = new PersonGrammar(KnownTerms.NONE);

  private static List<Row> rows(String table) {
    return Language.builtIn().table(table).rows();
  }

  private static String rendered(String english, HouseStyle style) {
    List<PersonMention> found = GRAMMAR.find(english);
    if (found.isEmpty()) {
      return body(english);
    }
    if (found.size() != 1 || found.getFirst().span().length() != english.length()) {
      return "[found " + found.stream().map(m -> m.span().in(english)).toList() + "]";
    }
    PersonComposer composer =
        new PersonComposer(Language.builtIn(), style, KnownParts.NONE, TablesTest::byLetters);
    List<Composition> forms = composer.compose(english, found.getFirst());
    return forms.isEmpty() ? "[nothing]" : forms.getFirst().japanese();
  }

  /** A body that stands for itself. */
  private static String body(String english) {
    return new BodyNames(Language.builtIn(), KnownParts.NONE, TablesTest::byLetters)
        .compose(english, null).stream().map(Composition::japanese).findFirst().orElse("[nothing]");
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
  @ValueSource(strings = {"topics", "bodies", "body-heads", "qualifiers", "posts"})
  void examplesOfPosts(String table) {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows(table)) {
      for (String example : examples(row, true)) {
        String[] forms = example.split(" => ");
        check(wrong, row, forms[0], forms[1], HouseStyle.HEADLINE);
        if (forms.length > 2) {
          check(wrong, row, forms[0], forms[2], HouseStyle.HEADLINE.formal());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Those with a rendering, or those without; what names alone end in has examples of its own. */
  private static List<String> examples(Row row, boolean rendered) {
    boolean head = row.place().startsWith("bodies.tsv:") && row.text("stands").equals("head");
    return head
        ? List.of()
        : row.alternatives("example").stream()
            .filter(example -> example.contains(" => ") == rendered)
            .toList();
  }

  @Test
  void examplesOfHeads() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows("bodies")) {
      if (row.text("stands").equals("head")) {
        String[] example = row.required("example").split(" => ");
        boolean heads =
            row.alternatives("english").stream()
                .anyMatch(noun -> example[0].toLowerCase().contains(noun.toLowerCase()));
        if (!heads || row.alternatives("japanese").stream().noneMatch(example[1]::contains)) {
          wrong.add(row.place() + " " + row.text("example"));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(
      List<String> wrong, Row row, String english, String japanese, HouseStyle style) {
    String form = rendered(english, style);
    if (!form.equals(japanese)) {
      wrong.add(row.place() + " " + english + " => " + form + ", not " + japanese);
    }
  }

  @Test
  void examplesOfRanks() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows("posts")) {
      for (String example : examples(row, false)) {
        boolean found =
            GRAMMAR.find(example).stream()
                .flatMap(m -> m.posts().stream())
                .anyMatch(post -> post.rank().equals(row.text("rank")));
        if (!found) {
          wrong.add(row.place() + " " + example + " => " + GRAMMAR.find(example));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRankHasATitle() {
    List<String> titled =
        rows("posts").stream()
            .filter(row -> !row.text("headline").isEmpty())
            .map(row -> row.text("rank"))
            .toList();
    assertThat(rows("posts"))
        .filteredOn(row -> !row.text("takes").equals("loose"))
        .extracting(row -> row.text("rank"))
        .allSatisfy(rank -> assertThat(titled).contains(rank));
  }

  @Test
  void everyLineHasAnExample() {
    assertThat(rows("posts"))
        .filteredOn(row -> row.text("example").isEmpty())
        .allSatisfy(row -> assertThat(row.text("takes")).isEqualTo("loose"));
    assertThat(rows("bodies")).allSatisfy(row -> row.required("example"));
  }

  @Test
  void examplesOfCountrySigns() {
    for (Row row : rows("bodies")) {
      for (String example : examples(row, false)) {
        List<PersonMention> found = GRAMMAR.find(example + " Levan Beridze");
        assertThat(found).as(row.place()).hasSize(1);
        PersonMention mention = found.getFirst();
        assertThat(mention.country()).as(example).isNotNull();
        assertThat(mention.country().code()).isEqualTo(row.text("countries"));
        boolean shown = mention.posts().getFirst().country() != null;
        assertThat(shown).as(example).isEqualTo(row.text("sign").equals("shown"));
      }
    }
  }

  @Test
  void examplesOfNameSigns() {
    for (Row row : rows("name-signs")) {
      assertThat(GRAMMAR.find(row.required("example")))
          .as(row.place())
          .extracting(found -> found.name().surnameText())
          .containsExactly("Danielov");
    }
  }

  @Test
  void examplesOfHonorifics() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows("honorifics")) {
      String example = row.text("example");
      List<PersonMention> found = GRAMMAR.find(example);
      int words = EnglishTokenizer.tokenize(example).size();
      boolean right =
          found.size() == 1
              && found.getFirst().name() != null
              && found.getFirst().name().words().size() == 2
              && words > 2;
      if (!right) {
        wrong.add(row.place() + " " + example + " => " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"name-habits,true", "surname-words,false"})
  void examplesOfSurnames(String table, boolean ofCountry) {
    for (Row row : rows(table)) {
      String[] example = row.text("example").split(" => ");
      List<Span> words = new ArrayList<>();
      int from = 0;
      for (String word : example[0].split(" ")) {
        words.add(new Span(from, from + word.length()));
        from += word.length() + 1;
      }
      String country = ofCountry ? row.words("countries").getFirst() : null;
      assertThat(
              new SurnameFinder(Language.builtIn()).name(example[0], words, country).surnameText())
          .as(row.place())
          .isEqualTo(example[1]);
    }
  }

  @Test
  void namesOfThingsAreNoPersons() {
    Language.builtIn()
        .table("named-things")
        .each(row -> assertThat(GRAMMAR.find(row.text("example"))).as(row.place()).isEmpty());
  }
}
