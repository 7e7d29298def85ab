package org.yakugo.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.frame.Frame;

/**
 * Learns frames from printed headlines: names and what else is known on both sides become slots,
 * and what remains is how the house puts the verb. A headline with several clauses, or whose
 * subject can't be found at its beginning, teaches nothing.
 */
final class FrameLearner {
  private FrameLearner() {}

  /**
   * @param lessons newest first
   */
  static HouseHabits habits(List<Lesson> lessons) {
    Map<String, int[]> marks = new HashMap<>();
    PrintedEndings endings = new PrintedEndings();
    Map<String, Map<String, List<Frame.Printed>>> seen = new LinkedHashMap<>();
    lessons.forEach(
        lesson -> {
          if (!lesson.mark().isEmpty()) {
            int[] counts = marks.computeIfAbsent(lesson.verb(), verb -> new int[2]);
            counts[lesson.mark().equals("が") ? 1 : 0]++;
          }
          endings.add(lesson.verb(), lesson.ending());
          if (!lesson.english().isEmpty()) {
            seen.computeIfAbsent(lesson.english(), english -> new LinkedHashMap<>())
                .computeIfAbsent(lesson.mark() + lesson.japanese(), japanese -> new ArrayList<>())
                .add(lesson.printed());
          }
        });
    List<Frame> learned = new ArrayList<>();
    seen.forEach((english, japanese) -> learned.add(frame(english, japanese)));
    return new HouseHabits(learned, marks, endings, HouseWay.of(lessons));
  }

  private static Frame frame(String english, Map<String, List<Frame.Printed>> japanese) {
    List<String> wordings =
        japanese.entrySet().stream()
            .sorted(Comparator.comparingInt(wording -> -wording.getValue().size()))
            .map(Map.Entry::getKey)
            .toList();
    Frame.Kind kind = english.startsWith("be ") ? Frame.Kind.PASSIVE : Frame.Kind.VERB;
    return new Frame(
        kind,
        List.of(english),
        wordings,
        "",
        "",
        Frame.Basis.LEARNED,
        japanese.getOrDefault(wordings.getFirst(), List.of()));
  }
}
