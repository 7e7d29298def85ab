package org.yakugo.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.frame.Frame;
import org.yakugo.frame.FrameMatcher;
import org.yakugo.frame.Frames;
import org.yakugo.headline.Atom;
import org.yakugo.headline.Clause;
import org.yakugo.headline.HeadlineParser;
import org.yakugo.headline.Part;
import org.yakugo.headline.Parts;
import org.yakugo.headline.Structure;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.headline.VerbGroup;
import org.yakugo.headline.WordReadings;
import org.yakugo.language.Language;
import org.yakugo.phrase.Lexicon;
import org.yakugo.phrase.Use;
import org.yakugo.phrase.Wording;
import org.yakugo.text.Span;

/**
 * What one printed headline teaches.
 *
 * @param verb base form of its verb; empty if none was found
 * @param mark that the subject takes; empty if the subject wasn't found
 * @param english of a frame; empty if none can be made of it
 * @param japanese of a frame, without the mark
 * @param ending its last characters
 * @param ways in which it puts what houses put differently
 */
public record Lesson(
    String verb,
    String mark,
    String english,
    String japanese,
    String ending,
    Set<HouseWay> ways,
    Frame.Printed printed) {
  private static final Pattern MARK = Pattern.compile("^[,，]?(が、|が|、|,|，)");
  private static final Pattern LEFT_OVER = Pattern.compile(".*[\\p{IsHan}ァ-ヺ].*", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[\\p{IsHan}ァ-ヺー]+");
  private static final int MOST_LITERALS = 4;
  private static final String SLOTS = "XYZ";

  static Lesson of(
      PastHeadline past, HeadlineParser parser, Frames frames, Lexicon lexicon, Language language) {
    Frame.Printed printed = new Frame.Printed(past.bulletin(), past.item());
    String all = past.japanese();
    String ending = all.substring(Math.max(0, all.length() - PrintedEndings.LONGEST));
    Lesson ways = new Lesson("", "", "", "", ending, HouseWay.in(past), printed);
    Map<Span, Wording> wordings = new HashMap<>();
    List<Atom> atoms = new ArrayList<>();
    for (PastHeadline.Link link : past.links()) {
      String target = link.japanese().in(past.japanese());
      wordings.put(
          link.english(),
          Wording.of(target, link.english().in(past.english()), 1, Use.of(link.kind())));
      if (link.kind() != Kind.TERM) {
        atoms.add(new Atom(link.english(), link.kind(), false));
      }
    }
    List<Structure> structures = parser.parse(Units.of(past.english(), atoms, language));
    if (structures.isEmpty()) {
      return ways;
    }
    Structure structure = structures.getFirst();
    Clause clause = structure.clauses().getFirst();
    VerbGroup verb = clause.verb();
    boolean plain =
        structure.clauses().size() == 1
            && structure.sourceEnd() == 0
            && !structure.question()
            && clause.hasSubject();
    if (!plain || verb == null) {
      return ways;
    }
    Lesson ended = new Lesson(verb.lemma(), "", "", "", ways.ending(), ways.ways(), ways.printed());
    Predicates predicates =
        new Predicates(
            structure.units(), frames, lexicon, language, wordings::get, HouseHabits.NONE);
    return new Reader(past, structure, clause, verb, predicates, frames).lesson(ended);
  }

  /** Takes a headline apart. */
  private static final class Reader {
    private final PastHeadline past;
    private final Clause clause;
    private final VerbGroup verb;
    private final List<Unit> units;
    private final Predicates predicates;
    private final Frames frames;
    private final List<String> english = new ArrayList<>();
    private String japanese = "";
    private int slots;
    private int literals;

    Reader(
        PastHeadline past,
        Structure structure,
        Clause clause,
        VerbGroup verb,
        Predicates predicates,
        Frames frames) {
      this.past = past;
      this.clause = clause;
      this.verb = verb;
      this.units = structure.units();
      this.predicates = predicates;
      this.frames = frames;
    }

    Lesson lesson(Lesson known) {
      Wording subject = predicates.phrases().render(clause.subjectFrom(), clause.subjectEnd());
      if (subject.isEmpty() || subject.isOpen() || !past.japanese().startsWith(subject.text())) {
        return known;
      }
      Matcher mark = MARK.matcher(past.japanese().substring(subject.text().length()));
      if (!mark.find()) {
        return known;
      }
      String taken = mark.group(1).startsWith("が") ? "が" : "、";
      japanese = past.japanese().substring(subject.text().length() + mark.end());
      boolean made = verb.tense() != VerbGroup.Tense.FUTURE && !verb.negated() && read();
      return new Lesson(
          verb.lemma(),
          taken,
          made ? String.join(" ", english) : "",
          made ? japanese : "",
          known.ending(),
          known.ways(),
          known.printed());
    }

    private boolean read() {
      if (verb.passive()) {
        english.add("be");
      }
      english.add(verb.passive() ? units.get(verb.head()).folded() : verb.lemma());
      for (Part part : Parts.of(units, clause.restFrom(), clause.end())) {
        if (!take(part, verb.lemma())) {
          return false;
        }
      }
      if (adds()) {
        return false;
      }
      boolean enough = LEFT_OVER.matcher(japanese.replaceAll("[XYZ]", "")).matches();
      return enough && literals <= MOST_LITERALS && !japanese.matches(".*[VS].*");
    }

    /** Whether the Japanese says what the English headline doesn't: 犠牲者 from the item's body. */
    private boolean adds() {
      int words = 0;
      Matcher word = WORD.matcher(japanese);
      while (word.find()) {
        words++;
      }
      boolean verb = !japanese.matches(".*[XYZ]$");
      int content = 0;
      for (String literal : english.subList(1, english.size())) {
        content +=
            SLOTS.contains(literal) || WordReadings.SHARED.of(literal).has(Tag.PREPOSITION) ? 0 : 1;
      }
      return words > content + (verb ? 2 : 0);
    }

    private boolean take(Part part, String verb) {
      if (part.role() != Part.Role.NOUN_PHRASE && part.role() != Part.Role.PREPOSITIONAL) {
        return false;
      }
      boolean prepositional = part.role() == Part.Role.PREPOSITIONAL;
      int from = part.innerFrom();
      Wording phrase = predicates.phrases().render(from, part.end());
      if (!phrase.isEmpty() && !phrase.isOpen() && occursOnce(phrase.text())) {
        String slot = SLOTS.substring(slots, slots + 1);
        String with = japanese.replace(phrase.text(), slot);
        boolean place = phrase.use() == Use.PLACE;
        if (prepositional && (place || !frames.governs(verb, part.marker()))) {
          String without = with.replaceFirst(slot + "(で|にて|において|における|での)、?", "");
          if (!without.equals(with)) {
            japanese = without;
            return true;
          }
        }
        if (prepositional) {
          english.add(part.marker());
          literals++;
        }
        english.add(slot);
        japanese = with;
        slots++;
        return true;
      }
      return literal(part, prepositional);
    }

    private boolean occursOnce(String text) {
      int at = japanese.indexOf(text);
      return slots < SLOTS.length() && at >= 0 && japanese.indexOf(text, at + 1) < 0;
    }

    /** Words that the Japanese renders in its own way stand in the frame as they are. */
    private boolean literal(Part part, boolean prepositional) {
      for (int i = part.from(); i < part.end(); i++) {
        Unit unit = units.get(i);
        if (unit.isAtom() || unit.isDigits()) {
          return false;
        }
        boolean silent =
            unit.isDeterminer()
                || unit.isPossessive()
                || unit.isMark()
                || unit.isOneOf(Set.of("its"));
        if (!silent) {
          boolean preposition = prepositional && i == part.from();
          english.add(preposition ? unit.folded() : FrameMatcher.base(unit));
          literals++;
        }
      }
      return true;
    }
  }
}
