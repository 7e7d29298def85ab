package org.yakugo.cli;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.yakugo.Message;

/**
 * Has a service that runs on the same workspace carry out a command, which is quicker than a new
 * process that has to load everything. The launcher calls it first; its exit status says whether
 * there is no such service, and then nothing was read or printed yet.
 */
final class ServiceCall {
  /** Exit status: nobody answers, so the command has to be run here. */
  static final int NOBODY = 75;

  private static final int UNUSABLE = 2;
  private static final int PATIENCE_MILLIS = 500;

  /**
   * @param arguments the workspace's folder, {@code tty} or {@code -} (whether standard output is a
   *     terminal), then the command's own
   */
  public static void main(String[] arguments) {
    ServiceMark mark = ServiceMark.read(Path.of(arguments[0]));
    if (mark == null || !mark.build().equals(ServiceMark.thisBuild())) {
      System.exit(NOBODY);
      return;
    }
    Wire.Request request =
        new Wire.Request(
            mark.token(),
            Path.of("").toAbsolutePath().toString(),
            arguments[1].equals("tty"),
            Progress.isSeen(),
            Wire.ENVIRONMENT.stream().map(name -> System.getenv().getOrDefault(name, "")).toList(),
            List.of(Arrays.copyOfRange(arguments, 2, arguments.length)));
    System.exit(call(mark.port(), request));
  }

  private static int call(int port, Wire.Request request) {
    boolean answered = false;
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
      request.writeTo(out);
      StandardOutput standardOut = new StandardOutput(new FileOutputStream(FileDescriptor.out));
      PrintStream printed = new Printer(standardOut, true);
      OutputStream standardErr = new FileOutputStream(FileDescriptor.err);
      while (true) {
        int sort = in.readByte();
        byte[] bytes = in.readNBytes(in.readInt());
        answered = true;
        switch (sort) {
          case Wire.OUT -> printed.write(bytes, 0, bytes.length);
          case Wire.ERR -> standardErr.write(bytes);
          case Wire.IN -> {
            byte[] typed = new FileInputStream(FileDescriptor.in).readAllBytes();
            Wire.frame(out, Wire.IN, typed, 0, typed.length);
          }
          default -> {
            if (standardOut.failure() == null) {
              return bytes[0];
            }
            tell(Message.of("output-cant-be-written", standardOut.failure()));
            return UNUSABLE;
          }
        }
      }
    } catch (IOException e) {
      if (!answered) {
        return NOBODY;
      }
      tell(Message.of("service-ended-before-it-had-answered"));
      return UNUSABLE;
    }
  }

  private static void tell(Message why) {
    System.err.println("yakugo: " + why.in(Messages.of(System.getenv()).locale()));
  }
}
