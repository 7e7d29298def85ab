package org.yakugo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yakugo.language.Language;
import org.yakugo.text.Span;

/** What holds of any text, sensible or not. */
class PersonGrammarPropertyTest {
  private static final PersonGrammar GRAMMAR = new PersonGrammar(KnownTerms.NONE);
  private static final PersonComposer COMPOSER =
      new PersonComposer(
          Language.builtIn(),
          HouseStyle.HEADLINE.at("AZ"),
          KnownParts.NONE,
          (name, country) -> List.of(Composition.of("カ", 0.5)));

  @Property(seed = "1", tries = 2000)
  void newsWordsInAnyOrder(@ForAll("newsWords") String text) {
    check(text);
  }

  @Property(seed = "1", tries = 500)
  void anyText(@ForAll String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> newsWords() {
    return Arbitraries.of(
            ("President|minister|FM|Deputy|First|Foreign|Affairs|and|,|of|the|to|for|"
                    + "Georgia|Georgian|Baku|'s|-|–|(|)|Mr.|H.E.|Maka|al|bin|Al-|de|SMITH|J.|"
                    + "Committee|Parliament|NATO|Ambassador|Speaker|Head|Department|\n|.|;|elect|"
                    + "former|Dr|said|Rinkēvičs|Zhuang|von|ministers|Council|in|charge|/|73rd")
                .split("\\|"))
        .list()
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }

  private static void check(String text) {
    Span all = new Span(0, text.length());
    int last = 0;
    for (PersonMention mention : GRAMMAR.find(text)) {
      assertThat(mention.span().start())
          .as("mentions in order, none within another")
          .isGreaterThanOrEqualTo(last);
      last = mention.span().end();
      assertThat(all.contains(mention.span())).isTrue();
      for (MentionParts.Part part : MentionParts.of(mention)) {
        assertThat(mention.span().contains(part.span())).as("%s in %s", part, mention).isTrue();
        assertThat(part.span().in(text)).isNotBlank();
      }
      for (Post post : mention.posts()) {
        assertThat(post.span().contains(post.bare())).isTrue();
      }
      checkForms(text, mention);
    }
  }

  private static void checkForms(String text, PersonMention mention) {
    double previous = 1;
    for (Composition form : COMPOSER.compose(text, mention)) {
      assertThat(form.japanese()).isNotBlank().doesNotContain("{", "}", "^");
      assertThat(form.confidence()).isGreaterThan(0).isLessThanOrEqualTo(previous);
      previous = form.confidence();
    }
  }
}
