package org.yakugo.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yakugo.draft.Adjunct.Place;
import org.yakugo.headline.Part;
import org.yakugo.headline.Parts;
import org.yakugo.headline.Since;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.headline.VerbGroup;
import org.yakugo.headline.WordClass;
import org.yakugo.phrase.Lexicon;
import org.yakugo.phrase.NounPhrases;
import org.yakugo.phrase.Prepositions;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;

/** Renders what a frame left over: when, where, why, and words that nothing governs. */
record Adjuncts(
    List<Unit> units,
    NounPhrases phrases,
    Prepositions prepositions,
    Lexicon lexicon,
    Attachment attachment,
    Predicates predicates) {
  private static final Pattern POINT = Pattern.compile("(?:[^毎][春夏秋冬]|曜日)$");

  /**
   * @param from index of the first unit that the frame has no place for
   */
  List<Adjunct> of(int from, int end) {
    List<Adjunct> adjuncts = new ArrayList<>();
    for (int i = from; i < end; ) {
      List<Part> parts = Parts.of(units, i, end);
      if (parts.isEmpty()) {
        break;
      }
      Repeated repeated = Repeated.at(units, i, end);
      if (repeated != null) {
        adjuncts.add(often(repeated, i));
        i = repeated.end();
        continue;
      }
      if (units.get(i).is("while") && i + 1 < end) {
        adjuncts.addAll(meanwhile(i, end));
        break;
      }
      int since = Since.counted(units, i, end);
      if (since > 0) {
        Elapsed elapsed = Elapsed.of(units, i, since, end, phrases, attachment);
        adjuncts.add(elapsed.adjunct());
        i = elapsed.end();
        continue;
      }
      boolean opens = units.get(i).isPreposition() || units.get(i).is(WordClass.BEFORE_OF);
      int fixed = opens ? lexicon.adverbEnd(units, i, end) : -1;
      if (fixed > 0) {
        adjuncts.add(fixed(i, fixed));
        i = fixed;
        continue;
      }
      i = Math.max(read(parts.getFirst(), end, adjuncts), i + 1);
    }
    return adjuncts;
  }

  /** Adds what a part says, and returns where it ends. */
  private int read(Part part, int end, List<Adjunct> adjuncts) {
    switch (part.role()) {
      case PREPOSITIONAL -> {
        Prepositions.Match match = prepositions.at(units, part.from(), end);
        if (match != null) {
          return prepositional(match, part, end, adjuncts);
        }
        open(part.from(), part.end(), adjuncts);
      }
      case INFINITIVE -> infinitive(part, end, adjuncts);
      case PARTICIPLE -> participle(part, end, adjuncts);
      case ADVERB -> adjuncts.addAll(adverbs(part.from(), part.end()));
      case THAT -> open(part.from() + 1, end, adjuncts);
      default -> {
        if (Parts.isRecord(units, part.from(), end)) {
          int far = attachment.reach(part.from(), part.end(), end, "");
          Wording most = phrases.render(part.from(), far);
          adjuncts.add(new Adjunct(most, most, Place.BEHIND));
          return far;
        }
        phrase(part, adjuncts);
      }
    }
    return part.end();
  }

  private Adjunct often(Repeated repeated, int from) {
    Wording often =
        Wording.of(repeated.japanese(), Units.text(units, from, repeated.end()), 0.9, Use.ADVERB)
            .covering(from, repeated.end());
    boolean nth = repeated.japanese().endsWith("の");
    Wording of = nth || repeated.japanese().endsWith("に") ? often.dropLast(1) : often;
    return new Adjunct(often, of.then("の"), nth ? Place.MANNER : Place.CAUSE);
  }

  /** {@code while taking selfie}, {@code while on duty}: what somebody was at besides. */
  private List<Adjunct> meanwhile(int link, int end) {
    Unit next = units.get(link + 1);
    if (next.isAtom() || !next.has(Tag.ING)) {
      return of(link + 1, end);
    }
    Predicate act = predicates.best(next, link + 1, end);
    Wording during = act.nominal().covering(link, link + 1).then("中に");
    return List.of(new Adjunct(during, during, Place.CAUSE));
  }

  private Adjunct fixed(int from, int end) {
    var word = Objects.requireNonNull(lexicon.adverb(units, from, end)).japanese().getFirst();
    String english = Units.text(units, from, end);
    Wording adverb = Wording.of(word, english, 0.9, Use.ADVERB).covering(from, end);
    return new Adjunct(adverb, adverb.then("の"), Place.OTHER);
  }

  private int prepositional(Prepositions.Match match, Part part, int end, List<Adjunct> adjuncts) {
    int from = match.end();
    if (isGerund(from, end)) {
      Predicate predicate = predicates.best(units.get(from), from, end);
      boolean by = match.words().equals("by") || match.words().equals("for");
      String before = match.words().equals("before") ? "前に" : null;
      Wording plain = predicate.plain(predicates.endings()).covering(part.from(), match.end());
      Wording adverbial =
          before != null
              ? plain.then(before)
              : match.words().equals("after")
                  ? Endings.done(predicate.plain(predicates.endings())).then("後")
                  : prepositions.adverbial(by ? "due to" : match.words(), predicate.nominal());
      Wording attributive = prepositions.attributive(match.words(), predicate.nominal());
      long words = plain.rendered();
      adjuncts.add(
          new Adjunct(adverbial.covering(words), attributive.covering(words), Place.CAUSE));
      return end;
    }
    int core = Parts.phraseEnd(units, from, end);
    if (core <= from) {
      open(part.from(), part.end(), adjuncts);
      return part.end();
    }
    int far = attachment.reach(from, core, end, "");
    Wording at = phrases.render(from, far).covering(part.from(), from);
    Wording gap = match.words().equals("after") ? at : Wording.EMPTY;
    Wording again = Repeated.again(gap, Units.text(units, from, far));
    if (again != null) {
      adjuncts.add(new Adjunct(again.then("に"), again.then("の"), Place.MANNER));
      return far;
    }
    boolean old = match.words().equals("at") && at.text().matches("[1-9][0-9]");
    Wording phrase = old ? at.then("歳") : at;
    adjuncts.add(
        new Adjunct(
            prepositions.adverbial(match.words(), phrase),
            prepositions.attributive(match.words(), phrase),
            place(match.words(), phrase.use())));
    return far;
  }

  private boolean isGerund(int at, int end) {
    Unit unit = units.get(at);
    boolean alone = !unit.isAtom() && unit.has(Tag.ING) && !unit.readings().isNoun();
    return alone || attachment.acts().isAct(at, end);
  }

  private Place place(String words, Use use) {
    if (words.equals("by") && (use == Use.PERSON || use == Use.BODY || use == Use.PLACE)) {
      return Place.AGENT;
    }
    if (words.equals("by") && use == Use.AMOUNT) {
      return Place.MANNER;
    }
    if (predicates.endings().is(words, "tells-cause")) {
      return Place.CAUSE;
    }
    if (use == Use.TIME) {
      return Place.TIME;
    }
    boolean inside = use == Use.BODY && predicates.endings().is(words, "tells-where");
    if (inside
        || (use == Use.PLACE || use == Use.PAIR) && !predicates.endings().is(words, "tells-way")) {
      return Place.WHERE;
    }
    if (use == Use.EVENT || words.equals("in") || words.contains(" ")) {
      return Place.OCCASION;
    }
    return predicates.endings().is(words, "tells-topic") ? Place.TOPIC : Place.OTHER;
  }

  private void infinitive(Part part, int end, List<Adjunct> adjuncts) {
    Predicate predicate = predicates.best(units.get(part.from() + 1), part.from() + 1, end);
    Wording plain = predicate.plain(predicates.endings());
    adjuncts.add(new Adjunct(plain.then("ため"), plain.then("ための"), Place.CAUSE));
  }

  private void participle(Part part, int end, List<Adjunct> adjuncts) {
    Predicate predicate = predicates.following(units.get(part.from()), part.from(), end);
    Wording said = predicate.headline().then(predicate.behind());
    int at = part.from();
    boolean aim = units.get(at).is(WordClass.DEMANDING) && !Parts.isWhere(units, at - 1);
    adjuncts.add(
        aim
            ? new Adjunct(said.then("し、"), said.then("しての"), Place.CAUSE)
            : new Adjunct(said, predicate.plain(predicates.endings()), Place.BEHIND));
  }

  private Wording adverb(int i) {
    Unit unit = units.get(i);
    Lexicon.Entry entry = lexicon.adverb(unit.folded());
    Wording adverb =
        entry == null
            ? Wording.open(unit.text())
            : Wording.of(entry.japanese().getFirst(), unit.text(), 0.85, Use.ADVERB);
    return adverb.covering(i, i + 1);
  }

  private void phrase(Part part, List<Adjunct> adjuncts) {
    String text = units.get(part.from()).text();
    if (part.end() == part.from() + 1 && units.get(part.from()).isScore()) {
      Wording score =
          Wording.of(text.replaceAll("[-–:]", "対") + "で", text, 0.9, Use.ADVERB)
              .covering(part.from(), part.end());
      adjuncts.add(new Adjunct(score, score, Place.MANNER));
      return;
    }
    if (part.end() == part.from() + 1 && lexicon.adverb(units.get(part.from()).folded()) != null) {
      adjuncts.addAll(adverbs(part.from(), part.end()));
      return;
    }
    Wording phrase = phrases.render(part.from(), part.end());
    if (!phrase.isEmpty()) {
      boolean time = phrase.use() == Use.TIME;
      int day = Parts.dayEnd(units, part.from(), part.end());
      Wording adverbial =
          time && (day == part.end() || POINT.matcher(phrase.text()).find())
              ? prepositions.adverbial("on", phrase)
              : time ? phrase : phrase.then("を").times(0.05);
      adjuncts.add(new Adjunct(adverbial, phrase.then("の"), time ? Place.TIME : Place.MANNER));
    }
  }

  private void open(int from, int end, List<Adjunct> adjuncts) {
    for (int i = from; i < end; i++) {
      Unit unit = units.get(i);
      if (unit.isAtom() || unit.isWord() && !unit.isDeterminer()) {
        Wording word = phrases.render(i, i + 1);
        if (!word.isEmpty()) {
          Wording rendered =
              unit.isPreposition() ? Wording.open(unit.text()).covering(i, i + 1) : word;
          adjuncts.add(new Adjunct(rendered.times(0.5), rendered.times(0.5), Place.OTHER));
        }
      }
    }
  }

  /** Whether it can only say how; the particles of verbs aren't meant. */
  static boolean isAdverb(Unit unit) {
    return !unit.isAtom()
        && unit.has(Tag.ADVERB)
        && !unit.isPreposition()
        && !unit.is(WordClass.PARTICLE)
        && !unit.readings().hasAny(Tag.NOUN, Tag.PLURAL, Tag.ADJECTIVE);
  }

  /** Adverbs among auxiliaries: {@code has already signed}. */
  List<Adjunct> within(VerbGroup verb) {
    List<Adjunct> adverbs = new ArrayList<>();
    for (int i = verb.from(); i < verb.head(); i++) {
      boolean negation = units.get(i).is(WordClass.NEGATION);
      boolean mood = verb.modal().equals(units.get(i).folded());
      if (units.get(i).has(Tag.ADVERB) && !negation && !mood) {
        adverbs.addAll(adverbs(i, i + 1));
      }
    }
    return adverbs;
  }

  /** Adverbs between the subject and the verb. */
  List<Adjunct> adverbs(int from, int end) {
    return IntStream.range(from, end)
        .mapToObj(this::adverb)
        .map(adverb -> new Adjunct(adverb, adverb, Place.MANNER))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
