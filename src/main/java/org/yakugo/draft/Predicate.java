package org.yakugo.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.frame.Frame;
import org.yakugo.language.WordKinds;
import org.yakugo.phrase.Wording;

/**
 * A verb with all that belongs to it, in Japanese, without its subject and its ending.
 *
 * @param mark that the subject takes: 、 or が
 * @param core ends in a verbal noun, mostly
 * @param frame that it is made by; null if none knows the verb
 * @param suffers whether する behind it has to be される
 * @param weight how good it is; only comparable within one headline
 */
record Predicate(
    String mark,
    List<Adjunct> adjuncts,
    Wording core,
    @Nullable Frame frame,
    List<Frame> inner,
    boolean suffers,
    double weight) {

  /** With whom stands before about what: ゼレンスキー大統領と制裁について会談. */
  private static final Pattern TALKS = Pattern.compile("と(会談|協議|電話会談|会話|会合|議論|意見交換|テレビ会談)$");

  Predicate {
    adjuncts = List.copyOf(adjuncts);
    inner = List.copyOf(inner);
  }

  /** Whether somebody meets or talks with somebody. */
  static boolean isTalk(Wording core) {
    return TALKS.matcher(core.text()).find();
  }

  /** The same with further words that say how. */
  Predicate with(List<Adjunct> manner) {
    List<Adjunct> all = new ArrayList<>(adjuncts);
    all.addAll(0, manner);
    return new Predicate(mark, all, core, frame, inner, suffers, weight);
  }

  /** The same with another mark of its subject. */
  Predicate marked(String other) {
    return new Predicate(other, adjuncts, core, frame, inner, suffers, weight);
  }

  /** The same with another core. */
  Predicate saying(Wording other) {
    return new Predicate(mark, adjuncts, other, frame, inner, suffers, weight);
  }

  /** The same with another weight. */
  Predicate weighted(double more) {
    return new Predicate(mark, adjuncts, core, frame, inner, suffers, weight + more);
  }

  /** Adjuncts and core as they stand in a headline. */
  Wording headline() {
    Wording all = Wording.EMPTY;
    Wording manner = Wording.EMPTY;
    for (Adjunct adjunct : ordered()) {
      switch (adjunct.place()) {
        case BEHIND -> {}
        case MANNER -> manner = manner.then(adjunct.adverbial());
        case TOPIC -> {
          boolean within = isTalk(core) && !adjunct.isOwned();
          manner = within ? manner.then(adjunct.adverbial()) : manner;
          all = within ? all : all.then(adjunct.adverbial());
        }
        default -> all = all.then(adjunct.adverbial());
      }
    }
    return all.then(manner.isEmpty() ? core : Endings.withManner(core, manner));
  }

  /** When and where it is, before everything else. */
  Wording setting() {
    Wording all = Wording.EMPTY;
    for (Adjunct adjunct : ordered()) {
      all = adjunct.isSetting() ? all.then(adjunct.adverbial()) : all;
    }
    return all;
  }

  /** All that stands before the core. */
  Wording before() {
    Wording all = Wording.EMPTY;
    for (Adjunct adjunct : ordered()) {
      all = adjunct.place() == Adjunct.Place.BEHIND ? all : all.then(adjunct.adverbial());
    }
    return all;
  }

  /** Whether there are words of where, or only of when. */
  boolean isSomewhere() {
    boolean only = !adjuncts.isEmpty() && adjuncts.stream().allMatch(Adjunct::isSetting);
    return only
        || adjuncts.stream().anyMatch(one -> one.isSetting() && one.place() != Adjunct.Place.TIME);
  }

  /** The same without when and where. */
  Predicate withoutSetting() {
    List<Adjunct> others = adjuncts.stream().filter(one -> !one.isSetting()).toList();
    return new Predicate(mark, others, core, frame, inner, suffers, weight);
  }

  boolean isPassiveFrame() {
    return frame != null && frame.kind() == Frame.Kind.PASSIVE;
  }

  /** What stands behind the predicate. */
  Wording behind() {
    Wording all = Wording.EMPTY;
    for (Adjunct adjunct : adjuncts) {
      if (adjunct.place() == Adjunct.Place.BEHIND) {
        all = all.then("、").then(adjunct.adverbial());
      }
    }
    return all;
  }

  /** The same as the name of an act: {@code Xへの訪問}. */
  Wording nominal() {
    Wording all = Wording.EMPTY;
    for (Adjunct adjunct : ordered()) {
      all = all.then(adjunct.attributive());
    }
    return all.then(Endings.nominal(core));
  }

  /** The same before a noun or a further word: {@code Xを訪問する}. */
  Wording plain(WordKinds endings) {
    return Endings.with(headline(), Endings.suru(core.text(), suffers ? "される" : "する", endings));
  }

  private List<Adjunct> ordered() {
    List<Adjunct> ordered = new ArrayList<>(adjuncts);
    ordered.sort(Comparator.comparing(Adjunct::place));
    return ordered;
  }

  /** All frames that had a part in it. */
  List<Frame> frames() {
    List<Frame> all = new ArrayList<>();
    if (frame != null) {
      all.add(frame);
    }
    all.addAll(inner);
    return all;
  }
}
