package org.yakugo.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.phrase.Use;

/** What houses put in one way or another, and a printed headline shows. */
public enum HouseWay {
  /** ポーランドとドイツ. */
  PAIR_PLAIN(null),
  /** ポーランド及びドイツ. */
  PAIR_FORMAL(PAIR_PLAIN),
  /** ローマで独首相と会談. */
  PLACE_BEFORE_COMPANY(null),
  /** 独首相とローマで会談. */
  PLACE_BEHIND_COMPANY(PLACE_BEFORE_COMPANY),
  /** ローマで首脳会議が開催. */
  PLACE_BEFORE_EVENT(null),
  /** 首脳会議がローマで開催. */
  PLACE_BEHIND_EVENT(PLACE_BEFORE_EVENT);

  /** What is drafted where the house shows nothing; null if this is it. */
  private final @Nullable HouseWay usual;

  HouseWay(@Nullable HouseWay usual) {
    this.usual = usual;
  }

  private static final Pattern AND = Pattern.compile("(?i)\\s+(and|&)\\s+(the\\s+)?");
  private static final Pattern PLAIN = Pattern.compile("(の.{1,6})?と");
  private static final Pattern FORMAL = Pattern.compile("(の.{1,6})?及び");
  private static final String TALKS = "(会談|協議|会合|会見|意見交換|懇談)";
  private static final Pattern MEETS = Pattern.compile("で[^とをにがで、]*" + TALKS);
  private static final Pattern MEETS_SOMEBODY = Pattern.compile("で.+と" + TALKS);
  private static final Pattern SUBJECT = Pattern.compile(".+[が、]");
  private static final Pattern THEN_SUBJECT = Pattern.compile("で[^、]+が.*");
  private static final Pattern IN = Pattern.compile("(?i).*\\b(in|at)\\s+(the\\s+)?");
  private static final Pattern HELD = Pattern.compile("で(開催|開幕|閉幕|開始|終了|始まる|実施)(される|予定|へ)?");

  /** Those that a headline shows. */
  static Set<HouseWay> in(PastHeadline past) {
    Set<HouseWay> ways = EnumSet.noneOf(HouseWay.class);
    for (PastHeadline.Link link : past.links()) {
      for (PastHeadline.Link next : past.links()) {
        pair(link, next, past, ways);
      }
      if (link.kind() == Kind.PLACE
          && IN.matcher(past.english().substring(0, link.english().start())).matches()) {
        place(link, past, ways);
      }
    }
    return ways;
  }

  private static void pair(
      PastHeadline.Link link, PastHeadline.Link next, PastHeadline past, Set<HouseWay> ways) {
    if (link.kind() == Kind.TERM
        || next.kind() == Kind.TERM
        || Use.of(link.kind()) == Use.PERSON // whom houses that write 及び often join by と
        || link.english().end() > next.english().start()
        || link.japanese().end() > next.japanese().start()) {
      return;
    }
    String between = past.english().substring(link.english().end(), next.english().start());
    if (AND.matcher(between).matches()) {
      String joint = past.japanese().substring(link.japanese().end(), next.japanese().start());
      if (PLAIN.matcher(joint).matches()) {
        ways.add(PAIR_PLAIN);
      } else if (FORMAL.matcher(joint).matches()) {
        ways.add(PAIR_FORMAL);
      }
    }
  }

  private static void place(PastHeadline.Link place, PastHeadline past, Set<HouseWay> ways) {
    String before = past.japanese().substring(0, place.japanese().start());
    String behind = past.japanese().substring(place.japanese().end());
    if (HELD.matcher(behind).matches() && SUBJECT.matcher(before).matches()) {
      ways.add(PLACE_BEHIND_EVENT);
    } else if (before.isEmpty() && THEN_SUBJECT.matcher(behind).matches()) {
      ways.add(PLACE_BEFORE_EVENT);
    } else if (before.endsWith("と") && MEETS.matcher(behind).matches()) {
      ways.add(PLACE_BEHIND_COMPANY);
    } else if (SUBJECT.matcher(before).matches() && MEETS_SOMEBODY.matcher(behind).matches()) {
      ways.add(PLACE_BEFORE_COMPANY);
    }
  }

  /** Those printed more than half as often again as the usual ones; once is enough. */
  static Set<HouseWay> of(List<Lesson> lessons) {
    Set<HouseWay> ways = EnumSet.noneOf(HouseWay.class);
    for (HouseWay way : values()) {
      if (way.usual != null && 2 * count(way, lessons) > 3 * count(way.usual, lessons)) {
        ways.add(way);
      }
    }
    return ways;
  }

  private static long count(HouseWay way, List<Lesson> lessons) {
    return lessons.stream().filter(lesson -> lesson.ways().contains(way)).count();
  }
}
