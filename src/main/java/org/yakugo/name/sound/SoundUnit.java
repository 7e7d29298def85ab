package org.yakugo.name.sound;

import java.util.List;

/**
 * Letters that sound as one and the morae that render them: {@code sch|シュ}, {@code x|クス}, {@code
 * e|} where the letter is silent.
 *
 * @param letters one to four
 * @param morae none to three
 */
public record SoundUnit(String letters, List<String> morae) {
  public SoundUnit {
    morae = List.copyOf(morae);
  }

  public String kana() {
    return String.join("", morae);
  }

  @Override
  public String toString() {
    return letters + "|" + kana();
  }
}
