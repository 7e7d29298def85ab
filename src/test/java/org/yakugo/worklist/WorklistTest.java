package org.yakugo.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.align.Precedents;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.decision.Action;
import org.yakugo.decision.CandidateKey;
import org.yakugo.decision.Decision;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.EnglishReader;
import org.yakugo.workspace.DerivedInput;
import org.yakugo.workspace.DerivedOutput;

class WorklistTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  private static final String FIRST =
      """
      ● バイラモフ外相が会談
      FM Bayramov holds talks

      Minister of Foreign Affairs Jeyhun Bayramov held talks. (SAMPLE / 09.03.2026)

      ● ガファロヴァ議長が到着
      Speaker Gafarova arrives

      Speaker Sahiba Gafarova arrived. (SAMPLE / 10.03.2026)
      """;
  private static final String AGAIN =
      FIRST
          + """

          ● ガファロワ議長が訪問
          Speaker Gafarova on visit

          Speaker Sahiba Gafarova is on a visit. (SAMPLE / 11.03.2026)
          """;

  private static List<AlignedItem> items(String items, Concept... concepts) {
    Glossary glossary = Glossary.of(List.of(concepts));
    EnglishReader reader = EnglishReader.of(glossary);
    String text = "週間情報\n2026年3月7日～3月13日\n\n1. 外交\n" + items;
    return new CorpusAligner(reader).align(BulletinReader.read(SourceText.of("week.txt", text)));
  }

  private static Worklist list(String items, List<Decision> log, LocalDate day, Concept... terms) {
    return Worklist.of(
        items(items, terms), Glossary.of(List.of(terms)), kept(Settled.of(log)), "AZ", day);
  }

  /** As the next process knows it. */
  private static Settled kept(Settled settled) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      settled.write(new DerivedOutput(bytes));
      return Settled.read(new DerivedInput(new ByteArrayInputStream(bytes.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> persons(Worklist list) {
    return list.candidates().stream()
        .filter(candidate -> candidate.kind() == Kind.PERSON)
        .map(candidate -> candidate.source() + " " + targets(candidate))
        .toList();
  }

  private static List<String> targets(Candidate candidate) {
    return candidate.forms().stream().map(Form::target).toList();
  }

  private static Decision decision(Action action, LocalDate until, CandidateKey... candidates) {
    return new Decision(
        "d-" + action,
        Instant.parse("2026-03-20T09:00:00Z"),
        "Anna",
        action,
        "",
        null,
        until,
        List.of(),
        List.of(candidates));
  }

  private static Concept person(String english, String japanese) {
    return ConceptBuilder.of(Kind.PERSON, english).prefer(japanese).build();
  }

  @Test
  void whatIsPrintedAndInNoConceptIsListedUnderTheFullName() {
    assertThat(persons(list(FIRST, List.of(), TODAY)))
        .containsExactlyInAnyOrder("Jeyhun Bayramov [バイラモフ]", "Sahiba Gafarova [ガファロヴァ]");
  }

  @Test
  void whatIsPrintedInTwoWaysComesFirst() {
    assertThat(persons(list(AGAIN, List.of(), TODAY)).getFirst())
        .startsWith("Sahiba Gafarova [")
        .contains("ガファロヴァ", "ガファロワ");
  }

  @Test
  void aPersonWithThePostIsNoCandidateOfItsOwn() {
    assertThat(list(FIRST, List.of(), TODAY).candidates())
        .noneMatch(candidate -> candidate.kind() == Kind.PERSON_TITLE);
  }

  @Test
  void aConceptThatIsPrintedAsDecidedIsNotListed() {
    assertThat(persons(list(FIRST, List.of(), TODAY, person("Sahiba Gafarova", "ガファロヴァ"))))
        .containsExactly("Jeyhun Bayramov [バイラモフ]");
    assertThat(persons(list(FIRST, List.of(), TODAY, person("Sahiba Gafarova", "サヒバ・ガファロヴァ"))))
        .containsExactly("Jeyhun Bayramov [バイラモフ]");
  }

  @Test
  void aConceptThatIsPrintedOtherwiseDiverges() {
    Concept decided = person("Sahiba Gafarova", "ガファロヴァ");
    Candidate candidate =
        list(AGAIN, List.of(), TODAY, decided).candidates().stream()
            .filter(one -> one.why() == Candidate.Why.DIVERGENT)
            .findFirst()
            .orElseThrow();
    assertThat(candidate.concept()).isEqualTo(decided.identity().id());
    assertThat(candidate.preferred()).isEqualTo("ガファロヴァ");
    assertThat(targets(candidate)).contains("ガファロワ");
  }

  private static final String SPEAKERS =
      """
      ● コヴァーチ議会議長が会談
      Parliament Speaker Kovács holds talks

      Parliament Speaker Anna Kovács held talks. (SAMPLE / 09.03.2026)

      ● コヴァーチ国会議長が到着
      Speaker Kovács arrives

      Speaker Anna Kovács arrived. (SAMPLE / 10.03.2026)
      """;

  private static List<String> posts(Worklist list) {
    return list.candidates().stream()
        .filter(candidate -> candidate.kind() == Kind.TITLE)
        .map(candidate -> candidate.source() + " " + targets(candidate))
        .toList();
  }

  @Test
  void anOfficeIsListedOnceHoweverItsEnglishIsWorded() {
    assertThat(posts(list(SPEAKERS, List.of(), TODAY)))
        .containsExactly("Parliament Speaker [国会議長, 議会議長]");
  }

  @Test
  void anOfficeWhoseRankAloneIsPrintedIsTheOneThatWasDecided() {
    Concept decided =
        ConceptBuilder.of(Kind.TITLE, "Speaker of the Parliament").prefer("議会議長").build();
    Worklist list = list(SPEAKERS, List.of(), TODAY, decided);
    assertThat(posts(list)).containsExactly("Speaker of the Parliament [国会議長, 議会議長]");
    Candidate candidate = list.find(key(list, "Speaker of the Parliament"));
    assertThat(candidate.why()).isEqualTo(Candidate.Why.DIVERGENT);
    assertThat(candidate.concept()).isEqualTo(decided.identity().id());
  }

  @Test
  void whatWasDecidedUnderOneWordingIsDecidedUnderTheOthers() {
    Decision rejected =
        decision(Action.REJECT, null, new CandidateKey(Kind.TITLE, "Speaker", "議会議長", 1));
    assertThat(posts(list(SPEAKERS, List.of(rejected), TODAY)))
        .containsExactly("Parliament Speaker [国会議長]");
  }

  @Test
  void keysStayWhateverElseIsListed() {
    String key = key(list(FIRST, List.of(), TODAY), "Sahiba Gafarova");
    assertThat(key(list(AGAIN, List.of(), TODAY), "Sahiba Gafarova")).isEqualTo(key);
    assertThat(list(FIRST, List.of(), TODAY).find(key).source()).isEqualTo("Sahiba Gafarova");
    assertThatThrownBy(() -> list(FIRST, List.of(), TODAY).find("nothing"))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("There is no term candidate \"nothing\".");
  }

  private static String key(Worklist list, String source) {
    return list.candidates().stream()
        .filter(candidate -> candidate.source().equals(source))
        .findFirst()
        .orElseThrow()
        .key();
  }

  @Test
  void whatWasRejectedDoesNotComeBackUnderAnotherSpelling() {
    Decision rejected =
        decision(Action.REJECT, null, new CandidateKey(Kind.PERSON, "Ceyhun BAYRAMOV", "バイラモフ", 1));
    assertThat(persons(list(FIRST, List.of(rejected), TODAY)))
        .hasSize(2); // another letter is another name
    Decision respelled =
        decision(
            Action.REJECT, null, new CandidateKey(Kind.PERSON, "JEYHUN Bayramov", "バイラ モフ", 1));
    assertThat(persons(list(FIRST, List.of(respelled), TODAY)))
        .containsExactly("Sahiba Gafarova [ガファロヴァ]");
  }

  @Test
  void aRejectedFormLeavesTheOthers() {
    Decision rejected =
        decision(Action.REJECT, null, new CandidateKey(Kind.PERSON, "Sahiba Gafarova", "ガファロワ", 1));
    assertThat(persons(list(AGAIN, List.of(rejected), TODAY))).contains("Sahiba Gafarova [ガファロヴァ]");
  }

  @Test
  void whatWasDeferredComesBackOnItsDayOrWhenPrintedAgain() {
    CandidateKey pair = new CandidateKey(Kind.PERSON, "Sahiba Gafarova", "ガファロヴァ", 1);
    List<Decision> log = List.of(decision(Action.DEFER, LocalDate.of(2026, 5, 1), pair));
    assertThat(persons(list(FIRST, log, TODAY))).containsExactly("Jeyhun Bayramov [バイラモフ]");
    assertThat(persons(list(FIRST, log, LocalDate.of(2026, 5, 1)))).hasSize(2);
    String printedAgain = AGAIN.replace("ガファロワ", "ガファロヴァ");
    assertThat(persons(list(printedAgain, log, TODAY))).hasSize(2);
  }

  @Test
  void whatWasTakenBackIsListedAgain() {
    CandidateKey candidate = new CandidateKey(Kind.PERSON, "Sahiba Gafarova", "ガファロヴァ", 1);
    for (Action action : List.of(Action.REJECT, Action.ADD)) {
      Decision decision = decision(action, null, candidate);
      Decision undo =
          new Decision(
              "undo",
              Instant.parse("2026-03-21T09:00:00Z"),
              "Anna",
              Action.UNDO,
              "",
              decision.id(),
              null,
              List.of(),
              List.of(candidate));
      assertThat(persons(list(FIRST, List.of(decision), TODAY))).as("%s", action).hasSize(1);
      assertThat(persons(list(FIRST, List.of(decision, undo), TODAY)))
          .as("%s taken back", action)
          .hasSize(2);
    }
  }

  @Test
  void aRejectedPairIsNoPrecedent() {
    Settled settled =
        Settled.of(
            List.of(
                decision(
                    Action.REJECT,
                    null,
                    new CandidateKey(Kind.PERSON, "Sahiba Gafarova", "ガファロヴァ", 1))));
    Precedents past = Precedents.of(items(FIRST).stream().map(settled::unrejected).toList());
    assertThat(past.pairs()).noneMatch(pair -> pair.target().contains("ガファロヴァ"));
    assertThat(past.pairs()).anyMatch(pair -> pair.target().equals("バイラモフ外相"));
  }

  @Test
  void anApprovedCandidateBecomesAConcept() {
    Candidate candidate =
        list(AGAIN, List.of(), TODAY).candidates().stream()
            .filter(one -> one.source().equals("Sahiba Gafarova"))
            .findFirst()
            .orElseThrow();
    Concept concept = Ruling.concept(candidate, new Terms(null, null, "ガファロヴァ", true), TODAY);
    assertThat(concept.kind()).isEqualTo(Kind.PERSON);
    assertThat(concept.english()).isEqualTo("Sahiba Gafarova");
    assertThat(concept.japanese()).isEqualTo("ガファロヴァ");
    assertThat(concept.deprecated()).containsExactly("ガファロワ");
    assertThat(list(AGAIN, List.of(), TODAY, concept).candidates())
        .noneMatch(one -> one.kind() == Kind.PERSON && one.source().equals("Sahiba Gafarova"));
  }

  @Test
  void theCurveRisesByOneDecisionAConcept() {
    List<CoverageCurve.Point> points = new CoverageCurve(items(AGAIN)).run();
    assertThat(points.getFirst().uses()).isZero();
    assertThat(points.getLast().uses()).isEqualTo(1);
    assertThat(points.stream().skip(1).map(point -> point.approved().key()))
        .doesNotHaveDuplicates();
  }
}
