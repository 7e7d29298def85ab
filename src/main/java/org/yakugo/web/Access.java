package org.yakugo.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;

/**
 * Who may reach the service, and under which names.
 *
 * <p>At the loopback address nobody needs a token, since only this machine's own programs get
 * there. At any other address everybody does, or there are users who sign in.
 *
 * @param hosts names without a port that a request's {@code Host} may give, in small letters
 * @param origins web pages elsewhere that may use LanguageTool's protocol, in small letters
 * @param token what a request has to bring; null if none is asked for
 * @param users the file of the users who may come in; null if there are none
 */
public record Access(
    Set<String> hosts, Set<String> origins, @Nullable AccessToken token, @Nullable Path users) {
  private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

  /** This machine alone, without a token. */
  public static final Access LOCAL = new Access(Set.copyOf(THIS_MACHINE), Set.of(), null, null);

  /** As the other, without users. */
  public static Access at(
      String address,
      Collection<String> names,
      Collection<String> origins,
      @Nullable AccessToken token) {
    return at(address, names, origins, token, null);
  }

  /**
   * @param address to listen on
   * @param names further names that the service is called by, such as {@code yakugo.example.org}
   * @param origins such as {@code chrome-extension://…} or {@code https://editor.example.org}
   * @param token null for none
   * @param users null for none
   * @throws UnusableInput if the address isn't loopback and there is neither token nor users, if it
   *     isn't this machine's, or an origin is none
   */
  public static Access at(
      String address,
      Collection<String> names,
      Collection<String> origins,
      @Nullable AccessToken token,
      @Nullable Path users) {
    InetAddress listening = address(address);
    if (!listening.isLoopbackAddress() && token == null && users == null) {
      throw UnusableInput.request("other-machines-reach-service-so-needs", address);
    }
    Stream<String> own =
        listening.isAnyLocalAddress() ? Stream.empty() : Stream.of(inHostHeader(address));
    Set<String> hosts =
        Stream.of(THIS_MACHINE.stream(), own, names.stream())
            .flatMap(all -> all)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    return new Access(
        hosts,
        origins.stream().map(Access::origin).collect(Collectors.toUnmodifiableSet()),
        token,
        users);
  }

  private static InetAddress address(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw UnusableInput.request("no-address-here", host).because(e);
    }
  }

  private static String inHostHeader(String address) {
    return address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
  }

  private static String origin(String origin) {
    try {
      URI uri = URI.create(origin);
      String path = uri.getRawPath();
      if (uri.getScheme() != null && uri.getRawAuthority() != null && path.isEmpty()) {
        return origin.toLowerCase(Locale.ROOT);
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw UnusableInput.request("no-origin-one-reads-like-https-editor", origin);
  }
}
