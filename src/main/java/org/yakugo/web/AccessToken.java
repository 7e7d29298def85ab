package org.yakugo.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.workspace.WholeFile;

/**
 * A secret that a program or a browser proves with each request that it may use the service: as
 * {@code Authorization: Bearer}, as the password of HTTP's basic authentication (any user name), or
 * as {@code apiKey}, which clients of LanguageTool's protocol send.
 */
public final class AccessToken {
  private static final int SHORTEST = 16;
  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";

  private final byte[] secret;

  private AccessToken(byte[] secret) {
    this.secret = secret;
  }

  /**
   * Reads the token from a file's first line.
   *
   * @throws UnusableInput if it can't be read, is shorter than 16 characters, or anybody on the
   *     machine can read it
   */
  public static AccessToken in(Path file) {
    try {
      if (isOpenToAll(file)) {
        throw UnusableInput.request("can-read-everybody-machine-chmod-o-rwx", file);
      }
      String first = WholeFile.text(file).lines().findFirst().orElse("").strip();
      if (first.length() < SHORTEST) {
        throw UnusableInput.request("token-shorter-characters", file, SHORTEST);
      }
      return new AccessToken(first.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw UnusableInput.missing("token-file-cant-read", file).because(e);
    }
  }

  /**
   * Whether a request proves that it knows the secret.
   *
   * @param authorization the header of that name; null if there was none
   * @param apiKey of LanguageTool's protocol; null if there was none
   */
  boolean isProvedBy(String authorization, @Nullable String apiKey) {
    return offered(authorization).map(this::equalsSecret).orElse(false)
        || apiKey != null && equalsSecret(apiKey);
  }

  /** In a time that doesn't tell how much of it was right. */
  private boolean equalsSecret(String offered) {
    return MessageDigest.isEqual(secret, offered.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> offered(String authorization) {
    if (authorization == null) {
      return Optional.empty();
    }
    if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.of(authorization.substring(BEARER.length()).strip());
    }
    if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.empty();
    }
    try {
      byte[] pair = Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip());
      String text = new String(pair, StandardCharsets.UTF_8);
      return Optional.of(text.substring(text.indexOf(':') + 1));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static boolean isOpenToAll(Path file) throws IOException {
    return Files.getFileStore(file).supportsFileAttributeView("posix")
        && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
  }
}
