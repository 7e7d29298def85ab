package org.yakugo.name.sound;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yakugo.Packed;

/** The file of a {@link SoundModel}: units, their sequences, the network's weights. */
public final class SoundFile {
  private static final int MAGIC = 0x59534D31; // YSM1

  public static void write(
      OutputStream out,
      Inventory inventory,
      UnitSequences sequences,
      NetworkWeights weights,
      Calibration calibration)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (SoundUnit unit : inventory.listed()) {
      text.append(unit.letters()).append('|').append(String.join(" ", unit.morae())).append('\n');
    }
    byte[] units = text.toString().getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer =
        ByteBuffer.allocate(8 + units.length + sequences.bytes() + weights.bytes() + 16);
    buffer.putInt(MAGIC).putInt(units.length).put(units);
    sequences.write(buffer);
    weights.write(buffer);
    buffer.putDouble(calibration.slope()).putDouble(calibration.shift());
    out.write(buffer.array(), 0, buffer.position());
  }

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
