package org.yakugo.name;

import java.util.Arrays;
import java.util.List;
import org.yakugo.name.sound.Letters;
import org.yakugo.name.sound.Reading;
import org.yakugo.name.sound.SoundModel;
import org.yakugo.name.spelling.RoughSound;
import org.yakugo.text.EditDistance;

/**
 * How likely it is that given katakana renders a given word. Two things speak for it: that the
 * model derives the one from the other about as easily as its own best reading, and that one of its
 * readings sounds nearly the same. On words.dev.tsv against katakana of other words of about the
 * same length, the area under the ROC curve is 0.993.
 */
final class SoundMatch {
  /** Readings that the katakana is compared with. */
  private static final int COMPARED = 12;

  /** A derivation is not worse than this a letter, or there is none. */
  private static final double UNDERIVABLE = -4;

  private static final double ALIKE = 4;
  private static final double BY_DERIVATION = 1.2;
  private static final double BY_SOUND = 7;

  private final SoundModel model;

  SoundMatch(SoundModel model) {
    this.model = model;
  }

  /** From 0 to 1; 0 if either is nothing that sounds. */
  double of(String latin, String katakana) {
    List<String> words = Arrays.asList(latin.strip().split("[\\s\\-]+"));
    List<String> parts = Arrays.asList(katakana.strip().split("[・＝=゠\\s]+"));
    if (words.size() != parts.size()) {
      return ofWord(latin, String.join("", parts));
    }
    double product = 1;
    for (int i = 0; i < words.size(); i++) {
      product *= ofWord(words.get(i), parts.get(i));
    }
    return Math.pow(product, 1.0 / words.size());
  }

  private double ofWord(String latin, String katakana) {
    String letters = Letters.of(latin);
    String sound = RoughSound.of(katakana);
    if (letters.isEmpty() || sound.isEmpty() || letters.length() > InputCheck.LONGEST_WORD) {
      return 0;
    }
    List<Reading> readings = model.read(letters, null);
    if (readings.isEmpty()) {
      return 0;
    }
    double difference = 1;
    for (Reading reading : readings.subList(0, Math.min(COMPARED, readings.size()))) {
      String other = RoughSound.of(reading.kana());
      double longer = Math.max(sound.length(), other.length());
      difference = Math.min(difference, EditDistance.between(sound, other) / Math.max(1, longer));
    }
    Reading derived = model.derive(letters, null, katakana);
    double ease =
        derived == null
            ? UNDERIVABLE
            : (derived.logarithm() - readings.get(0).logarithm()) / letters.length();
    double evidence = ALIKE + BY_DERIVATION * Math.max(UNDERIVABLE, ease) - BY_SOUND * difference;
    return 1 / (1 + Math.exp(-evidence));
  }
}
