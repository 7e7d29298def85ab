package org.yakugo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yakugo.Kind;
import org.yakugo.frame.Frame;
import org.yakugo.frame.FrameFile;
import org.yakugo.frame.Frames;
import org.yakugo.headline.Atom;
import org.yakugo.language.Language;
import org.yakugo.phrase.Lexicon;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;
import org.yakugo.text.Span;

class ComposerTest {
  private static final Language LANGUAGE = Language.builtIn();

  private static final Composer COMPOSER =
      new Composer(
          Frames.of(FrameFile.in(Path.of("glossary"))), Lexicon.of(LANGUAGE, Map.of()), LANGUAGE);

  /** No names are known but these. */
  private static Composed compose(Composer composer, String headline, String... names) {
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < names.length; i += 2) {
      int at = headline.indexOf(names[i]);
      atoms.add(new Atom(new Span(at, at + names[i].length()), Kind.PERSON_TITLE, false));
    }
    return composer
        .compose(
            headline,
            atoms,
            span -> {
              int i = Arrays.asList(names).indexOf(span.in(headline));
              return i < 0 ? null : Wording.of(names[i + 1], names[i], 0.9, Use.PERSON);
            })
        .getFirst();
  }

  @Test
  void whatNothingRendersStaysEnglishInAnOpenSlot() {
    Composed draft = compose(COMPOSER, "FM Tamm visits grabble", "FM Tamm", "タム外相");

    assertThat(draft.text()).isEqualTo("タム外相がgrabbleを訪問");
    assertThat(draft.wording().slots())
        .containsExactly(
            new Wording.Slot(0, 4, "FM Tamm", false), new Wording.Slot(5, 12, "grabble", true));
  }

  @Test
  void aLearnedFrameGoesBeforeTheStarters() {
    PastHeadline past =
        new PastHeadline(
            "2030-01-05",
            3,
            "FM Tamm briefs PM Ozols",
            "タム外相、オゾルス首相に状況を説明",
            List.of(
                new PastHeadline.Link(Kind.PERSON_TITLE, new Span(0, 7), new Span(0, 4)),
                new PastHeadline.Link(Kind.PERSON_TITLE, new Span(15, 23), new Span(5, 11))));
    Composer taught = COMPOSER.taught(List.of(past));

    Composed draft =
        compose(taught, "PM Kask briefs FM Lepik", "PM Kask", "カスク首相", "FM Lepik", "レピク外相");
    assertThat(draft.text()).isEqualTo("カスク首相、レピク外相に状況を説明");
    assertThat(draft.frames())
        .containsExactly(
            new Frame(
                Frame.Kind.VERB,
                List.of("brief X"),
                List.of("、Xに状況を説明"),
                "",
                "",
                Frame.Basis.LEARNED,
                List.of(new Frame.Printed("2030-01-05", 3))));
  }

  @Test
  void fiveHundredWordsAreNoHeadline() {
    assertThat(COMPOSER.compose("minister visits city and ".repeat(125), List.of(), span -> null))
        .isEmpty();
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    Arbitrary<String> word =
        Arbitraries.of(
            ("minister court visits signs agreement new plan to build with on of and in "
                    + "border warns blorp quarrix former said killed for government urges citizens "
                    + "leave trade talks")
                .split(" "));
    return word.list().ofMinSize(2).ofMaxSize(9);
  }

  /** What carries meaning is rendered, or stands there in English; prepositions are grammar. */
  @Property(seed = "1", tries = 400)
  void noContentWordIsDropped(@ForAll("sentences") List<String> words) {
    Set<String> grammar = Set.of("to", "with", "on", "of", "and", "in", "for");
    List<Composed> drafts = COMPOSER.compose(String.join(" ", words), List.of(), span -> null);

    Set<String> unknown =
        words.stream()
            .filter(word -> word.equals("blorp") || word.equals("quarrix"))
            .collect(Collectors.toSet());
    for (Composed draft : drafts) {
      for (String word : unknown) {
        assertThat(draft.text()).as("%s", words).contains(word);
      }
      for (Wording.Slot slot : draft.wording().slots()) {
        assertThat(slot.end()).isLessThanOrEqualTo(draft.text().length());
        if (slot.open()) {
          assertThat(slot.source()).isEqualTo(draft.text().substring(slot.start(), slot.end()));
        }
      }
      assertThat(words.stream().allMatch(grammar::contains) || !draft.text().isEmpty()).isTrue();
    }
  }
}
