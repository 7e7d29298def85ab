package org.yakugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yakugo.text.Script;

final class MessageTest {
  private static final String TEXT = "((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)";
  private static final Pattern PAIR =
      Pattern.compile(
          "(?:(?:Message\\.of|new Message|UnusableInput\\.[a-z]\\w+)\\(\\s*"
              + "|\\.finding\\(\\s*this,[^\";]*)"
              + TEXT
              + ",\\s*"
              + TEXT
              + "[,)]");
  private static final Pattern PLACE = Pattern.compile("%(?:(\\d+)\\$)?[,.\\d]*([a-zA-Z]|%)");

  @Test
  void aMessageWithinAMessageIsInItsLanguage() {
    Message cause = Message.of("権限がありません", "no permission");
    Message whole = Message.of("%sに書き込めません：%s。", "%s can't be written: %s.", "a%s.txt", cause);
    assertThat(whole.in(Locale.JAPANESE)).isEqualTo("a%s.txtに書き込めません：権限がありません。");
    assertThat(whole.in(Locale.UK)).isEqualTo("a%s.txt can't be written: no permission.");
  }

  @Test
  void everyMessageSaysTheSameInBothLanguages() throws IOException {
    List<String> wrong = new ArrayList<>();
    int found = 0;
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher pair = PAIR.matcher(Files.readString(source));
        while (pair.find()) {
          found++;
          boolean words = PLACE.matcher(pair.group(2)).replaceAll("").matches("(?s).*\\p{L}.*");
          boolean japanese = Script.hasJapanese(pair.group(1)) || !words || isName(pair.group(1));
          boolean english = !Script.hasJapanese(pair.group(2).replaceAll("[“「][^”」]*[”」]", ""));
          if (!places(pair.group(1)).equals(places(pair.group(2))) || !japanese || !english) {
            wrong.add(source + ": " + pair.group());
          }
        }
      }
    }
    assertThat(found).isGreaterThan(400);
    assertThat(wrong).isEmpty();
  }

  /** What is called the same in both languages: {@code PDF}. */
  private static boolean isName(String literal) {
    return literal.matches("\"[A-Z ]+\"\\s*");
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
