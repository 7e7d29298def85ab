package org.yakugo.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.PrivateFile;
import org.yakugo.workspace.Workspace;

/**
 * Where commands on the service's workspace come in, so that they find everything loaded. It
 * listens on the loopback address and runs a command only for who knows the token in {@code
 * .yakugo/service}, which nobody but the service's own user can read.
 */
final class ServiceDoor implements AutoCloseable {
  /** Commands that run at once; the others wait. */
  private static final int AT_ONCE = 4;

  private static final int TOKEN_BYTES = 32;
  private static final int BUFFER = 1 << 16;

  private final Desk desk;
  private final @Nullable Path home;
  private final ServerSocket socket;
  private final ServiceMark mark;
  private final Executor workers =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().name("command-", 0).daemon().factory());

  private ServiceDoor(Desk desk, @Nullable Path home, ServerSocket socket, ServiceMark mark) {
    this.desk = desk;
    this.home = home;
    this.socket = socket;
    this.mark = mark;
  }

  /**
   * Lets commands in from now on.
   *
   * @param home the launcher's folder; null if unknown
   * @throws java.io.UncheckedIOException if the mark that tells them of it can't be left
   * @throws UnusableInput likewise
   */
  static ServiceDoor open(Desk desk, @Nullable Path home) {
    try {
      ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      byte[] token = new byte[TOKEN_BYTES];
      new SecureRandom().nextBytes(token);
      ServiceMark mark =
          new ServiceMark(
              socket.getLocalPort(), HexFormat.of().formatHex(token), ServiceMark.thisBuild());
      ServiceDoor door = new ServiceDoor(desk, home, socket, mark);
      try {
        door.leaveMark();
      } catch (IOException | UnusableInput e) {
        socket.close();
        throw e;
      }
      Thread.ofPlatform().name("commands").daemon().start(door::listen);
      return door;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void leaveMark() throws IOException {
    Path file = ServiceMark.in(desk.workspace().root());
    Files.deleteIfExists(file);
    PrivateFile.prepare(file);
    DurableFile.write(file, mark.lines());
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        workers.execute(() -> serve(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(caller.getInputStream(), BUFFER));
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(caller.getOutputStream(), BUFFER));
      Wire.Request request = Wire.Request.readFrom(in);
      byte[] offered = request.token().getBytes(StandardCharsets.UTF_8);
      if (MessageDigest.isEqual(offered, mark.token().getBytes(StandardCharsets.UTF_8))) {
        int status = run(request, in, out);
        Wire.frame(out, Wire.EXIT, new byte[] {(byte) status}, 0, 1);
      }
    } catch (IOException gone) {
      // Whoever asked has left; there is nobody to tell.
    }
  }

  private int run(Wire.Request request, DataInputStream in, DataOutputStream out) {
    Map<String, String> environment = new HashMap<>();
    for (int i = 0; i < Wire.ENVIRONMENT.size(); i++) {
      environment.put(Wire.ENVIRONMENT.get(i), request.environment().get(i));
    }
    try (PrintStream standardOut = new Printer(Wire.frames(out, Wire.OUT), false);
        PrintStream standardErr = new Printer(Wire.frames(out, Wire.ERR), true)) {
      Terminal terminal =
          new Terminal(
              new Asked(in, out),
              standardOut,
              standardErr,
              Messages.of(environment),
              Path.of(request.current()),
              home,
              () -> request.onTerminal() && Colours.pleases(environment),
              request.seen() ? Terminal.PATIENCE : 0,
              this::desk);
      return Main.run(terminal, request.arguments().toArray(String[]::new));
    }
  }

  /** Our own desk, or another workspace's, if the command names one. */
  private Desk desk(Workspace workspace, Consumer<Message> notices) {
    boolean same =
        workspace.root().equals(desk.workspace().root())
            && (workspace.memory() == null || workspace.memory().equals(desk.workspace().memory()));
    return same ? desk.shared(notices) : Desk.open(workspace, notices);
  }

  @Override
  public void close() {
    try {
      socket.close();
      if (mark.equals(ServiceMark.read(desk.workspace().root()))) {
        Files.deleteIfExists(ServiceMark.in(desk.workspace().root()));
      }
    } catch (IOException e) {
      // A mark that stays leads to nobody, which a command finds out.
    }
  }

  /** The command's standard input, which is asked for when it is first read. */
  private static final class Asked extends FilterInputStream {
    private final DataInputStream wire;
    private final DataOutputStream out;

    private Asked(DataInputStream wire, DataOutputStream out) {
      super(null);
      this.wire = wire;
      this.out = out;
    }

    private InputStream typed() throws IOException {
      if (in == null) {
        Wire.frame(out, Wire.IN, new byte[0], 0, 0);
        wire.readByte();
        in = new ByteArrayInputStream(wire.readNBytes(wire.readInt()));
      }
      return in;
    }

    @Override
    public int read() throws IOException {
      return typed().read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return typed().read(bytes, offset, length);
    }

    @Override
    public int available() throws IOException {
      return typed().available();
    }
  }
}
