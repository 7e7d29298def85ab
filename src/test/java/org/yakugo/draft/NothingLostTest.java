package org.yakugo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.bulletin.Item;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.frame.Frame;
import org.yakugo.frame.FrameFile;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.lab.quality.SuggesterAtHand;
import org.yakugo.language.Language;
import org.yakugo.phrase.Coverage;
import org.yakugo.suggest.Draft;
import org.yakugo.suggest.Suggester;
import org.yakugo.workspace.Workspace;

/**
 * Every word that means something is rendered in a draft or stands in it in English: it is in a
 * slot's English, or a word of a frame or a preposition that the draft used.
 */
class NothingLostTest {
  private static final Path OWN = Path.of("src/test/resources/org/yakugo");

  private static final Desk DESK = Desk.open(new Workspace(Path.of("").toAbsolutePath()));
  private static final View VIEW = DESK.view();
  private static final List<Frame> FRAMES = FrameFile.in(Path.of("glossary")).frames();

  private static final Suggester SUGGESTER = SuggesterAtHand.withoutPast(VIEW);

  private static final Set<String> PREPOSITIONS = words("prepositions");

  /** What a predicate's ending or a question's first word says. */
  private static final Set<String> GRAMMAR =
      Set.of(
          ("set due expect schedule slate poise likely unlikely may might can could "
                  + "must should")
              .split(" "));

  private static final Pattern NEGATED = Pattern.compile("ず|ない|なかった|なし|不|無|非");

  @AfterContainer
  static void close() {
    DESK.close();
  }

  private static Set<String> words(String table) {
    Set<String> words = new HashSet<>();
    Language.builtIn()
        .table(table)
        .each(
            row ->
                row.alternatives("english").forEach(e -> words.addAll(List.of(e.split("[ -]")))));
    return words;
  }

  /** Over a thousand of our own, of all kinds. */
  private static List<String> headlines() throws IOException {
    List<String> all = new ArrayList<>();
    for (Frame frame : FRAMES) {
      if (frame.example().contains("=>")) {
        all.add(frame.example().split(" *=> *")[0]);
      }
    }
    for (String line : Files.readAllLines(OWN.resolve("headline/main-verbs.txt"))) {
      if (!line.startsWith("#")) {
        all.add(line.replace("*", ""));
      }
    }
    try (Stream<Path> tables = Files.list(OWN.resolve("lab/quality/drafts"))) {
      for (Path table : tables.sorted().toList()) {
        Files.readAllLines(table).stream()
            .skip(1)
            .map(line -> line.split("\t")[1])
            .forEach(all::add);
      }
    }
    return all;
  }

  @Test
  void everyContentWordOfOurHeadlinesIsRenderedOrStaysEnglish() throws IOException {
    List<String> headlines = headlines();
    List<String> lost =
        headlines.parallelStream().flatMap(headline -> lost(headline).stream()).toList();

    assertThat(headlines).hasSizeGreaterThan(300);
    if (System.getProperty("lost.out") != null) {
      Files.write(Path.of(System.getProperty("lost.out")), lost);
    }
    assertThat(lost).isEmpty();
  }

  /** A line that wraps, an editor who is still typing. */
  @ParameterizedTest
  @ValueSource(strings = {"everyday.tsv", "grammar-more.tsv"})
  void whateverIsLeftOfAHeadlineThatIsCutOffIsDrafted(String file) throws IOException {
    List<String> cut =
        Files.readAllLines(OWN.resolve("draft").resolve(file)).stream()
            .filter(row -> !row.startsWith("#"))
            .map(row -> row.split("\t")[0])
            .flatMap(
                row ->
                    IntStream.range(1, row.length())
                        .filter(i -> row.charAt(i) == ' ')
                        .mapToObj(i -> row.substring(0, i)))
            .distinct()
            .toList();

    assertThat(cut.parallelStream().filter(each -> !drafts(each).isEmpty()))
        .hasSizeGreaterThan(200);
  }

  private static List<Draft> drafts(String headline) {
    return SUGGESTER.suggest(Item.ofHeadlines(1, "", headline)).drafts();
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    String pieces =
        "President|of Kazakhstan|visits|Baku|in June|to sign|agreement|on gas|"
            + "with Japan|after talks|30 protesters|outside|parliament|, two injured|amid|"
            + "blorp|rejects|new law|not|may|EU–Armenia|summit|sentenced|to 4 years|says|"
            + "ready|BRICS|foreign ministers|led by|Minister|for third year in a row|"
            + "2.5 million dollars|and|eastern Türkiye|Why|no|already|that|killing 3|"
            + "\"peace\"";
    return Arbitraries.of(pieces.split("\\|")).list().ofMinSize(2).ofMaxSize(8);
  }

  @Property(seed = "1", tries = 300)
  void nothingIsLostOfWhateverStandsThere(@ForAll("pieces") List<String> pieces) {
    assertThat(lost(String.join(" ", pieces))).isEmpty();
  }

  private static List<String> lost(String headline) {
    List<Draft> drafts = drafts(headline);
    List<String> lost = new ArrayList<>();
    for (Draft draft : drafts) {
      String english =
          draft.slots().stream().map(Draft.Slot::source).collect(Collectors.joining(" "));
      Set<String> rendered = units(english).stream().map(Unit::folded).collect(Collectors.toSet());
      Set<String> framed = framed(draft.frames());
      for (Unit unit : units(headline)) {
        boolean negation = unit.is("no") || unit.is("not");
        if (Coverage.isContent(unit)
            && !(negation && NEGATED.matcher(draft.ja()).find())
            && !isIn(unit.folded(), rendered)
            && forms(unit).stream()
                .noneMatch(
                    f -> framed.contains(f) || PREPOSITIONS.contains(f) || GRAMMAR.contains(f))) {
          lost.add(headline + "\t" + draft.ja() + "\t" + draft.frames() + "\t" + unit.text());
        }
      }
    }
    return lost;
  }

  /** As one word, or in the parts that a dash joins: of {@code EU–Armenia} each is a slot. */
  private static boolean isIn(String word, Set<String> rendered) {
    return rendered.contains(word)
        || rendered.containsAll(List.of(word.split("(?<=\\w)[-–](?=\\w)")));
  }

  private static List<Unit> units(String text) {
    return Units.of(text.replaceAll("[\"“”‘]", " "), List.of(), Language.builtIn());
  }

  private static Set<String> framed(Collection<String> names) {
    Set<String> words = new HashSet<>();
    FRAMES.stream()
        .filter(frame -> names.contains(frame.name()))
        .flatMap(frame -> frame.english().stream())
        .flatMap(wording -> Stream.of(wording.split(" ")))
        .forEach(words::add);
    return words;
  }

  /** The word and its base forms. */
  private static Set<String> forms(Unit unit) {
    Set<String> forms = new HashSet<>();
    forms.add(unit.folded());
    for (Tag tag : Tag.values()) {
      String lemma = unit.readings().lemma(tag);
      if (lemma != null) {
        forms.add(lemma);
      }
    }
    return forms;
  }
}
