package org.yakugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yakugo.text.Script;

final class MessageTest {
  private static final String TEXT = "((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)";
  private static final Pattern PAIR = Pattern.compile("new Message\\(\\s*" + TEXT + ",\\s*" + TEXT);
  private static final Pattern SAID =
      Pattern.compile(
          "(?:Message\\.of|UnusableInput\\.[a-z]\\w+|new UnusableLine|new Refusal|row\\.broken"
              + "|\\bdoubt|\\.finding\\(\\s*this)(?:[(,][^\";]*?,|\\()\\s*\"([^\"]*)\"");
  private static final Pattern WORD = Pattern.compile("\"([a-z0-9-]+)\"");
  private static final Pattern PLACE = Pattern.compile("%(?:(\\d+)\\$)?[,.\\d]*([a-zA-Z]|%)");

  @Test
  void aMessageWithinAMessageIsInItsLanguage() {
    Message cause = new Message("権限がありません", "no permission");
    Message whole = Message.of("cant-be-written", "a%s.txt", cause);
    assertThat(whole.in(Locale.JAPANESE)).isEqualTo("a%s.txtに書き込めません：権限がありません。");
    assertThat(whole.in(Locale.UK)).isEqualTo("a%s.txt can't be written: no permission.");
  }

  @Test
  void whatIsTooLongToBeReadIsLeftOutInTheMiddle() {
    assertThat(Message.onOneLine("no " + "a".repeat(5_000) + " here"))
        .isEqualTo("no " + "a".repeat(597) + " … " + "a".repeat(195) + " here");
    assertThat(Message.onOneLine("a".repeat(800))).isEqualTo("a".repeat(800));
  }

  @Test
  void everyMessageSaysTheSameInBothLanguages() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : table()) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3 || !isOne(cells[1], cells[2])) {
        wrong.add(line);
      }
    }
    for (String source : sources()) {
      PAIR.matcher(source)
          .results()
          .filter(pair -> !isOne(pair.group(1), pair.group(2)))
          .forEach(pair -> wrong.add(pair.group()));
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isOne(String ja, String en) {
    boolean words = PLACE.matcher(en).replaceAll("").matches("(?s).*\\p{L}.*");
    boolean japanese = Script.hasJapanese(ja) || !words || isName(ja);
    boolean english = !Script.hasJapanese(en.replaceAll("[“「(][^”」)]*[”」)]|ministry: 訳語", ""));
    return places(ja).equals(places(en)) && japanese && english;
  }

  /** A sentence for people stands in messages.tsv; the code says its key. */
  @Test
  void theTableHasWhatTheCodeSaysAndNothingElse() throws IOException {
    Set<String> keys = new TreeSet<>();
    table().forEach(line -> keys.add(line.substring(0, line.indexOf('\t'))));
    Set<String> said = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    for (String source : sources()) {
      SAID.matcher(source).results().forEach(m -> said.add(m.group(1)));
      WORD.matcher(source).results().forEach(m -> words.add(m.group(1)));
    }
    assertThat(keys).containsAll(said);
    assertThat(words).containsAll(keys);
    assertThat(keys).hasSizeGreaterThan(400);
  }

  private static List<String> table() {
    return Packed.text(Message.class, "messages.tsv").lines().skip(1).toList();
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (String root : List.of("src/main/java", "src/lab/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          sources.add(Files.readString(file));
        }
      }
    }
    return sources;
  }

  /** What is called the same in both languages: {@code PDF}. */
  private static boolean isName(String literal) {
    return literal.matches("\"?[A-Z ]+\"?\\s*");
  }

  /** Which of the words stand in a sentence, in whatever order. */
  private static List<String> places(String literal) {
    List<String> places = new ArrayList<>();
    int next = 0;
    for (Matcher place = PLACE.matcher(literal); place.find(); ) {
      if (!place.group(2).equals("%")) {
        places.add(
            (place.group(1) == null ? ++next : Integer.parseInt(place.group(1))) + place.group(2));
      }
    }
    return places.stream().distinct().sorted().toList();
  }
}
