package org.yakugo.web.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is signed in. Kept in memory: when the service starts anew everybody signs in again. */
public final class Sessions {
  private static final Duration IDLE = Duration.ofHours(12);
  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> byId = new ConcurrentHashMap<>();

  /** A new session, with an id that nobody has seen. */
  public Session open(User user) {
    Instant now = Instant.now();
    byId.values().removeIf(session -> session.lastUsed().isBefore(now.minus(IDLE)));
    Session session = new Session(secret(), user.name(), secret(), user.password(), now);
    byId.put(session.id(), session);
    return session;
  }

  /**
   * @param id from a cookie; null if there is none
   */
  public Optional<Session> find(String id) {
    Session session = id == null ? null : byId.get(id);
    Instant now = Instant.now();
    if (session == null || session.lastUsed().isBefore(now.minus(IDLE))) {
      return Optional.empty();
    }
    Session used = session.usedAt(now);
    byId.replace(id, session, used);
    return Optional.of(used);
  }

  public void close(String id) {
    byId.remove(id);
  }

  private String secret() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
