package org.yakugo.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.yakugo.Deadline;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;

/** Concepts to exchange: a few of the real kind, and any that there could be. */
public final class Concepts {
  /** What a file would do to a glossary, where nobody says anything of it. */
  public static ImportPlan plan(
      ForeignFile file, Format format, Collection<Concept> glossary, boolean onlyNew) {
    return plan(file, format, ImportHints.NONE, glossary, onlyNew);
  }

  static ImportPlan plan(
      ForeignFile file,
      Format format,
      ImportHints hints,
      Collection<Concept> glossary,
      boolean onlyNew) {
    return ConceptImport.plan(file, format, hints, glossary, onlyNew, Deadline.NONE);
  }

  public static final Concept DEFENCE =
      ConceptBuilder.of(Kind.ORGANISATION, "Ministry of Defence")
          .variant("Defence Ministry")
          .variant("MoD")
          .scope(Set.of("JP"))
          .prefer("防衛省")
          .admit("日本国防衛省")
          .deprecate("防衛庁", null)
          .note("Until January 2007 it was an agency.\nSince then a ministry & <more>.")
          .source("MOD")
          .date(LocalDate.of(2007, 1, 9))
          .build();

  public static final Concept LINKEVICIUS =
      ConceptBuilder.of(Kind.PERSON, "Linas Linkevičius")
          .variant("Linas Linkevicius")
          .variant("Linkevičius")
          .prefer("リンケヴィチス")
          .admit("リナス・リンケヴィチス")
          .deprecate("リンケヴィチュス", null)
          .deprecate("リンケビチウス", "リンケービッチ")
          .form("ministry", "リンケービッチ")
          .form("house", "リンケヴィチス")
          .build();

  public static final Concept CIS =
      ConceptBuilder.of(Kind.ORGANISATION, "Commonwealth of Independent States")
          .variant("CIS")
          .prefer("独立国家共同体")
          .admit("CIS")
          .source("MOFA")
          .build();

  public static final Concept POPE =
      ConceptBuilder.of(Kind.TITLE, "Pope")
          .prefer("ローマ教皇")
          .admit("教皇")
          .deprecate("ローマ法王", null)
          .deprecate("法王", null)
          .note("since November 2019")
          .source("MOFA")
          .date(LocalDate.of(2019, 11, 20))
          .build();

  public static final Concept ONLY_DEPRECATED =
      ConceptBuilder.of(Kind.PLACE, "Georgia").scope(Set.of("GE")).deprecate("グルジア", null).build();

  public static final List<Concept> SOME =
      List.of(DEFENCE, LINKEVICIUS, CIS, POPE, ONLY_DEPRECATED);

  private Concepts() {}

  private record Rest(String note, String source, LocalDate date) {}

  private record Japanese(
      String preferred,
      List<String> admitted,
      List<String> deprecated,
      Map<String, String> forms) {}

  /** Any glossary: terms with whatever the formats give a meaning. */
  public static Arbitrary<List<Concept>> any() {
    return any(one('='));
  }

  /** Any of such concepts. */
  public static Arbitrary<List<Concept>> any(Arbitrary<Concept> one) {
    return one.list().ofMaxSize(6).uniqueElements(Concept::identity);
  }

  /**
   * Any concept.
   *
   * @param first what every second term begins with
   */
  public static Arbitrary<Concept> one(char first) {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            term(first + "Q"),
            term(first + "V").list().uniqueElements().ofMaxSize(2),
            Arbitraries.of("AZ", "TR", "GB-NIR").set().ofMaxSize(2),
            japanese(first),
            Arbitraries.of(true, false),
            rest())
        .as(
            (kind, en, variants, scope, ja, instead, rest) ->
                new Concept(
                    kind,
                    en,
                    variants,
                    scope,
                    ja.preferred(),
                    ja.admitted(),
                    ja.deprecated(),
                    instead && !ja.deprecated().isEmpty()
                        ? Map.of(ja.deprecated().getFirst(), "代" + ja.preferred())
                        : Map.of(),
                    ja.forms(),
                    rest.note(),
                    rest.source(),
                    rest.date()));
  }

  private static Arbitrary<Japanese> japanese(char first) {
    return Combinators.combine(
            term(first + "市").injectNull(0.1),
            term(first + "町").list().uniqueElements().ofMaxSize(2),
            term(first + "村").list().uniqueElements().ofMaxSize(2),
            term(first + "省").injectNull(0.6))
        .as(
            (preferred, admitted, deprecated, form) -> {
              boolean none = preferred == null && admitted.isEmpty();
              return new Japanese(
                  preferred == null ? "" : preferred,
                  admitted,
                  none ? List.of("村") : deprecated,
                  form == null ? Map.of() : Map.of("ministry", form, "press", "村紙"));
            });
  }

  /** Terms that begin alike and go on with every character that a format gives a meaning. */
  private static Arbitrary<String> term(String beginning) {
    return Arbitraries.strings()
        .withChars("\"'|｜\\,;#=+-@<>&]_x0041—:第ガ（）n t")
        .ofMaxLength(12)
        .map(rest -> (beginning + rest).substring(rest.length() % 2).strip())
        .map(term -> term.replaceAll("\\s+", " ").replaceAll("[:：]|->", ";"));
  }

  private static Arbitrary<Rest> rest() {
    return Combinators.combine(
            text(),
            text(),
            Arbitraries.integers()
                .between(0, 30_000)
                .map(LocalDate.EPOCH::plusDays)
                .injectNull(0.3))
        .as(Rest::new);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("\"|\\\n\t=<>&an 訳—_x0041")
        .ofMaxLength(14)
        .map(text -> text.strip());
  }
}
