package org.yakugo.web.account;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.Digest;
import org.yakugo.UnusableInput;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.PrivateFile;
import org.yakugo.workspace.WholeFile;

/**
 * The users in a file: a user a line, with name, role, the password's bcrypt hash and the token's
 * SHA-256, separated by tabs. The file belongs outside the workspace, which is committed. Read
 * again when it changes.
 */
public final class Users {
  private static final int COST = 12;
  private static final int CELLS = 4;
  private static final int SHORTEST_PASSWORD = 10;
  private static final int TOKEN_BYTES = 24;
  private static final String HEADING = "# name\trole\tpassword (bcrypt)\ttoken (sha-256)\n";

  /** Verified for a name that isn't there, so that the answer takes as long. */
  private static final String NOBODY =
      BCrypt.withDefaults().hashToString(COST, "nobody has this".toCharArray());

  private final Path file;
  private @Nullable FileTime readAt;
  private Map<String, User> byName = Map.of();

  private Users(Path file) {
    this.file = file;
  }

  /**
   * @throws UnusableInput if the file can't be read or holds no user
   */
  public static Users in(Path file) {
    Users users = new Users(file);
    if (users.all().isEmpty()) {
      throw UnusableInput.content("holds-no-user-yakugo-user-name-users", file);
    }
    return users;
  }

  /** For {@code yakugo user}: the file may not be there yet. */
  public static Users at(Path file) {
    return new Users(file);
  }

  public synchronized Collection<User> all() {
    read();
    return List.copyOf(byName.values());
  }

  /** The user of that name and password; empty if there is none. */
  public Optional<User> signedIn(String name, String password) {
    User user = find(name).filter(one -> !one.password().isEmpty()).orElse(null);
    byte[] hash = (user == null ? NOBODY : user.password()).getBytes(StandardCharsets.UTF_8);
    boolean right =
        BCrypt.verifyer(
                BCrypt.Version.VERSION_2A,
                LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A))
            .verify(password.getBytes(StandardCharsets.UTF_8), hash)
            .verified;
    return right && user != null ? Optional.of(user) : Optional.empty();
  }

  /** The user whose program brings that token; empty if it is nobody's. */
  public Optional<User> ofToken(String token) {
    byte[] digest = Digest.hex(token, 32).getBytes(StandardCharsets.UTF_8);
    return all().stream()
        .filter(user -> !user.token().isEmpty())
        .filter(
            user -> MessageDigest.isEqual(digest, user.token().getBytes(StandardCharsets.UTF_8)))
        .findFirst();
  }

  public synchronized Optional<User> find(String name) {
    read();
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Adds a user or changes one.
   *
   * @param role null for the one that the user has
   * @param password null for the one that the user has
   */
  public void set(String name, @Nullable Role role, @Nullable String password) {
    if (!name.matches("[\\p{L}\\p{N}._@ -]{1,60}")) {
      throw UnusableInput.request("user-name-letters-digits-spaces-only");
    }
    if (password != null && password.length() < SHORTEST_PASSWORD) {
      throw UnusableInput.request("password-characters-more", SHORTEST_PASSWORD);
    }
    User before = find(name).orElse(new User(name, Role.READER, "", ""));
    String hash = password == null ? before.password() : hash(password);
    write(new User(name, role == null ? before.role() : role, hash, before.token()));
  }

  /** Gives a user a new token, which is shown this once; the old one is good no more. */
  public String newToken(String name) {
    User user = find(name).orElseThrow(() -> UnusableInput.missing("there-is-no-user", name));
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    write(new User(user.name(), user.role(), user.password(), Digest.hex(token, 32)));
    return token;
  }

  /**
   * @throws UnusableInput if there is no such user
   */
  public synchronized void remove(String name) {
    read();
    Map<String, User> rest = new LinkedHashMap<>(byName);
    if (rest.remove(name) == null) {
      throw UnusableInput.missing("there-is-no-user", name);
    }
    write(rest.values());
  }

  private synchronized void write(User user) {
    read();
    Map<String, User> users = new LinkedHashMap<>(byName);
    users.put(user.name(), user);
    write(users.values());
  }

  private void write(Collection<User> users) {
    StringBuilder text = new StringBuilder(HEADING);
    users.forEach(user -> text.append(user.line()).append('\n'));
    try {
      PrivateFile.prepare(file);
    } catch (IOException e) {
      throw UnusableInput.storage("cant-be-written", file, e).because(e);
    }
    DurableFile.write(file, text.toString());
    readAt = null;
    read();
  }

  private void read() {
    try {
      if (!Files.exists(file)) {
        byName = Map.of();
        return;
      }
      FileTime changed = Files.getLastModifiedTime(file);
      if (changed.equals(readAt)) {
        return;
      }
      Map<String, User> users = new LinkedHashMap<>();
      List<String> lines = WholeFile.text(file).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          User user = user(lines.get(i), i + 1);
          users.put(user.name(), user);
        }
      }
      byName = users;
      readAt = changed;
    } catch (IOException e) {
      throw UnusableInput.storage("cant-be-read", file, e).because(e);
    }
  }

  private User user(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw UnusableInput.content("four-cells-expected-not", file, number, cells.length);
    }
    try {
      return new User(cells[0], Role.of(cells[1]), cells[2], cells[3]);
    } catch (UnusableInput e) {
      throw UnusableInput.content("at-line", file, number, e.told()).because(e);
    }
  }

  private static String hash(String password) {
    return BCrypt.with(LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A))
        .hashToString(COST, password.toCharArray());
  }
}
