package org.yakugo.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SelectableChannelEndPoint;
import org.jspecify.annotations.Nullable;
import org.yakugo.Deadline;

/** Whoever waits for the answer to a request whose content has been read. */
public final class Caller {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LOOKING = Duration.ofMillis(250).toNanos();

  private final Context ctx;
  private final @Nullable SocketChannel channel;
  private final AtomicLong looked = new AtomicLong(System.nanoTime());
  private volatile boolean gone;

  private Caller(Context ctx, @Nullable SocketChannel channel) {
    this.ctx = ctx;
    this.channel = channel;
  }

  /**
   * How long the caller waits: a minute, and not when it has hung up.
   *
   * @throws org.yakugo.UnusableInput if the service isn't ready for long
   */
  public static Deadline deadline(Context ctx) {
    Opening.await(ctx);
    EndPoint end =
        ServletContextRequest.getServletContextRequest(ctx.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    boolean socket =
        end instanceof SelectableChannelEndPoint selectable
            && selectable.getChannel() instanceof SocketChannel;
    SocketChannel channel =
        socket ? (SocketChannel) ((SelectableChannelEndPoint) end).getChannel() : null;
    return Deadline.in(PATIENCE, new Caller(ctx, channel)::isGone);
  }

  private boolean isGone() {
    long last = looked.get();
    long now = System.nanoTime();
    if (channel != null && now - last > LOOKING && looked.compareAndSet(last, now)) {
      look(channel);
    }
    return gone;
  }

  /**
   * The server reads on only after its answer, so what is to be read here is the end, or a further
   * request sent before the answer to this one. That can't be put back: closing tells the caller to
   * send it again (RFC 9112, 9.3.2).
   */
  private void look(SocketChannel channel) {
    try {
      int read = channel.read(ByteBuffer.allocate(1));
      gone = read < 0;
      if (read > 0) {
        ctx.header("Connection", "close");
      }
    } catch (IOException e) {
      gone = true;
    }
  }
}
