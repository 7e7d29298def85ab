package org.yakugo.lab.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yakugo.UnusableInput;
import org.yakugo.name.sound.Letters;
import org.yakugo.name.sound.Morae;
import org.yakugo.text.Script;

/**
 * Reads a list of word pairs: Latin word, katakana with a space between the characters, count; tabs
 * between. Rows whose second column isn't katakana alone teach nothing about sound and are left
 * out.
 */
final class WordPairs {
  private WordPairs() {}

  static List<WordPair> read(Path file) {
    List<WordPair> pairs = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        String[] columns = line.split("\t");
        if (columns.length != 3 || !columns[2].chars().allMatch(Character::isDigit)) {
          throw new UnusableInput(
              UnusableInput.Reason.CONTENT,
              file + ":" + number + ": expected a word, its katakana and a count, tabs between");
        }
        String latin = Letters.of(columns[0]);
        String kana = columns[1].replace(" ", "");
        if (!latin.isEmpty() && !kana.isEmpty() && kana.chars().allMatch(Script::isKatakana)) {
          pairs.add(new WordPair(latin, Morae.of(kana), Integer.parseInt(columns[2])));
        }
      }
    } catch (IOException e) {
      throw UnusableInput.missing("cant-be-read", file, e).because(e);
    }
    return pairs;
  }
}
