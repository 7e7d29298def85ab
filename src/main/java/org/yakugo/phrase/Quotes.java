package org.yakugo.phrase;

import java.util.List;
import java.util.regex.Pattern;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.language.Language;
import org.yakugo.text.Span;

/** What a headline calls something in quotation marks: {@code programme "Great Return"}. */
record Quotes(Lexicon lexicon, Language language, Renderings renderings) {
  /** A judgement: a name may have a Japanese one of its own, or stay as it is. */
  private static final double SURE = 0.5;

  /** {@code BBB-}, {@code Baa3}: how creditworthy a state is; the same in Japanese. */
  private static final Pattern RATING =
      Pattern.compile("(?:A{2,3}|B{2,3}|C{2,3}|[ABC](?=[+-])|[ABC]aa?[123]|[AC]aa)[+-]?");

  /** In Japanese marks; in Japanese words, too, where it is a row of known ones. */
  Wording of(Unit quote) {
    Span inner = new Span(quote.span().start() + 1, quote.span().end() - 1);
    String words = quote.text().substring(1, quote.text().length() - 1);
    if (RATING.matcher(words).matches()) {
      return Wording.of(words, quote.text(), SURE, Use.THING);
    }
    boolean said = words.isEmpty() || Character.isLowerCase(words.codePointAt(0));
    Wording name = said ? said(words) : renderings.of(inner); // "unacceptable" is no name
    if (name == null) {
      Renderings within =
          span -> renderings.of(new Span(span.start() + inner.start(), span.end() + inner.start()));
      name = name(Units.of(words, List.of(), language), within);
    }
    Wording whole =
        name.isOpen()
            ? Wording.open(words)
            : Wording.of(name.text(), words, SURE * name.confidence(), Use.THING);
    return whole.after("「").then("」").as(Use.THING);
  }

  /** What one word says of something: 容認できない; any other words as they are. */
  private Wording said(String words) {
    Lexicon.Entry how = words.indexOf(' ') < 0 ? lexicon.adjective(words) : null;
    return how == null
        ? Wording.open(words)
        : Wording.of(Lexicon.alone(how.japanese().getFirst()), words, 0.9, Use.THING);
  }

  private Wording name(List<Unit> units, Renderings within) {
    boolean row =
        !units.isEmpty() && units.stream().noneMatch(unit -> unit.isPreposition() || isVerb(unit));
    return row
        ? new Compounds(lexicon, language, within).render(units, 0, units.size())
        : Wording.open(Units.text(units, 0, units.size()));
  }

  private static boolean isVerb(Unit unit) {
    return unit.readings().isVerb() && !unit.readings().isNoun();
  }
}
