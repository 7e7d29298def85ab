package org.yakugo.draft;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Clause;
import org.yakugo.headline.Structure;
import org.yakugo.headline.Unit;
import org.yakugo.headline.VerbGroup;
import org.yakugo.phrase.NounPhrases;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/** What a headline that is a question asks for. */
record QuestionWord(Structure structure) {
  private static final Map<String, String> WORDS =
      Map.of("why", "なぜ", "how", "どのように", "when", "いつ", "where", "どこで", "what", "何を", "who", "誰が");

  /** What のか follows. */
  private static final Pattern VERBAL = Pattern.compile("[るいたうくす]$");

  private static final Map<String, String> SUBJECTS = Map.of("what", "何が", "who", "誰が");

  /** {@code Why will X leave?}: what stands behind the subject; empty if nothing is asked so. */
  Wording word() {
    int from = structure.sourceEnd() == 0 ? 0 : structure.sourceEnd() + 1;
    boolean subject = structure.clauses().getFirst().subjectFrom() <= from;
    Map<String, String> asked = subject ? SUBJECTS : WORDS;
    Unit first = structure.units().get(from);
    String japanese = structure.question() ? asked.get(first.folded()) : null;
    return japanese == null
        ? Wording.EMPTY
        : Wording.of(japanese, first.text(), 0.9, Use.ADVERB).covering(from, from + 1);
  }

  /** A clause as a question: 賭けるのか, with a question mark where the headline has one. */
  Wording ask(Wording clause) {
    VerbGroup verb = structure.clauses().getFirst().verb();
    boolean past = verb != null && verb.tense() == VerbGroup.Tense.PAST;
    if (clause.text().endsWith("せず")) {
      return ask(clause.dropLast(2).then("しない"));
    }
    String becomes = past ? "なったのか" : "なるのか";
    boolean verbal = VERBAL.matcher(clause.text()).find();
    String asks = verbal ? "のか" : clause.text().endsWith("に") ? becomes : "か";
    return clause.then(structure.units().getLast().is("?") ? asks + "？" : asks);
  }

  /** {@code Who is new PM?}; null if it doesn't ask so. */
  @Nullable Rendered who(Clause clause, NounPhrases phrases) {
    VerbGroup verb = clause.verb();
    List<Unit> units = structure.units();
    int first = clause.subjectFrom();
    boolean asked =
        verb != null
            && structure.question()
            && clause.subjectEnd() == first + 1
            && units.get(first).is("who")
            && verb.lemma().equals("be")
            && verb.end() < clause.end()
            && !units.get(verb.end()).isPreposition();
    if (verb == null || !asked) {
      return null;
    }
    Wording whom = phrases.render(verb.end(), clause.end());
    Wording whole = whom.then("は誰").covering(first, verb.end());
    return Rendered.always(whole, 1);
  }
}
