package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.Packed;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.language.Table;

/** Whole headlines: what is found in them, and how it is rendered. */
class HeadlinesTest {
  private static final PersonGrammar GRAMMAR = new PersonGrammar(KnownTerms.NONE);

  record Case(
      String headline, String body, String mention, Map<String, String> names, String japanese) {
    static Case of(Row row) {
      Map<String, String> names =
          row.alternatives("names").stream()
              .map(pair -> pair.split("="))
              .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
      return new Case(
          row.text("headline"), row.text("body"), row.text("mention"), names, row.text("japanese"));
    }

    @Override
    public String toString() {
      return headline;
    }

    /** Katakana for the listed names; what isn't listed can't be read. */
    private List<Composition> read(String name, String country) {
      return names.containsKey(name) ? List.of(Composition.of(names.get(name), 0.9)) : List.of();
    }
  }

  static Stream<Case> cases() {
    String text = Packed.text(HeadlinesTest.class, "headlines.tsv");
    return Table.read("headlines", text).rows().stream().map(Case::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void headline(Case one) {
    List<PersonMention> found = GRAMMAR.find(one.headline());
    List<String> spans = found.stream().map(m -> m.span().in(one.headline())).toList();
    if (one.mention().isEmpty()) {
      assertThat(spans).isEmpty();
      return;
    }
    assertThat(spans).contains(one.mention());
    PersonMention mention = found.get(spans.indexOf(one.mention()));
    PersonComposer composer =
        new PersonComposer(
            Language.builtIn(), HouseStyle.HEADLINE.at("AZ"), KnownParts.NONE, one::read);
    List<Composition> forms =
        new Holders(GRAMMAR.find(one.body()), "AZ")
            .of(mention)
            .map(holder -> composer.titled(one.headline(), holder, mention.posts()))
            .orElseGet(() -> composer.compose(one.headline(), mention));
    assertThat(forms).extracting(Composition::japanese).first().isEqualTo(one.japanese());
  }
}
