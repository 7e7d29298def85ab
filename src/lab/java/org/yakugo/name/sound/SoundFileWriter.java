package org.yakugo.name.sound;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what {@link SoundFile} reads. */
public final class SoundFileWriter {

  public static void write(
      OutputStream file,
      Inventory inventory,
      UnitSequences sequences,
      NetworkWeights weights,
      Calibration calibration)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    StringBuilder text = new StringBuilder();
    for (SoundUnit unit : inventory.listed()) {
      text.append(unit.letters()).append('|').append(String.join(" ", unit.morae())).append('\n');
    }
    byte[] units = text.toString().getBytes(StandardCharsets.UTF_8);
    out.writeInt(SoundFile.MAGIC);
    out.writeInt(units.length);
    out.write(units);
    write(sequences, out);
    // Every number as a 16-bit float: the model decides the same with half the size.
    for (float[] array : weights.arrays()) {
      for (float number : array) {
        out.writeShort(Float.floatToFloat16(number));
      }
    }
    out.writeDouble(calibration.slope());
    out.writeDouble(calibration.shift());
    bytes.writeTo(file);
  }

  private static void write(UnitSequences sequences, DataOutputStream out) throws IOException {
    int nodes = sequences.unit.length;
    out.writeInt(nodes);
    for (char unit : sequences.unit) {
      out.writeChar(unit);
    }
    out.write(sequences.probability);
    out.write(sequences.backOff);
    for (char rank : sequences.rank) {
      out.writeChar(rank);
    }
    for (int node = 0; node < nodes; node++) {
      out.writeChar(sequences.firstChild[node + 1] - sequences.firstChild[node]);
    }
  }

  /** A probability as it is stored. */
  public static byte steps(double probability) {
    long steps = Math.round(-Math.log(probability) / UnitSequences.STEP);
    return (byte) Math.max(0, Math.min(255, steps));
  }
}
