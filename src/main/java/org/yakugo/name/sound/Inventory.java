package org.yakugo.name.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every unit, mora and letter that the model knows, by number. Number 0 of the units ends a word
 * and 1 begins it; number 0 of morae and letters stands for "nothing there", 1 for "unknown".
 */
public final class Inventory {
  public static final int END = 0;
  public static final int BEGIN = 1;
  public static final int NOTHING = 0;
  public static final int UNKNOWN = 1;

  /** No unit has more letters. */
  public static final int LONGEST = 4;

  private static final SoundUnit EDGE = new SoundUnit("", List.of());

  private final List<SoundUnit> units = new ArrayList<>(List.of(EDGE, EDGE));
  private final List<String> morae = new ArrayList<>(List.of("", "?"));
  private final List<Character> letters = new ArrayList<>(List.of('\0', '\1'));
  private final Map<String, Integer> moraNumbers = new HashMap<>();
  private final int[] letterNumbers = new int[Character.MAX_VALUE + 1];
  private final List<int[]> moraeOfUnit = new ArrayList<>(List.of(new int[0], new int[0]));
  private final int[] lengths;
  private final Map<String, int[]> unitsByLetters = new HashMap<>();

  /** The inventory of these units, numbered in their order from 2. */
  public Inventory(List<SoundUnit> units) {
    Arrays.fill(letterNumbers, UNKNOWN);
    this.lengths = new int[units.size() + 2];
    for (SoundUnit unit : units) {
      int number = this.units.size();
      this.units.add(unit);
      lengths[number] = unit.letters().length();
      int[] sounds = new int[unit.morae().size()];
      for (int i = 0; i < sounds.length; i++) {
        sounds[i] = addMora(unit.morae().get(i));
      }
      moraeOfUnit.add(sounds);
      for (char letter : unit.letters().toCharArray()) {
        addLetter(letter);
      }
      int[] known = unitsByLetters.get(unit.letters());
      int[] more = known == null ? new int[1] : Arrays.copyOf(known, known.length + 1);
      more[more.length - 1] = number;
      unitsByLetters.put(unit.letters(), more);
    }
  }

  private int addMora(String mora) {
    return moraNumbers.computeIfAbsent(
        mora,
        m -> {
          morae.add(m);
          return morae.size() - 1;
        });
  }

  private void addLetter(char letter) {
    if (letterNumbers[letter] == UNKNOWN) {
      letterNumbers[letter] = letters.size();
      letters.add(letter);
    }
  }

  /** The units without the two edges, in the order of their numbers. */
  public List<SoundUnit> listed() {
    return units.subList(2, units.size());
  }

  public int unitCount() {
    return units.size();
  }

  public int moraCount() {
    return morae.size();
  }

  public int letterCount() {
    return letters.size();
  }

  public SoundUnit unit(int number) {
    return units.get(number);
  }

  /** The unit's number, or -1. */
  public int numberOf(SoundUnit unit) {
    for (int number : unitsByLetters.getOrDefault(unit.letters(), new int[0])) {
      if (units.get(number).equals(unit)) {
        return number;
      }
    }
    return -1;
  }

  /** How many letters the unit has. */
  int lettersOf(int unit) {
    return lengths[unit];
  }

  /** Numbers of the unit's morae. */
  public int[] moraeOf(int unit) {
    return moraeOfUnit.get(unit);
  }

  /** The letter's number; {@link #UNKNOWN} if no unit spells with it. */
  public int letter(char c) {
    return letterNumbers[c];
  }

  /** The mora's number; {@link #UNKNOWN} if no unit sounds as it. */
  int mora(String mora) {
    return moraNumbers.getOrDefault(mora, UNKNOWN);
  }

  /** Whether the letter can be read by itself. */
  private boolean knows(char letter) {
    return unitsByLetters.containsKey(String.valueOf(letter));
  }

  /**
   * Units that can stand at a place of a word, the shorter before the longer.
   *
   * @return numbers of units; empty if none fits
   */
  public int[] fitting(String word, int place) {
    int[] out = new int[0];
    for (int size = 1; size <= LONGEST && place + size <= word.length(); size++) {
      int[] some = unitsByLetters.get(word.substring(place, place + size));
      if (some != null) {
        int old = out.length;
        out = Arrays.copyOf(out, old + some.length);
        System.arraycopy(some, 0, out, old, some.length);
      }
    }
    return out;
  }

  /**
   * The word in letters that the inventory knows: a marked letter that no unit spells loses its
   * mark, and what is still unknown is left out.
   */
  String spell(String letters) {
    boolean all = true;
    for (int i = 0; i < letters.length() && all; i++) {
      all = knows(letters.charAt(i));
    }
    if (all) {
      return letters;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      String c = letters.substring(i, i + 1);
      String spelled = knows(c.charAt(0)) ? c : Letters.plain(c);
      spelled.chars().filter(x -> knows((char) x)).forEach(x -> out.append((char) x));
    }
    return out.toString();
  }
}
