package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;
import org.yakugo.workspace.LineIndex;

/**
 * The concepts of files, each at a place that tells the file and the line, so that one can be read
 * without the others.
 */
record GlossaryLines(List<GlossaryFile> files) {
  /** More than a file has lines: so many bytes a file, and so many files, are read in this way. */
  private static final int LINES = 1 << 24;

  private static final int FILES = Integer.MAX_VALUE / LINES;

  /** Whether each line has a place. */
  boolean haveRoom() {
    return files.size() < FILES && files.stream().allMatch(file -> file.length() < LINES);
  }

  Concept at(int place) {
    return files.get(place / LINES).concept(place % LINES);
  }

  List<Concept> at(List<Integer> places) {
    return places.stream().map(this::at).toList();
  }

  /** All concepts; of two with one identity the first is used. */
  List<Concept> all() {
    return List.copyOf(concepts(new LinkedHashMap<>()).values());
  }

  /**
   * @param problems takes what is wrong by the place of its line
   */
  private Map<Integer, Concept> concepts(Map<Integer, Message> problems) {
    Map<Concept.Identity, String> places = new HashMap<>();
    Map<Integer, Concept> concepts = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      GlossaryFile file = files.get(i);
      for (BrokenLine broken : file.problems()) {
        problems.put(i * LINES + broken.line() - 1, broken.message());
      }
      for (GlossaryFile.Entry entry : file.entries()) {
        int place = i * LINES + entry.line() - 1;
        String first = places.putIfAbsent(entry.identity(), file.name() + ":" + entry.line());
        if (first == null) {
          concepts.put(place, entry.concept());
        } else {
          problems.put(place, Message.of("stands-in-already-2", entry.concept().english(), first));
        }
      }
    }
    return concepts;
  }

  /** What the lines may be asked for by. */
  void find(LineIndex.Maker maker, Language language) {
    Map<Integer, Message> problems = new LinkedHashMap<>();
    TermKey keys = TermKey.of(language);
    for (Map.Entry<Integer, Concept> one : concepts(problems).entrySet()) {
      Concept concept = one.getValue();
      maker.put(key(concept.kind()), one.getKey());
      beginnings(concept.englishTerms(), keys).forEach(key -> maker.put(key, one.getKey()));
    }
    problems.forEach(maker::problem);
  }

  /** The keys that any of these terms begins with. */
  private static Set<String> beginnings(List<String> terms, TermKey keys) {
    Set<String> beginnings = new LinkedHashSet<>();
    for (String term : terms) {
      List<Token> tokens = EnglishTokenizer.tokenize(term);
      IntStream.range(0, tokens.size())
          .filter(i -> !keys.isSilent(tokens, i))
          .limit(1)
          .forEach(i -> beginnings.add(keys.ofTerm(tokens.get(i))));
    }
    return beginnings;
  }

  static String key(Kind kind) {
    return "kind\n" + kind;
  }

  /** The lines that aren't used. */
  List<BrokenLine> problems(LineIndex found) {
    List<BrokenLine> problems = new ArrayList<>();
    found
        .problems()
        .forEach(
            (place, reason) ->
                problems.add(
                    new BrokenLine(files.get(place / LINES).name(), place % LINES + 1, reason)));
    return problems;
  }
}
