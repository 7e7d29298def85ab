package org.yakugo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which contents are told apart. */
public final class Digest {

  /** Of what is put in piece by piece. */
  public static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256", e);
    }
  }

  /** Of a text, as UTF-8. */
  public static byte[] of(String text) {
    return begun().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The first of a text's digest in hexadecimal digits.
   *
   * @param bytes how many, at most 32; each has two digits
   */
  public static String hex(String text, int bytes) {
    return HexFormat.of().formatHex(of(text), 0, bytes);
  }
}
