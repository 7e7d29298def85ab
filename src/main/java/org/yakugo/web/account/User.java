package org.yakugo.web.account;

/**
 * A user as the file of users has it.
 *
 * @param password the bcrypt hash of the password; empty if there is none
 * @param token the SHA-256 of the token that the user's programs bring, in hexadecimal digits;
 *     empty if there is none
 */
public record User(String name, Role role, String password, String token) {
  String line() {
    return String.join("\t", name, role.label(), password, token);
  }
}
