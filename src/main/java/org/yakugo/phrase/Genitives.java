package org.yakugo.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.headline.WordClass;
import org.yakugo.person.HeadTitles;
import org.yakugo.phrase.PlaceWords.Place;

/**
 * What {@code of} is in its own way behind some nouns: {@code city of Ganja}, {@code weeks of
 * protests}, {@code third round of talks}, {@code members of Turkish parliament}.
 */
record Genitives(List<Unit> units, NounPhrases phrases, PlaceWords words, HeadTitles titles) {

  /**
   * The noun that ends before {@code at} with what stands from {@code next} on; null if {@code of}
   * is nothing of its own behind it.
   */
  @Nullable Wording render(int from, int at, int next, int end) {
    if (units.get(at - 1).isAtom()) {
      return null;
    }
    Unit head = units.get(at - 1);
    String suffix = words.japanese(Place.HEAD, head.folded());
    String span = at - 1 == from ? words.japanese(Place.SPAN, head.folded()) : null;
    String spent = words.japanese(Place.SPENT, units.get(next).folded());
    if (head.is(WordClass.SPAN) && spent != null) {
      Wording how = Wording.of(spent, units.get(next).text(), 0.9, Use.THING).covering(next, end);
      Wording said = phrases.render(from, at);
      String last = said.text().endsWith("間") ? "の" : "間の";
      Wording time = span == null ? said.then(last) : Wording.fixed(span);
      return time.covering(from, at).then(how);
    }
    if (span != null) {
      Wording going = phrases.render(next, end);
      boolean day = head.is("days") && going.use() != Use.EVENT && going.use() != Use.ACT;
      return day
          ? going.then("の").then(Wording.of("日", head.text(), 0.9, Use.EVENT)).covering(from, at)
          : Wording.of(span, head.text(), 0.9, Use.ADJECTIVE).covering(from, at).then(going);
    }
    boolean named = at - 2 >= from && units.get(at - 2).isName();
    if (suffix != null && !named && end == next + 1 && units.get(next).isName()) {
      Wording name = phrases.render(next, end);
      Wording place =
          name.then(name.text().endsWith(suffix) ? "" : suffix)
              .covering(at - 1, at)
              .asOne(Units.text(units, at - 1, end))
              .as(Use.PLACE);
      Wording which = phrases.render(from, at - 1);
      return which.use() == Use.PLACE && units.get(from).isModifier()
          ? place.ownedBy(which, phrases.kinds())
          : which.then(place);
    }
    int nth = head.is(WordClass.ROUND) && at - 1 > from ? Ordinals.of(units.get(at - 2)) : 0;
    if (nth > 0 && (nth > 1 || !head.is("meeting"))) {
      Wording round = round(nth, at, next, end, head);
      return at - 2 == from || round == null ? round : phrases.render(from, at - 2).then(round);
    }
    if (head.is("round") && at - 1 > from) {
      boolean further = at - 2 == from && units.get(from).is(WordClass.FURTHER);
      Wording which =
          further
              ? Wording.of("新たな", Units.text(units, from, at), 0.9, Use.ADJECTIVE)
              : phrases.render(from, at - 1).asOne(Units.text(units, from, at));
      return counting(which.covering(from, at), next, end);
    }
    boolean leads = head.is(WordClass.LEADER);
    if (leads || head.is(WordClass.MEMBER)) {
      Wording led = led(phrases.render(from, at - 1), head, leads, phrases.render(next, end));
      return led == null ? null : led.covering(at - 1, at);
    }
    return null;
  }

  /** {@code former head of border guards}; null if nothing tells what he is called. */
  private @Nullable Wording led(Wording before, Unit head, boolean leads, Wording led) {
    if (!before.isEmpty() && before.use() != Use.ADJECTIVE) {
      return null;
    }
    String body = led.text();
    String rank = Lexicon.singular(head.folded());
    boolean people = leads && led.use() == Use.PERSON;
    String post = people ? body + "の指導者" : titles.of(body, rank, "");
    if (post == null || !people && !titles.tells(body, rank, leads)) {
      return null;
    }
    int same = 0;
    while (same < body.length() && post.startsWith(body.substring(0, same + 1))) {
      same++;
    }
    String more = post.substring(same);
    Wording whole = led.dropLast(body.length() - same).then(people ? "の" : "");
    Wording title = Wording.of(people ? more.substring(1) : more, head.text(), 0.9, Use.PERSON);
    return people ? whole.then(before).then(title) : before.then(whole).then(title);
  }

  /** What says which before the noun that it is about: オマーンでの新たな協議. */
  private Wording counting(Wording which, int next, int end) {
    Wording whole = phrases.render(next, end);
    Wording noun = noun(next, end);
    boolean within = noun.text().length() < whole.text().length();
    return within && whole.text().endsWith(noun.text())
        ? whole.dropLast(noun.text().length()).then(which).then(noun).covering(whole.rendered())
        : which.then(whole);
  }

  /** What stands there up to the first preposition. */
  private Wording noun(int from, int end) {
    int core = from;
    while (core < end && !units.get(core).isPreposition()) {
      core++;
    }
    return phrases.render(from, core);
  }

  /** 第3回 before the noun that {@code third round of} is about. */
  private @Nullable Wording round(int nth, int at, int next, int end, Unit head) {
    Wording whole = phrases.render(next, end);
    Wording noun = noun(next, end);
    String counted = head.is("meeting") ? "会合" : "";
    if (!whole.text().endsWith(noun.text()) || whole.isEmpty()) {
      return null;
    }
    Wording number =
        Wording.of("第" + nth + "回", Units.text(units, at - 2, at), 0.9, Use.ADJECTIVE)
            .covering(at - 2, at);
    Wording before = whole.dropLast(noun.text().length());
    boolean all = noun.text().length() == whole.text().length();
    Wording counting = all ? number : before.then(number);
    if (noun.text().endsWith("選挙")) {
      Wording ballot = Wording.of("第" + nth + "回投票", Units.text(units, at - 2, at), 0.9, Use.EVENT);
      return whole.then(ballot.covering(at - 2, at));
    }
    if (phrases.kinds().is(noun, "legislature")) {
      String which = nth == 1 ? "初会合" : "第" + nth + "回会合";
      Wording held = Wording.of(which, Units.text(units, at - 2, at), 0.9, Use.EVENT);
      return whole.then("の").then(held.covering(at - 2, at));
    }
    boolean meeting = phrases.kinds().is(noun, "meeting");
    return counting.then(noun).then(meeting ? "" : counted).as(Use.EVENT);
  }
}
