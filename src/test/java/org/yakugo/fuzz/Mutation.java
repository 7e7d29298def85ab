package org.yakugo.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a file as accidents and enemies do. The same seed makes the same changes. */
public final class Mutation {
  private static final int MOST_CHANGES = 8;

  /** Bytes that a stretch is at most repeated to. */
  private static final int MOST_REPEATED = 20_000;

  private static final List<String> TELLING =
      List.of(
          ("(|)|（|）|[|]|{|}|<|>|&|&#0;|&amp;|\"|'|“|\0|\r|\n|\t|\u2028|\uFEFF|\uD800|"
                  + "・|ー|ヴ|\u3099|-|1.|- |• |**|NOTE:|(TREND / 05.05.2026)|/ 99.99.9999)|"
                  + "9999999999999999999|-1|%|%00|..|<!--|]]>|<![CDATA[|xml:lang=\"ja\"|"
                  + "</term>|{{|FM |President of | and |Chief |外相|1億2,345万|2.5 billion|\\|%E4|"
                  + "charset|boundary=|Content-Type: |Content-Length: -1\r\n|;|=|\r\n\r\n|#")
              .split("\\|"));

  private final Random random;

  public Mutation(long seed) {
    this.random = new Random(seed);
  }

  /** A file with a few changes; of an archive usually with changes in one of its parts. */
  public byte[] of(byte[] file) {
    boolean archive = file.length > 2 && file[0] == 'P' && file[1] == 'K';
    return archive && random.nextInt(8) > 0 ? inArchive(file) : changed(file);
  }

  /** The same of a text, which stays one. */
  public String of(String text) {
    return new String(changed(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  private byte[] changed(byte[] file) {
    byte[] changed = file;
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      changed = change(changed);
    }
    return changed;
  }

  private byte[] change(byte[] file) {
    int at = random.nextInt(file.length + 1);
    int to = Math.min(file.length, at + random.nextInt(1 + random.nextInt(200)));
    return switch (random.nextInt(8)) {
      case 0 -> replaced(file, at, to, new byte[0]);
      case 1 -> replaced(file, at, at, Arrays.copyOfRange(file, at, to));
      case 2 -> Arrays.copyOf(file, at);
      case 3 -> repeated(file, at, to);
      case 4, 5 -> replaced(file, at, at, telling());
      case 6 -> replaced(file, at, to, telling());
      default -> {
        byte[] flipped = file.clone();
        if (at < file.length) {
          flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        yield flipped;
      }
    };
  }

  private byte[] telling() {
    return TELLING.get(random.nextInt(TELLING.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] repeated(byte[] file, int at, int to) {
    int times = to == at ? 0 : random.nextInt(MOST_REPEATED / (to - at));
    ByteArrayOutputStream stretch = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      stretch.write(file, at, to - at);
    }
    return replaced(file, at, to, stretch.toByteArray());
  }

  private static byte[] replaced(byte[] file, int from, int to, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, from);
    out.writeBytes(by);
    out.write(file, to, file.length - to);
    return out.toByteArray();
  }

  private byte[] inArchive(byte[] archive) {
    try {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          parts.put(entry.getName(), zip.readAllBytes());
        }
      }
      String victim = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
      parts.computeIfPresent(victim, (name, part) -> changed(part));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
