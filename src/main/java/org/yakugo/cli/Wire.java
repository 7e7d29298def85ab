package org.yakugo.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What passes between a command and the service that runs it: a request, then frames of a sort, a
 * length and bytes. Uses nothing but java.base, so that a command is quick to start.
 */
final class Wire {
  /** Frames from the service. */
  static final int OUT = 1;

  static final int ERR = 2;
  static final int EXIT = 3;

  /** Asks the command for its standard input, which follows as one frame. */
  static final int IN = 4;

  /** The variables of the environment that a command's answer depends on. */
  static final List<String> ENVIRONMENT =
      List.of("YAKUGO_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM");

  private static final int MOST_ARGUMENTS = 10_000;
  private static final int LONGEST_TEXT = 1 << 20;

  /**
   * @param token the secret that the service wrote into the workspace
   * @param current the folder that the command was given in
   * @param onTerminal whether a person reads along
   * @param seen whether a person sees what goes to standard error
   * @param environment values of {@link #ENVIRONMENT}, empty where unset
   */
  record Request(
      String token,
      String current,
      boolean onTerminal,
      boolean seen,
      List<String> environment,
      List<String> arguments) {

    void writeTo(DataOutputStream out) throws IOException {
      writeText(out, token);
      writeText(out, current);
      out.writeBoolean(onTerminal);
      out.writeBoolean(seen);
      writeTexts(out, environment);
      writeTexts(out, arguments);
      out.flush();
    }

    static Request readFrom(DataInputStream in) throws IOException {
      return new Request(
          readText(in),
          readText(in),
          in.readBoolean(),
          in.readBoolean(),
          readTexts(in),
          readTexts(in));
    }
  }

  static void frame(DataOutputStream out, int sort, byte[] bytes, int offset, int length)
      throws IOException {
    synchronized (out) {
      out.writeByte(sort);
      out.writeInt(length);
      out.write(bytes, offset, length);
      out.flush();
    }
  }

  /** A stream whose bytes go out as frames of one sort. */
  static OutputStream frames(DataOutputStream out, int sort) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        frame(out, sort, bytes, offset, length);
      }
    };
  }

  private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(out, text);
    }
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_ARGUMENTS) {
      throw new IOException("too many texts");
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(readText(in));
    }
    return texts;
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST_TEXT) {
      throw new IOException("a text is too long");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
