package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yakugo.Kind;
import org.yakugo.language.Language;

/** A glossary that is changed a little at a time finds what one that is made anew finds. */
final class ChangedGlossaryTest {
  private static final List<String> ENGLISH =
      List.of(
          ("gas|gas price|the Gas Price|prices|WHO|who|Orbek|Anna Orbek|"
                  + "Defence Minister|defense minister|Minister of Defence|Gas Union|EU delegation|EU Delegation")
              .split("\\|"));

  private static final List<String> JAPANESE =
      List.of("ガス", "ガス価格", "価格", "オルベク", "アンナ・オルベク", "国防相", "国防大臣", "相", "連合", "ガス連合");

  private static final String ENGLISH_TEXT =
      "WHO and the EU delegation: Anna Orbek, who spoke to Orbek of gas prices and the Gas Price,"
          + " met the Defence Minister, the Defense Ministers and the Minister of Defence. Gas union.";

  private static final String JAPANESE_TEXT = "アンナ・オルベク国防相がガス価格とガス連合の価格を協議、国防大臣オルベク";

  @Property(seed = "1", tries = 150)
  void findsTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int steps) {
    Random random = new Random(seed);
    List<Concept> concepts =
        new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> concept(random)).toList());
    Language language = Language.builtIn();
    Glossary changed = Glossary.of(concepts, List.of(), language, null);
    for (int step = 0; step < steps; step++) {
      change(concepts, random);
      changed = Glossary.of(concepts, List.of(), language, changed);
      Glossary anew = Glossary.of(concepts);
      assertThat(changed.concepts()).isEqualTo(concepts);
      assertThat(changed.findEnglish(ENGLISH_TEXT)).isEqualTo(anew.findEnglish(ENGLISH_TEXT));
      assertThat(changed.findJapanese(JAPANESE_TEXT)).isEqualTo(anew.findJapanese(JAPANESE_TEXT));
      for (String term : ENGLISH) {
        assertThat(changed.english(term)).isEqualTo(anew.english(term));
      }
      for (String term : JAPANESE) {
        assertThat(changed.japanese(term)).isEqualTo(anew.japanese(term));
      }
      for (String given : List.of("", "Anna", "Boris")) {
        assertThat(Persons.of(changed).named(given, "Orbek"))
            .isEqualTo(Persons.of(anew).named(given, "Orbek"));
      }
    }
  }

  /** Changes one in its place, adds one somewhere, takes one away, or lets two change places. */
  private static void change(List<Concept> concepts, Random random) {
    int at = random.nextInt(concepts.size());
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> concepts.set(at, concept(random));
      case 3, 4 -> concepts.add(at, concept(random));
      case 5 -> concepts.add(concept(random));
      case 6 -> {
        if (concepts.size() > 1) {
          concepts.remove(at);
        }
      }
      default -> concepts.add(random.nextInt(concepts.size()), concepts.remove(at));
    }
  }

  private static Concept concept(Random random) {
    Kind kind = List.of(Kind.PERSON, Kind.TERM, Kind.ORGANISATION).get(random.nextInt(3));
    ConceptBuilder builder =
        ConceptBuilder.of(kind, one(ENGLISH, random)).prefer(one(JAPANESE, random));
    if (random.nextBoolean()) {
      builder = builder.variant(one(ENGLISH, random));
    }
    if (random.nextInt(3) == 0) {
      builder = builder.admit(one(JAPANESE, random));
    }
    return builder.note("" + random.nextInt(1_000_000)).build();
  }

  private static String one(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
