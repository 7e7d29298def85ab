package org.yakugo.name.sound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yakugo.Packed;

/** The file of a {@link SoundModel}: units, their sequences, the network's weights. */
public final class SoundFile {
  static final int MAGIC = 0x59534D31; // YSM1

  /**
   * @throws IOException if the stream can't be read or holds no sound model
   */
  public static SoundModel read(InputStream in) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(Packed.bytes(in));
    if (buffer.remaining() < 8 || buffer.getInt() != MAGIC) {
      throw new IOException("not a sound model");
    }
    byte[] text = new byte[buffer.getInt()];
    buffer.get(text);
    List<SoundUnit> units = new ArrayList<>();
    for (String line : new String(text, StandardCharsets.UTF_8).split("\n")) {
      int bar = line.indexOf('|');
      String morae = line.substring(bar + 1);
      units.add(
          new SoundUnit(
              line.substring(0, bar), morae.isEmpty() ? List.of() : List.of(morae.split(" "))));
    }
    Inventory inventory = new Inventory(units);
    UnitSequences sequences = UnitSequences.read(buffer);
    Network network = new Network(NetworkWeights.read(buffer, inventory));
    Calibration calibration = new Calibration(buffer.getDouble(), buffer.getDouble());
    return new SoundModel(inventory, sequences, network, calibration);
  }
}
