package org.yakugo.draft;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.VerbGroup;
import org.yakugo.headline.WordClass;
import org.yakugo.phrase.Coverage;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/** Puts a subject and what is said of it in order, as a headline and as somebody says it. */
record ClauseOrder(List<Unit> units, Appointed appointed, Moods moods, Set<HouseWay> ways) {
  /** One of a row of meetings stands before where it is held. */
  private static final Pattern MEETS = Pattern.compile("第[0-9]+回");

  /** Who does something within what is said of the subject: 企業が建設した発電所を開設. */
  private static final Pattern WITHIN = Pattern.compile("が[^、が]+[たる][\\p{IsHan}ァ-ヺA-Z].*を");

  /** The mark of what something happens by. */
  private static final String BY = "で";

  /**
   * @param named whether somebody is named in the subject, who then stands first
   * @param no the subject's {@code no}, which the verb's ending says
   */
  record Clause(Wording subject, boolean named, Predicate predicate, VerbGroup verb, long no) {}

  /** As a headline has it. */
  Wording headline(Clause clause) {
    Predicate predicate = clause.predicate();
    Wording subject = appointed.subject(clause.subject(), predicate);
    if (subject.isEmpty()) {
      return ended(clause, predicate.headline());
    }
    if (predicate.mark().equals("の")) {
      Wording owned = predicate.before().then(subject).then("の").then(predicate.core());
      return ended(clause, owned);
    }
    if (predicate.mark().equals(BY) && predicate.isSomewhere() && !clause.named()) {
      Wording cause = predicate.setting().then(subject).then("により");
      return cause.then(ended(clause, predicate.withoutSetting().headline()));
    }
    if (placeFirst(clause)) {
      Wording setting = predicate.setting().then(subject).then(predicate.mark());
      return setting.then(ended(clause, predicate.withoutSetting().headline()));
    }
    Wording said = predicate.headline();
    boolean within = predicate.mark().equals("が") && WITHIN.matcher(said.text()).find();
    return subject.then(within ? "、" : predicate.mark()).then(ended(clause, said));
  }

  /** As a headline has it behind another clause, which ends in a comma already. */
  Wording behind(Clause clause) {
    Predicate marked = clause.predicate().marked(clause.predicate().mark().replace('、', 'が'));
    return headline(
        new Clause(clause.subject(), clause.named(), marked, clause.verb(), clause.no()));
  }

  private Wording ended(Clause clause, Wording body) {
    String core = clause.predicate().core().text();
    String ending = moods.headline(clause.verb(), core, clause.predicate().suffers());
    Wording behind = clause.predicate().behind();
    Wording whole = Endings.with(body.covering(group(clause)), ending);
    return (behind.isEmpty() ? whole : Endings.connected(whole)).then(behind);
  }

  /**
   * As somebody says it.
   *
   * @param asked the word that asks, or nothing
   */
  Wording said(Clause clause, boolean question, Wording asked) {
    return said(clause, question, asked, ending(clause));
  }

  /** As it stands before a word like 中, which the whole clause belongs to. */
  Wording within(Clause clause) {
    String mark = clause.predicate().mark().replace('、', 'が');
    Wording plain = plain(clause, Wording.EMPTY, ending(clause));
    return clause.subject().isEmpty() ? plain : clause.subject().then(mark).then(plain);
  }

  private String ending(Clause clause) {
    Predicate predicate = clause.predicate();
    return moods.said(clause.verb(), predicate.core().text(), predicate.suffers());
  }

  private Wording plain(Clause clause, Wording asked, String ending) {
    Wording body = asked.then(clause.predicate().headline()).covering(group(clause));
    return Endings.with(body, ending).then(clause.predicate().behind());
  }

  /** As it stands behind the name of who says it: what was or is done ends in a noun. */
  Wording told(Clause clause) {
    VerbGroup verb = clause.verb();
    Predicate predicate = clause.predicate();
    boolean future = verb.tense() == VerbGroup.Tense.FUTURE;
    boolean plain =
        !verb.negated()
            && !verb.progressive()
            && verb.modal().isEmpty()
            && (!future || verb.passive())
            && !clause.subject().isEmpty();
    String ending =
        future ? moods.headline(verb, predicate.core().text(), predicate.suffers()) : "";
    return said(clause, false, Wording.EMPTY, plain ? ending : ending(clause));
  }

  private Wording said(Clause clause, boolean question, Wording asked, String ending) {
    Predicate predicate = clause.predicate();
    Wording subject = clause.subject();
    Wording plain = plain(clause, asked, ending);
    boolean done = predicate.suffers() || predicate.isPassiveFrame();
    boolean event = predicate.mark().equals("が") && (done || subject.use() != Use.PERSON);
    return subject.isEmpty() ? plain : subject.then(event && !question ? "が" : "は").then(plain);
  }

  /** Where something happens stands before it; somebody named stands before where he does it. */
  private boolean placeFirst(Clause clause) {
    Predicate predicate = clause.predicate();
    boolean event =
        switch (clause.subject().use()) {
          case EVENT, ACT, THING, UNKNOWN -> !MEETS.matcher(clause.subject().text()).find();
          default ->
              predicate.suffers()
                  || predicate.isPassiveFrame()
                  || appointed.endings().is(predicate.core().text(), "happens");
        };
    boolean behind =
        ways.contains(HouseWay.PLACE_BEHIND_EVENT) && clause.subject().use() != Use.PERSON;
    return event
        && !behind
        && !clause.named()
        && !clause.subject().text().contains(BY)
        && predicate.mark().equals("が")
        && predicate.isSomewhere();
  }

  /** The auxiliaries that the ending says. */
  private long group(Clause clause) {
    VerbGroup verb = clause.verb();
    long all = 0;
    String core = clause.predicate().core().text();
    var endings = appointed.endings();
    boolean not = moods.isNot(verb, core);
    boolean said =
        verb.negated() ? not || Endings.isDeniable(core, endings) : Endings.isVerbal(core, endings);
    if (said && verb.negated()) {
      all |= clause.no();
    }
    for (int i = verb.from(); i <= verb.head(); i++) {
      Unit unit = units.get(i);
      boolean negation = unit.is(WordClass.NEGATION);
      boolean adverb = unit.has(Tag.ADVERB) && !negation && !unit.is(verb.modal());
      all |= said && !adverb && (negation || i < verb.head()) ? Coverage.of(i, i + 1) : 0;
    }
    return all;
  }
}
